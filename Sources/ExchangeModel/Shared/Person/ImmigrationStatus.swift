public import ExchangeConsent
public import XMLCoding

/// Immigration status and what follows from it.
public struct ImmigrationStatus: ItemContent {
  /// `immigration.status`.
  public static let category = InformationCategory.immigrationStatus

  /// The status; list `immigration-status`.
  public var status: CodedValue
  /// Solicitor or adviser, and how to reach them at work; at most 200 characters.
  public var adviser: String?
  /// Day from which it holds.
  public var from: CalendarDate?
  /// Day on which it ends.
  public var until: CalendarDate?
  /// Whether an application or appeal is open.
  public var applicationPending: Bool?
  /// Whether the young person is excluded from public funds.
  public var noRecourseToPublicFunds: Bool?
  /// Whether the young person may work.
  public var rightToWork: Bool?

  /// Makes the content of an item.
  public init(
    status: CodedValue, adviser: String? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil,
    applicationPending: Bool? = nil, noRecourseToPublicFunds: Bool? = nil, rightToWork: Bool? = nil
  ) {
    self.status = status
    self.adviser = adviser
    self.from = from
    self.until = until
    self.applicationPending = applicationPending
    self.noRecourseToPublicFunds = noRecourseToPublicFunds
    self.rightToWork = rightToWork
  }

  private enum CodingKeys: String, CodingKey {
    case adviser = "Adviser"
    case from = "@from"
    case until = "@until"
    case applicationPending = "@applicationPending"
    case noRecourseToPublicFunds = "@noRecourseToPublicFunds"
    case rightToWork = "@rightToWork"
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    status = try CodedValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    adviser = try container.decodeIfPresent(String.self, forKey: .adviser)
    from = try container.decodeIfPresent(CalendarDate.self, forKey: .from)
    until = try container.decodeIfPresent(CalendarDate.self, forKey: .until)
    applicationPending = try container.decodeIfPresent(Bool.self, forKey: .applicationPending)
    noRecourseToPublicFunds = try container.decodeIfPresent(Bool.self, forKey: .noRecourseToPublicFunds)
    rightToWork = try container.decodeIfPresent(Bool.self, forKey: .rightToWork)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try status.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(adviser, forKey: .adviser)
    try container.encodeIfPresent(from, forKey: .from)
    try container.encodeIfPresent(until, forKey: .until)
    try container.encodeIfPresent(applicationPending, forKey: .applicationPending)
    try container.encodeIfPresent(noRecourseToPublicFunds, forKey: .noRecourseToPublicFunds)
    try container.encodeIfPresent(rightToWork, forKey: .rightToWork)
  }
}
