public import ExchangeConsent
public import XMLCoding

/// The council that is responsible for the young person, or in whose area they live.
///
/// The authority that a court designates stands in ``DesignatedAuthority``.
public struct ResponsibleAuthority: ItemContent {
  /// `care-history`.
  public static let category = InformationCategory.careHistory

  /// Name of the council; at most 200 characters.
  public var name: String?
  /// Team, and how to reach it; at most 200 characters.
  public var contact: String?
  /// Identifier of the council.
  public var council: OrganisationIdentifier
  /// What it is to the young person.
  public var role: Role
  /// First day.
  public var from: CalendarDate?
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    council: OrganisationIdentifier, role: Role, name: String? = nil, contact: String? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.name = name
    self.contact = contact
    self.council = council
    self.role = role
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case name = "Name"
    case contact = "Contact"
    case council = "@council"
    case role = "@role"
    case from = "@from"
    case until = "@until"
  }
}

extension ResponsibleAuthority {
  /// What a council is to a young person.
  public enum Role: String, XMLTextConvertible, CaseIterable {
    /// It looks after the young person or owes leaving care duties.
    case responsible
    /// The young person lives in its area, and another council is responsible.
    case host
    /// It was responsible before.
    case previous
    /// The young person is a child in need of its area.
    case childInNeed = "child-in-need"
  }
}
