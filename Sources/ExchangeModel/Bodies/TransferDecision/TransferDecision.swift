public import ExchangeConsent
public import XMLCoding

/// The answer of the receiving service to the transfer of a case.
public struct TransferDecision: Codable, Hashable, Sendable {
  /// What the receiving service still needs to know; at most 50.
  public var moreNeeded: [AskedFor]
  /// Who takes the case, and what was decided about each order.
  public var arrangements: TransferArrangements?
  /// The document of the transfer that is answered.
  public var transferId: DocumentIdentifier
  /// The decision.
  public var outcome: TransferOutcome
  /// Day of the decision.
  public var decidedOn: CalendarDate

  /// Makes one.
  public init(
    moreNeeded: [AskedFor] = [], arrangements: TransferArrangements? = nil, transferId: DocumentIdentifier,
    outcome: TransferOutcome, decidedOn: CalendarDate
  ) {
    self.moreNeeded = moreNeeded
    self.arrangements = arrangements
    self.transferId = transferId
    self.outcome = outcome
    self.decidedOn = decidedOn
  }

  private enum CodingKeys: String, CodingKey {
    case moreNeeded = "MoreNeeded"
    case arrangements = "Arrangements"
    case transferId = "@transferId"
    case outcome = "@outcome"
    case decidedOn = "@decidedOn"
  }
}

/// Decisions about a transfer.
public enum TransferOutcome: String, XMLTextConvertible, CaseIterable {
  /// The case is accepted.
  case accepted
  /// The case is not accepted; the reasons stand in the items.
  case declined
  /// The decision needs more information.
  case moreNeeded = "more-needed"
}
