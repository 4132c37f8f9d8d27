public import ExchangeConsent
public import XMLCoding

/// The personal adviser in an official capacity, and how to reach them; or why there is none.
public struct PersonalAdviser: ItemContent {
  /// `leaving-care.pa`.
  public static let category = InformationCategory.leavingCarePa

  /// Name; at most 200 characters.
  public var name: String?
  /// Team; at most 200 characters.
  public var team: String?
  /// Telephone number at work; digits and spaces, with an optional leading plus sign.
  public var telephone: String?
  /// Electronic mail address at work.
  public var email: String?
  /// Why there is none; at most 4,000 characters.
  public var reason: String?
  /// Whether there is one; `nil` where the item names one.
  public var allocation: Allocation?
  /// First day.
  public var from: CalendarDate?
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    name: String? = nil, team: String? = nil, telephone: String? = nil, email: String? = nil,
    reason: String? = nil, allocation: Allocation? = nil, from: CalendarDate? = nil,
    until: CalendarDate? = nil
  ) {
    self.name = name
    self.team = team
    self.telephone = telephone
    self.email = email
    self.reason = reason
    self.allocation = allocation
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case name = "Name"
    case team = "Team"
    case telephone = "Telephone"
    case email = "Email"
    case reason = "Reason"
    case allocation = "@allocation"
    case from = "@from"
    case until = "@until"
  }
}

extension PersonalAdviser {
  /// Whether there is a personal adviser.
  public enum Allocation: String, XMLTextConvertible, CaseIterable {
    /// There is one.
    case allocated
    /// There is none yet.
    case notAllocated = "not-allocated"
    /// The young person does not want one.
    case declined
    /// The young person is not entitled to one.
    case notEntitled = "not-entitled"
  }
}
