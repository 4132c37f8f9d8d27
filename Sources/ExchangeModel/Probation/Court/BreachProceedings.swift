public import ExchangeConsent
public import XMLCoding

/// Proceedings for the breach of an order.
public struct BreachProceedings: ItemContent {
  /// `order.breach`.
  public static let category = InformationCategory.orderBreach

  /// The kind of order that was breached.
  public var kind: SourceTerm?
  /// How far the proceedings have got.
  public var status: SourceTerm?
  /// What the court did; list `delius-disposal`.
  public var outcome: CodedValue?
  /// What led to them; at most 4,000 characters.
  public var account: String?
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Day of the request.
  public var referredOn: CalendarDate?
  /// Day on which they began.
  public var startedOn: CalendarDate?
  /// Day of the last change of status.
  public var statusOn: CalendarDate?
  /// Day on which the court dealt with them.
  public var concludedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    kind: SourceTerm? = nil, status: SourceTerm? = nil, outcome: CodedValue? = nil, account: String? = nil,
    event: Grouping? = nil, referredOn: CalendarDate? = nil, startedOn: CalendarDate? = nil,
    statusOn: CalendarDate? = nil, concludedOn: CalendarDate? = nil
  ) {
    self.kind = kind
    self.status = status
    self.outcome = outcome
    self.account = account
    self.event = event
    self.referredOn = referredOn
    self.startedOn = startedOn
    self.statusOn = statusOn
    self.concludedOn = concludedOn
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "Kind"
    case status = "Status"
    case outcome = "Outcome"
    case account = "Account"
    case event = "@event"
    case referredOn = "@referredOn"
    case startedOn = "@startedOn"
    case statusOn = "@statusOn"
    case concludedOn = "@concludedOn"
  }
}
