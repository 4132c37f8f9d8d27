public import ExchangeConsent
public import XMLCoding

/// A child protection plan, with all its reviews.
public struct ChildProtectionPlan: ItemContent {
  /// `safeguarding.cp-plan`.
  public static let category = InformationCategory.safeguardingCpPlan

  /// Category of abuse when the plan was made; list `cin-category-of-abuse`.
  public var initialCategory: CodedValue?
  /// Latest category of abuse; list `cin-category-of-abuse`.
  public var latestCategory: CodedValue?
  /// Day of a review conference, each of them; at most 100.
  public var reviews: [CalendarDate]
  /// First day.
  public var from: CalendarDate
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?
  /// Number of earlier child protection plans.
  public var previousPlans: Int?
  /// Day of the last statutory visit.
  public var lastVisitOn: CalendarDate?
  /// Whether the young person was seen alone at that visit.
  public var seenAlone: Bool?
  /// Mark shared by all facts that follow from one referral.
  public var referral: Grouping?
  /// Mark shared by all facts of one plan.
  public var plan: Grouping?

  /// Makes the content of an item.
  public init(
    from: CalendarDate, initialCategory: CodedValue? = nil, latestCategory: CodedValue? = nil,
    reviews: [CalendarDate] = [], until: CalendarDate? = nil, previousPlans: Int? = nil,
    lastVisitOn: CalendarDate? = nil, seenAlone: Bool? = nil, referral: Grouping? = nil, plan: Grouping? = nil
  ) {
    self.initialCategory = initialCategory
    self.latestCategory = latestCategory
    self.reviews = reviews
    self.from = from
    self.until = until
    self.previousPlans = previousPlans
    self.lastVisitOn = lastVisitOn
    self.seenAlone = seenAlone
    self.referral = referral
    self.plan = plan
  }

  private enum CodingKeys: String, CodingKey {
    case initialCategory = "InitialCategory"
    case latestCategory = "LatestCategory"
    case reviews = "Review"
    case from = "@from"
    case until = "@until"
    case previousPlans = "@previousPlans"
    case lastVisitOn = "@lastVisitOn"
    case seenAlone = "@seenAlone"
    case referral = "@referral"
    case plan = "@plan"
  }
}
