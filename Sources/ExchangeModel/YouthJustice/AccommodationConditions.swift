public import ExchangeConsent
public import XMLCoding

/// What an assessment found about accommodation.
public struct AccommodationConditions: ItemContent {
  /// `accommodation.suitability`.
  public static let category = InformationCategory.accommodationSuitability

  /// What makes it unsuitable; at most 6.
  public var issues: [Issue]
  /// What was found, without anything about others in the household; at most 4,000 characters.
  public var explanation: String?
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate

  /// Makes the content of an item.
  public init(
    instrument: Instrument, assessedOn: CalendarDate, issues: [Issue] = [], explanation: String? = nil,
    assessment: Grouping? = nil
  ) {
    self.issues = issues
    self.explanation = explanation
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
  }

  private enum CodingKeys: String, CodingKey {
    case issues = "Issue"
    case explanation = "Explanation"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
  }
}

extension AccommodationConditions {
  /// What makes accommodation unsuitable.
  public enum Issue: String, XMLTextConvertible, CaseIterable {
    /// Absconding from it.
    case absconding
    /// It is not stable.
    case instability
    /// It is overcrowded.
    case overcrowded
    /// It is short-term or temporary.
    case shortTerm = "short-term"
    /// It is unhealthy or unsafe.
    case unhealthyOrUnsafe = "unhealthy-or-unsafe"
    /// Something else.
    case other
  }
}

/// Offending by others in the household; it is about them.
public struct HouseholdOffending: ItemContent {
  /// `associates`.
  public static let category = InformationCategory.associates

  /// What was found; at most 2.
  public var findings: [Kind]
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate

  /// Makes the content of an item.
  public init(
    instrument: Instrument, assessedOn: CalendarDate, findings: [Kind], assessment: Grouping? = nil
  ) {
    self.findings = findings
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
  }

  private enum CodingKeys: String, CodingKey {
    case findings = "Finding"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
  }
}

extension HouseholdOffending {
  /// Offending in or around the household.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// There is offending in the home.
    case offendingInHome = "offending-in-home"
    /// The young person lives with people known to offend.
    case knownOffenders = "known-offenders"
  }
}
