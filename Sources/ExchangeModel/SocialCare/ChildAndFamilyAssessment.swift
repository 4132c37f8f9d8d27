public import ExchangeConsent
public import XMLCoding

/// An assessment by children's social care: its dates and whether help followed. What it found stands in
/// factors, which differ in protection.
public struct ChildAndFamilyAssessment: ItemContent {
  /// `safeguarding`.
  public static let category = InformationCategory.safeguarding

  /// The team that assessed; at most 200 characters.
  public var team: String?
  /// Day on which the assessment began.
  public var startedOn: CalendarDate
  /// Day by which a manager was to look at how far it had got.
  public var reviewDueOn: CalendarDate?
  /// Day on which a manager authorised it.
  public var authorisedOn: CalendarDate?
  /// Day on which the young person was seen for it.
  public var childSeenOn: CalendarDate?
  /// Whether it found that help by the council is needed.
  public var supportNeeded: Bool?
  /// Mark shared by all facts that follow from one referral.
  public var referral: Grouping?
  /// Mark shared by an assessment and the factors that it found.
  public var assessment: Grouping?

  /// Makes the content of an item.
  public init(
    startedOn: CalendarDate, team: String? = nil, reviewDueOn: CalendarDate? = nil,
    authorisedOn: CalendarDate? = nil, childSeenOn: CalendarDate? = nil, supportNeeded: Bool? = nil,
    referral: Grouping? = nil, assessment: Grouping? = nil
  ) {
    self.team = team
    self.startedOn = startedOn
    self.reviewDueOn = reviewDueOn
    self.authorisedOn = authorisedOn
    self.childSeenOn = childSeenOn
    self.supportNeeded = supportNeeded
    self.referral = referral
    self.assessment = assessment
  }

  private enum CodingKeys: String, CodingKey {
    case team = "Team"
    case startedOn = "@startedOn"
    case reviewDueOn = "@reviewDueOn"
    case authorisedOn = "@authorisedOn"
    case childSeenOn = "@childSeenOn"
    case supportNeeded = "@supportNeeded"
    case referral = "@referral"
    case assessment = "@assessment"
  }
}
