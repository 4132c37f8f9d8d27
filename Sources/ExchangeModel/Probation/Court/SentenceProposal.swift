public import ExchangeConsent
public import XMLCoding

/// What a report proposes to the court.
public struct SentenceProposal: ItemContent {
  /// `order.court`.
  public static let category = InformationCategory.orderCourt

  /// The sentence that is proposed; at most 4,000 characters.
  public var proposal: String
  /// Another that was weighed; at most 4,000 characters; at most 10.
  public var alternatives: [String]
  /// What is said about custody; at most 4,000 characters.
  public var custody: String?
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Day of the report.
  public var proposedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    proposal: String, alternatives: [String] = [], custody: String? = nil, event: Grouping? = nil,
    proposedOn: CalendarDate? = nil
  ) {
    self.proposal = proposal
    self.alternatives = alternatives
    self.custody = custody
    self.event = event
    self.proposedOn = proposedOn
  }

  private enum CodingKeys: String, CodingKey {
    case proposal = "Proposal"
    case alternatives = "Alternative"
    case custody = "Custody"
    case event = "@event"
    case proposedOn = "@proposedOn"
  }
}
