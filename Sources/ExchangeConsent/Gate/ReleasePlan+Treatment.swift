import XMLCoding

extension GuardedDocument {
  /// Says by markers that something visible was withheld, and drops what must leave no trace.
  mutating func apply(
    _ decisions: [Decision], to items: [ItemDescription], in context: DecisionContext
  ) {
    let decided = Dictionary(
      zip(items.map(\.id), decisions), uniquingKeysWith: { first, _ in first })
    treatItems(hiding: context.profile.hides) { item in
      guard let decision = decided[item.id] else { return .drop }
      switch decision.marker {
      case nil: return decision.outcome == .permit ? .keep : .drop
      case .hidden: return .drop
      case .visible:
        let chief = decision.reasons.prefix(1).map(\.withholding)
        return .withhold(
          Withheld(
            id: nil, category: item.category,
            reason: chief.first(where: context.profile.shownReasons.contains) ?? .notCovered,
            by: context.disclosure.discloser, at: context.instant))
      }
    }
  }

  /// Leaves of the authorities and the people only what the recipient needs for the items that are present: a
  /// prohibition, or a victim's consent, would tell of what was withheld.
  mutating func show(_ decisions: [Decision], of items: [ItemDescription], by procedure: DecisionProcedure) {
    let chosen = Dictionary(
      zip(items.map(\.id), decisions.map(\.chosen)), uniquingKeysWith: { first, _ in first })
    relabelItems { labels in
      labels.authority = procedure.citations(of: labels.item, relyingOn: chosen[labels.item.id] ?? [])
    }
    let view = RecipientView(
      disclosed: [DisclosedItems(procedure: procedure, items: itemDescriptions.flatMap(procedure.aspects))],
      profile: procedure.context.profile)
    let shown = view.authorities(of: authorities, citing: citedAuthorities)
    authorities = shown
    var people = Set(itemDescriptions.flatMap { $0.about + $0.official })
    people.formUnion(shown.people)
    keepParties(people)
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
