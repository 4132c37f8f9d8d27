public import XMLCoding

/// That a consent on which something was disclosed has been changed or ended by an event: something that a recipient
/// cannot read in the document that it has.
public struct ConsentEnding: Hashable, Sendable {
  /// The consent.
  public var consent: AuthorityIdentifier
  /// What happened: refused, withdrawn, restricted, invalidated or superseded; `nil` when the event on which it was
  /// to end has come.
  public var event: ConsentEventType?
  /// When.
  public var at: Instant
}

extension LedgerRelease {
  /// What has happened since to the consents on which the release relied, as far as it touches an item that went.
  ///
  /// - Parameters:
  ///   - consents: the records as they stand now.
  ///   - instant: now.
  ///   - subject: the young person, as the records call them.
  ///   - profile: the sharing profile.
  /// - Throws: ``GateError/zoneUnresolved``.
  public func endings(
    of consents: [ConsentRecord], at instant: Instant, subject: PartyIdentifier, under profile: SharingProfile
  ) throws(GateError) -> [ConsentEnding] {
    let procedure = try procedure(consents, at: instant, subject: subject, under: profile)
    var endings: [ConsentEnding] = []
    for consent in consents {
      for item in items where item.on.contains(consent.id) {
        let described = ItemDescription(id: item.id, category: item.category)
        guard let ending = procedure.ending(of: consent, for: described), !endings.contains(ending) else {
          continue
        }
        endings.append(ending)
      }
    }
    return endings
  }

  fileprivate func procedure(
    _ consents: [ConsentRecord], at instant: Instant, subject: PartyIdentifier, under profile: SharingProfile
  ) throws(GateError) -> DecisionProcedure {
    try DecisionProcedure(
      authorities: Authorities(consents: consents),
      context: DecisionContext(
        subject: SubjectDescription(id: subject, birthDate: nil), parties: [],
        disclosure: Disclosure(
          discloser: discloser, recipient: recipient, purpose: purpose, audience: .professional),
        instant: instant, uses: [:], profile: profile))
  }
}

extension ConsentRecord {
  /// The record as somebody who received something on it may see it: with themselves as recipient, and with what was
  /// disclosed to them alone.
  ///
  /// - Parameters:
  ///   - releases: what was disclosed to one recipient.
  ///   - instant: now.
  ///   - subject: the young person, as the records call them.
  ///   - profile: the sharing profile.
  /// - Throws: ``GateError/zoneUnresolved``.
  package func shown(
    to releases: [LedgerRelease], at instant: Instant, subject: PartyIdentifier, under profile: SharingProfile
  ) throws(GateError) -> ConsentRecord {
    var disclosed: [DisclosedItems] = []
    for release in releases {
      let items = release.items.filter { $0.on.contains(id) }
      disclosed.append(
        DisclosedItems(
          procedure: try release.procedure([self], at: instant, subject: subject, under: profile),
          items: items.map { ItemDescription(id: $0.id, category: $0.category, about: [party]) }))
    }
    return RecipientView(disclosed: disclosed, profile: profile).reduced(self, among: [])
  }
}

extension DecisionProcedure {
  fileprivate func ending(of consent: ConsentRecord, for item: ItemDescription) -> ConsentEnding? {
    guard let state = state(of: consent, for: item) else { return nil }
    switch state.type {
    case .refused, .withdrawn, .restricted, .invalidated, .superseded:
      return ConsentEnding(consent: consent.id, event: state.type, at: state.at)
    case .given, .reaffirmed, .requested, .deferred:
      guard let end = consent.endEvent?.occurredAt, end <= context.instant else { return nil }
      return ConsentEnding(consent: consent.id, event: nil, at: end)
    }
  }
}
