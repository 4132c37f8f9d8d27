public import XMLCoding

/// What was decided about a document and each of its items, for the sender alone.
///
/// It has no content. It does have the precise reasons, also of what was withheld without trace, so it must not
/// go to the receiver or to the subject.
public struct ReleaseReport: Codable, Hashable, Sendable {
  /// The document.
  public var documentId: String
  /// Whether it may be written.
  public var outcome: Outcome
  /// Why the whole document is refused; empty when it is not.
  public var reasons: [DecisionReason]
  /// The instant of the decision.
  public var at: Instant
  /// The profile that it was decided under.
  public var profileId: String
  /// The version of that profile.
  public var profileVersion: String
  /// The digest of that profile.
  public var profileDigest: String
  /// Who discloses.
  public var discloser: OrganisationIdentifier
  /// Who receives.
  public var recipient: OrganisationIdentifier
  /// Why.
  public var purpose: Purpose
  /// What happens when an item may not be disclosed.
  public var mode: ReleaseMode
  /// `sha256:` and the digest of the decision; `nil` when the document is refused.
  public var decisionDigest: String?
  /// The items, in document order.
  public var items: [ItemReport]
  /// Consents for one disclosure that this release uses up.
  public var singleUseConsents: [AuthorityIdentifier]
  /// What of the subject was left out because the recipient has no use for it, by kind: `identifier pnc`.
  public var leftOut: [String] = []
  /// Where the text of a withheld item stands in what would have been written; empty unless that is why the
  /// document is refused.
  public var leaks: [Leak] = []

  /// What the young person said when they were asked about the sharing; `nil` when the document does not say.
  public var answer: SubjectAnswer?

  /// Whether a document may be written.
  public enum Outcome: String, Codable, Sendable {
    /// It may, with every item.
    case released
    /// It may, without some items.
    case releasedInPart = "released-in-part"
    /// It may not.
    case refused
    /// It stays with its controller.
    case keptInternally = "kept-internally"
  }

  /// How many items have an outcome.
  public func count(of outcome: DecisionOutcome) -> Int {
    items.count { $0.outcome == outcome }
  }
}

/// What was decided about one item.
public struct ItemReport: Codable, Hashable, Sendable {
  /// The item.
  public var id: ItemIdentifier
  /// Its category.
  public var category: InformationCategory
  /// What becomes of it.
  public var outcome: DecisionOutcome
  /// Why; the first is the chief reason.
  public var reasons: [DecisionReason]
  /// The authorities that it cites.
  public var cited: [AuthorityIdentifier]
  /// The authorities relied on.
  public var chosen: [AuthorityIdentifier]
  /// Refusals, withdrawals and objections that touch it.
  public var dissents: [AuthorityIdentifier]
  /// What the receiver has to do about it.
  public var obligations: [Obligation]
  /// How it is withheld.
  public var marker: MarkerKind?
  /// Whether statute or a court rule bars the category, by the taxonomy or by the profile.
  public var isBarred: Bool
  /// What would make the disclosure possible. Where somebody has said no, it does not send anybody back to ask.
  public var hint: String?

  init(
    _ item: ItemDescription, _ decision: Decision, under profile: SharingProfile, answer: SubjectAnswer?
  ) {
    id = item.id
    category = item.category
    isBarred = profile.flagged(item.category).flags.contains(.barred)
    outcome = decision.outcome
    reasons = decision.reasons
    cited = item.authority
    chosen = decision.chosen
    dissents = decision.dissents
    obligations = decision.obligations
    marker = decision.marker
    let before = WhatWasSaid(isBarred: isBarred, hasDissent: !decision.dissents.isEmpty, answer: answer)
    hint = decision.outcome == .permit ? nil : decision.reasons.first?.hint(after: before)
  }
}

/// What the young person said when they were asked about the sharing.
public enum SubjectAnswer: String, Codable, Sendable {
  /// They agreed.
  case agreed
  /// They refused, or agreed to a part only.
  case declined
  /// They asked for time.
  case deferred
}

/// What happens when an item may not be disclosed.
public enum ReleaseMode: String, Codable, Sendable, CaseIterable {
  /// It is withheld, and the rest is released.
  case redact
  /// The whole document is refused.
  case strict
}
