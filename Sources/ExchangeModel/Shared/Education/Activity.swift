public import ExchangeConsent
public import XMLCoding

/// Main education, training or employment.
public struct Activity: ItemContent {
  /// `ete`.
  public static let category = InformationCategory.ete

  /// The activity; list `ssda903-activity` or `yjb-education-provision`.
  public var kind: CodedValue
  /// School, college, training provider or employer; at most 200 characters.
  public var provider: String?
  /// Hours a week that are offered.
  public var hoursOffered: Int?
  /// Hours a week that are attended.
  public var hoursAttended: Int?
  /// Whether the recording agency judged it suitable.
  public var suitability: Accommodation.Suitability?
  /// When it began, as far as known.
  public var from: PartialDate?
  /// When it ended, as far as known; `nil` while it goes on.
  public var until: PartialDate?

  /// Makes the content of an item.
  public init(
    kind: CodedValue, provider: String? = nil, hoursOffered: Int? = nil, hoursAttended: Int? = nil,
    suitability: Accommodation.Suitability? = nil, from: PartialDate? = nil, until: PartialDate? = nil
  ) {
    self.kind = kind
    self.provider = provider
    self.hoursOffered = hoursOffered
    self.hoursAttended = hoursAttended
    self.suitability = suitability
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case provider = "Provider"
    case hoursOffered = "@hoursOffered"
    case hoursAttended = "@hoursAttended"
    case suitability = "@suitability"
    case from = "@from"
    case until = "@until"
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    kind = try CodedValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    provider = try container.decodeIfPresent(String.self, forKey: .provider)
    hoursOffered = try container.decodeIfPresent(Int.self, forKey: .hoursOffered)
    hoursAttended = try container.decodeIfPresent(Int.self, forKey: .hoursAttended)
    suitability = try container.decodeIfPresent(Accommodation.Suitability.self, forKey: .suitability)
    from = try container.decodeIfPresent(PartialDate.self, forKey: .from)
    until = try container.decodeIfPresent(PartialDate.self, forKey: .until)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try kind.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(provider, forKey: .provider)
    try container.encodeIfPresent(hoursOffered, forKey: .hoursOffered)
    try container.encodeIfPresent(hoursAttended, forKey: .hoursAttended)
    try container.encodeIfPresent(suitability, forKey: .suitability)
    try container.encodeIfPresent(from, forKey: .from)
    try container.encodeIfPresent(until, forKey: .until)
  }
}
