public import ExchangeConsent
public import XMLCoding

/// Concerns about escape, disruption, breach of trust and other prisoners.
public struct CustodyConductRisk: ItemContent {
  /// `risk-to-others`.
  public static let category = InformationCategory.riskToOthers

  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?
  /// The instrument.
  public var instrument: AssessmentInstrument
  /// Day of the assessment.
  public var assessedOn: CalendarDate
  /// Escaping or absconding.
  public var escapeOrAbscond: AssessmentAnswer
  /// Issues of control and disruptive behaviour.
  public var controlOrDisruption: AssessmentAnswer
  /// Breach of trust.
  public var breachOfTrust: AssessmentAnswer
  /// Risk to other prisoners.
  public var riskToOtherPrisoners: AssessmentAnswer

  /// Makes the content of an item.
  public init(
    instrument: AssessmentInstrument, assessedOn: CalendarDate, escapeOrAbscond: AssessmentAnswer,
    controlOrDisruption: AssessmentAnswer, breachOfTrust: AssessmentAnswer,
    riskToOtherPrisoners: AssessmentAnswer, assessment: Grouping? = nil
  ) {
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.escapeOrAbscond = escapeOrAbscond
    self.controlOrDisruption = controlOrDisruption
    self.breachOfTrust = breachOfTrust
    self.riskToOtherPrisoners = riskToOtherPrisoners
  }

  private enum CodingKeys: String, CodingKey {
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case escapeOrAbscond = "@escapeOrAbscond"
    case controlOrDisruption = "@controlOrDisruption"
    case breachOfTrust = "@breachOfTrust"
    case riskToOtherPrisoners = "@riskToOtherPrisoners"
  }
}
