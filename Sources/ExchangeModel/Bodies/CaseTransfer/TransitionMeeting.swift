public import ExchangeConsent
public import XMLCoding

/// A meeting about the move that was held or is planned.
public struct TransitionMeeting: ItemContent {
  /// `plan.contacts`.
  public static let category = InformationCategory.planContacts

  /// Somebody who attended or is invited; at most 30.
  public var attendees: [MeetingAttendee]
  /// What was agreed; at most 4,000 characters.
  public var outcome: String?
  /// Day of the meeting.
  public var on: CalendarDate
  /// Whether it has been held.
  public var held: Bool
  /// Whether the young person took part.
  public var youngPersonPresent: Bool?
  /// Whether the receiving practitioner took part.
  public var receivingPractitionerPresent: Bool?

  /// Makes the content of an item.
  public init(
    attendees: [MeetingAttendee] = [], outcome: String? = nil, on: CalendarDate, held: Bool,
    youngPersonPresent: Bool? = nil, receivingPractitionerPresent: Bool? = nil
  ) {
    self.attendees = attendees
    self.outcome = outcome
    self.on = on
    self.held = held
    self.youngPersonPresent = youngPersonPresent
    self.receivingPractitionerPresent = receivingPractitionerPresent
  }

  private enum CodingKeys: String, CodingKey {
    case attendees = "Attendee"
    case outcome = "Outcome"
    case on = "@on"
    case held = "@held"
    case youngPersonPresent = "@youngPersonPresent"
    case receivingPractitionerPresent = "@receivingPractitionerPresent"
  }
}

/// Somebody at a meeting, by role.
public struct MeetingAttendee: Codable, Hashable, Sendable {
  /// The role.
  public var role: Party.Role
  /// The organisation.
  public var organisation: OrganisationIdentifier?

  /// Makes one.
  public init(role: Party.Role, organisation: OrganisationIdentifier? = nil) {
    self.role = role
    self.organisation = organisation
  }

  private enum CodingKeys: String, CodingKey {
    case role = "@role"
    case organisation = "@organisation"
  }
}
