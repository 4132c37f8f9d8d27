public import ExchangeConsent
public import XMLCoding

/// One event of the case, to which its sentence, offences, requirements, court appearances and breaches
/// belong by its mark.
public struct SupervisionEvent: ItemContent {
  /// `order.dates`.
  public static let category = InformationCategory.orderDates

  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping
  /// Number of the event in Delius, counted from 1 within the case.
  public var number: Int?
  /// Whether the event is active in the case system.
  public var active: Bool?
  /// Day of the conviction.
  public var convictedOn: CalendarDate?
  /// Day of the referral to probation.
  public var referredOn: CalendarDate?
  /// Whether a pre-sentence report is awaited for the event.
  public var awaitingReport: Bool?

  /// Makes the content of an item.
  public init(
    event: Grouping, number: Int? = nil, active: Bool? = nil, convictedOn: CalendarDate? = nil,
    referredOn: CalendarDate? = nil, awaitingReport: Bool? = nil
  ) {
    self.event = event
    self.number = number
    self.active = active
    self.convictedOn = convictedOn
    self.referredOn = referredOn
    self.awaitingReport = awaitingReport
  }

  private enum CodingKeys: String, CodingKey {
    case event = "@event"
    case number = "@number"
    case active = "@active"
    case convictedOn = "@convictedOn"
    case referredOn = "@referredOn"
    case awaitingReport = "@awaitingReport"
  }
}
