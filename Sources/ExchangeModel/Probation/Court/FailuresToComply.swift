public import ExchangeConsent
public import XMLCoding

/// Whether an order is in breach, and how often the young person failed to comply.
public struct FailuresToComply: ItemContent {
  /// `order.breach`.
  public static let category = InformationCategory.orderBreach

  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Whether the order is in breach.
  public var inBreach: Bool
  /// Failures to comply within the last twelve months.
  public var count: Int?
  /// Failures after which breach must follow.
  public var limit: Int?
  /// Day on which they were counted.
  public var asOf: CalendarDate?

  /// Makes the content of an item.
  public init(
    inBreach: Bool, event: Grouping? = nil, count: Int? = nil, limit: Int? = nil, asOf: CalendarDate? = nil
  ) {
    self.event = event
    self.inBreach = inBreach
    self.count = count
    self.limit = limit
    self.asOf = asOf
  }

  private enum CodingKeys: String, CodingKey {
    case event = "@event"
    case inBreach = "@inBreach"
    case count = "@count"
    case limit = "@limit"
    case asOf = "@asOf"
  }
}
