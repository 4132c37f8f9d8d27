public import XMLCoding

/// A release report in plain words: for each item, why it may or may not go, and what would change that.
///
/// ```swift
/// let result = try document.released(at: now, under: profile)
/// for item in ReleaseExplanation(result.report).items { print(item.category, item.reasons.first?.why ?? "") }
/// ```
///
/// Like the report it has no content, and like the report it is for the sender alone: it tells of what was withheld
/// without a trace.
public struct ReleaseExplanation: Sendable, Hashable, Encodable {
  /// The document.
  public var document: String
  /// Whether it may be written.
  public var outcome: ReleaseReport.Outcome
  /// Who discloses.
  public var discloser: OrganisationIdentifier
  /// Who receives.
  public var recipient: OrganisationIdentifier
  /// What for.
  public var purpose: Purpose
  /// When it was decided.
  public var at: Instant
  /// Why the whole document is refused; empty when it is not.
  public var reasons: [Explanation]
  /// The items, in document order.
  public var items: [ItemExplanation]

  /// What became of one item, and why.
  public struct ItemExplanation: Sendable, Hashable, Encodable {
    /// The item.
    public var id: ItemIdentifier
    /// Its category.
    public var category: InformationCategory
    /// The category in words.
    public var meaning: String
    /// What became of it.
    public var outcome: DecisionOutcome
    /// How it is withheld; `nil` when it is not.
    public var marker: MarkerKind?
    /// Why, and what would change that; the chief reason first.
    public var reasons: [Explanation]
    /// The records that it cites.
    public var cited: [AuthorityIdentifier]
    /// The records that were relied on.
    public var reliedOn: [AuthorityIdentifier]
    /// Refusals, withdrawals and objections that touch it.
    public var against: [AuthorityIdentifier]
    /// What the receiver has to do about it.
    public var obligations: [Explanation]
  }

  /// Puts a report into words.
  public init(_ report: ReleaseReport) {
    document = report.documentId
    outcome = report.outcome
    discloser = report.discloser
    recipient = report.recipient
    purpose = report.purpose
    at = report.at
    reasons = report.reasons.compactMap(\.explanation)
    items = report.items.map { item in
      ItemExplanation(
        id: item.id, category: item.category, meaning: item.category.meaning, outcome: item.outcome,
        marker: item.marker,
        reasons: WhatWasSaid(item, report.answer).explanations(of: item),
        cited: item.cited,
        reliedOn: item.chosen, against: item.dissents, obligations: item.obligations.compactMap(\.explanation)
      )
    }
  }
}

extension WhatWasSaid {
  fileprivate init(_ item: ItemReport, _ answer: SubjectAnswer?) {
    self.init(isBarred: item.isBarred, hasDissent: !item.dissents.isEmpty, answer: answer)
  }

  /// Why an item may or may not go. What is barred is said to be so first, whatever the decision found first.
  fileprivate func explanations(of item: ItemReport) -> [Explanation] {
    guard item.outcome != .permit else { return item.reasons.compactMap(\.explanation) }
    let bar =
      isBarred && item.reasons.contains(where: \.asksSomebody) ? [DecisionReason.prohibitedByStatute] : []
    return (bar + item.reasons).compactMap { $0.explanation(after: self) }
  }
}
