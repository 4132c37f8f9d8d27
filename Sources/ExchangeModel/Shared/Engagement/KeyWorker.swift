public import ExchangeConsent
public import XMLCoding

/// The worker whom the young person trusts, and who should be asked or brought along.
public struct KeyWorker: ItemContent {
  /// `engagement.key-worker`.
  public static let category = InformationCategory.engagementKeyWorker

  /// Name; at most 200 characters.
  public var name: String?
  /// What they are; at most 200 characters.
  public var role: String?
  /// The organisation; at most 200 characters.
  public var organisation: String?
  /// Telephone number at work.
  public var telephone: String?
  /// Electronic mail address at work.
  public var email: String?
  /// Why it matters to the young person; at most 4,000 characters.
  public var reason: String?
  /// Who says so.
  public var identifiedBy: IdentifiedBy?
  /// First day.
  public var from: CalendarDate?
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    name: String? = nil, role: String? = nil, organisation: String? = nil, telephone: String? = nil,
    email: String? = nil, reason: String? = nil, identifiedBy: IdentifiedBy? = nil, from: CalendarDate? = nil,
    until: CalendarDate? = nil
  ) {
    self.name = name
    self.role = role
    self.organisation = organisation
    self.telephone = telephone
    self.email = email
    self.reason = reason
    self.identifiedBy = identifiedBy
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case name = "Name"
    case role = "Role"
    case organisation = "Organisation"
    case telephone = "Telephone"
    case email = "Email"
    case reason = "Reason"
    case identifiedBy = "@identifiedBy"
    case from = "@from"
    case until = "@until"
  }
}
