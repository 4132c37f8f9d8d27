public import ExchangeConsent
public import XMLCoding

/// Whether the leaving care service is in touch with the young person.
public struct LeavingCareContact: ItemContent {
  /// `leaving-care.pa`.
  public static let category = InformationCategory.leavingCarePa

  /// Whether in touch; list `ssda903-in-touch`.
  public var contact: CodedValue
  /// Who was in touch, by role; at most 200 characters.
  public var by: String?
  /// What was tried, where the service is not in touch; at most 4,000 characters.
  public var attempts: String?
  /// Day of the last contact.
  public var lastContactOn: CalendarDate?
  /// The way of the last contact.
  public var method: ContactMethod?
  /// Day since which it has been so.
  public var since: CalendarDate?

  /// Makes the content of an item.
  public init(
    contact: CodedValue, by: String? = nil, attempts: String? = nil, lastContactOn: CalendarDate? = nil,
    method: ContactMethod? = nil, since: CalendarDate? = nil
  ) {
    self.contact = contact
    self.by = by
    self.attempts = attempts
    self.lastContactOn = lastContactOn
    self.method = method
    self.since = since
  }

  private enum CodingKeys: String, CodingKey {
    case by = "By"
    case attempts = "Attempts"
    case lastContactOn = "@lastContactOn"
    case method = "@method"
    case since = "@since"
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    contact = try CodedValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    by = try container.decodeIfPresent(String.self, forKey: .by)
    attempts = try container.decodeIfPresent(String.self, forKey: .attempts)
    lastContactOn = try container.decodeIfPresent(CalendarDate.self, forKey: .lastContactOn)
    method = try container.decodeIfPresent(ContactMethod.self, forKey: .method)
    since = try container.decodeIfPresent(CalendarDate.self, forKey: .since)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try contact.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(by, forKey: .by)
    try container.encodeIfPresent(attempts, forKey: .attempts)
    try container.encodeIfPresent(lastContactOn, forKey: .lastContactOn)
    try container.encodeIfPresent(method, forKey: .method)
    try container.encodeIfPresent(since, forKey: .since)
  }
}
