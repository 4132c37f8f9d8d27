public import ExchangeConsent
public import XMLCoding

/// An enquiry into whether the young person suffers or is likely to suffer significant harm (section 47 of
/// the Children Act 1989).
public struct Section47Enquiry: ItemContent {
  /// `safeguarding.s47`.
  public static let category = InformationCategory.safeguardingS47

  /// What the enquiry concluded; at most 4,000 characters.
  public var conclusion: String?
  /// Day on which the enquiry began.
  public var startedOn: CalendarDate
  /// Day of the strategy discussion.
  public var strategyDiscussionOn: CalendarDate?
  /// Day on which the enquiry ended.
  public var endedOn: CalendarDate?
  /// Whether an initial child protection conference was required. The census asks the opposite, whether it
  /// was not.
  public var conferenceRequired: Bool?
  /// Day by which the conference was to be held.
  public var conferenceDueOn: CalendarDate?
  /// Day of the conference.
  public var conferenceOn: CalendarDate?
  /// Mark shared by all facts that follow from one referral.
  public var referral: Grouping?

  /// Makes the content of an item.
  public init(
    startedOn: CalendarDate, conclusion: String? = nil, strategyDiscussionOn: CalendarDate? = nil,
    endedOn: CalendarDate? = nil, conferenceRequired: Bool? = nil, conferenceDueOn: CalendarDate? = nil,
    conferenceOn: CalendarDate? = nil, referral: Grouping? = nil
  ) {
    self.conclusion = conclusion
    self.startedOn = startedOn
    self.strategyDiscussionOn = strategyDiscussionOn
    self.endedOn = endedOn
    self.conferenceRequired = conferenceRequired
    self.conferenceDueOn = conferenceDueOn
    self.conferenceOn = conferenceOn
    self.referral = referral
  }

  private enum CodingKeys: String, CodingKey {
    case conclusion = "Conclusion"
    case startedOn = "@startedOn"
    case strategyDiscussionOn = "@strategyDiscussionOn"
    case endedOn = "@endedOn"
    case conferenceRequired = "@conferenceRequired"
    case conferenceDueOn = "@conferenceDueOn"
    case conferenceOn = "@conferenceOn"
    case referral = "@referral"
  }
}
