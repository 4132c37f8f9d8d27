public import ExchangeConsent
public import XMLCoding

/// What the council did before it asked a family court for an order.
public struct PreProceedings: ItemContent {
  /// `family-proceedings`.
  public static let category = InformationCategory.familyProceedings

  /// What came of them, in the words of the source; at most 200 characters.
  public var outcome: String?
  /// What was agreed; at most 4,000 characters.
  public var summary: String?
  /// Day on which pre-proceedings began.
  public var startedOn: CalendarDate
  /// Day of the letter before proceedings.
  public var letterSentOn: CalendarDate?
  /// Whether a family group decision-making meeting was offered.
  public var familyMeetingOffered: Bool?
  /// Whether one was held.
  public var familyMeetingHeld: Bool?
  /// Day of the first meeting.
  public var firstMeetingOn: CalendarDate?
  /// Number of review meetings.
  public var reviewMeetings: Int?
  /// Day of the decision to step up or down.
  public var decidedOn: CalendarDate?
  /// Day of the application to the court.
  public var courtApplicationOn: CalendarDate?
  /// Mark shared by all facts that follow from one referral.
  public var referral: Grouping?

  /// Makes the content of an item.
  public init(
    startedOn: CalendarDate, outcome: String? = nil, summary: String? = nil,
    letterSentOn: CalendarDate? = nil, familyMeetingOffered: Bool? = nil, familyMeetingHeld: Bool? = nil,
    firstMeetingOn: CalendarDate? = nil, reviewMeetings: Int? = nil, decidedOn: CalendarDate? = nil,
    courtApplicationOn: CalendarDate? = nil, referral: Grouping? = nil
  ) {
    self.outcome = outcome
    self.summary = summary
    self.startedOn = startedOn
    self.letterSentOn = letterSentOn
    self.familyMeetingOffered = familyMeetingOffered
    self.familyMeetingHeld = familyMeetingHeld
    self.firstMeetingOn = firstMeetingOn
    self.reviewMeetings = reviewMeetings
    self.decidedOn = decidedOn
    self.courtApplicationOn = courtApplicationOn
    self.referral = referral
  }

  private enum CodingKeys: String, CodingKey {
    case outcome = "Outcome"
    case summary = "Summary"
    case startedOn = "@startedOn"
    case letterSentOn = "@letterSentOn"
    case familyMeetingOffered = "@familyMeetingOffered"
    case familyMeetingHeld = "@familyMeetingHeld"
    case firstMeetingOn = "@firstMeetingOn"
    case reviewMeetings = "@reviewMeetings"
    case decidedOn = "@decidedOn"
    case courtApplicationOn = "@courtApplicationOn"
    case referral = "@referral"
  }
}
