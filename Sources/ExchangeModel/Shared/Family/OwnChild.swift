public import ExchangeConsent
public import XMLCoding

/// A child of the young person, born or expected.
///
/// Safeguarding of that child does not belong here.
public struct OwnChild: ItemContent {
  /// `relationships.children`.
  public static let category = InformationCategory.relationshipsChildren

  /// Name; at most 200 characters.
  public var name: String?
  /// Contact with the child, if they live apart; at most 4,000 characters.
  public var contact: String?
  /// Date of birth, as far as known.
  public var born: PartialDate?
  /// Day on which the birth is expected.
  public var expected: CalendarDate?
  /// Whether the child lives with the young person.
  public var livesWith: Bool?
  /// Whether the young person has parental responsibility.
  public var parentalResponsibility: Bool?

  /// Makes the content of an item.
  public init(
    name: String? = nil, contact: String? = nil, born: PartialDate? = nil, expected: CalendarDate? = nil,
    livesWith: Bool? = nil, parentalResponsibility: Bool? = nil
  ) {
    self.name = name
    self.contact = contact
    self.born = born
    self.expected = expected
    self.livesWith = livesWith
    self.parentalResponsibility = parentalResponsibility
  }

  private enum CodingKeys: String, CodingKey {
    case name = "Name"
    case contact = "Contact"
    case born = "@born"
    case expected = "@expected"
    case livesWith = "@livesWith"
    case parentalResponsibility = "@parentalResponsibility"
  }
}
