public import ExchangeConsent
public import XMLCoding

/// The assessment of needs on which the pathway plan rests.
public struct LeavingCareNeedsAssessment: ItemContent {
  /// `leaving-care.pathway-plan`.
  public static let category = InformationCategory.leavingCarePathwayPlan

  /// What it found, without what belongs to a more protected category; at most 4,000 characters.
  public var summary: String?
  /// Why it is not completed in time; at most 4,000 characters.
  public var reasonLate: String?
  /// Day on which it began.
  public var startedOn: CalendarDate?
  /// Day by which it is due: three months after the young person became eligible or relevant.
  public var dueBy: CalendarDate?
  /// Day on which it was completed.
  public var completedOn: CalendarDate?
  /// Whether the young person agrees.
  public var agreement: Agreement?

  /// Makes the content of an item.
  public init(
    summary: String? = nil, reasonLate: String? = nil, startedOn: CalendarDate? = nil,
    dueBy: CalendarDate? = nil, completedOn: CalendarDate? = nil, agreement: Agreement? = nil
  ) {
    self.summary = summary
    self.reasonLate = reasonLate
    self.startedOn = startedOn
    self.dueBy = dueBy
    self.completedOn = completedOn
    self.agreement = agreement
  }

  private enum CodingKeys: String, CodingKey {
    case summary = "Summary"
    case reasonLate = "ReasonLate"
    case startedOn = "@startedOn"
    case dueBy = "@dueBy"
    case completedOn = "@completedOn"
    case agreement = "@agreement"
  }
}
