public import ExchangeConsent
public import XMLCoding

/// Whether the young person is a mother.
///
/// It is about her child as well, who is a party with the role `child`.
public struct Motherhood: ItemContent {
  /// `relationships.children`.
  public static let category = InformationCategory.relationshipsChildren

  /// Date of birth of her child.
  public var childBirthDate: CalendarDate?
  /// Whether she is a mother.
  public var mother: Bool

  /// Makes the content of an item.
  public init(childBirthDate: CalendarDate? = nil, mother: Bool) {
    self.childBirthDate = childBirthDate
    self.mother = mother
  }

  private enum CodingKeys: String, CodingKey {
    case childBirthDate = "ChildBirthDate"
    case mother = "@mother"
  }
}
