public import ExchangeConsent
public import XMLCoding

/// A partner of the young person.
public struct Partner: ItemContent {
  /// `relationships.partner`.
  public static let category = InformationCategory.relationshipsPartner

  /// Name; at most 200 characters.
  public var name: String?
  /// What helps or hinders in the relationship; at most 4,000 characters.
  public var note: String?
  /// Whether they live together.
  public var livesWith: Bool?
  /// When it began, as far as known.
  public var from: PartialDate?
  /// When it ended, as far as known; `nil` while it goes on.
  public var until: PartialDate?

  /// Makes the content of an item.
  public init(
    name: String? = nil, note: String? = nil, livesWith: Bool? = nil, from: PartialDate? = nil,
    until: PartialDate? = nil
  ) {
    self.name = name
    self.note = note
    self.livesWith = livesWith
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case name = "Name"
    case note = "Note"
    case livesWith = "@livesWith"
    case from = "@from"
    case until = "@until"
  }
}
