public import ExchangeConsent
public import XMLCoding

/// An adjustment or provision that was made for a disability.
public struct ReasonableAdjustment: ItemContent {
  /// `health`.
  public static let category = InformationCategory.health

  /// The kind of adjustment.
  public var kind: SourceTerm
  /// The kind of disability that it answers to.
  public var category: SourceTerm?
  /// What else is known; at most 4,000 characters.
  public var note: String?
  /// First day.
  public var from: CalendarDate?
  /// Last day; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    kind: SourceTerm, category: SourceTerm? = nil, note: String? = nil, from: CalendarDate? = nil,
    until: CalendarDate? = nil
  ) {
    self.kind = kind
    self.category = category
    self.note = note
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "Kind"
    case category = "Category"
    case note = "Note"
    case from = "@from"
    case until = "@until"
  }
}
