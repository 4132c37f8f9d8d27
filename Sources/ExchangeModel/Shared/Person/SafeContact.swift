public import ExchangeConsent
public import XMLCoding

/// How the young person can be reached without danger, and what must not be done.
public struct SafeContact: ItemContent {
  /// `contact.safe-contact`.
  public static let category = InformationCategory.contactSafeContact

  /// A way that is safe; at most 10, at most 4,000 characters each.
  public var safe: [String]
  /// What must not be done; at most 10, at most 4,000 characters each.
  public var avoid: [String]
  /// Whether letters are safe.
  public var letters: Bool?
  /// Whether a message may be left.
  public var voicemail: Bool?
  /// Whether text messages are safe.
  public var textMessages: Bool?
  /// Day for which this holds.
  public var asOf: CalendarDate?

  /// Makes the content of an item.
  public init(
    safe: [String] = [], avoid: [String] = [], letters: Bool? = nil, voicemail: Bool? = nil,
    textMessages: Bool? = nil, asOf: CalendarDate? = nil
  ) {
    self.safe = safe
    self.avoid = avoid
    self.letters = letters
    self.voicemail = voicemail
    self.textMessages = textMessages
    self.asOf = asOf
  }

  private enum CodingKeys: String, CodingKey {
    case safe = "Safe"
    case avoid = "Avoid"
    case letters = "@letters"
    case voicemail = "@voicemail"
    case textMessages = "@textMessages"
    case asOf = "@asOf"
  }
}
