public import ExchangeConsent
public import XMLCoding

/// Address of a placement; its very existence is hidden where someone is at risk.
public struct PlacementAddress: ItemContent {
  /// `contact.placement-address`.
  public static let category = InformationCategory.contactPlacementAddress

  /// Lines of the address without the postcode; at most five.
  public var lines: [String]
  /// Postcode in capitals with one space: `ZZ99 3ZZ`.
  public var postcode: String?
  /// Mark shared by all facts of one episode of care.
  public var episode: Grouping?
  /// Mark shared by all facts of one period of care.
  public var period: Grouping?
  /// First day.
  public var from: CalendarDate?
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    lines: [String] = [], postcode: String? = nil, episode: Grouping? = nil, period: Grouping? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.lines = lines
    self.postcode = postcode
    self.episode = episode
    self.period = period
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case lines = "Line"
    case postcode = "Postcode"
    case episode = "@episode"
    case period = "@period"
    case from = "@from"
    case until = "@until"
  }
}
