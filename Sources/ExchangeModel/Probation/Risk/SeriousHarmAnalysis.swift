public import ExchangeConsent
public import XMLCoding

/// Nature and imminence of the risk of serious harm, and what raises or lowers it.
///
/// No victim and no third person is named.
public struct SeriousHarmAnalysis: ItemContent {
  /// `risk-to-others.rosh`.
  public static let category = InformationCategory.riskToOthersRosh

  /// What the harm could be; at most 4,000 characters.
  public var natureOfRisk: String?
  /// When it is likely to be greatest; at most 4,000 characters.
  public var imminence: String?
  /// What would increase it; at most 4,000 characters.
  public var increasingFactors: String?
  /// What would reduce it; at most 4,000 characters.
  public var reducingFactors: String?
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?
  /// Day of the assessment.
  public var assessedOn: CalendarDate

  /// Makes the content of an item.
  public init(
    assessedOn: CalendarDate, natureOfRisk: String? = nil, imminence: String? = nil,
    increasingFactors: String? = nil, reducingFactors: String? = nil, assessment: Grouping? = nil
  ) {
    self.natureOfRisk = natureOfRisk
    self.imminence = imminence
    self.increasingFactors = increasingFactors
    self.reducingFactors = reducingFactors
    self.assessment = assessment
    self.assessedOn = assessedOn
  }

  private enum CodingKeys: String, CodingKey {
    case natureOfRisk = "NatureOfRisk"
    case imminence = "Imminence"
    case increasingFactors = "IncreasingFactors"
    case reducingFactors = "ReducingFactors"
    case assessment = "@assessment"
    case assessedOn = "@assessedOn"
  }
}

/// Who is at risk of serious harm, as kinds of people and never by name.
///
/// Where it is about a victim, the victim is a party that the item is about.
public struct PeopleAtRisk: ItemContent {
  /// `risk-to-others.rosh`.
  public static let category = InformationCategory.riskToOthersRosh

  /// Who, as kinds of people; at most 4,000 characters.
  public var description: String
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?
  /// Day of the assessment.
  public var assessedOn: CalendarDate

  /// Makes the content of an item.
  public init(description: String, assessedOn: CalendarDate, assessment: Grouping? = nil) {
    self.description = description
    self.assessment = assessment
    self.assessedOn = assessedOn
  }

  private enum CodingKeys: String, CodingKey {
    case description = "Description"
    case assessment = "@assessment"
    case assessedOn = "@assessedOn"
  }
}
