public import ExchangeConsent
public import XMLCoding

/// What was decided about one order.
public struct OrderDecision: ItemContent {
  /// `order`.
  public static let category = InformationCategory.order

  /// Why; at most 4,000 characters.
  public var reason: String?
  /// Mark that the order shares with its requirements in the record.
  public var order: Grouping?
  /// The decision.
  public var outcome: TransferOutcome
  /// Who is responsible in law from then on.
  public var statutoryAgency: StatutoryAgency
  /// First day.
  public var from: CalendarDate?

  /// Makes the content of an item.
  public init(
    reason: String? = nil, order: Grouping? = nil, outcome: TransferOutcome, statutoryAgency: StatutoryAgency,
    from: CalendarDate? = nil
  ) {
    self.reason = reason
    self.order = order
    self.outcome = outcome
    self.statutoryAgency = statutoryAgency
    self.from = from
  }

  private enum CodingKeys: String, CodingKey {
    case reason = "Reason"
    case order = "@order"
    case outcome = "@outcome"
    case statutoryAgency = "@statutoryAgency"
    case from = "@from"
  }
}
