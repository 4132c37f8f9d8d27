public import ExchangeConsent
public import XMLCoding

/// What somebody observed about the maturity of the young person. It is evidence in words, never a score.
public struct MaturityObservation: ItemContent {
  /// `maturity.assessment`.
  public static let category = InformationCategory.maturityAssessment

  /// What was observed, and where; at most 4,000 characters.
  public var evidence: String
  /// What helps the young person with it; at most 4,000 characters.
  public var whatHelps: String?
  /// Role of the person who observed it; at most 200 characters.
  public var observer: String?
  /// The aspect.
  public var aspect: Aspect
  /// When it was observed, as far as known.
  public var observedOn: PartialDate?

  /// Makes the content of an item.
  public init(
    evidence: String, aspect: Aspect, whatHelps: String? = nil, observer: String? = nil,
    observedOn: PartialDate? = nil
  ) {
    self.evidence = evidence
    self.whatHelps = whatHelps
    self.observer = observer
    self.aspect = aspect
    self.observedOn = observedOn
  }

  private enum CodingKeys: String, CodingKey {
    case evidence = "Evidence"
    case whatHelps = "WhatHelps"
    case observer = "Observer"
    case aspect = "@aspect"
    case observedOn = "@observedOn"
  }
}

extension MaturityObservation {
  /// Aspects of maturity.
  public enum Aspect: String, XMLTextConvertible, CaseIterable {
    /// Stopping to think before acting.
    case impulseControl = "impulse-control"
    /// Managing anger and other emotions.
    case emotions
    /// Seeing what follows from an action.
    case consequences
    /// Seeing how others see it.
    case perspective
    /// Standing up to the influence of others.
    case peers
    /// Solving problems.
    case problemSolving = "problem-solving"
    /// Coping with difficulties.
    case coping
    /// Taking responsibility.
    case responsibility
    /// Sense of who they are and want to be.
    case identity
    /// Living independently.
    case independence
  }
}
