public import ExchangeConsent
public import XMLCoding

/// A need, and what the receiving service is asked to do about it.
public struct TransitionNeed: ItemContent {
  /// `plan`.
  public static let category = InformationCategory.plan

  /// What the young person needs; at most 4,000 characters.
  public var need: String
  /// What the receiving service is asked to do; at most 4,000 characters.
  public var assistance: String?
  /// Area of life.
  public var area: TransitionArea

  /// Makes the content of an item.
  public init(need: String, assistance: String? = nil, area: TransitionArea) {
    self.need = need
    self.assistance = assistance
    self.area = area
  }

  private enum CodingKeys: String, CodingKey {
    case need = "Need"
    case assistance = "Assistance"
    case area = "@area"
  }
}

/// Areas of life that a transition plan covers.
public enum TransitionArea: String, XMLTextConvertible, CaseIterable {
  /// Accommodation.
  case accommodation
  /// Education, training and employment.
  case educationTrainingEmployment = "education-training-employment"
  /// Money and identity papers.
  case finance
  /// Personal development, identity and interests.
  case personalDevelopment = "personal-development"
  /// Practical skills and support.
  case practicalSupport = "practical-support"
  /// Being heard and taking part.
  case participation
  /// Diversity and adjustments, without details of health.
  case diversity
  /// Another area.
  case other
}
