public import ExchangeConsent
public import XMLCoding

extension Exchange {
  /// What somebody received, as a record of their own: what they may still use, with where it came from and how far it
  /// may go from there.
  ///
  /// Each item is judged twice: at the instant of release, and now. What went on a consent that does not cover it any
  /// more is left out. Each that stays names the document that brought it and the rule on passing it on: that of the
  /// authority on which it was disclosed, or the one that it came with before, whichever allows less.
  ///
  /// The permits of the sender are not those of the receiver and stay behind; prohibitions hold for everybody and come
  /// along.
  ///
  /// ```swift
  /// let received = try document.received(
  ///   by: Controller(organisation: probation), at: now, under: .englandWales(), as: newIdentifier)
  /// let bytes = try received.record.keptInternally(at: now, under: .englandWales()).releasable?.xml()
  /// ```
  ///
  /// - Parameters:
  ///   - recipient: who has received it.
  ///   - instant: now; no clock is read.
  ///   - profile: the sharing profile that it was released under.
  ///   - authorities: what has become of its authorities since; `nil` for as they stand in it.
  ///   - regime: the law under which the recipient will keep it; `nil` for that of the sender.
  ///   - identifier: the identifier of the record.
  /// - Throws: ``ReceivingError``; ``GateError/zoneUnresolved``.
  public func received(
    by recipient: Controller, at instant: Instant, under profile: SharingProfile,
    authorities: Authorities? = nil, regime: Regime? = nil, as identifier: DocumentIdentifier
  ) throws -> ReceivedRecord {
    guard let release, let releasedAt = header.releasedAt,
      header.discloser.organisation != header.recipient.organisation
    else { throw ReceivingError.notDisclosed }
    guard header.recipient.organisation == recipient.organisation else { throw ReceivingError.misdirected }
    guard !body.itemRecords.isEmpty else { throw ReceivingError.nothingToKeep }
    guard header.profile?.digest == profile.digest else { throw ReceivingError.otherProfile }
    let then = try Gate.judgeReceipt(of: self, at: releasedAt, under: profile)
    guard then.items.allSatisfy({ $0.outcome == .permit }) else { throw ReceivingError.notCovered }
    guard then.decisionDigest == release.decisionDigest else { throw ReceivingError.changed }
    let now = try Gate.judgeReceipt(of: self, at: instant, with: authorities, under: profile)
    let items = zip(then.items, now.items).map { then, now in
      ReceivedItem(
        then, now: now, passingOn: OnwardTerms(of: then, on: self.authorities),
        restsOnConsent: self.authorities.consents.contains { then.chosen.contains($0.id) })
    }
    guard items.contains(where: { $0.isKept }) else { throw ReceivingError.nothingToKeep }
    return ReceivedRecord(
      record: record(of: items, by: recipient, at: instant, regime: regime, as: identifier), items: items)
  }

  private func record(
    of items: [ReceivedItem], by recipient: Controller, at instant: Instant, regime: Regime?,
    as identifier: DocumentIdentifier
  ) -> Exchange {
    let kept = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var record = self
    record.treatItems(hiding: { _ in false }) { kept[$0.id]?.isKept == true ? .keep : .drop }
    record.relabelItems { labels in
      labels.authority = []
      labels.source = labels.source ?? header.discloser.organisation
      let terms = kept[labels.item.id]?.terms ?? OnwardTerms.nobody
      labels.received = terms.tightened(by: labels.received).received(in: id)
    }
    record.id = identifier
    record.header.created = instant
    record.header.discloser = recipient
    record.header.recipient = recipient
    record.header.purpose = .internalRecord
    record.header.regime = regime ?? header.regime
    record.header.inReplyTo = nil
    record.header.supersedes = nil
    record.header.releasedAt = nil
    record.header.profile = nil
    record.release = nil
    record.authorities = Authorities(prohibitions: authorities.prohibitions)
    var people = Set(record.itemDescriptions.flatMap { $0.about + $0.official })
    people.formUnion(authorities.prohibitions.compactMap(\.party))
    record.keepParties(people)
    return record
  }
}

/// Something that was received, as its receiver may keep it.
public struct ReceivedRecord: Sendable {
  /// The record, to be kept internally.
  public let record: Exchange
  /// What became of each item, in document order.
  public let items: [ReceivedItem]
}

/// What becomes of one item that was received; nothing of what it says.
public struct ReceivedItem: Sendable, Identifiable {
  /// The item.
  public let id: ItemIdentifier
  /// Its category.
  public let category: InformationCategory
  /// Whether it may still be used, and so stands in the record.
  public let isKept: Bool
  /// Why it may not be used any more; empty when it may.
  public let reasons: [DecisionReason]
  /// What the receiver has to do about it.
  public let obligations: [Obligation]
  let terms: OnwardTerms

  init(_ then: ItemReport, now: ItemReport, passingOn terms: OnwardTerms, restsOnConsent: Bool) {
    id = then.id
    category = then.category
    isKept = !restsOnConsent || now.outcome == .permit
    reasons = isKept ? [] : now.reasons
    obligations = isKept && now.outcome == .permit ? now.obligations : then.obligations
    self.terms = terms
  }
}

/// Why a document cannot be kept as a record.
public enum ReceivingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is an internal record, or was never released.
  case notDisclosed
  /// It is for somebody else.
  case misdirected
  /// It was released under another sharing profile than the one that is at hand.
  case otherProfile
  /// An item was not covered when it was released.
  case notCovered
  /// It was changed after it was released.
  case changed
  /// Nothing in it is, or is any more, for the receiver to keep.
  case nothingToKeep

  /// One sentence without a full stop.
  public var description: String {
    switch self {
    case .notDisclosed: "the document was not released to anybody"
    case .misdirected:
      "the document is for another organisation; do not read it, and tell the sender"
    case .otherProfile:
      "the document was released under another sharing profile; give that one with --profile"
    case .notCovered:
      "something in it was not covered when it was released; set it aside and tell the sender"
    case .changed: "it was changed after its release; set it aside and ask the sender for it again"
    case .nothingToKeep: "nothing in it is, or is any more, yours to keep"
    }
  }
}
