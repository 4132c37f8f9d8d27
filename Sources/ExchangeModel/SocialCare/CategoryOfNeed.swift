public import ExchangeConsent
public import XMLCoding

/// The main reason why the young person received social care services.
public struct CategoryOfNeed: ItemContent {
  /// `care-history.reason-in-care`.
  public static let category = InformationCategory.careHistoryReasonInCare

  /// The reason; list `ssda903-category-of-need` or `cin-primary-need`.
  public var need: CodedValue
  /// Mark shared by all facts of one episode of care.
  public var episode: Grouping?
  /// Mark shared by all facts of one period of care.
  public var period: Grouping?
  /// First day.
  public var from: CalendarDate?
  /// Mark shared by all facts that follow from one referral.
  public var referral: Grouping?

  /// Makes the content of an item.
  public init(
    need: CodedValue, episode: Grouping? = nil, period: Grouping? = nil, from: CalendarDate? = nil,
    referral: Grouping? = nil
  ) {
    self.need = need
    self.episode = episode
    self.period = period
    self.from = from
    self.referral = referral
  }

  private enum CodingKeys: String, CodingKey {
    case episode = "@episode"
    case period = "@period"
    case from = "@from"
    case referral = "@referral"
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    need = try CodedValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    episode = try container.decodeIfPresent(Grouping.self, forKey: .episode)
    period = try container.decodeIfPresent(Grouping.self, forKey: .period)
    from = try container.decodeIfPresent(CalendarDate.self, forKey: .from)
    referral = try container.decodeIfPresent(Grouping.self, forKey: .referral)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try need.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(episode, forKey: .episode)
    try container.encodeIfPresent(period, forKey: .period)
    try container.encodeIfPresent(from, forKey: .from)
    try container.encodeIfPresent(referral, forKey: .referral)
  }
}
