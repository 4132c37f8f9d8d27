public import ExchangeConsent
public import XMLCoding

/// A court order that authorises depriving the young person of liberty.
public struct DeprivationOfLiberty: ItemContent {
  /// `family-proceedings.orders`: the High Court makes it in family proceedings.
  public static let category = InformationCategory.familyProceedingsOrders

  /// First day.
  public var from: CalendarDate
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(from: CalendarDate, until: CalendarDate? = nil) {
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case from = "@from"
    case until = "@until"
  }
}
