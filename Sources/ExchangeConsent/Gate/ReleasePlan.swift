import Crypto
import XMLCoding

/// What a release would write and why: a pure function of the document and the context. It permits nothing;
/// only the gate does.
struct ReleasePlan<Document: GuardedDocument> {
  /// The document with markers in place and without what must leave no trace; `nil` when it is refused.
  let document: Document?
  let report: ReleaseReport
  /// The items that are in the document, and those that are not.
  let released: [ItemDescription]
  let withheld: [ItemDescription]
  private let procedure: DecisionProcedure

  init(
    _ document: Document, at instant: Instant, under profile: SharingProfile, mode: ReleaseMode,
    uses: [AuthorityIdentifier: Int]
  ) throws(GateError) {
    let context = DecisionContext(
      subject: document.subjectDescription, parties: document.partyDescriptions,
      disclosure: document.disclosure, instant: instant, uses: uses, profile: profile)
    let procedure = try DecisionProcedure(authorities: document.authorities, context: context)
    let items = document.itemDescriptions
    let decisions = items.map(procedure.decideGuarded)
    self.procedure = procedure
    released = zip(items, decisions).filter { $0.1.outcome == .permit }.map(\.0)
    withheld = zip(items, decisions).filter { $0.1.outcome != .permit }.map(\.0)

    var report = ReleaseReport(document, outcome: .released, at: instant, under: profile, mode: mode)
    report.items = zip(items, decisions).map {
      ItemReport($0, $1, under: profile, answer: document.subjectAnswer)
    }
    report.reasons = Self.refusal(of: document, items, decisions, mode)
    guard report.reasons.isEmpty else {
      report.outcome = .refused
      self.document = nil
      self.report = report
      return
    }
    let digest = decisionDigest(zip(items, decisions))
    report.outcome = decisions.allSatisfy { $0.outcome == .permit } ? .released : .releasedInPart
    report.decisionDigest = digest
    report.singleUseConsents = document.authorities.consents.filter { consent in
      consent.use == .single && decisions.contains { $0.chosen.contains(consent.id) }
    }.map(\.id)

    var treated = document
    treated.apply(decisions, to: items, in: context)
    treated.show(decisions, of: items, by: procedure)
    report.leftOut = treated.keepOpenParts(neededFor: context.disclosure)
    guard !treated.authorities.hasEvent(recordedAfter: instant) else {
      self.document = nil
      self.report = report.refused(because: .eventRecordedLater)
      return
    }
    let receipt = try Gate.judgeReceipt(of: treated, at: instant, under: profile)
    guard receipt.decisionDigest == digest else {
      self.document = nil
      self.report = report.refused(because: .receiverWouldDiffer)
      return
    }
    treated.stamp(
      ReleaseStamp(
        at: instant, decisionDigest: digest, profileId: profile.id, profileVersion: profile.version,
        profileDigest: profile.digest, hasMarkers: decisions.contains { $0.marker == .visible }))
    self.document = treated
    self.report = report
  }

  /// Whether an item is about somebody who is neither the subject nor a professional in that role.
  func isAboutOthers(_ item: ItemDescription) -> Bool {
    item.about.contains { $0 != procedure.context.subject.id && procedure.standings[$0] != .official }
  }

  /// Why the whole document is refused; empty when it is not.
  private static func refusal(
    of document: Document, _ items: [ItemDescription], _ decisions: [Decision], _ mode: ReleaseMode
  ) -> [DecisionReason] {
    var reasons: [DecisionReason] = []
    let identifiers = document.authorities.identifiers
    if Set(identifiers).count < identifiers.count || Set(items.map(\.id)).count < items.count {
      reasons.append(.identifierRepeated)
    }
    let declared = Set(document.partyDescriptions.map(\.id) + [document.subjectDescription.id])
    if items.contains(where: { !declared.isSuperset(of: $0.about + $0.official) }) {
      reasons.append(.partyUndeclared)
    }
    if document.disclosure.purpose == .internalRecord || document.disclosure.purpose == .research {
      reasons.append(.purposeNotReleasable)
    }
    if decisions.contains(where: { $0.outcome == .refuse }) { reasons.append(.essentialUncovered) }
    let isWhole = decisions.allSatisfy { $0.outcome == .permit }
    if mode == .strict, !isWhole { reasons.append(.strictMode) }
    let isEmpty = !zip(items, decisions).contains { item, decision in
      decision.outcome == .permit && item.category.top != .identity
    }
    if !isWhole, isEmpty { reasons.append(.nothingLeft) }
    return reasons
  }
}

extension Authorities {
  /// Whether a consent brings an event that nobody had written down yet: a receiver could not tell it from one
  /// that was made up afterwards.
  fileprivate func hasEvent(recordedAfter instant: Instant) -> Bool {
    consents.contains { $0.events.contains { ($0.recordedAt ?? $0.at) > instant } }
  }
}

extension ReleaseReport {
  init(
    _ document: some GuardedDocument, outcome: Outcome, at instant: Instant, under profile: SharingProfile,
    mode: ReleaseMode
  ) {
    self.init(
      documentId: document.documentIdentifier, outcome: outcome, reasons: [], at: instant,
      profileId: profile.id, profileVersion: profile.version, profileDigest: profile.digest,
      discloser: document.disclosure.discloser, recipient: document.disclosure.recipient,
      purpose: document.disclosure.purpose, mode: mode, decisionDigest: nil, items: [],
      singleUseConsents: [])
    answer = document.subjectAnswer
  }

  /// The same report for a document that is refused for what would have been written.
  func refused(because reason: DecisionReason, _ leaks: [Leak] = []) -> ReleaseReport {
    var report = self
    report.outcome = .refused
    report.reasons = [reason]
    report.decisionDigest = nil
    report.singleUseConsents = []
    report.leftOut = []
    report.leaks = leaks
    return report
  }
}

extension DecisionProcedure {
  /// Decides an item as the specification says, and then refuses what a sender could only have got permitted by
  /// describing it wrongly.
  func decideGuarded(_ described: ItemDescription) -> Decision {
    let item = guarded(described)
    let decision = decide(item)
    guard decision.outcome == .permit else { return decision }
    if let reason = misdescription(of: item, in: decision) {
      return withheld(
        item, [reason], hidden: reason.isHidden || context.profile.hides(item.category), decision)
    }
    return decideGivenAway(by: item, decision)
  }

  /// An item with what holds of it whatever the sender says.
  private func guarded(_ described: ItemDescription) -> ItemDescription {
    var item = described
    item.category = context.profile.flagged(described.category)
    if people(of: item).allSatisfy({ standings[$0] == .official }), !item.category.flags.contains(.official) {
      // Whatever is told of a professional in the subject's document is about the subject too.
      item.about.append(context.subject.id)
    }
    if item.received ?? .free == .free, item.category.flags.contains(.originator),
      item.source != context.disclosure.discloser
    {
      // What somebody else first recorded is theirs to release, even if nobody wrote down a rule.
      item.received = .originator
    }
    return item
  }

  /// Decides once more for each category that a code in the item gives away: whoever may have the one may not have the
  /// other for that.
  private func decideGivenAway(by item: ItemDescription, _ decision: Decision) -> Decision {
    var whole = decision
    for other in aspects(of: item).dropFirst().map(guarded) {
      let more = decide(other)
      whole.dissents.appendNew(more.dissents)
      let reasons =
        more.outcome == .permit ? [misdescription(of: other, in: more)].compactMap(\.self) : more.reasons
      guard reasons.isEmpty else {
        let isHidden = reasons.contains(where: \.isHidden) || context.profile.hides(other.category)
        return withheld(item, [.codeDiscloses] + reasons, hidden: isHidden, whole)
      }
      whole.obligations.appendNew(more.obligations)
      whole.chosen.appendNew(more.chosen)
    }
    return whole
  }

  /// An item as what it is, and as what else the codes in it tell of.
  func aspects(of item: ItemDescription) -> [ItemDescription] {
    [item]
      + item.categoriesGivenAway.map { category in
        var other = item
        other.category = context.profile.flagged(category)
        other.isEssential = false
        return other
      }
  }

  private func withheld(
    _ item: ItemDescription, _ reasons: [DecisionReason], hidden: Bool, _ decision: Decision
  ) -> Decision {
    Decision(
      outcome: item.isEssential ? .refuse : .redact,
      reasons: item.isEssential ? reasons + [.essentialUncovered] : reasons, obligations: [],
      marker: item.isEssential ? nil : hidden ? .hidden : .visible, chosen: [], dissents: decision.dissents)
  }

  private func misdescription(of item: ItemDescription, in decision: Decision) -> DecisionReason? {
    let flags = item.category.flags
    if flags.contains(.victim), !item.about.contains(where: { standings[$0] == .victim }) {
      return .victimUndeclared
    }
    if flags.contains(.barred), !decision.chosen.contains(where: liftsBar) { return .prohibitedByStatute }
    let isForSubject = context.disclosure.audience != .professional
    let mustStayUnseen = decision.obligations.contains { $0 == .notForSubject || $0 == .doNotInformSubject }
    return isForSubject && mustStayUnseen ? .notForThisAudience : nil
  }

  /// Whether an authority is one that gets past a statutory bar: a duty, or a basis that lifts a prohibition.
  private func liftsBar(_ id: AuthorityIdentifier) -> Bool {
    guard let basis = authorities.basis(id) else { return false }
    return basis.strength == .duty || !basis.terms.lifts.isEmpty
  }
}

/// `sha256:` and the digest over one line for each item that is present. Items that are withheld do not
/// influence it, so that it tells nothing about them.
func decisionDigest(_ decided: some Sequence<(ItemDescription, Decision)>) -> String {
  let lines = decided.filter { $0.1.outcome == .permit }.map { item, decision in
    let chosen = decision.chosen.map(\.text).joined(separator: ",")
    let obligations = decision.obligations.map(\.rawValue).sorted().joined(separator: ",")
    return "\(item.id.text)|\(decision.outcome.rawValue)|\(chosen)|\(obligations)\n"
  }
  return "sha256:" + SHA256.hash(data: Array(lines.sorted().joined().utf8)).hexadecimal
}
