public import ExchangeConsent
public import XMLCoding

/// The local authority that a court designated.
public struct DesignatedAuthority: ItemContent {
  /// `order.court`.
  public static let category = InformationCategory.orderCourt

  /// Name of the local authority; at most 200 characters.
  public var name: String?
  /// Identifier of the local authority.
  public var organisation: OrganisationIdentifier?
  /// Why it was designated.
  public var basis: Basis
  /// First day.
  public var from: CalendarDate?
  /// Last day; absent while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    basis: Basis, name: String? = nil, organisation: OrganisationIdentifier? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.name = name
    self.organisation = organisation
    self.basis = basis
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case name = "Name"
    case organisation = "@organisation"
    case basis = "@basis"
    case from = "@from"
    case until = "@until"
  }
}

extension DesignatedAuthority {
  /// Why a court designated a local authority.
  public enum Basis: String, XMLTextConvertible, CaseIterable {
    /// A remand to local authority accommodation or to youth detention accommodation.
    case remand
    /// A requirement to live in local authority accommodation.
    case residenceRequirement = "residence-requirement"
    /// A requirement of intensive fostering.
    case fosteringRequirement = "fostering-requirement"
  }
}
