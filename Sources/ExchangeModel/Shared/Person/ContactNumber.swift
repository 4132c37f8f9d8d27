public import ExchangeConsent
public import XMLCoding

/// A telephone number or electronic mail address of the young person.
public struct ContactNumber: ItemContent {
  /// `contact.phone`.
  public static let category = InformationCategory.contactPhone

  /// Telephone number.
  public var telephone: String?
  /// Electronic mail address.
  public var email: String?
  /// Whose it is.
  public var kind: Kind?
  /// Whether the young person prefers to be reached this way.
  public var preferred: Bool?
  /// Whether text messages may be sent.
  public var textMessages: Bool?
  /// Day from which it no longer works.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    telephone: String? = nil, email: String? = nil, kind: Kind? = nil, preferred: Bool? = nil,
    textMessages: Bool? = nil, until: CalendarDate? = nil
  ) {
    self.telephone = telephone
    self.email = email
    self.kind = kind
    self.preferred = preferred
    self.textMessages = textMessages
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case telephone = "Telephone"
    case email = "Email"
    case kind = "@kind"
    case preferred = "@preferred"
    case textMessages = "@textMessages"
    case until = "@until"
  }
}

extension ContactNumber {
  /// Whose number it is.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// The young person has it to themself.
    case own
    /// Others in the household may answer or read.
    case shared
    /// It is that of a parent or carer.
    case carer
  }
}
