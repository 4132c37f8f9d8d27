public import ExchangeConsent
public import XMLCoding

/// Judgement of the young person's own safety and well-being.
public struct SafetyAndWellbeing: ItemContent {
  /// `risk-to-self`.
  public static let category = InformationCategory.riskToSelf

  /// Why the judgement was made, without what has an item of its own: self-harm, suicide, exploitation,
  /// health; at most 4,000 characters.
  public var explanation: String?
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate
  /// The judgement; the higher, the greater the concern.
  public var rating: YouthRiskLevel
  /// Whether a manager confirmed it.
  public var confirmed: Bool?

  /// Makes the content of an item.
  public init(
    instrument: Instrument, assessedOn: CalendarDate, rating: YouthRiskLevel,
    explanation: String? = nil, assessment: Grouping? = nil, confirmed: Bool? = nil
  ) {
    self.explanation = explanation
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.rating = rating
    self.confirmed = confirmed
  }

  private enum CodingKeys: String, CodingKey {
    case explanation = "Explanation"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case rating = "@rating"
    case confirmed = "@confirmed"
  }
}

/// Something bad that may happen to the young person.
public struct AdverseOutcome: ItemContent {
  /// `risk-to-self.vulnerability`.
  public static let category = InformationCategory.riskToSelfVulnerability

  /// What may happen; at most 4,000 characters.
  public var outcome: String
  /// In which circumstances; at most 4,000 characters.
  public var circumstances: String?
  /// What makes it less likely; at most 4,000 characters.
  public var protection: String?
  /// How likely, in the words of the source; at most 200 characters.
  public var sourceLikelihood: String?
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate
  /// How likely it is.
  public var likelihood: HarmLikelihood

  /// Makes the content of an item.
  public init(
    outcome: String, instrument: Instrument, assessedOn: CalendarDate, likelihood: HarmLikelihood,
    circumstances: String? = nil, protection: String? = nil, sourceLikelihood: String? = nil,
    assessment: Grouping? = nil
  ) {
    self.outcome = outcome
    self.circumstances = circumstances
    self.protection = protection
    self.sourceLikelihood = sourceLikelihood
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.likelihood = likelihood
  }

  private enum CodingKeys: String, CodingKey {
    case outcome = "Outcome"
    case circumstances = "Circumstances"
    case protection = "Protection"
    case sourceLikelihood = "SourceLikelihood"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case likelihood = "@likelihood"
  }
}
