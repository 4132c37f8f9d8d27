public import ExchangeConsent
public import XMLCoding

/// Whether the leaving care service is in touch with the young person.
public struct LeavingCareContact: ItemContent {
  /// `leaving-care.pa`.
  public static let category = InformationCategory.leavingCarePa

  /// Whether in touch; list `ssda903-in-touch`.
  public var contact: CodedValue
  /// Day of the last contact.
  public var lastContactOn: CalendarDate?

  /// Makes the content of an item.
  public init(contact: CodedValue, lastContactOn: CalendarDate? = nil) {
    self.contact = contact
    self.lastContactOn = lastContactOn
  }

  private enum CodingKeys: String, CodingKey {
    case lastContactOn = "@lastContactOn"
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    contact = try CodedValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    lastContactOn = try container.decodeIfPresent(CalendarDate.self, forKey: .lastContactOn)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try contact.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(lastContactOn, forKey: .lastContactOn)
  }
}
