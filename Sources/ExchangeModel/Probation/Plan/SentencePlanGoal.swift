public import ExchangeConsent
public import XMLCoding

/// A goal of the sentence plan.
///
/// One about health, drugs or alcohol stands in ``HealthGoal`` or ``SubstanceUseGoal``.
public struct SentencePlanGoal: ItemContent {
  /// `plan.objectives`.
  public static let category = InformationCategory.planObjectives

  /// The goal.
  public var goal: GoalTerms
  /// A further area that it is about; at most 6.
  public var relatedAreas: [Area]
  /// Mark shared by all items of one plan.
  public var plan: Grouping?
  /// The area of need.
  public var area: Area

  /// Makes the content of an item.
  public init(goal: GoalTerms, area: Area, relatedAreas: [Area] = [], plan: Grouping? = nil) {
    self.goal = goal
    self.relatedAreas = relatedAreas
    self.plan = plan
    self.area = area
  }

  private enum CodingKeys: String, CodingKey {
    case goal = "Goal"
    case relatedAreas = "RelatedArea"
    case plan = "@plan"
    case area = "@area"
  }
}

extension SentencePlanGoal {
  /// Areas of need of the sentence plan that are not about health.
  public enum Area: String, XMLTextConvertible, CaseIterable {
    /// Accommodation.
    case accommodation = "ACCOMMODATION"
    /// Employment and education.
    case employmentAndEducation = "EMPLOYMENT_AND_EDUCATION"
    /// Finances.
    case finances = "FINANCES"
    /// Personal relationships and community.
    case relationshipsAndCommunity = "PERSONAL_RELATIONSHIPS_AND_COMMUNITY"
    /// Thinking, behaviours and attitudes.
    case thinkingBehavioursAndAttitudes = "THINKING_BEHAVIOURS_AND_ATTITUDES"
    /// No area of the sentence plan.
    case other = "OTHER"
  }
}

/// A goal of the sentence plan about health and well-being.
public struct HealthGoal: ItemContent {
  /// `health`.
  public static let category = InformationCategory.health

  /// The goal.
  public var goal: GoalTerms
  /// Mark shared by all items of one plan.
  public var plan: Grouping?

  /// Makes the content of an item.
  public init(goal: GoalTerms, plan: Grouping? = nil) {
    self.goal = goal
    self.plan = plan
  }

  private enum CodingKeys: String, CodingKey {
    case goal = "Goal"
    case plan = "@plan"
  }
}

/// A goal of the sentence plan about drugs or alcohol.
public struct SubstanceUseGoal: ItemContent {
  /// `health.substance`.
  public static let category = InformationCategory.healthSubstance

  /// The goal.
  public var goal: GoalTerms
  /// Mark shared by all items of one plan.
  public var plan: Grouping?

  /// Makes the content of an item.
  public init(goal: GoalTerms, plan: Grouping? = nil) {
    self.goal = goal
    self.plan = plan
  }

  private enum CodingKeys: String, CodingKey {
    case goal = "Goal"
    case plan = "@plan"
  }
}
