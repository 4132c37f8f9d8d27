public import ExchangeConsent
public import XMLCoding

/// What the sender of the document asks the recipient for, about the subject. Asking is a disclosure too: why
/// the sender asks stands in items, which need an authority like any other.
public struct InformationRequest: Codable, Hashable, Sendable {
  /// Why the sender asks.
  public var grounds: RequestGrounds?
  /// One category of information that is asked for; at most 100.
  public var asked: [AskedFor]
  /// Day by which the answer is needed.
  public var neededBy: CalendarDate?

  /// Makes one.
  public init(grounds: RequestGrounds? = nil, asked: [AskedFor] = [], neededBy: CalendarDate? = nil) {
    self.grounds = grounds
    self.asked = asked
    self.neededBy = neededBy
  }

  private enum CodingKeys: String, CodingKey {
    case grounds = "Grounds"
    case asked = "Asked"
    case neededBy = "@neededBy"
  }
}

/// A category of information that is asked for, and questions about it.
public struct AskedFor: Codable, Hashable, Sendable {
  /// A question about the category; at most 30.
  public var questions: [Question]
  /// The category.
  public var category: InformationCategory
  /// Whether a summary is enough; absent means the full record.
  public var detail: DetailLevel?
  /// Only what dates from this day on.
  public var from: CalendarDate?
  /// Only what dates from this day or before.
  public var until: CalendarDate?

  /// Makes one.
  public init(
    questions: [Question] = [], category: InformationCategory, detail: DetailLevel? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.questions = questions
    self.category = category
    self.detail = detail
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case questions = "Question"
    case category = "@category"
    case detail = "@detail"
    case from = "@from"
    case until = "@until"
  }
}

/// One question, from the list of what services need to know about a young adult, or in words.
public struct Question: Codable, Hashable, Sendable {
  /// The question in words; it holds no information about the young person; at most 4,000 characters.
  public var text: String?
  /// The question.
  public var code: QuestionCode

  /// Makes one.
  public init(text: String? = nil, code: QuestionCode) {
    self.text = text
    self.code = code
  }

  private enum CodingKeys: String, CodingKey {
    case text = "Text"
    case code = "@code"
  }
}
