extension MaturityScreen {
  /// The lowest score that is flagged.
  public static let flaggedFrom = 10
  /// How many of the ten answers the screen needs.
  public static let answersNeeded = 9
}

extension MaturityScreen.Answers {
  /// The score that the answers give, 0 to 19; `nil` with fewer than nine answers.
  ///
  /// It only checks a score that was received: whether the screen applies is for the sex and the age on the day
  /// of the assessment to say.
  public var score: Int? {
    let problems: [MaturityScreen.Problem?] = [
      influenceFromCriminalAssociates, recklessnessAndRiskTakingBehaviour, difficultiesCoping,
      attitudesTowardsSelf, impulsivityProblems, temperControl, problemSolvingSkills,
      understandsOtherPeoplesViews,
    ]
    let points =
      [hasPeerGroupInfluences.map { $0 ? 1 : 0 }, awarenessOfConsequences?.points]
      + problems.map { $0?.points }
    let given = points.compactMap(\.self)
    return given.count < MaturityScreen.answersNeeded ? nil : given.reduce(0, +)
  }
}

extension MaturityScreen.Problem {
  fileprivate var points: Int {
    switch self {
    case .noProblems: 0
    case .someProblems: 1
    case .significantProblems: 2
    }
  }
}

extension MaturityScreen.Awareness {
  fileprivate var points: Int {
    switch self {
    case .yes: 0
    case .sometimes: 1
    case .no: 2
    }
  }
}
