public import ExchangeConsent
public import XMLCoding

/// Where the young person is to grow up, by the permanence plan.
///
/// One for adoption stands in ``AdoptionPermanencePlan`` instead.
public struct PermanencePlan: ItemContent {
  /// `plan`.
  public static let category = InformationCategory.plan

  /// The plan; list `ssd-permanence-plan`.
  public var plan: CodedValue
  /// Day on which it was decided.
  public var decidedOn: CalendarDate?
  /// First day.
  public var from: CalendarDate?
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?
  /// Mark shared by all facts of one period of care.
  public var period: Grouping?

  /// Makes the content of an item.
  public init(
    plan: CodedValue, decidedOn: CalendarDate? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil,
    period: Grouping? = nil
  ) {
    self.plan = plan
    self.decidedOn = decidedOn
    self.from = from
    self.until = until
    self.period = period
  }

  private enum CodingKeys: String, CodingKey {
    case decidedOn = "@decidedOn"
    case from = "@from"
    case until = "@until"
    case period = "@period"
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    plan = try CodedValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    decidedOn = try container.decodeIfPresent(CalendarDate.self, forKey: .decidedOn)
    from = try container.decodeIfPresent(CalendarDate.self, forKey: .from)
    until = try container.decodeIfPresent(CalendarDate.self, forKey: .until)
    period = try container.decodeIfPresent(Grouping.self, forKey: .period)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try plan.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(decidedOn, forKey: .decidedOn)
    try container.encodeIfPresent(from, forKey: .from)
    try container.encodeIfPresent(until, forKey: .until)
    try container.encodeIfPresent(period, forKey: .period)
  }
}

/// A permanence plan for adoption.
public struct AdoptionPermanencePlan: ItemContent {
  /// `care-history.adoption`.
  public static let category = InformationCategory.careHistoryAdoption

  /// What is known.
  public var permanencePlan: PermanencePlan

  /// Makes the content of an item.
  public init(_ permanencePlan: PermanencePlan) {
    self.permanencePlan = permanencePlan
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    permanencePlan = try PermanencePlan(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try permanencePlan.encode(to: encoder)
  }
}
