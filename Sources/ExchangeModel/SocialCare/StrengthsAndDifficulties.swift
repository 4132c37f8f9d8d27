public import ExchangeConsent
public import XMLCoding

/// Result of the Strengths and Difficulties Questionnaire completed by the carer: the score, or why there is none.
public struct StrengthsAndDifficulties: ItemContent {
  /// `health.mental`.
  public static let category = InformationCategory.healthMental

  /// Total difficulties score, 0 to 40; higher means more difficulties.
  public var score: Int?
  /// Why there is no score; list `ssda903-sdq-reason`.
  public var notCompleted: CodedValue?
  /// Last day of the year that the information is for: 31 March in the looked after return.
  public var yearEnding: CalendarDate
  /// Day of the questionnaire.
  public var assessedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    score: Int? = nil, notCompleted: CodedValue? = nil, yearEnding: CalendarDate,
    assessedOn: CalendarDate? = nil
  ) {
    self.score = score
    self.notCompleted = notCompleted
    self.yearEnding = yearEnding
    self.assessedOn = assessedOn
  }

  private enum CodingKeys: String, CodingKey {
    case score = "Score"
    case notCompleted = "NotCompleted"
    case yearEnding = "@yearEnding"
    case assessedOn = "@assessedOn"
  }
}
