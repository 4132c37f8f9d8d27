import ExchangeConsent
import ExchangeModel
import XMLCoding

/// What was looked at to find out who must be told: how each consent stands, and what went on it. Whoever forgot to write
/// a withdrawal into the statement sees it here.
struct NoticeAccount {
  private let lines: [String]
  /// Whether something went on a record that the statement no longer has, or nothing was looked at at all.
  let isDoubtful: Bool

  /// Makes an account.
  ///
  /// - Parameter places: the young people of the statement whose records were given; the first is 0.
  init(
    of statement: SharingStatement, lookedAt places: Set<Int>, in ledger: ReleaseLedger, at instant: Instant
  ) {
    var lines: [String] = []
    var isDoubtful = false
    for (place, subject) in statement.subjects.enumerated() {
      let name = "subjects[\(place + 1)]"
      guard places.contains(place) else {
        lines.append("\(name): not looked at, because no record about them was given")
        continue
      }
      let releases = ledger.releases.compactMap(\.release).filter {
        $0.subject == LedgerSubject(kind: subject.kind.rawValue, identifier: subject.identifier)
      }
      lines += subject.authorities.consents.map { consent in
        "\(name) \(consent.id): \(consent.standing(at: instant)); \(Self.use(of: consent.id, in: releases))"
      }
      if subject.authorities.consents.isEmpty {
        lines.append("\(name): the statement has no consent of theirs")
      }
      for lost in Self.relied(on: releases) where !subject.authorities.contains(lost) {
        isDoubtful = true
        lines.append(
          "\(name) \(lost): not in the statement any more; \(Self.use(of: lost, in: releases)). If it was a "
            + "consent, put it back with what happened to it as an event: otherwise nobody is told")
      }
    }
    if places.isEmpty {
      isDoubtful = true
      lines = ["nothing was looked at: no record is about anybody in the statement"]
    }
    self.lines = lines
    self.isDoubtful = isDoubtful
  }

  /// The account, lines ended.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// `2 documents went on it to PROB-N07; told: PROB-N07`.
  private static func use(of record: AuthorityIdentifier, in releases: [LedgerRelease]) -> String {
    let relying = releases.filter { $0.notice == nil && $0.items.contains { $0.on.contains(record) } }
    guard !relying.isEmpty else { return "nothing went on it" }
    let documents = relying.count == 1 ? "1 document" : "\(relying.count) documents"
    let told = releases.filter { $0.notice?.consent == record }
    return "\(documents) went on it to \(names(of: relying))"
      + (told.isEmpty ? "" : "; told: \(names(of: told))")
  }

  private static func names(of releases: [LedgerRelease]) -> String {
    Set(releases.map(\.recipient.text)).sorted().joined(separator: ", ")
  }

  /// Every record on which something went, in the order of the ledger.
  private static func relied(on releases: [LedgerRelease]) -> [AuthorityIdentifier] {
    var found: [AuthorityIdentifier] = []
    for record in releases.flatMap(\.items).flatMap(\.on) where !found.contains(record) {
      found.append(record)
    }
    return found
  }
}

extension Authorities {
  fileprivate func contains(_ record: AuthorityIdentifier) -> Bool {
    consents.contains { $0.id == record } || bases.contains { $0.id == record }
      || protectiveBases.contains { $0.id == record }
  }
}

extension ConsentRecord {
  /// `in force`, `withdrawn at …`, and what is written down for a part of it, or for later.
  fileprivate func standing(at instant: Instant) -> String {
    var words: [String] = []
    switch lastEvent(at: instant) {
    case nil: words.append("not given yet")
    case let event? where event.type.isAgreement:
      let end = ends.filter { $0 <= instant }.min()
      words.append(end.map { "ended by itself at \($0.xmlText)" } ?? "in force")
    case let event?: words.append("\(event.type.rawValue) at \(event.at.xmlText)")
    }
    for event in events where event.scope != nil && event.at <= instant {
      words.append("\(event.type.rawValue) for a part of it at \(event.at.xmlText)")
    }
    for event in events where event.at > instant {
      words.append("\(event.type.rawValue) only from \(event.at.xmlText) on")
    }
    return words.joined(separator: ", ")
  }
}
