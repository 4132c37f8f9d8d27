public import ExchangeConsent
public import XMLCoding

/// A meeting about the release that was held or is planned.
public struct ResettlementMeeting: ItemContent {
  /// `plan.contacts`.
  public static let category = InformationCategory.planContacts

  /// Somebody who attended or is invited; at most 30.
  public var attendees: [MeetingAttendee]
  /// What was agreed; at most 4,000 characters.
  public var outcome: String?
  /// The kind of meeting.
  public var kind: ResettlementMeetingKind
  /// Day of the meeting.
  public var on: CalendarDate
  /// Whether it has been held.
  public var held: Bool
  /// Whether the young person took part.
  public var youngPersonPresent: Bool?

  /// Makes the content of an item.
  public init(
    attendees: [MeetingAttendee] = [], outcome: String? = nil, kind: ResettlementMeetingKind,
    on: CalendarDate, held: Bool, youngPersonPresent: Bool? = nil
  ) {
    self.attendees = attendees
    self.outcome = outcome
    self.kind = kind
    self.on = on
    self.held = held
    self.youngPersonPresent = youngPersonPresent
  }

  private enum CodingKeys: String, CodingKey {
    case attendees = "Attendee"
    case outcome = "Outcome"
    case kind = "@kind"
    case on = "@on"
    case held = "@held"
    case youngPersonPresent = "@youngPersonPresent"
  }
}

/// Meetings about a release.
public enum ResettlementMeetingKind: String, XMLTextConvertible, CaseIterable {
  /// Initial planning meeting.
  case initialPlanning = "initial-planning"
  /// Review meeting.
  case review
  /// Meeting to prepare the release.
  case releasePreparation = "release-preparation"
  /// Meeting after release.
  case afterRelease = "after-release"
}
