import XMLCoding

extension DecisionProcedure {
  /// The first thing wrong with what a protective basis has beyond any other basis.
  func protectionFault(of basis: ProtectiveBasis) -> DecisionReason? {
    guard basis.harm?.isEmpty == false else { return .protectionHasNoRationale }
    guard isAtRisk(basis) else { return .protectionAtRiskUnmet }
    guard basis.consentNotObtained != nil else { return .protectionHasNoConsentReason }
    return approvalFault(of: basis) ?? endFault(of: basis.terms)
  }

  /// Whether the test for whoever is protected is met: from 18 the subject is not a child, but may be an adult
  /// at risk.
  private func isAtRisk(_ basis: ProtectiveBasis) -> Bool {
    switch basis.protects {
    case .public, .vital: true
    case .adultAtRisk: basis.atRiskTest?.isMet == true
    case .child:
      basis.protectedParty != context.subject.id || !subjectAges.mayBe18(at: context.instant)
    }
  }

  private func approvalFault(of basis: ProtectiveBasis) -> DecisionReason? {
    let limits = context.profile.limits
    let deadline = basis.terms.decidedAt.adding(seconds: limits.approvalHours * 3600)
    guard let approval = basis.approval else {
      guard basis.urgent else { return .protectionNotApproved }
      return limits.urgencyLapses && context.instant >= deadline ? .protectionApprovedLate : nil
    }
    switch approval.kind {
    case .prior: return approval.at <= context.instant ? nil : .protectionNotApproved
    case .retrospective: return approval.at < deadline ? nil : .protectionApprovedLate
    }
  }

  private func endFault(of terms: BasisTerms) -> DecisionReason? {
    guard let end = terms.validTo else { return .protectionHasNoEnd }
    guard let days = context.profile.limits.protectiveDays else { return nil }
    return end > terms.decidedAt.adding(seconds: days * 86_400) ? .protectionEndsTooLate : nil
  }
}
