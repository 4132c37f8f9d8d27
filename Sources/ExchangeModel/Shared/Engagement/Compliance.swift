public import ExchangeConsent
public import XMLCoding

/// How the young person kept to what was agreed or ordered over a time.
public struct Compliance: ItemContent {
  /// `engagement.compliance`.
  public static let category = InformationCategory.engagementCompliance

  /// How it went, with what was done about what was missed; at most 4,000 characters.
  public var summary: String?
  /// Appointments offered.
  public var offered: Int?
  /// Appointments attended.
  public var attended: Int?
  /// Appointments missed with a reason that was accepted.
  public var missedWithReason: Int?
  /// Appointments missed without one.
  public var missedWithoutReason: Int?
  /// First day of the time.
  public var from: CalendarDate
  /// Last day of the time.
  public var until: CalendarDate
  /// Mark that it shares with the order, plan or agreement that it is about.
  public var order: Grouping?

  /// Makes the content of an item.
  public init(
    from: CalendarDate, until: CalendarDate, summary: String? = nil, offered: Int? = nil,
    attended: Int? = nil, missedWithReason: Int? = nil, missedWithoutReason: Int? = nil,
    order: Grouping? = nil
  ) {
    self.summary = summary
    self.offered = offered
    self.attended = attended
    self.missedWithReason = missedWithReason
    self.missedWithoutReason = missedWithoutReason
    self.from = from
    self.until = until
    self.order = order
  }

  private enum CodingKeys: String, CodingKey {
    case summary = "Summary"
    case offered = "@offered"
    case attended = "@attended"
    case missedWithReason = "@missedWithReason"
    case missedWithoutReason = "@missedWithoutReason"
    case from = "@from"
    case until = "@until"
    case order = "@order"
  }
}
