public import ExchangeConsent
public import XMLCoding

/// The care plan of a looked after child, or in Wales the part 6 care and support plan.
///
/// Its objectives, actions and contacts are items of their own.
public struct CarePlan: ItemContent {
  /// `plan`.
  public static let category = InformationCategory.plan

  /// What the plan is to achieve; at most 4,000 characters.
  public var summary: String?
  /// What happens if it does not work; at most 4,000 characters.
  public var contingency: String?
  /// First day.
  public var from: CalendarDate
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?
  /// Day of the last review.
  public var lastReviewedOn: CalendarDate?
  /// Day by which the next review is due.
  public var nextReviewDue: CalendarDate?
  /// Whether the young person agrees.
  public var agreement: Agreement?
  /// Mark shared by all facts of one period of care.
  public var period: Grouping?
  /// Mark shared by all facts of one plan.
  public var plan: Grouping?

  /// Makes the content of an item.
  public init(
    from: CalendarDate, summary: String? = nil, contingency: String? = nil, until: CalendarDate? = nil,
    lastReviewedOn: CalendarDate? = nil, nextReviewDue: CalendarDate? = nil, agreement: Agreement? = nil,
    period: Grouping? = nil, plan: Grouping? = nil
  ) {
    self.summary = summary
    self.contingency = contingency
    self.from = from
    self.until = until
    self.lastReviewedOn = lastReviewedOn
    self.nextReviewDue = nextReviewDue
    self.agreement = agreement
    self.period = period
    self.plan = plan
  }

  private enum CodingKeys: String, CodingKey {
    case summary = "Summary"
    case contingency = "Contingency"
    case from = "@from"
    case until = "@until"
    case lastReviewedOn = "@lastReviewedOn"
    case nextReviewDue = "@nextReviewDue"
    case agreement = "@agreement"
    case period = "@period"
    case plan = "@plan"
  }
}
