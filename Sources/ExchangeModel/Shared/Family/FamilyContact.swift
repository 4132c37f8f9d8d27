public import ExchangeConsent
public import XMLCoding

/// Contact between the young person and somebody of their family.
///
/// What a family court ordered about it does not belong here.
public struct FamilyContact: ItemContent {
  /// `family.contact`.
  public static let category = InformationCategory.familyContact

  /// How often, where, and who helps; at most 4,000 characters.
  public var arrangement: String?
  /// What the young person wants; at most 4,000 characters.
  public var wish: String?
  /// The kind of contact.
  public var kind: Kind
  /// Day for which this holds.
  public var asOf: CalendarDate?

  /// Makes the content of an item.
  public init(kind: Kind, arrangement: String? = nil, wish: String? = nil, asOf: CalendarDate? = nil) {
    self.arrangement = arrangement
    self.wish = wish
    self.kind = kind
    self.asOf = asOf
  }

  private enum CodingKeys: String, CodingKey {
    case arrangement = "Arrangement"
    case wish = "Wish"
    case kind = "@kind"
    case asOf = "@asOf"
  }
}

extension FamilyContact {
  /// Kinds of contact.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// Meeting, as often as both want.
    case inPerson = "in-person"
    /// Meeting while somebody watches.
    case supervised
    /// By telephone or video.
    case telephoneOrVideo = "telephone-or-video"
    /// In writing.
    case written
    /// No contact.
    case none
  }
}
