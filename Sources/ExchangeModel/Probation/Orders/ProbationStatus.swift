public import ExchangeConsent
public import XMLCoding

/// Whether the young person is known to probation, and at what stage.
public struct ProbationStatus: ItemContent {
  /// `order`.
  public static let category = InformationCategory.order

  /// The status.
  public var status: Status
  /// Day on which the last supervision ended.
  public var previouslyKnownUntil: CalendarDate?
  /// Whether there is work before a sentence, such as a report.
  public var preSentenceActivity: Bool?
  /// Whether a pre-sentence report is awaited.
  public var awaitingReport: Bool?

  /// Makes the content of an item.
  public init(
    status: Status, previouslyKnownUntil: CalendarDate? = nil, preSentenceActivity: Bool? = nil,
    awaitingReport: Bool? = nil
  ) {
    self.status = status
    self.previouslyKnownUntil = previouslyKnownUntil
    self.preSentenceActivity = preSentenceActivity
    self.awaitingReport = awaitingReport
  }

  private enum CodingKeys: String, CodingKey {
    case status = "@status"
    case previouslyKnownUntil = "@previouslyKnownUntil"
    case preSentenceActivity = "@preSentenceActivity"
    case awaitingReport = "@awaitingReport"
  }
}

extension ProbationStatus {
  /// Whether somebody is known to probation.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// Supervised at present.
    case current = "CURRENT"
    /// Supervised before, and not at present.
    case previouslyKnown = "PREVIOUSLY_KNOWN"
    /// Known, and not sentenced.
    case notSentenced = "NOT_SENTENCED"
  }
}
