public import ExchangeConsent
public import XMLCoding

/// Result of the maturity screening tool.
///
/// It is for men aged 18 to 25 alone: there is none for women, and none for anybody under 18.
public struct MaturityScreen: ItemContent {
  /// `maturity.score`.
  public static let category = InformationCategory.maturityScore

  /// The answers.
  public var answers: Answers?
  /// What must be read with the result.
  public var caveat: Caveat
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?
  /// Version of the tool.
  public var toolVersion: String?
  /// Day of the assessment. Whether the screen applies depends on the age on that day.
  public var assessedOn: CalendarDate
  /// Whether the screen applies: only to men aged 18 to 25.
  public var applicable: Bool
  /// The score; `nil` where the screen does not apply or answers are missing.
  public var score: Int?
  /// Whether the score is 10 or more, so that support in maturing is likely to be needed; `nil` where there
  /// is no score.
  public var flagged: Bool?

  /// Makes the content of an item.
  public init(
    caveat: Caveat, assessedOn: CalendarDate, applicable: Bool, answers: Answers? = nil,
    assessment: Grouping? = nil, toolVersion: String? = nil, score: Int? = nil, flagged: Bool? = nil
  ) {
    self.answers = answers
    self.caveat = caveat
    self.assessment = assessment
    self.toolVersion = toolVersion
    self.assessedOn = assessedOn
    self.applicable = applicable
    self.score = score
    self.flagged = flagged
  }

  private enum CodingKeys: String, CodingKey {
    case answers = "Answers"
    case caveat = "Caveat"
    case assessment = "@assessment"
    case toolVersion = "@toolVersion"
    case assessedOn = "@assessedOn"
    case applicable = "@applicable"
    case score = "@score"
    case flagged = "@flagged"
  }
}

extension MaturityScreen {
  /// Answers to nine questions of the screen.
  public enum Problem: String, XMLTextConvertible, CaseIterable {
    /// No problems; counts 0.
    case noProblems = "NO_PROBLEMS"
    /// Some problems; counts 1.
    case someProblems = "SOME_PROBLEMS"
    /// Significant problems; counts 2.
    case significantProblems = "SIGNIFICANT_PROBLEMS"
  }

  /// Answers to whether the young person is aware of consequences.
  public enum Awareness: String, XMLTextConvertible, CaseIterable {
    /// Yes; counts 0.
    case yes = "YES"
    /// Sometimes; counts 1.
    case sometimes = "SOMETIMES"
    /// No; counts 2.
    case no = "NO"
  }

  /// What must be read with every result of the screen.
  public enum Caveat: String, XMLTextConvertible, CaseIterable {
    /// The only permitted wording, so that no result travels without it.
    case screenOnly =
      "A screen of young men aged 18 to 25, not validated for decisions about one person: a full assessment of maturity is needed before anything follows from it."
  }

  /// The ten answers of OASys on which the screen rests. One that is missing was not given; the screen
  /// needs nine.
  public struct Answers: Codable, Hashable, Sendable {
    /// OASys 2.7.2: influence of peers on the offence; counts 1 if so.
    public var hasPeerGroupInfluences: Bool?
    /// OASys 7.3: influence of criminal associates.
    public var influenceFromCriminalAssociates: Problem?
    /// OASys 7.5: recklessness and taking risks.
    public var recklessnessAndRiskTakingBehaviour: Problem?
    /// OASys 10.1: difficulties coping.
    public var difficultiesCoping: Problem?
    /// OASys 10.4: attitudes towards self.
    public var attitudesTowardsSelf: Problem?
    /// OASys 11.2: impulsivity.
    public var impulsivityProblems: Problem?
    /// OASys 11.4: control of temper.
    public var temperControl: Problem?
    /// OASys 11.6: solving problems.
    public var problemSolvingSkills: Problem?
    /// OASys 11.7: awareness of consequences.
    public var awarenessOfConsequences: Awareness?
    /// OASys 11.9: understanding other people's views.
    public var understandsOtherPeoplesViews: Problem?

    /// Makes the value.
    public init(
      hasPeerGroupInfluences: Bool? = nil, influenceFromCriminalAssociates: Problem? = nil,
      recklessnessAndRiskTakingBehaviour: Problem? = nil, difficultiesCoping: Problem? = nil,
      attitudesTowardsSelf: Problem? = nil, impulsivityProblems: Problem? = nil,
      temperControl: Problem? = nil, problemSolvingSkills: Problem? = nil,
      awarenessOfConsequences: Awareness? = nil, understandsOtherPeoplesViews: Problem? = nil
    ) {
      self.hasPeerGroupInfluences = hasPeerGroupInfluences
      self.influenceFromCriminalAssociates = influenceFromCriminalAssociates
      self.recklessnessAndRiskTakingBehaviour = recklessnessAndRiskTakingBehaviour
      self.difficultiesCoping = difficultiesCoping
      self.attitudesTowardsSelf = attitudesTowardsSelf
      self.impulsivityProblems = impulsivityProblems
      self.temperControl = temperControl
      self.problemSolvingSkills = problemSolvingSkills
      self.awarenessOfConsequences = awarenessOfConsequences
      self.understandsOtherPeoplesViews = understandsOtherPeoplesViews
    }

    private enum CodingKeys: String, CodingKey {
      case hasPeerGroupInfluences = "@hasPeerGroupInfluences"
      case influenceFromCriminalAssociates = "@influenceFromCriminalAssociates"
      case recklessnessAndRiskTakingBehaviour = "@recklessnessAndRiskTakingBehaviour"
      case difficultiesCoping = "@difficultiesCoping"
      case attitudesTowardsSelf = "@attitudesTowardsSelf"
      case impulsivityProblems = "@impulsivityProblems"
      case temperControl = "@temperControl"
      case problemSolvingSkills = "@problemSolvingSkills"
      case awarenessOfConsequences = "@awarenessOfConsequences"
      case understandsOtherPeoplesViews = "@understandsOtherPeoplesViews"
    }
  }
}
