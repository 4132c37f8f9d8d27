public import ExchangeConsent
public import XMLCoding

/// Judgement of the likelihood of reoffending.
public struct LikelihoodOfReoffending: ItemContent {
  /// `offending.analysis`.
  public static let category = InformationCategory.offendingAnalysis

  /// Why the judgement was made; at most 4,000 characters.
  public var explanation: String?
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate
  /// The judgement.
  public var rating: Level
  /// What the predictor alone indicates.
  public var indicative: Level?
  /// Name and version of the static predictor, such as YOGRS; at most 80 characters.
  public var predictor: String?
  /// Score of the static predictor; 0 to 100. It is no score of an adult predictor.
  public var score: ExactDecimal?

  /// Makes the content of an item.
  public init(
    instrument: Instrument, assessedOn: CalendarDate, rating: Level, explanation: String? = nil,
    assessment: Grouping? = nil, indicative: Level? = nil, predictor: String? = nil,
    score: ExactDecimal? = nil
  ) {
    self.explanation = explanation
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.rating = rating
    self.indicative = indicative
    self.predictor = predictor
    self.score = score
  }

  private enum CodingKeys: String, CodingKey {
    case explanation = "Explanation"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case rating = "@rating"
    case indicative = "@indicative"
    case predictor = "@predictor"
    case score = "@score"
  }
}

extension LikelihoodOfReoffending {
  /// Likelihood of reoffending in AssetPlus.
  public enum Level: String, XMLTextConvertible, CaseIterable {
    /// Low.
    case low = "LOW"
    /// Medium.
    case medium = "MEDIUM"
    /// High.
    case high = "HIGH"
    /// Not assessed, which never means low.
    case notAssessed
  }
}

/// Level of intervention under the scaled approach.
public struct ScaledApproach: ItemContent {
  /// `plan`.
  public static let category = InformationCategory.plan

  /// Why the level differs from the indicated one; at most 4,000 characters.
  public var explanation: String?
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate
  /// The level decided on.
  public var level: Level
  /// The level indicated.
  public var indicative: Level?

  /// Makes the content of an item.
  public init(
    instrument: Instrument, assessedOn: CalendarDate, level: Level, explanation: String? = nil,
    assessment: Grouping? = nil, indicative: Level? = nil
  ) {
    self.explanation = explanation
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.level = level
    self.indicative = indicative
  }

  private enum CodingKeys: String, CodingKey {
    case explanation = "Explanation"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case level = "@level"
    case indicative = "@indicative"
  }
}

extension ScaledApproach {
  /// Levels of the scaled approach.
  public enum Level: String, XMLTextConvertible, CaseIterable {
    /// Standard.
    case standard = "STANDARD"
    /// Enhanced.
    case enhanced = "ENHANCED"
    /// Intensive.
    case intensive = "INTENSIVE"
    /// Not assessed.
    case notAssessed
  }
}
