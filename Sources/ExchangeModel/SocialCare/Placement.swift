public import ExchangeConsent
public import XMLCoding

/// A kind of placement for a stretch of time, without its address.
///
/// A placement for adoption stands in ``AdoptionPlacement`` instead.
public struct Placement: ItemContent {
  /// `care-history.placements`.
  public static let category = InformationCategory.careHistoryPlacements

  /// The kind of placement; list `ssda903-placement-type`.
  public var kind: CodedValue
  /// Who provides the placement; list `ssda903-placement-provider`.
  public var provider: CodedValue?
  /// Unique reference number of Ofsted: `SC` and six digits, or seven digits; `XXXXXXX` where there is none yet.
  public var providerRegistration: String?
  /// Why the placement ended; list `ssda903-reason-placement-change`.
  public var changeReason: CodedValue?
  /// Mark shared by all facts of one episode of care.
  public var episode: Grouping?
  /// Mark shared by all facts of one period of care.
  public var period: Grouping?
  /// First day.
  public var from: CalendarDate
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    kind: CodedValue, provider: CodedValue? = nil, providerRegistration: String? = nil,
    changeReason: CodedValue? = nil, episode: Grouping? = nil, period: Grouping? = nil, from: CalendarDate,
    until: CalendarDate? = nil
  ) {
    self.kind = kind
    self.provider = provider
    self.providerRegistration = providerRegistration
    self.changeReason = changeReason
    self.episode = episode
    self.period = period
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case provider = "Provider"
    case providerRegistration = "ProviderRegistration"
    case changeReason = "ChangeReason"
    case episode = "@episode"
    case period = "@period"
    case from = "@from"
    case until = "@until"
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    kind = try CodedValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    provider = try container.decodeIfPresent(CodedValue.self, forKey: .provider)
    providerRegistration = try container.decodeIfPresent(String.self, forKey: .providerRegistration)
    changeReason = try container.decodeIfPresent(CodedValue.self, forKey: .changeReason)
    episode = try container.decodeIfPresent(Grouping.self, forKey: .episode)
    period = try container.decodeIfPresent(Grouping.self, forKey: .period)
    from = try container.decode(CalendarDate.self, forKey: .from)
    until = try container.decodeIfPresent(CalendarDate.self, forKey: .until)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try kind.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(provider, forKey: .provider)
    try container.encodeIfPresent(providerRegistration, forKey: .providerRegistration)
    try container.encodeIfPresent(changeReason, forKey: .changeReason)
    try container.encodeIfPresent(episode, forKey: .episode)
    try container.encodeIfPresent(period, forKey: .period)
    try container.encode(from, forKey: .from)
    try container.encodeIfPresent(until, forKey: .until)
  }
}
