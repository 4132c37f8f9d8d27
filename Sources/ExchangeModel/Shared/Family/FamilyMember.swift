public import ExchangeConsent
public import XMLCoding

/// Somebody who belongs to the family of the young person, as they see it.
public struct FamilyMember: ItemContent {
  /// `family.composition`.
  public static let category = InformationCategory.familyComposition

  /// Name; at most 200 characters.
  public var name: String?
  /// What they are to the young person.
  public var relationship: Relationship
  /// Whether the young person lives with them.
  public var livesWith: Bool?
  /// Whether they have parental responsibility.
  public var parentalResponsibility: Bool?
  /// When they died, as far as known.
  public var died: PartialDate?

  /// Makes the content of an item.
  public init(
    relationship: Relationship, name: String? = nil, livesWith: Bool? = nil,
    parentalResponsibility: Bool? = nil, died: PartialDate? = nil
  ) {
    self.name = name
    self.relationship = relationship
    self.livesWith = livesWith
    self.parentalResponsibility = parentalResponsibility
    self.died = died
  }

  private enum CodingKeys: String, CodingKey {
    case name = "Name"
    case relationship = "@relationship"
    case livesWith = "@livesWith"
    case parentalResponsibility = "@parentalResponsibility"
    case died = "@died"
  }
}

extension FamilyMember {
  /// What somebody is to the young person.
  public enum Relationship: String, XMLTextConvertible, CaseIterable {
    /// Mother.
    case mother
    /// Father.
    case father
    /// Step-parent, or partner of a parent.
    case stepParent = "step-parent"
    /// Guardian, or another person with parental responsibility.
    case guardian
    /// Brother or sister, half-sibling or step-sibling.
    case sibling
    /// Grandparent.
    case grandparent
    /// Aunt or uncle.
    case auntOrUncle = "aunt-or-uncle"
    /// Cousin.
    case cousin
    /// Foster carer.
    case fosterCarer = "foster-carer"
    /// Former foster carer.
    case formerFosterCarer = "former-foster-carer"
    /// Another relative.
    case otherRelative = "other-relative"
    /// Friend of the family.
    case familyFriend = "family-friend"
  }
}
