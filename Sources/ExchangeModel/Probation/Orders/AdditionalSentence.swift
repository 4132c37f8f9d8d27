public import ExchangeConsent

/// A further part of a sentence that probation does not supervise, such as a disqualification or
/// compensation.
public struct AdditionalSentence: ItemContent {
  /// `order.sentence`.
  public static let category = InformationCategory.orderSentence

  /// What it is.
  public var kind: SourceTerm
  /// How long it lasts.
  public var length: SentenceLength?
  /// What else is known; never who is compensated; at most 4,000 characters.
  public var note: String?
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Amount of money in pence.
  public var pence: Int?

  /// Makes the content of an item.
  public init(
    kind: SourceTerm, length: SentenceLength? = nil, note: String? = nil, event: Grouping? = nil,
    pence: Int? = nil
  ) {
    self.kind = kind
    self.length = length
    self.note = note
    self.event = event
    self.pence = pence
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "Kind"
    case length = "Length"
    case note = "Note"
    case event = "@event"
    case pence = "@pence"
  }
}
