public import ExchangeConsent
public import XMLCoding

/// The personal adviser in an official capacity, and how to reach them.
public struct PersonalAdviser: ItemContent {
  /// `leaving-care.pa`.
  public static let category = InformationCategory.leavingCarePa

  /// Name; at most 200 characters.
  public var name: String?
  /// Team; at most 200 characters.
  public var team: String?
  /// Telephone number at work: digits and spaces, with an optional leading plus sign.
  public var telephone: String?
  /// Electronic mail address at work.
  public var email: String?
  /// First day.
  public var from: CalendarDate?
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    name: String? = nil, team: String? = nil, telephone: String? = nil, email: String? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.name = name
    self.team = team
    self.telephone = telephone
    self.email = email
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case name = "Name"
    case team = "Team"
    case telephone = "Telephone"
    case email = "Email"
    case from = "@from"
    case until = "@until"
  }
}
