public import ExchangeConsent
public import XMLCoding

/// What the young person said of themselves in an assessment, in their own words.
public struct SelfAssessment: ItemContent {
  /// `views`.
  public static let category = InformationCategory.views

  /// The words; at most 20,000 characters.
  public var text: String
  /// The question that was asked; at most 200 characters.
  public var question: String?
  /// Language of the text; absent means English.
  public var language: String?
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate

  /// Makes the content of an item.
  public init(
    text: String, instrument: Instrument, assessedOn: CalendarDate, question: String? = nil,
    language: String? = nil, assessment: Grouping? = nil
  ) {
    self.text = text
    self.question = question
    self.language = language
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
  }

  private enum CodingKeys: String, CodingKey {
    case text = "#text"
    case question = "@question"
    case language = "@language"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
  }
}
