public import ExchangeConsent
public import XMLCoding

/// A flag of care in the record of the youth justice service, which is no legal status.
///
/// The legal status comes from the council: what the young person says, or the council confirmed, stands in
/// ``CareExperience``.
public struct CareFlag: ItemContent {
  /// `care-history`.
  public static let category = InformationCategory.careHistory

  /// The flag; list `yjb-care-flag`.
  public var flag: CodedValue
  /// The occasion for which it was recorded.
  public var occasion: RecordedOccasion?
  /// Mark of the offence, order, programme or assessment for which it was recorded.
  public var recordedWith: Grouping?
  /// Day for which it was recorded.
  public var recordedFor: CalendarDate?
  /// First day.
  public var from: CalendarDate?
  /// Last day; absent while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    flag: CodedValue, occasion: RecordedOccasion? = nil, recordedWith: Grouping? = nil,
    recordedFor: CalendarDate? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.flag = flag
    self.occasion = occasion
    self.recordedWith = recordedWith
    self.recordedFor = recordedFor
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case flag = "Flag"
    case occasion = "@occasion"
    case recordedWith = "@recordedWith"
    case recordedFor = "@recordedFor"
    case from = "@from"
    case until = "@until"
  }
}

/// What the youth justice service knows of a child protection plan.
public struct KnownChildProtectionPlan: ItemContent {
  /// `safeguarding.cp-plan`.
  public static let category = InformationCategory.safeguardingCpPlan

  /// Category of the plan in the words of the source; at most 200 characters.
  public var protectionCategory: String
  /// How the service knows.
  public var knownFrom: KnownFrom
  /// First day.
  public var from: CalendarDate
  /// Last day; absent while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    protectionCategory: String, knownFrom: KnownFrom, from: CalendarDate, until: CalendarDate? = nil
  ) {
    self.protectionCategory = protectionCategory
    self.knownFrom = knownFrom
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case protectionCategory = "ProtectionCategory"
    case knownFrom = "@knownFrom"
    case from = "@from"
    case until = "@until"
  }
}

/// What the youth justice service knows of support by social care or early help.
public struct KnownSocialCareSupport: ItemContent {
  /// `safeguarding`.
  public static let category = InformationCategory.safeguarding

  /// What the source had for it; at most 200 characters.
  public var sourceText: String?
  /// Kind of support.
  public var kind: Kind
  /// How the service knows.
  public var knownFrom: KnownFrom
  /// The occasion for which it was recorded.
  public var occasion: RecordedOccasion?
  /// Mark of the offence, order, programme or assessment for which it was recorded.
  public var recordedWith: Grouping?
  /// First day.
  public var from: CalendarDate?
  /// Last day; absent while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    kind: Kind, knownFrom: KnownFrom, sourceText: String? = nil, occasion: RecordedOccasion? = nil,
    recordedWith: Grouping? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.sourceText = sourceText
    self.kind = kind
    self.knownFrom = knownFrom
    self.occasion = occasion
    self.recordedWith = recordedWith
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case sourceText = "SourceText"
    case kind = "@kind"
    case knownFrom = "@knownFrom"
    case occasion = "@occasion"
    case recordedWith = "@recordedWith"
    case from = "@from"
    case until = "@until"
  }
}

extension KnownSocialCareSupport {
  /// Support by social care or early help.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// Child in need (England).
    case childInNeed = "child-in-need"
    /// Child in need of care and support (Wales).
    case careAndSupport = "care-and-support"
    /// Plan of early help or early intervention.
    case earlyHelpPlan = "early-help-plan"
    /// Open to early help before the order.
    case earlyHelpOpen = "early-help-open"
    /// Referred to early help.
    case earlyHelpReferral = "early-help-referral"
  }
}

/// A flag of leaving care in the record of the youth justice service, which is no status.
public struct LeavingCareFlag: ItemContent {
  /// `leaving-care.entitlement`.
  public static let category = InformationCategory.leavingCareEntitlement

  /// The flag.
  public var flag: Code
  /// Mark of the assessment that has it.
  public var assessment: Grouping?
  /// Day for which it was recorded.
  public var recordedFor: CalendarDate?

  /// Makes the content of an item.
  public init(
    flag: Code, assessment: Grouping? = nil, recordedFor: CalendarDate? = nil
  ) {
    self.flag = flag
    self.assessment = assessment
    self.recordedFor = recordedFor
  }

  private enum CodingKeys: String, CodingKey {
    case flag = "@flag"
    case assessment = "@assessment"
    case recordedFor = "@recordedFor"
  }
}

extension LeavingCareFlag {
  /// Flags of leaving care in an assessment.
  public enum Code: String, XMLTextConvertible, CaseIterable {
    /// Flagged as an eligible child.
    case eligible
    /// Flagged as a relevant child.
    case relevant
    /// Flagged as neither.
    case neither
  }
}

/// That a brother or sister is or was looked after; it is about them.
public struct SiblingInCare: ItemContent {
  /// `family.composition`.
  public static let category = InformationCategory.familyComposition

  /// Whether so.
  public var inCare: Bool
  /// How the service knows.
  public var knownFrom: KnownFrom

  /// Makes the content of an item.
  public init(
    inCare: Bool, knownFrom: KnownFrom
  ) {
    self.inCare = inCare
    self.knownFrom = knownFrom
  }

  private enum CodingKeys: String, CodingKey {
    case inCare = "@inCare"
    case knownFrom = "@knownFrom"
  }
}
