import XMLCoding

/// What was decided about one item for one of the people whom it is about.
struct PersonResult {
  var isPermitted: Bool
  var reasons: [DecisionReason]
  var obligations: [Obligation] = []
  var chosen: AuthorityIdentifier?
  var dissents: [AuthorityIdentifier] = []

  static func denied(_ reasons: [DecisionReason], dissents: [AuthorityIdentifier] = []) -> PersonResult {
    PersonResult(isPermitted: false, reasons: reasons, dissents: dissents)
  }
}

extension DecisionProcedure {
  /// Decides whether the item may be disclosed as far as one person is concerned: it may if any authority that
  /// the item cites for that person holds.
  func decide(_ item: ItemDescription, for person: PartyIdentifier) -> PersonResult {
    if item.official.contains(person), standings[person] == .official {
      return PersonResult(isPermitted: true, reasons: [.officialRole])
    }
    if let bar = prohibition(on: item, for: person) { return .denied([bar]) }

    var cited: [AuthorityIndex.Citable] = []
    for id in item.authority {
      guard let authority = authorities[id] else { return .denied([.authorityUnresolved]) }
      if authority.party == person { cited.append(authority) }
    }
    let dissents = dissents(of: person, on: item)
    guard !cited.isEmpty else {
      return .denied([reasonForNoAuthority(person)], dissents: dissents.map(\.id))
    }

    let faults = cited.map { fault(in: $0, for: item, against: dissents) }
    let holding = zip(cited, faults).filter { $0.1 == nil }.map(\.0)
    guard let chosen = holding.min(by: { $0.rank < $1.rank }) else {
      return .denied(faults.compactMap(\.self), dissents: dissents.map(\.id))
    }
    return permitted(by: chosen, for: person, over: dissents)
  }

  private func prohibition(on item: ItemDescription, for person: PartyIdentifier) -> DecisionReason? {
    for prohibition in authorities.prohibitions
    where prohibition.touches(item, person, at: context.instant) {
      let isLifted = item.authority.lazy.compactMap { authorities.basis($0) }.contains { basis in
        basis.terms.lifts.contains(prohibition.id) && check(basis, for: item, against: []) == nil
      }
      if !isLifted { return DecisionReason(prohibition.code) }
    }
    return nil
  }

  private func reasonForNoAuthority(_ person: PartyIdentifier) -> DecisionReason {
    if person == context.subject.id { return .noAuthority }
    return standings[person] == .victim ? .victimNoAuthority : .thirdPartyNoAuthority
  }

  private func fault(
    in authority: AuthorityIndex.Citable, for item: ItemDescription, against dissents: [Dissent]
  ) -> DecisionReason? {
    if authority.party == context.subject.id, subjectAges.hasDied(by: context.instant), !authority.isDuty {
      return .subjectDeceased
    }
    switch authority {
    case .basis(let basis): return check(basis, for: item, against: dissents)
    case .consent(let consent):
      return check(consent, for: item) ?? prevailing(over: consent, among: dissents)
    }
  }

  private func permitted(
    by authority: AuthorityIndex.Citable, for person: PartyIdentifier, over dissents: [Dissent]
  ) -> PersonResult {
    var obligations: [Obligation] = []
    let reason: DecisionReason
    switch authority {
    case .consent(let consent):
      reason = .permitConsent
      obligations = [.stopOnWithdrawal, consent.onwardObligation].compactMap(\.self)
      if mustBeReaffirmed(consent) { obligations.append(.reaffirmAfter18) }
    case .basis(let basis):
      reason = basis.reason
      if basis.strength == .protective { obligations += [.reviewBy, .onwardProtectiveOnly] }
      if basis.terms.informed?.status == .withheld || basis.terms.informed?.status == .delayed {
        obligations.append(.doNotInformSubject)
      }
      if !dissents.isEmpty { obligations.append(.recordDissentOverridden) }
    }
    switch standings[person] {
    case .victim: obligations += [.notForSubject, .victimSafeHandling]
    case .confidential: obligations.append(.notForSubject)
    default: break
    }
    return PersonResult(
      isPermitted: true, reasons: [reason], obligations: obligations, chosen: authority.id,
      dissents: dissents.map(\.id))
  }
}

extension AuthorityIndex.Citable {
  var id: AuthorityIdentifier {
    switch self {
    case .consent(let consent): consent.id
    case .basis(let basis): basis.id
    }
  }

  var isDuty: Bool {
    guard case .basis(let basis) = self else { return false }
    return basis.strength == .duty
  }

  /// Which authority is relied on where several hold: a duty first, a consent last.
  fileprivate var rank: Int {
    switch self {
    case .basis(let basis): basis.strength.rawValue
    case .consent: .max
    }
  }
}

extension Basis {
  fileprivate var reason: DecisionReason {
    switch strength {
    case .duty: .permitDuty
    case .protective: .permitProtective
    case .power: .permitPower
    }
  }
}

extension ConsentRecord {
  /// What the consent says about passing on; not at all, unless it says otherwise.
  fileprivate var onwardObligation: Obligation? {
    switch onward?.rule ?? .none {
    case .none: .noOnward
    case .named: .onwardNamed
    case .originator: .onwardOriginator
    case .free: nil
    }
  }
}

extension Prohibition {
  func touches(_ item: ItemDescription, _ person: PartyIdentifier, at instant: Instant) -> Bool {
    guard party == nil || party == person, from <= instant, to.map({ instant < $0 }) ?? true else {
      return false
    }
    return categories.isEmpty || categories.contains { $0.covers(item.category) }
  }
}
