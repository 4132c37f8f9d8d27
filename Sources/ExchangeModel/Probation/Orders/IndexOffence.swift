public import ExchangeConsent
public import XMLCoding

/// An offence for which the young person is supervised.
///
/// Earlier ones stand in ``PreviousConviction``.
public struct IndexOffence: ItemContent {
  /// `offending.current`.
  public static let category = InformationCategory.offendingCurrent

  /// The offence in the words of the statute or the system; never who the victim is; at most 200
  /// characters.
  public var description: String
  /// The class of the offence.
  public var mainCategory: SourceTerm?
  /// The subclass of the offence.
  public var subcategory: SourceTerm?
  /// The plea; list `cjs-plea`.
  public var plea: CodedValue?
  /// The verdict; list `cjs-verdict`.
  public var verdict: CodedValue?
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Whether it is the main offence.
  public var role: Role
  /// Code of the criminal justice system.
  public var offenceCode: String?
  /// Code of the Home Office.
  public var homeOfficeCode: String?
  /// When it was committed, or began.
  public var committedFrom: PartialDate?
  /// When it ended, where it lasted.
  public var committedUntil: PartialDate?
  /// Day of the conviction.
  public var convictedOn: CalendarDate?
  /// How many counts.
  public var count: Int?
  /// How many further offences were taken into consideration.
  public var takenIntoConsideration: Int?
  /// Whether it is a specified sexual offence (Schedule 15 to the Criminal Justice Act 2003).
  public var scheduleFifteenSexual: Bool?
  /// Whether it is a specified violent offence (Schedule 15 to the Criminal Justice Act 2003).
  public var scheduleFifteenViolent: Bool?
  /// Whether it is a placeholder from a migration of data, of which neither offence nor date means
  /// anything.
  public var migrated: Bool?

  /// Makes the content of an item.
  public init(
    description: String, role: Role, mainCategory: SourceTerm? = nil, subcategory: SourceTerm? = nil,
    plea: CodedValue? = nil, verdict: CodedValue? = nil, event: Grouping? = nil, offenceCode: String? = nil,
    homeOfficeCode: String? = nil, committedFrom: PartialDate? = nil, committedUntil: PartialDate? = nil,
    convictedOn: CalendarDate? = nil, count: Int? = nil, takenIntoConsideration: Int? = nil,
    scheduleFifteenSexual: Bool? = nil, scheduleFifteenViolent: Bool? = nil, migrated: Bool? = nil
  ) {
    self.description = description
    self.mainCategory = mainCategory
    self.subcategory = subcategory
    self.plea = plea
    self.verdict = verdict
    self.event = event
    self.role = role
    self.offenceCode = offenceCode
    self.homeOfficeCode = homeOfficeCode
    self.committedFrom = committedFrom
    self.committedUntil = committedUntil
    self.convictedOn = convictedOn
    self.count = count
    self.takenIntoConsideration = takenIntoConsideration
    self.scheduleFifteenSexual = scheduleFifteenSexual
    self.scheduleFifteenViolent = scheduleFifteenViolent
    self.migrated = migrated
  }

  private enum CodingKeys: String, CodingKey {
    case description = "Description"
    case mainCategory = "MainCategory"
    case subcategory = "Subcategory"
    case plea = "Plea"
    case verdict = "Verdict"
    case event = "@event"
    case role = "@role"
    case offenceCode = "@offenceCode"
    case homeOfficeCode = "@homeOfficeCode"
    case committedFrom = "@committedFrom"
    case committedUntil = "@committedUntil"
    case convictedOn = "@convictedOn"
    case count = "@count"
    case takenIntoConsideration = "@takenIntoConsideration"
    case scheduleFifteenSexual = "@scheduleFifteenSexual"
    case scheduleFifteenViolent = "@scheduleFifteenViolent"
    case migrated = "@migrated"
  }
}

extension IndexOffence {
  /// Whether an offence is the main one of its event.
  public enum Role: String, XMLTextConvertible, CaseIterable {
    /// The main offence; an event has one.
    case main
    /// Another offence dealt with at the same time.
    case additional
  }
}
