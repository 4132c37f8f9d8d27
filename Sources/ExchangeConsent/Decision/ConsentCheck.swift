import XMLCoding

/// What a consent is needed for.
enum ConsentNeed {
  case disclosure
  case confidence
}

extension DecisionProcedure {
  /// The first thing wrong with a consent for an item; `nil` when it permits the disclosure. The order is that
  /// of the specification, so that the same fault is always named first.
  func check(
    _ consent: ConsentRecord, for item: ItemDescription, need: ConsentNeed = .disclosure
  ) -> DecisionReason? {
    effectFault(of: consent, need: need)
      ?? stateFault(of: consent, for: item)
      ?? periodFault(of: consent)
      ?? standingFault(of: consent)
      ?? qualityFault(of: consent, for: item)
      ?? coverageFault(of: consent.scope, for: item)
      ?? useFault(of: consent, for: item)
  }

  private func effectFault(of consent: ConsentRecord, need: ConsentNeed) -> DecisionReason? {
    switch (consent.effect, need) {
    case (.engagement, _): .consentForEngagement
    case (.confidence, .disclosure): .consentForConfidenceOnly
    default: nil
    }
  }

  private func stateFault(of consent: ConsentRecord, for item: ItemDescription) -> DecisionReason? {
    guard let state = state(of: consent, for: item) else {
      return consent.events.contains { $0.at > context.instant } ? .consentNotYetGiven : .consentNotGiven
    }
    switch state.type {
    case .given, .reaffirmed: return nil
    case .requested, .deferred: return .consentNotGiven
    case .refused: return .consentRefused
    case .withdrawn: return .consentWithdrawn
    case .invalidated: return .consentInvalidated
    case .superseded: return .consentSuperseded
    case .restricted: return .consentRestricted
    }
  }

  private func periodFault(of consent: ConsentRecord) -> DecisionReason? {
    if let from = consent.validFrom, context.instant < from { return .consentNotYetValid }
    let ended = consent.endEvent?.occurredAt
    guard consent.validTo != nil || consent.endEvent != nil else { return .consentHasNoEnd }
    let isOver = [consent.validTo, ended].contains { end in end.map { context.instant >= $0 } ?? false }
    return isOver ? .consentExpired : nil
  }

  private func qualityFault(of consent: ConsentRecord, for item: ItemDescription) -> DecisionReason? {
    guard let event = state(of: consent, for: item), event.method?.isAffirmative == true else {
      return .consentNotAffirmative
    }
    guard let told = consent.told else { return .consentNotInformed }
    if told.conditionOfService { return .consentNotFree }
    guard told.noticeId?.isEmpty == false, told.noticeVersion?.isEmpty == false, told.withdrawalExplained,
      told.consequencesExplained
    else { return .consentNotInformed }
    guard !consent.evidence.isEmpty, event.recordedBy != nil else { return .consentUnevidenced }
    let needsExpressWords = !item.category.flags.isDisjoint(with: [.special, .criminal])
    return needsExpressWords && !consent.explicit ? .consentNotExplicit : nil
  }

  private func useFault(of consent: ConsentRecord, for item: ItemDescription) -> DecisionReason? {
    if consent.use == .single, context.uses[consent.id, default: 0] > 0 { return .consentUsed }
    return item.isSpent && consent.expressRequest != true ? .spentRecord : nil
  }

  /// The event that says how a consent stands for an item: the last one that reaches it, and of several at the
  /// same instant the most restrictive.
  func state(of consent: ConsentRecord, for item: ItemDescription) -> ConsentEvent? {
    consent.events.lazy
      .filter { $0.at <= context.instant && ($0.scope.map { touches($0, item) } ?? true) }
      .max { ($0.at, $0.type.precedence) < ($1.at, $1.type.precedence) }
  }
}
