import XMLCoding

/// Items that a recipient has, or is about to get, and the procedure by which they were decided.
struct DisclosedItems {
  let procedure: DecisionProcedure
  let items: [ItemDescription]
}

/// What one recipient gets to see of the authorities: what it needs to decide again about the items that it has, and
/// nothing that tells of other recipients, other purposes or other information.
struct RecipientView {
  let disclosed: [DisclosedItems]
  let profile: SharingProfile

  /// The records cut down.
  ///
  /// - Parameter cited: authorities that the document is about, and of which the recipient has items that are not in it:
  ///   the consent of a notice.
  func authorities(of all: Authorities, citing cited: [AuthorityIdentifier]) -> Authorities {
    let needed = needed(among: all).union(cited)
    var view = all.keeping(needed)
    view.consents = view.consents.map { cited.contains($0.id) ? told($0) : reduced($0, among: needed) }
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
    var needed: Set<AuthorityIdentifier> = []
    for each in disclosed {
      for item in each.items { needed.formUnion(each.procedure.records(neededFor: item, among: all)) }
    }
    while let replacing = all.consents.first(where: { consent in
      !needed.contains(consent.id) && !needed.isDisjoint(with: consent.supersedes)
        && !isForeign(consent.scope, for: consent.party)
    }) {
      needed.insert(replacing.id)
    }
    return needed
  }

  // MARK: How much of each

  func reduced(_ consent: ConsentRecord, among needed: Set<AuthorityIdentifier>) -> ConsentRecord {
    var view = consent
    view.scope = reduced(consent.scope, for: consent.party)
    view.supersedes = consent.supersedes.filter(needed.contains)
    view.events = consent.events.filter { isNeeded($0, of: consent) }.map { event in
      var event = event
      event.scope = event.scope.map { reduced($0, for: consent.party) }
      return event
    }
    // Even where nothing was left out: otherwise it would tell where something was.
    view.extract = .recipientView
    return view
  }

  /// A consent that a notice is about, without other recipients and without what is protected. One that was cut down
  /// already, by what its recipient has of it, stays as it is.
  private func told(_ consent: ConsentRecord) -> ConsentRecord {
    guard consent.extract != .recipientView else { return consent }
    var view = consent
    view.scope = told(consent.scope)
    view.supersedes = []
    view.events = consent.events.compactMap { event in
      guard let scope = event.scope else { return event }
      let isForOthers = !scope.recipients.isEmpty && !scope.recipients.contains(where: isRecipient)
      let isProtected = !scope.categories.isEmpty && scope.categories.allSatisfy(profile.hides)
      guard !isForOthers, !isProtected else { return nil }
      var event = event
      event.scope = told(scope)
      return event
    }
    view.extract = .recipientView
    return view
  }

  private func told(_ scope: Scope) -> Scope {
    var view = addressed(scope)
    view.categories = scope.categories.keepingSome { !profile.hides($0) }
    view.exceptions = scope.exceptions.filter { !profile.hides($0) }
    return view
  }

  /// Whether an event says anything about the items. The last answer is kept as well, whatever it is about: by when it
  /// was given it is judged whether the person could decide.
  private func isNeeded(_ event: ConsentEvent, of consent: ConsentRecord) -> Bool {
    guard let scope = event.scope else { return true }
    return disclosed.contains { each in
      let instant = each.procedure.context.instant
      let last = [consent.lastAnswer(by: instant), consent.lastAgreement(by: instant)]
      return event.type.isAnswer && last.contains(event.at) && !isForeign(scope, for: consent.party)
        || each.items.contains {
          each.procedure.people(of: $0).contains(consent.party) && each.procedure.touches(scope, $0)
        }
    }
  }

  private func reduced(_ terms: BasisTerms, among needed: Set<AuthorityIdentifier>) -> BasisTerms {
    var view = terms
    view.scope = reduced(terms.scope, for: terms.party)
    view.dissentConsidered = terms.dissentConsidered.filter { needed.contains($0.ref) }
    view.lifts = terms.lifts.filter(needed.contains)
    return view
  }

  private func reduced(_ scope: Scope, for party: PartyIdentifier) -> Scope {
    var view = addressed(scope)
    view.purposes = scope.purposes.keepingSome(isPurpose)
    view.categories = categories(scope.categories, for: party)
    view.exceptions = scope.exceptions.filter { isAboutItems($0, for: party) }
    return view
  }

  /// A scope with this discloser and this recipient alone.
  private func addressed(_ scope: Scope) -> Scope {
    var view = scope
    view.disclosers = scope.disclosers.keepingSome(isDiscloser)
    view.recipients = scope.recipients.keepingSome(isRecipient)
    if view.recipients.contains(where: isRecipient) { view.recipientClasses = [] }
    return view
  }

  /// The categories that reach an item; where none does, those whose existence is not protected.
  private func categories(
    _ categories: [InformationCategory], for party: PartyIdentifier?
  ) -> [InformationCategory] {
    let present = categories.filter { isAboutItems($0, for: party) }
    return present.isEmpty ? categories.keepingSome { !profile.hides($0) } : present
  }

  /// Whether a scope is for another recipient or another purpose, or tells of nothing but information whose very existence
  /// is protected. What has such a scope stays behind, even if the recipient then decides otherwise and the gate refuses.
  private func isForeign(_ scope: Scope, for party: PartyIdentifier) -> Bool {
    !scope.recipients.isEmpty && !scope.recipients.contains(where: isRecipient)
      || !scope.purposes.isEmpty && !scope.purposes.contains(where: isPurpose)
      || !scope.categories.isEmpty
        && scope.categories.allSatisfy { profile.hides($0) && !isAboutItems($0, for: party) }
  }

  // MARK: What was disclosed

  private func isDiscloser(_ named: OrganisationIdentifier) -> Bool {
    disclosed.contains { $0.procedure.names([named], $0.procedure.context.disclosure.discloser) }
  }

  private func isRecipient(_ named: OrganisationIdentifier) -> Bool {
    disclosed.contains { $0.procedure.names([named], $0.procedure.context.disclosure.recipient) }
  }

  private func isPurpose(_ purpose: Purpose) -> Bool {
    disclosed.contains { $0.procedure.context.disclosure.purpose == purpose }
  }

  private func isAboutItems(_ category: InformationCategory, for party: PartyIdentifier?) -> Bool {
    disclosed.contains { each in
      each.items.contains { item in
        category.covers(item.category)
          && (party.map(each.procedure.people(of: item).contains) ?? true)
      }
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

  /// The authorities that an item should cite in the document: those that hold for it. To the young person and the
  /// family it shows only those that are relied on, because another may give a reason that they must not see.
  func citations(of item: ItemDescription, relyingOn chosen: [AuthorityIdentifier]) -> [AuthorityIdentifier] {
    item.authority.filter { authority in
      context.disclosure.audience == .professional
        ? aspects(of: item).contains { holds(authority, for: $0) } : chosen.contains(authority)
    }
  }

  /// Whether an authority, looked at by itself, permits an item, or lifts what stands in its way.
  private func holds(_ id: AuthorityIdentifier, for item: ItemDescription) -> Bool {
    switch authorities[id] {
    case nil: false
    case .consent(let consent): check(consent, for: item) == nil
    case .basis(let basis):
      check(basis, for: item, against: []) == nil || basis.terms.originatorRelease != nil
    }
  }

  /// The records by which an item is decided: those that it cites, and those that count without being cited.
  fileprivate func records(
    neededFor item: ItemDescription, among all: Authorities
  ) -> Set<AuthorityIdentifier> {
    var needed = Set(item.authority)
    let cited = item.authority.compactMap { authorities[$0]?.party }
    for person in Set(people(of: item) + cited) {
      needed.formUnion(ambient(for: person, on: item).map(\.id))
      needed.formUnion(
        authorities.objections(of: person)
          .filter { $0.scope.map { touches($0, item) } ?? true }.map(\.id))
      needed.formUnion(
        all.prohibitions.filter { $0.touches(item, person, at: context.instant) }.map(\.id))
    }
    return needed
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
