public import ExchangeConsent
public import XMLCoding

/// When the pathway plan was made and reviewed, whether the young person agrees, and how they want to be
/// contacted.
public struct PathwayPlan: ItemContent {
  /// `leaving-care.pathway-plan`.
  public static let category = InformationCategory.leavingCarePathwayPlan

  /// How the young person wants to be contacted; at most 4,000 characters.
  public var waysToContact: String?
  /// What the young person does not agree with; at most 4,000 characters.
  public var disagreement: String?
  /// Day on which the plan was made.
  public var startedOn: CalendarDate?
  /// Day of the last review.
  public var lastReviewedOn: CalendarDate?
  /// Day by which the next review is due.
  public var nextReviewDue: CalendarDate?
  /// Whether the young person agrees.
  public var agreement: Agreement?

  /// Makes the content of an item.
  public init(
    waysToContact: String? = nil, disagreement: String? = nil, startedOn: CalendarDate? = nil,
    lastReviewedOn: CalendarDate? = nil, nextReviewDue: CalendarDate? = nil, agreement: Agreement? = nil
  ) {
    self.waysToContact = waysToContact
    self.disagreement = disagreement
    self.startedOn = startedOn
    self.lastReviewedOn = lastReviewedOn
    self.nextReviewDue = nextReviewDue
    self.agreement = agreement
  }

  private enum CodingKeys: String, CodingKey {
    case waysToContact = "WaysToContact"
    case disagreement = "Disagreement"
    case startedOn = "@startedOn"
    case lastReviewedOn = "@lastReviewedOn"
    case nextReviewDue = "@nextReviewDue"
    case agreement = "@agreement"
  }
}
