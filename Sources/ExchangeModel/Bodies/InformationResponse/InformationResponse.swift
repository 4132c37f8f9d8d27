public import ExchangeConsent
public import XMLCoding

/// An answer to a request for information, or, without a request, an internal record.
public struct InformationResponse: Codable, Hashable, Sendable {
  /// The answer to each category of the request; at most two hundred.
  public var answers: [Answer]
  /// What the agencies hold.
  public var records: AgencyRecords
  /// The request that is answered; `nil` in an internal record.
  public var requestId: DocumentIdentifier?
  /// When the request was answered.
  public var respondedAt: Instant?

  /// Makes one.
  public init(
    answers: [Answer] = [], records: AgencyRecords = AgencyRecords(),
    requestId: DocumentIdentifier? = nil, respondedAt: Instant? = nil
  ) {
    self.answers = answers
    self.records = records
    self.requestId = requestId
    self.respondedAt = respondedAt
  }

  private enum CodingKeys: String, CodingKey {
    case answers = "Answer"
    case requestId = "@requestId"
    case respondedAt = "@respondedAt"
  }

  /// Reads the body.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    answers = try container.decodeIfPresent([Answer].self, forKey: .answers) ?? []
    records = try AgencyRecords(from: decoder)
    requestId = try container.decodeIfPresent(DocumentIdentifier.self, forKey: .requestId)
    respondedAt = try container.decodeIfPresent(Instant.self, forKey: .respondedAt)
  }

  /// Writes the body.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(requestId, forKey: .requestId)
    try container.encodeIfPresent(respondedAt, forKey: .respondedAt)
    try container.encode(answers, forKey: .answers)
    try records.encode(to: encoder)
  }
}

/// The answer to one category of a request.
public struct Answer: Codable, Hashable, Sendable {
  /// Reference numbers by which the discloser searched without finding the subject; at most twenty.
  public var searched: [SubjectIdentifier]
  /// The category that was asked for.
  public var category: InformationCategory
  /// The outcome.
  public var outcome: Outcome
  /// Coarse reason, where withheld.
  public var reason: WithholdingReason?

  /// Makes one.
  public init(
    searched: [SubjectIdentifier] = [], category: InformationCategory, outcome: Outcome,
    reason: WithholdingReason? = nil
  ) {
    self.searched = searched
    self.category = category
    self.outcome = outcome
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey {
    case searched = "Searched"
    case category = "@category"
    case outcome = "@outcome"
    case reason = "@reason"
  }

  /// What became of a question.
  public enum Outcome: String, XMLTextConvertible, CaseIterable {
    /// The document holds what is known.
    case given
    /// The document holds a part; another part is withheld.
    case givenInPart = "given-in-part"
    /// Withheld.
    case withheld
    /// The discloser holds nothing of which it may tell.
    case notHeld = "not-held"
    /// Nothing is disclosed, which says neither that there is something nor that there is nothing: the only
    /// other answer where the existence of information is hidden.
    case nothingDisclosed = "nothing-disclosed"
    /// The discloser found no trace of the subject.
    case noTrace = "no-trace"
  }
}
