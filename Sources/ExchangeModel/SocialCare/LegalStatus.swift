public import ExchangeConsent
public import XMLCoding

/// The legal status under which the young person was looked after for a stretch of time.
///
/// A status that shows that adoption was planned stands in ``AdoptionLegalStatus`` instead, a reason for the end
/// that shows an adoption in ``Adoption``. In a looked after return one
/// episode of care gives one of these, one ``Placement``, one ``CategoryOfNeed`` and one ``PlacementAddress``,
/// which share the mark of the episode: each has a category of its own and may be withheld by itself.
public struct LegalStatus: ItemContent {
  /// `care-history.legal-status`.
  public static let category = InformationCategory.careHistoryLegalStatus

  /// The status; list `ssda903-legal-status`.
  public var status: CodedValue
  /// Why a new episode of care began; list `ssda903-reason-new-episode`.
  public var startReason: CodedValue?
  /// Why the episode of care ended; list `ssda903-reason-episode-ceased`.
  public var endReason: CodedValue?
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
    status: CodedValue, startReason: CodedValue? = nil, endReason: CodedValue? = nil,
    episode: Grouping? = nil, period: Grouping? = nil, from: CalendarDate, until: CalendarDate? = nil
  ) {
    self.status = status
    self.startReason = startReason
    self.endReason = endReason
    self.episode = episode
    self.period = period
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case startReason = "StartReason"
    case endReason = "EndReason"
    case episode = "@episode"
    case period = "@period"
    case from = "@from"
    case until = "@until"
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    status = try CodedValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    startReason = try container.decodeIfPresent(CodedValue.self, forKey: .startReason)
    endReason = try container.decodeIfPresent(CodedValue.self, forKey: .endReason)
    episode = try container.decodeIfPresent(Grouping.self, forKey: .episode)
    period = try container.decodeIfPresent(Grouping.self, forKey: .period)
    from = try container.decode(CalendarDate.self, forKey: .from)
    until = try container.decodeIfPresent(CalendarDate.self, forKey: .until)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try status.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(startReason, forKey: .startReason)
    try container.encodeIfPresent(endReason, forKey: .endReason)
    try container.encodeIfPresent(episode, forKey: .episode)
    try container.encodeIfPresent(period, forKey: .period)
    try container.encode(from, forKey: .from)
    try container.encodeIfPresent(until, forKey: .until)
  }
}
