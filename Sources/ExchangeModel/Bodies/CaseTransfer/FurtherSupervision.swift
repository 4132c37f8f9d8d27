public import ExchangeConsent
public import XMLCoding

/// Further supervision under section 247 of the Sentencing Act 2020, or the stated reason why there is none.
public struct FurtherSupervision: ItemContent {
  /// `order.licence`.
  public static let category = InformationCategory.orderLicence

  /// Why there is none, where there is none; at most 4,000 characters.
  public var reasonNone: String?
  /// Whether there is further supervision.
  public var applies: Bool
  /// First day.
  public var from: CalendarDate?
  /// Last day: at the latest 12 months after the half-way point.
  public var until: CalendarDate?
  /// Who supervises.
  public var supervisingAgency: StatutoryAgency?

  /// Makes the content of an item.
  public init(
    reasonNone: String? = nil, applies: Bool, from: CalendarDate? = nil, until: CalendarDate? = nil,
    supervisingAgency: StatutoryAgency? = nil
  ) {
    self.reasonNone = reasonNone
    self.applies = applies
    self.from = from
    self.until = until
    self.supervisingAgency = supervisingAgency
  }

  private enum CodingKeys: String, CodingKey {
    case reasonNone = "ReasonNone"
    case applies = "@applies"
    case from = "@from"
    case until = "@until"
    case supervisingAgency = "@supervisingAgency"
  }
}
