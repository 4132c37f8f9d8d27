public import ExchangeConsent
public import XMLCoding

extension Exchange {
  /// A notice to somebody who received information on a consent that has been changed or ended, ready to be put
  /// before the gate.
  ///
  /// It brings the record of the consent, cut down to the recipient and to what was disclosed to it, and nothing else
  /// of this document but who it is about.
  ///
  /// - Parameters:
  ///   - ending: what happened to the consent.
  ///   - releases: the releases to the recipient that relied on it; at least one.
  ///   - instants: when each of them was made.
  ///   - statement: what the controller has been permitted and forbidden, with the event in it.
  ///   - instant: when the recipient is told.
  ///   - profile: the sharing profile.
  ///   - identifier: the identifier of the notice.
  /// - Returns: the notice; `nil` when the statement does not have the consent, or there is no release.
  /// - Throws: ``AddressingError``; ``GateError/zoneUnresolved``.
  public func notice(
    of ending: ConsentEnding, to releases: [LedgerRelease], releasedAt instants: [Instant],
    on statement: SharingStatement, at instant: Instant, under profile: SharingProfile,
    as identifier: DocumentIdentifier
  ) throws -> Exchange? {
    guard let last = releases.last else { return nil }
    var notice = try addressed(
      to: Controller(organisation: last.recipient), for: last.purpose, on: statement, as: identifier)
    guard let consent = notice.authorities.consents.first(where: { $0.id == ending.consent }) else {
      return nil
    }
    notice.authorities = Authorities(consents: [
      try consent.shown(
        to: releases, at: instant, subject: notice.subjectDescription.id, under: profile)
    ])
    notice.header.inReplyTo = nil
    notice.header.supersedes = nil
    notice.body = .consentNotice(
      ConsentNotice(
        reliances: zip(releases, instants).compactMap { release, instant in
          DocumentIdentifier(release.document).map { Reliance(document: $0, releasedAt: instant) }
        }, consent: ending.consent, change: ending.change, effectiveAt: ending.at, action: ending.action))
    return notice
  }
}

extension ConsentEnding {
  /// What a notice calls it.
  public var change: ConsentChange {
    switch event {
    case .refused: .refused
    case .withdrawn: .withdrawn
    case .invalidated: .invalidated
    case .restricted, .superseded: .changed
    default: .lapsed
    }
  }

  /// What a recipient has to do. A consent that a later one took the place of may still cover what was disclosed.
  public var action: RecipientAction {
    event == .superseded ? .review : .stopUsing
  }
}
