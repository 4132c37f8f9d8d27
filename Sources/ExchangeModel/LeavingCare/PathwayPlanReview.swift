public import ExchangeConsent
public import XMLCoding

/// A review of the pathway plan.
public struct PathwayPlanReview: ItemContent {
  /// `leaving-care.pathway-plan`.
  public static let category = InformationCategory.leavingCarePathwayPlan

  /// What was decided; at most 4,000 characters.
  public var decision: String?
  /// Day of the review.
  public var heldOn: CalendarDate
  /// Whether the young person took part.
  public var tookPart: Bool?
  /// Whether the young person agrees with the result.
  public var agreement: Agreement?
  /// Whether the young person asked for it.
  public var requestedByYoungPerson: Bool?

  /// Makes the content of an item.
  public init(
    heldOn: CalendarDate, decision: String? = nil, tookPart: Bool? = nil, agreement: Agreement? = nil,
    requestedByYoungPerson: Bool? = nil
  ) {
    self.decision = decision
    self.heldOn = heldOn
    self.tookPart = tookPart
    self.agreement = agreement
    self.requestedByYoungPerson = requestedByYoungPerson
  }

  private enum CodingKeys: String, CodingKey {
    case decision = "Decision"
    case heldOn = "@heldOn"
    case tookPart = "@tookPart"
    case agreement = "@agreement"
    case requestedByYoungPerson = "@requestedByYoungPerson"
  }
}
