import XMLCoding

extension DecisionProcedure {
  /// The first thing wrong with a basis for an item; `nil` when it permits the disclosure. The order is that of
  /// the specification, so that the same fault is always named first.
  func check(_ basis: Basis, for item: ItemDescription, against dissents: [Dissent]) -> DecisionReason? {
    decisionFault(of: basis.terms)
      ?? gatewayFault(of: basis, for: item)
      ?? conditionFault(of: basis.terms, for: item)
      ?? confidenceFault(of: basis, for: item)
      ?? coverageFault(of: basis.terms.scope, for: item)
      ?? personFault(of: basis.terms, for: item)
      ?? basis.protective.flatMap { protectionFault(of: $0) }
      ?? dissentFault(of: basis, against: dissents)
  }

  private func decisionFault(of terms: BasisTerms) -> DecisionReason? {
    if context.instant < terms.decidedAt { return .basisDecidedLater }
    if let end = terms.validTo, context.instant >= end { return .basisExpired }
    return terms.decidedBy == nil ? .basisHasNoDecisionMaker : nil
  }

  private func gatewayFault(of basis: Basis, for item: ItemDescription) -> DecisionReason? {
    guard let code = basis.terms.gateway else { return .basisHasNoGateway }
    let profile = context.profile
    guard let gateway = profile.gateways[code] else {
      return profile.unlistedGatewaysAllowed ? nil : .gatewayUnknown
    }
    guard gateway.isInForce(at: context.instant) else { return .gatewayNotInForce }
    let discloser = profile.organisations.entry(for: context.disclosure.discloser)
    let recipient = profile.organisations.entry(for: context.disclosure.recipient)
    guard gateway.allows(from: discloser, to: recipient) else { return .gatewayParty }
    guard gateway.allows(subjectAges, at: context.instant) else { return .gatewayAge }
    if gateway.bars(item.category) { return .gatewayCategory }
    switch basis.strength {
    case .duty: return gateway.allows(.duty) ? nil : .gatewayStrength
    case .power: return gateway.allows(.power) ? nil : .gatewayStrength
    case .protective: return nil
    }
  }

  private func conditionFault(of terms: BasisTerms, for item: ItemDescription) -> DecisionReason? {
    let flags = item.category.flags
    if terms.regime == .ukGDPR, isUnavailable(terms.article6) { return .article6Unavailable }
    guard terms.necessity?.isEmpty == false, terms.proportionality?.isEmpty == false else {
      return .basisHasNoNecessity
    }
    switch terms.regime {
    case .ukGDPR:
      guard terms.article6 != nil else { return .basisHasNoArticle6 }
      if flags.contains(.special), terms.article9 == nil { return .basisHasNoArticle9 }
      return flags.contains(.criminal) && terms.article10 == nil ? .basisHasNoArticle10 : nil
    case .part3:
      let isJustified =
        terms.schedule8 != nil && terms.strictlyNecessary == true && terms.policyDocument == true
      return flags.contains(.special) && !isJustified ? .part3Sensitive : nil
    }
  }

  /// Legitimate interests are not open to a public authority that performs its tasks: UK GDPR Article 6(1).
  private func isUnavailable(_ article6: Article6Basis?) -> Bool {
    guard article6 == .legitimateInterests || article6 == .recognisedLegitimateInterest else { return false }
    return context.profile.role(of: context.disclosure.discloser)?.isPublicAuthority == true
  }

  private func confidenceFault(of basis: Basis, for item: ItemDescription) -> DecisionReason? {
    guard item.category.flags.contains(.confidential), basis.strength != .duty else { return nil }
    switch basis.terms.confidence {
    case nil: return .confidenceUnaddressed
    case .publicInterest, .statute: return nil
    case .consent:
      let isReleased = authorities.consents(about: basis.terms.party).contains { consent in
        (consent.effect == .confidence || consent.effect == .both)
          && check(consent, for: item, need: .confidence) == nil
      }
      return isReleased ? nil : .confidenceConsentInvalid
    }
  }

  private func personFault(of terms: BasisTerms, for item: ItemDescription) -> DecisionReason? {
    if item.isSpent, terms.officialDuty != true { return .spentRecord }
    guard let informed = terms.informed else { return .notInformedWithoutReason }
    let isAccountedFor = informed.status == .planned ? informed.plannedAt != nil : informed.reason != nil
    return informed.status == .yes || isAccountedFor ? nil : .notInformedWithoutReason
  }

  private func dissentFault(of basis: Basis, against dissents: [Dissent]) -> DecisionReason? {
    guard basis.strength == .power else { return nil }
    let weighed = basis.terms.dissentConsidered.map(\.ref)
    return dissents.allSatisfy { weighed.contains($0.id) } ? nil : .dissentNotAddressed
  }
}
