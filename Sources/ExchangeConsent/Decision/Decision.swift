import XMLCoding

/// What was decided about one item, and why.
public struct Decision: Hashable, Sendable {
  /// What becomes of the item.
  public var outcome: DecisionOutcome
  /// Why; the first is the chief reason.
  public var reasons: [DecisionReason]
  /// What the receiver has to do about the item.
  public var obligations: [Obligation]
  /// How the item is withheld; `nil` when it is not.
  public var marker: MarkerKind?
  /// The authority relied on for each person whom the item is about.
  public var chosen: [AuthorityIdentifier]
  /// Refusals, withdrawals and objections that touch the item, whether they prevailed or not.
  public var dissents: [AuthorityIdentifier]
}

/// What becomes of an item.
public enum DecisionOutcome: String, Codable, Sendable, CaseIterable {
  /// It may be disclosed.
  case permit = "PERMIT"
  /// It is withheld.
  case redact = "REDACT"
  /// The whole document is refused, since it is worth nothing without the item.
  case refuse = "REFUSE"
}

/// How an item is withheld.
public enum MarkerKind: String, Codable, Sendable, CaseIterable {
  /// A marker takes its place.
  case visible
  /// Nothing takes its place.
  case hidden
}

/// Decides items of one document: a pure function of the item, the authorities and the context.
///
/// An item is permitted only on an authority that it cites; refusals, objections and prohibitions apply whether
/// it cites them or not. Whatever is not permitted is denied.
package struct DecisionProcedure: Sendable {
  let context: DecisionContext
  let authorities: AuthorityIndex
  let subjectAges: SubjectAges
  let standings: [PartyIdentifier: PartyStanding]
  /// The day of disclosure.
  let today: CalendarDate

  /// Prepares to decide items.
  ///
  /// - Throws: ``GateError/zoneUnresolved`` when civil time in London is not known.
  package init(authorities: Authorities, context: DecisionContext) throws(GateError) {
    self.context = context
    self.authorities = AuthorityIndex(authorities)
    let london = try LondonTime()
    subjectAges = SubjectAges(of: context.subject, in: london)
    today = london.date(of: context.instant)
    standings = Dictionary(
      context.parties.map { ($0.id, $0.standing) }, uniquingKeysWith: { first, _ in first })
  }

  /// Decides one item.
  package func decide(_ described: ItemDescription) -> Decision {
    var item = described
    item.category = context.profile.flagged(described.category)
    if let bar = onwardBar(on: item) { return withheld(bar, hidden: bar.isHidden) }
    let people = people(of: item)
    if context.disclosure.audience != .professional, people.contains(where: { standings[$0] == .victim }) {
      return withheld(.victimInSubjectsCopy, hidden: true)
    }
    let results = people.map { (person: $0, result: decide(item, for: $0)) }
    let denied = results.filter { !$0.result.isPermitted }
    let counted = denied.isEmpty ? results : denied

    var decision = Decision(
      outcome: .permit, reasons: [], obligations: [], marker: nil, chosen: [], dissents: [])
    for (_, result) in results { decision.dissents.appendNew(result.dissents) }
    for (_, result) in counted { decision.reasons.appendNew(result.reasons) }
    guard denied.isEmpty else {
      if item.isEssential {
        decision.outcome = .refuse
        decision.reasons.append(.essentialUncovered)
        return decision
      }
      let protects = denied.contains {
        standings[$0.person] == .victim || standings[$0.person] == .confidential
      }
      decision.outcome = .redact
      decision.marker =
        protects || context.profile.hides(item.category) || decision.reasons.contains(where: \.isHidden)
        ? .hidden : .visible
      return decision
    }
    for (_, result) in results {
      decision.obligations.appendNew(result.obligations)
      decision.chosen.appendNew(result.chosen.map { [$0] } ?? [])
    }
    return decision
  }

  private func withheld(_ reason: DecisionReason, hidden: Bool) -> Decision {
    Decision(
      outcome: .redact, reasons: [reason], obligations: [], marker: hidden ? .hidden : .visible, chosen: [],
      dissents: [])
  }

  /// What stops the item from being passed on by somebody who received it. A duty, or the protection of
  /// somebody, lifts such a rule.
  private func onwardBar(on item: ItemDescription) -> DecisionReason? {
    guard let rule = item.received, rule != .free else { return nil }
    let cited = item.authority.compactMap { authorities.basis($0) }
    let isLifted = cited.contains { basis in
      (basis.strength == .duty || basis.strength == .protective)
        && check(basis, for: item, against: []) == nil
    }
    guard !isLifted else { return nil }
    switch rule {
    case .none: return .onwardProhibited
    case .named(let named): return named.contains(context.disclosure.recipient) ? nil : .onwardNotNamed
    case .originator:
      return cited.contains { $0.terms.originatorRelease != nil } ? nil : .onwardOriginator
    case .free: return nil
    }
  }
}

extension Array where Element: Equatable {
  /// Appends those of the elements that were not there before.
  mutating func appendNew(_ others: [Element]) {
    let before = self
    append(contentsOf: others.lazy.filter { !before.contains($0) })
  }
}
