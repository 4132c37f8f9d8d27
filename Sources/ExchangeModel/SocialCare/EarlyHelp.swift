public import ExchangeConsent
public import XMLCoding

/// Early help for the young person and the family.
public struct EarlyHelp: ItemContent {
  /// `interventions`.
  public static let category = InformationCategory.interventions

  /// The organisation that led it; at most 200 characters.
  public var organisation: String?
  /// What was done, and with what result; at most 4,000 characters.
  public var summary: String?
  /// Day on which the early help assessment was completed.
  public var assessedOn: CalendarDate?
  /// First day.
  public var from: CalendarDate?
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    organisation: String? = nil, summary: String? = nil, assessedOn: CalendarDate? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.organisation = organisation
    self.summary = summary
    self.assessedOn = assessedOn
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case organisation = "Organisation"
    case summary = "Summary"
    case assessedOn = "@assessedOn"
    case from = "@from"
    case until = "@until"
  }
}
