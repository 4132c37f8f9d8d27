public import ExchangeConsent
public import XMLCoding

/// Judgement of the risk of serious harm to others.
public struct RiskOfSeriousHarm: ItemContent {
  /// `risk-to-others.rosh`.
  public static let category = InformationCategory.riskToOthersRosh

  /// Why the judgement was made; at most 4,000 characters.
  public var explanation: String?
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate
  /// The judgement.
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

/// Judgement of serious harm, and of safety and well-being, in AssetPlus and the Prevention and Diversion
/// Assessment Tool.
public enum YouthRiskLevel: String, XMLTextConvertible, CaseIterable {
  /// Low.
  case low = "LOW"
  /// Medium.
  case medium = "MEDIUM"
  /// High.
  case high = "HIGH"
  /// Very high.
  case veryHigh = "VERY_HIGH"
  /// Not assessed, which never means low.
  case notAssessed
}

/// Behaviour that may harm others, and how likely it is.
public struct HarmBehaviour: ItemContent {
  /// `risk-to-others.rosh`.
  public static let category = InformationCategory.riskToOthersRosh

  /// The behaviour or offence; at most 4,000 characters.
  public var behaviour: String
  /// What it may do to others; at most 4,000 characters.
  public var impact: String?
  /// What makes it more likely; at most 4,000 characters.
  public var trigger: String?
  /// What makes it less likely; at most 4,000 characters.
  public var protection: String?
  /// How likely, in the words of the source; at most 200 characters.
  public var sourceLikelihood: String?
  /// A group of people who may be harmed; at most 6.
  public var atRisk: [GroupAtRisk]
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
    behaviour: String, instrument: Instrument, assessedOn: CalendarDate, likelihood: HarmLikelihood,
    impact: String? = nil, trigger: String? = nil, protection: String? = nil,
    sourceLikelihood: String? = nil, atRisk: [GroupAtRisk] = [], assessment: Grouping? = nil
  ) {
    self.behaviour = behaviour
    self.impact = impact
    self.trigger = trigger
    self.protection = protection
    self.sourceLikelihood = sourceLikelihood
    self.atRisk = atRisk
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.likelihood = likelihood
  }

  private enum CodingKeys: String, CodingKey {
    case behaviour = "Behaviour"
    case impact = "Impact"
    case trigger = "Trigger"
    case protection = "Protection"
    case sourceLikelihood = "SourceLikelihood"
    case atRisk = "AtRisk"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case likelihood = "@likelihood"
  }
}

extension HarmBehaviour {
  /// Groups of people who may be harmed; never somebody in particular.
  public enum GroupAtRisk: String, XMLTextConvertible, CaseIterable {
    /// Children.
    case children
    /// The public.
    case thePublic = "public"
    /// Adults whom the young person knows.
    case knownAdults = "known-adults"
    /// Staff.
    case staff
    /// Peers.
    case peers
    /// Other people in custody.
    case peopleInCustody = "people-in-custody"
  }
}

/// How likely an outcome is, as assessed.
public enum HarmLikelihood: String, XMLTextConvertible, CaseIterable {
  /// Unlikely.
  case unlikely
  /// Possible.
  case possible
  /// Likely.
  case likely
  /// Very likely.
  case veryLikely = "very-likely"
  /// Not assessed.
  case notAssessed
}

/// Whether the young person was assessed as a risk to children.
public struct RiskToChildren: ItemContent {
  /// `risk-to-others`.
  public static let category = InformationCategory.riskToOthers

  /// Why it was found so; at most 4,000 characters.
  public var explanation: String?
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate
  /// What the assessment found.
  public var assessedAsRisk: Answer

  /// Makes the content of an item.
  public init(
    instrument: Instrument, assessedOn: CalendarDate, assessedAsRisk: Answer,
    explanation: String? = nil, assessment: Grouping? = nil
  ) {
    self.explanation = explanation
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.assessedAsRisk = assessedAsRisk
  }

  private enum CodingKeys: String, CodingKey {
    case explanation = "Explanation"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case assessedAsRisk = "@assessedAsRisk"
  }
}

extension RiskToChildren {
  /// What an assessment of the risk to children found.
  public enum Answer: String, XMLTextConvertible, CaseIterable {
    /// A risk.
    case yes
    /// No risk found.
    case no
    /// Not assessed, which never means no.
    case notAssessed
  }
}
