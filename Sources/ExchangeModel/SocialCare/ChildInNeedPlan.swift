public import ExchangeConsent
public import XMLCoding

/// A child in need plan, or in Wales a care and support plan of a child who is not looked after.
public struct ChildInNeedPlan: ItemContent {
  /// `plan`.
  public static let category = InformationCategory.plan

  /// What the plan is to achieve; at most 4,000 characters.
  public var summary: String?
  /// First day.
  public var from: CalendarDate
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?
  /// Day of the last review.
  public var lastReviewedOn: CalendarDate?
  /// Day on which the young person was last seen.
  public var lastVisitOn: CalendarDate?
  /// Mark shared by all facts that follow from one referral.
  public var referral: Grouping?
  /// Mark shared by all facts of one plan.
  public var plan: Grouping?

  /// Makes the content of an item.
  public init(
    from: CalendarDate, summary: String? = nil, until: CalendarDate? = nil,
    lastReviewedOn: CalendarDate? = nil, lastVisitOn: CalendarDate? = nil, referral: Grouping? = nil,
    plan: Grouping? = nil
  ) {
    self.summary = summary
    self.from = from
    self.until = until
    self.lastReviewedOn = lastReviewedOn
    self.lastVisitOn = lastVisitOn
    self.referral = referral
    self.plan = plan
  }

  private enum CodingKeys: String, CodingKey {
    case summary = "Summary"
    case from = "@from"
    case until = "@until"
    case lastReviewedOn = "@lastReviewedOn"
    case lastVisitOn = "@lastVisitOn"
    case referral = "@referral"
    case plan = "@plan"
  }
}
