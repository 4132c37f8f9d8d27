public import ExchangeConsent
public import XMLCoding

/// What is done for the safety of victims, without who they are.
public struct VictimSafetyPlan: ItemContent {
  /// `victim`.
  public static let category = InformationCategory.victim

  /// What is done; at most 4,000 characters.
  public var plan: String
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?
  /// Day on which the plan was begun.
  public var startedOn: CalendarDate?
  /// Day on which it was finished.
  public var completedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    plan: String, assessment: Grouping? = nil, startedOn: CalendarDate? = nil,
    completedOn: CalendarDate? = nil
  ) {
    self.plan = plan
    self.assessment = assessment
    self.startedOn = startedOn
    self.completedOn = completedOn
  }

  private enum CodingKeys: String, CodingKey {
    case plan = "Plan"
    case assessment = "@assessment"
    case startedOn = "@startedOn"
    case completedOn = "@completedOn"
  }
}
