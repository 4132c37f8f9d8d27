public import ExchangeConsent
public import XMLCoding

/// Management under multi-agency public protection arrangements (MAPPA).
public struct PublicProtection: ItemContent {
  /// `risk-to-others.mappa`.
  public static let category = InformationCategory.riskToOthersMappa

  /// How it stands.
  public var status: Status
  /// Category; 1 to 4.
  public var mappaCategory: Int?
  /// Level; 1 to 3.
  public var mappaLevel: Int?
  /// Identifier of the lead agency.
  public var leadAgency: OrganisationIdentifier?
  /// First day.
  public var from: CalendarDate?
  /// Last day; absent while it goes on.
  public var until: CalendarDate?
  /// Day of the last review.
  public var reviewedOn: CalendarDate?
  /// Day by which the next review is due.
  public var nextReviewDue: CalendarDate?

  /// Makes the content of an item.
  public init(
    status: Status, mappaCategory: Int? = nil, mappaLevel: Int? = nil,
    leadAgency: OrganisationIdentifier? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil,
    reviewedOn: CalendarDate? = nil, nextReviewDue: CalendarDate? = nil
  ) {
    self.status = status
    self.mappaCategory = mappaCategory
    self.mappaLevel = mappaLevel
    self.leadAgency = leadAgency
    self.from = from
    self.until = until
    self.reviewedOn = reviewedOn
    self.nextReviewDue = nextReviewDue
  }

  private enum CodingKeys: String, CodingKey {
    case status = "@status"
    case mappaCategory = "@mappaCategory"
    case mappaLevel = "@mappaLevel"
    case leadAgency = "@leadAgency"
    case from = "@from"
    case until = "@until"
    case reviewedOn = "@reviewedOn"
    case nextReviewDue = "@nextReviewDue"
  }
}

extension PublicProtection {
  /// How management under multi-agency public protection arrangements stands.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// Managed now.
    case managed
    /// Referred and not yet decided.
    case referred
    /// Managed in the past.
    case ended
    /// Found not to be eligible.
    case notEligible = "not-eligible"
    /// Eligibility was not assessed, which never means that there is none.
    case notAssessed
  }
}

/// Management as a persistent offender by several agencies together.
public struct IntegratedOffenderManagement: ItemContent {
  /// `offending.pattern`.
  public static let category = InformationCategory.offendingPattern

  /// What the source had for it; at most 200 characters.
  public var sourceText: String?
  /// How it stands.
  public var status: Status
  /// First day.
  public var from: CalendarDate?
  /// Last day; absent while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    status: Status, sourceText: String? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.sourceText = sourceText
    self.status = status
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case sourceText = "SourceText"
    case status = "@status"
    case from = "@from"
    case until = "@until"
  }
}

extension IntegratedOffenderManagement {
  /// Cohorts of integrated offender management.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// Fixed cohort: neighbourhood crime.
    case fixed
    /// Flex cohort: other offending.
    case flex
    /// Free cohort: local choice.
    case free
    /// Managed, cohort not known.
    case managed
    /// Managed in the past.
    case ended
    /// Not managed.
    case notManaged = "not-managed"
    /// Not known.
    case notKnown = "not-known"
  }
}
