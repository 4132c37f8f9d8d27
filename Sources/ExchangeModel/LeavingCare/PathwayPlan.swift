public import ExchangeConsent
public import XMLCoding

/// When the pathway plan was made and reviewed.
public struct PathwayPlan: ItemContent {
  /// `leaving-care.pathway-plan`.
  public static let category = InformationCategory.leavingCarePathwayPlan

  /// Day on which the plan was made.
  public var startedOn: CalendarDate?
  /// Day of the last review.
  public var lastReviewedOn: CalendarDate?
  /// Day by which the next review is due.
  public var nextReviewDue: CalendarDate?

  /// Makes the content of an item.
  public init(
    startedOn: CalendarDate? = nil, lastReviewedOn: CalendarDate? = nil, nextReviewDue: CalendarDate? = nil
  ) {
    self.startedOn = startedOn
    self.lastReviewedOn = lastReviewedOn
    self.nextReviewDue = nextReviewDue
  }

  private enum CodingKeys: String, CodingKey {
    case startedOn = "@startedOn"
    case lastReviewedOn = "@lastReviewedOn"
    case nextReviewDue = "@nextReviewDue"
  }
}
