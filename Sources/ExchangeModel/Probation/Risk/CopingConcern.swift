/// A concern for how the young person copes: whether there is a risk, whether there was one before, and
/// what was written.
public struct CopingConcern: Codable, Hashable, Sendable {
  /// What was written about concerns before; at most 4,000 characters.
  public var previousConcerns: String?
  /// What was written about concerns now; at most 4,000 characters.
  public var currentConcerns: String?
  /// Whether there is a risk.
  public var risk: AssessmentAnswer
  /// Whether there were concerns before.
  public var previous: AssessmentAnswer
  /// Whether there are concerns now.
  public var current: AssessmentAnswer

  /// Makes the value.
  public init(
    risk: AssessmentAnswer, previous: AssessmentAnswer, current: AssessmentAnswer,
    previousConcerns: String? = nil, currentConcerns: String? = nil
  ) {
    self.previousConcerns = previousConcerns
    self.currentConcerns = currentConcerns
    self.risk = risk
    self.previous = previous
    self.current = current
  }

  private enum CodingKeys: String, CodingKey {
    case previousConcerns = "PreviousConcerns"
    case currentConcerns = "CurrentConcerns"
    case risk = "@risk"
    case previous = "@previous"
    case current = "@current"
  }
}
