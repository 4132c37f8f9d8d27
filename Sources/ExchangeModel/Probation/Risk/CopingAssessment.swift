public import ExchangeConsent
public import XMLCoding

/// How the young person copes in custody, as assessed.
public struct CopingInCustodyAssessment: ItemContent {
  /// `risk-to-self.custody-acct`.
  public static let category = InformationCategory.riskToSelfCustodyAcct

  /// The concern.
  public var concern: CopingConcern
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?
  /// The instrument.
  public var instrument: AssessmentInstrument
  /// Day of the assessment.
  public var assessedOn: CalendarDate

  /// Makes the content of an item.
  public init(
    concern: CopingConcern, instrument: AssessmentInstrument, assessedOn: CalendarDate,
    assessment: Grouping? = nil
  ) {
    self.concern = concern
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
  }

  private enum CodingKeys: String, CodingKey {
    case concern = "Concern"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
  }
}

/// How the young person copes in a hostel, as assessed.
public struct CopingInHostelAssessment: ItemContent {
  /// `risk-to-self.vulnerability`.
  public static let category = InformationCategory.riskToSelfVulnerability

  /// The concern.
  public var concern: CopingConcern
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?
  /// The instrument.
  public var instrument: AssessmentInstrument
  /// Day of the assessment.
  public var assessedOn: CalendarDate

  /// Makes the content of an item.
  public init(
    concern: CopingConcern, instrument: AssessmentInstrument, assessedOn: CalendarDate,
    assessment: Grouping? = nil
  ) {
    self.concern = concern
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
  }

  private enum CodingKeys: String, CodingKey {
    case concern = "Concern"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
  }
}
