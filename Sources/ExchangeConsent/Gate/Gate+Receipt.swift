package import XMLCoding

extension Gate {
  /// Decides again about what a received document discloses, as of the instant at which it says it was released.
  ///
  /// A receiver has less than the sender had: what was withheld, and the authorities for it, are not there. What
  /// is there has to be enough for every item that is.
  ///
  /// - Parameters:
  ///   - instant: the instant to judge at: that of the release, or a later one.
  ///   - authorities: what has become of the authorities of the document since; `nil` for as they stand in it.
  /// - Throws: ``GateError/zoneUnresolved``.
  package static func judgeReceipt(
    of document: some GuardedDocument, at instant: Instant, with authorities: Authorities? = nil,
    under profile: SharingProfile
  ) throws(GateError) -> Receipt {
    let context = DecisionContext(
      subject: document.subjectDescription, parties: document.partyDescriptions,
      disclosure: document.disclosure, instant: instant, uses: [:], profile: profile)
    let procedure = try DecisionProcedure(
      authorities: authorities ?? document.authorities, context: context)
    let decided = document.itemDescriptions.map { ($0, procedure.decideGuarded($0)) }
    return Receipt(
      items: decided.map { ItemReport($0, $1, under: profile, answer: document.subjectAnswer) },
      decisionDigest: ExchangeConsent.decisionDigest(decided))
  }
}

/// What a receiver finds when it decides again.
package struct Receipt: Sendable {
  /// The items that the document discloses, in document order.
  package var items: [ItemReport]
  /// `sha256:` and the digest of the decision; the sender's own, if the sender decided the same.
  package var decisionDigest: String
}
