import XMLCoding

extension DecisionProcedure {
  /// What keeps whoever gave a consent from deciding about it. The subject's own competence is judged when the
  /// consent was given; parental responsibility is judged at the instant of disclosure, since it ends.
  func standingFault(of consent: ConsentRecord) -> DecisionReason? {
    guard consent.party == context.subject.id else { return thirdPartyStandingFault(of: consent) }
    let giver = consent.giver
    let outcome = giver.competence?.outcome
    let isLacking = outcome == .lacks || outcome == .fluctuating
    switch giver.capacity {
    case .selfGiven:
      let given = consent.lastAnswer(by: context.instant) ?? context.instant
      guard !subjectAges.isCertainly16(at: given) else { return isLacking ? .giverLacksCapacity : nil }
      switch outcome {
      case .competent: return nil
      case .has where subjectAges.mayBe16(at: given): return nil
      case .notCompetent: return .giverNotCompetent
      default: return .giverCompetenceUnrecorded
      }
    case .parent, .localAuthority:
      if subjectAges.mayBe18(at: context.instant) { return .parentLapsedAt18 }
      if let fault = parentalFault(of: giver) { return fault }
      if subjectAges.mayBe16(at: context.instant), !isLacking { return .parentInsufficientAt16 }
      return outcome == .competent ? .childIsCompetent : nil
    case .attorney:
      return subjectAges.isCertainly18(at: context.instant) && isLacking && giver.hasEvidence(.attorney)
        ? nil : .giverNotAuthorised
    case .deputy:
      return subjectAges.isCertainly16(at: context.instant) && isLacking && giver.hasEvidence(.deputy)
        ? nil : .giverNotAuthorised
    case .court, .carer, .victimParent: return .giverNotAuthorised
    }
  }

  private func parentalFault(of giver: Giver) -> DecisionReason? {
    if giver.capacity == .parent { return giver.hasEvidence(.parent) ? nil : .parentUnevidenced }
    guard giver.hasEvidence(.careOrder, on: today) else {
      return .localAuthorityWithoutCareOrder
    }
    return giver.organisation == context.disclosure.discloser ? .giverDiscloses : nil
  }

  /// Third parties and victims decide for themselves; who may do so for them depends on the profile, since
  /// their ages are not in the document.
  private func thirdPartyStandingFault(of consent: ConsentRecord) -> DecisionReason? {
    guard context.profile.limits.thirdPartyGiverChecked else { return nil }
    let giver = consent.giver
    let isLacking = giver.competence?.outcome == .lacks || giver.competence?.outcome == .fluctuating
    switch giver.capacity {
    case .selfGiven: return isLacking ? .giverLacksCapacity : nil
    case .parent: return giver.hasEvidence(.parent) ? nil : .parentUnevidenced
    case .victimParent:
      return standings[consent.party] == .victim && giver.hasEvidence(.parent) ? nil : .giverNotAuthorised
    case .attorney: return isLacking && giver.hasEvidence(.attorney) ? nil : .giverNotAuthorised
    case .deputy: return isLacking && giver.hasEvidence(.deputy) ? nil : .giverNotAuthorised
    case .localAuthority, .court, .carer: return .giverNotAuthorised
    }
  }

  /// Whether the subject agreed before the 18th birthday and has not done so since.
  func mustBeReaffirmed(_ consent: ConsentRecord) -> Bool {
    guard consent.party == context.subject.id, consent.giver.capacity == .selfGiven,
      let agreed = consent.lastAgreement(by: context.instant)
    else { return false }
    return subjectAges.mayBe18(at: context.instant) && !subjectAges.isCertainly18(at: agreed)
  }
}

extension Giver {
  /// What a capacity has to be shown by.
  fileprivate enum Needed {
    case parent, careOrder, attorney, deputy

    var kinds: [String] {
      switch self {
      case .parent:
        [
          "birth-certificate", "pr-agreement", "pr-order", "court-order", "adoption-order",
          "guardianship-order",
        ]
      case .careOrder: ["care-order"]
      case .attorney: ["lasting-power-of-attorney"]
      case .deputy: ["deputy-order", "court-order"]
      }
    }
  }

  /// Whether there is evidence of the kind that a capacity needs, and that it holds on a day.
  fileprivate func hasEvidence(_ needed: Needed, on day: CalendarDate? = nil) -> Bool {
    evidence.contains { evidence in
      guard needed.kinds.contains(evidence.kind.text) else { return false }
      guard let day else { return true }
      return evidence.from.map { $0 <= day } ?? true && evidence.to.map { day <= $0 } ?? true
    }
  }
}

extension ConsentRecord {
  /// When the person last agreed or refused.
  func lastAnswer(by instant: Instant) -> Instant? {
    events.lazy.filter { $0.at <= instant && $0.type.isAnswer }.map(\.at).max()
  }

  /// When the person last agreed.
  func lastAgreement(by instant: Instant) -> Instant? {
    events.lazy.filter { $0.at <= instant && $0.type.isAgreement }.map(\.at).max()
  }
}

extension ConsentEventType {
  /// Whether consent is in force after the event: nothing else counts as given.
  package var isAgreement: Bool { self == .given || self == .reaffirmed }

  /// Whether somebody who may decide has said yes or no.
  var isAnswer: Bool { isAgreement || self == .refused }
}
