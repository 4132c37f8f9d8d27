import XMLCoding

extension GuardedDocument {
  /// Puts markers where something visible was withheld, and drops what must leave no trace.
  mutating func apply(
    _ decisions: [Decision], to items: [ItemDescription], in context: DecisionContext
  ) {
    let kept = zip(items, decisions).filter { $0.1.outcome == .permit }.map(\.0.id.text)
    var names = MarkerNames(
      taken: kept + otherIdentifiers + authorities.identifiers.map(\.text) + partyDescriptions.map(\.id.text)
        + [subjectDescription.id.text])
    let decided = Dictionary(
      zip(items.map(\.id), decisions), uniquingKeysWith: { first, _ in first })
    treatItems { item in
      guard let decision = decided[item.id] else { return .drop }
      switch decision.marker {
      case nil: return decision.outcome == .permit ? .keep : .drop
      case .hidden: return .drop
      case .visible:
        let reason = decision.reasons.first?.withholding ?? .notCovered
        return .withhold(
          Withheld(
            id: names.next(), category: item.category,
            reason: context.profile.shownReasons.contains(reason) ? reason : .notCovered,
            by: context.disclosure.discloser, at: context.instant))
      }
    }
  }

  /// Drops authorities and people that no item present has anything to do with: a prohibition, or a victim's
  /// consent, would tell of what was withheld.
  mutating func dropUnreferenced(by present: [ItemDescription], with procedure: DecisionProcedure) {
    var authorities = authorities
    let kept = procedure.authorities(neededBy: present, citing: citedAuthorities, among: authorities)
    authorities = authorities.keeping(kept)
    self.authorities = authorities
    var people = Set(present.flatMap { $0.about + $0.official })
    people.formUnion(authorities.people)
    people.remove(subjectDescription.id)
    keepParties(people)
  }
}

/// Identifiers for markers: numbers in the order of the markers, which is to be seen anyway.
private struct MarkerNames {
  private let taken: Set<String>
  private var count = 0

  init(taken: [String]) {
    self.taken = Set(taken)
  }

  mutating func next() -> ItemIdentifier {
    repeat { count += 1 } while taken.contains("w\(count)")
    return ItemIdentifier(wellFormed: "w\(count)")
  }
}

extension DecisionProcedure {
  /// The authorities that a receiver needs to decide again about the items that are present.
  fileprivate func authorities(
    neededBy items: [ItemDescription], citing cited: [AuthorityIdentifier], among all: Authorities
  ) -> Set<AuthorityIdentifier> {
    var needed = Set(items.flatMap(\.authority) + cited)
    for item in items {
      let people = item.about.isEmpty ? [context.subject.id] : item.about
      for person in people {
        needed.formUnion(
          authorities.consents(about: person).filter { touches($0.scope, item) }.map(\.id))
        needed.formUnion(
          authorities.objections(of: person).filter { $0.scope.map { touches($0, item) } ?? true }.map(\.id))
        needed.formUnion(
          all.prohibitions.filter { $0.touches(item, person, at: context.instant) }.map(\.id))
      }
    }
    var added = true
    while added {
      let before = needed.count
      for consent in all.consents where consent.supersedes.contains(where: needed.contains) {
        needed.insert(consent.id)
      }
      added = needed.count > before
    }
    return needed
  }
}

extension Authorities {
  /// Everybody to whom a record refers.
  fileprivate var people: Set<PartyIdentifier> {
    var people: Set<PartyIdentifier> = []
    for consent in consents {
      people.formUnion([consent.party, consent.giver.person, consent.told?.recordedBy].compactMap(\.self))
      people.formUnion([consent.giver.competence?.assessor].compactMap(\.self))
      people.formUnion(consent.events.compactMap(\.recordedBy))
    }
    for terms in bases.map(\.terms) + protectiveBases.map(\.terms) {
      people.formUnion([terms.party, terms.decidedBy].compactMap(\.self))
    }
    for basis in protectiveBases {
      people.formUnion([basis.protectedParty, basis.approval?.by].compactMap(\.self))
    }
    people.formUnion(objections.map(\.party))
    people.formUnion(prohibitions.compactMap(\.party))
    return people
  }
}
