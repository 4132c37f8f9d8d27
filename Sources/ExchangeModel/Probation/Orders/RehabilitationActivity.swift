public import ExchangeConsent
public import XMLCoding

/// Days of rehabilitation activity ordered, done and planned.
public struct RehabilitationActivity: ItemContent {
  /// `order.requirements`.
  public static let category = InformationCategory.orderRequirements

  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Mark shared by all items of one requirement.
  public var requirement: Grouping?
  /// Most days that the court allowed.
  public var daysOrdered: Int
  /// Days done.
  public var daysCompleted: Int
  /// Days planned and still to come.
  public var daysScheduled: Int?
  /// Day on which the days were counted.
  public var asOf: CalendarDate?

  /// Makes the content of an item.
  public init(
    daysOrdered: Int, daysCompleted: Int, event: Grouping? = nil, requirement: Grouping? = nil,
    daysScheduled: Int? = nil, asOf: CalendarDate? = nil
  ) {
    self.event = event
    self.requirement = requirement
    self.daysOrdered = daysOrdered
    self.daysCompleted = daysCompleted
    self.daysScheduled = daysScheduled
    self.asOf = asOf
  }

  private enum CodingKeys: String, CodingKey {
    case event = "@event"
    case requirement = "@requirement"
    case daysOrdered = "@daysOrdered"
    case daysCompleted = "@daysCompleted"
    case daysScheduled = "@daysScheduled"
    case asOf = "@asOf"
  }
}
