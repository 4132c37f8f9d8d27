import XMLCoding

/// What a recipient gets to see of the authorities: what it needs to decide again about the items that are present,
/// and nothing that tells of other recipients, other purposes or other information.
struct RecipientView {
  /// The procedure by which the sender decided.
  let procedure: DecisionProcedure
  /// The items that are present.
  let items: [ItemDescription]

  /// The authorities that an item should cite in the document: those that hold for it. To the young person and the
  /// family it shows only those that are relied on, because another may give a reason that they must not see.
  func citations(of item: ItemDescription, relyingOn chosen: [AuthorityIdentifier]) -> [AuthorityIdentifier] {
    guard procedure.context.disclosure.audience == .professional else {
      return item.authority.filter(chosen.contains)
    }
    return item.authority.filter { chosen.contains($0) || procedure.holds($0, for: item) }
  }

  /// The records cut down.
  ///
  /// - Parameter cited: authorities that the document is about and so shows as they are: the consent of a notice.
  func authorities(of all: Authorities, citing cited: [AuthorityIdentifier]) -> Authorities {
    let needed = needed(among: all).union(cited)
    var view = all.keeping(needed)
    view.consents = view.consents.map { cited.contains($0.id) ? $0 : reduced($0, among: needed) }
    for index in view.bases.indices {
      view.bases[index].terms = reduced(view.bases[index].terms, among: needed)
    }
    for index in view.protectiveBases.indices {
      view.protectiveBases[index].terms = reduced(view.protectiveBases[index].terms, among: needed)
    }
    for index in view.objections.indices {
      let party = view.objections[index].party
      view.objections[index].scope = view.objections[index].scope.map { reduced($0, for: party) }
    }
    for index in view.prohibitions.indices {
      let prohibition = view.prohibitions[index]
      view.prohibitions[index].categories = categories(prohibition.categories, for: prohibition.party)
    }
    return view
  }

  // MARK: Which records

  private func needed(among all: Authorities) -> Set<AuthorityIdentifier> {
    var needed = Set(items.flatMap(\.authority))
    for item in items {
      let cited = item.authority.compactMap { procedure.authorities[$0]?.party }
      for person in Set(procedure.people(of: item) + cited) {
        needed.formUnion(procedure.ambient(for: person, on: item).map(\.id))
        needed.formUnion(
          procedure.authorities.objections(of: person)
            .filter { $0.scope.map { procedure.touches($0, item) } ?? true }.map(\.id))
        needed.formUnion(
          all.prohibitions.filter { $0.touches(item, person, at: procedure.context.instant) }.map(\.id))
      }
    }
    var hasGrown = true
    while hasGrown {
      let before = needed.count
      needed.formUnion(all.consents.filter { !needed.isDisjoint(with: $0.supersedes) }.map(\.id))
      hasGrown = needed.count > before
    }
    return needed
  }

  // MARK: How much of each

  private func reduced(_ consent: ConsentRecord, among needed: Set<AuthorityIdentifier>) -> ConsentRecord {
    var view = consent
    view.scope = reduced(consent.scope, for: consent.party)
    view.supersedes = consent.supersedes.filter(needed.contains)
    view.events = consent.events.filter { isNeeded($0, of: consent.party) }.map { event in
      var event = event
      event.scope = event.scope.map { reduced($0, for: consent.party) }
      return event
    }
    if view != consent { view.extract = .recipientView }
    return view
  }

  /// Whether an event says anything about the items that are present. Answers are always kept: by the last of them it
  /// is judged whether the person could decide.
  private func isNeeded(_ event: ConsentEvent, of party: PartyIdentifier) -> Bool {
    guard let scope = event.scope, !event.type.isAgreement, event.type != .refused else { return true }
    return items.contains { procedure.people(of: $0).contains(party) && procedure.touches(scope, $0) }
  }

  private func reduced(_ terms: BasisTerms, among needed: Set<AuthorityIdentifier>) -> BasisTerms {
    var view = terms
    view.scope = reduced(terms.scope, for: terms.party)
    view.dissentConsidered = terms.dissentConsidered.filter { needed.contains($0.ref) }
    view.lifts = terms.lifts.filter(needed.contains)
    return view
  }

  private func reduced(_ scope: Scope, for party: PartyIdentifier) -> Scope {
    let disclosure = procedure.context.disclosure
    var view = scope
    view.disclosers = scope.disclosers.keepingSome { procedure.names([$0], disclosure.discloser) }
    view.recipients = scope.recipients.keepingSome { procedure.names([$0], disclosure.recipient) }
    if procedure.names(view.recipients, disclosure.recipient) { view.recipientClasses = [] }
    view.purposes = scope.purposes.keepingSome { $0 == disclosure.purpose }
    view.categories = categories(scope.categories, for: party)
    view.exceptions = scope.exceptions.filter { isAboutPresent($0, for: party) }
    return view
  }

  /// The categories that reach an item that is present; where none does, those whose existence is not protected.
  private func categories(
    _ categories: [InformationCategory], for party: PartyIdentifier?
  ) -> [InformationCategory] {
    let present = categories.filter { isAboutPresent($0, for: party) }
    guard present.isEmpty else { return present }
    return categories.keepingSome { !procedure.context.profile.hides($0) }
  }

  private func isAboutPresent(_ category: InformationCategory, for party: PartyIdentifier?) -> Bool {
    items.contains { item in
      category.covers(item.category) && (party.map(procedure.people(of: item).contains) ?? true)
    }
  }
}

extension Array {
  /// The elements that count. A list in which none does stays as it is: an empty one would mean all.
  func keepingSome(_ counts: (Element) -> Bool) -> [Element] {
    let kept = filter(counts)
    return kept.isEmpty ? self : kept
  }
}

extension DecisionProcedure {
  /// Everybody whom an item is about.
  func people(of item: ItemDescription) -> [PartyIdentifier] {
    item.about.isEmpty ? [context.subject.id] : item.about
  }

  /// Whether an authority, looked at by itself, permits an item, or lifts what stands in its way.
  fileprivate func holds(_ id: AuthorityIdentifier, for item: ItemDescription) -> Bool {
    switch authorities[id] {
    case nil: false
    case .consent(let consent): check(consent, for: item) == nil
    case .basis(let basis):
      check(basis, for: item, against: []) == nil || basis.terms.originatorRelease != nil
    }
  }

  /// The consents of a person that count for an item without being cited: those that were refused, withdrawn or
  /// restricted, and those by which a basis says that confidence is lifted.
  fileprivate func ambient(for person: PartyIdentifier, on item: ItemDescription) -> [ConsentRecord] {
    let restsOnConsent = item.authority.contains { authorities.basis($0)?.terms.confidence == .consent }
    return authorities.consents(about: person).filter { consent in
      guard touches(consent.scope, item) else { return false }
      switch state(of: consent, for: item)?.type {
      case .refused, .withdrawn, .restricted: return true
      case .given, .reaffirmed: return restsOnConsent && consent.effect != .dataProtection
      default: return false
      }
    }
  }
}
