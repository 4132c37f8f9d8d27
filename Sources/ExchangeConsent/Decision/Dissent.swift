import XMLCoding

/// That somebody who may speak for a person does not want an item disclosed.
struct Dissent: Sendable {
  var id: AuthorityIdentifier
  /// In what capacity it was expressed; an objection is a person's own.
  var capacity: GiverCapacity
}

extension DecisionProcedure {
  /// Every refusal, withdrawal, restriction and objection of a person that reaches an item now, whether the item
  /// cites it or not.
  func dissents(of person: PartyIdentifier, on item: ItemDescription) -> [Dissent] {
    let consents = authorities.consents(about: person)
    let refused = consents.lazy.filter { isDissent($0, on: item, among: consents) }
      .map { Dissent(id: $0.id, capacity: $0.giver.capacity) }
    let objections = authorities.objections(of: person).lazy.filter { objection in
      let superseding = isSuperseded(
        objection.id, of: .selfGiven, since: objection.at, for: item, among: consents)
      return holds(objection, on: item) && !superseding
    }
    return refused + objections.map { Dissent(id: $0.id, capacity: .selfGiven) }
  }

  private func isDissent(
    _ consent: ConsentRecord, on item: ItemDescription, among consents: [ConsentRecord]
  ) -> Bool {
    guard let state = state(of: consent, for: item), touches(consent.scope, item) else { return false }
    switch state.type {
    case .withdrawn, .restricted: break
    case .refused:
      // Whoever has no standing, or has it no longer, cannot refuse either.
      guard consent.party != context.subject.id || standingFault(of: consent) == nil else { return false }
    default: return false
    }
    return !isSuperseded(
      consent.id, of: consent.giver.capacity, since: state.at, for: item, among: consents)
  }

  private func holds(_ objection: Objection, on item: ItemDescription) -> Bool {
    guard objection.at <= context.instant, objection.until.map({ context.instant < $0 }) ?? true else {
      return false
    }
    return objection.scope.map { touches($0, item) } ?? true
  }

  /// Whether a later decision expressly replaces a dissent. Nobody but the person can replace the person's own.
  private func isSuperseded(
    _ id: AuthorityIdentifier, of capacity: GiverCapacity, since instant: Instant, for item: ItemDescription,
    among consents: [ConsentRecord]
  ) -> Bool {
    consents.contains { later in
      guard later.supersedes.contains(id), later.giver.capacity == .selfGiven || capacity != .selfGiven,
        let state = state(of: later, for: item)
      else { return false }
      return state.type.isAgreement && state.at > instant
    }
  }

  /// The dissent that prevails over a consent that holds; `nil` when the consent prevails. A consent that holds is not
  /// itself among the dissents.
  func prevailing(over consent: ConsentRecord, among dissents: [Dissent]) -> DecisionReason? {
    guard !dissents.isEmpty else { return nil }
    let capacity = consent.giver.capacity
    if capacity != .selfGiven, dissents.contains(where: { $0.capacity == .selfGiven }) {
      return .subjectPrevails
    }
    if capacity == .parent, dissents.contains(where: { $0.capacity == .parent }) { return .parentsDisagree }
    if capacity == .selfGiven, dissents.allSatisfy({ $0.capacity != .selfGiven }) { return nil }
    return .specificRefusalSurvives
  }
}
