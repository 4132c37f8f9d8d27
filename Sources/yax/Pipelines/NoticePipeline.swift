import ExchangeConsent
import ExchangeModel
import XMLCoding

/// Internal records, a sharing statement and a ledger → who must be told → notices through the gate, and what was
/// looked at.
struct NoticePipeline {
  let records: [String]
  let sharing: String
  let profile: String?
  let ledger: String
  let instant: Instant
  let output: String

  func run() throws {
    let statement = try SharingStatement(file: sharing)
    let profile = try SharingProfile.chosen(profile, at: instant)
    let inputs = try InputPath.expand(records, suffix: ".xml")
    guard FileIdentity(ledger) != nil else { throw Failure(.unreadable, "\(ledger): cannot be read") }
    let file = try LedgerFile(ledger)
    let out = RecordedOutput(
      try DocumentOutput(
        output,
        sparing: inputs + [sharing, ledger, self.profile].compactMap { $0.map { InputPath(path: $0) } },
        decidedUnder: profile),
      in: file, at: instant)
    var status = ExitStatus.acceptable
    var count = 0
    var places: Set<Int> = []
    try forEachRecord(of: inputs, status: &status) { record in
      guard let place = try statement.place(of: record.subject) else { return .acceptable }
      places.insert(place)
      let subject = try statement.ledgerSubject(of: record.subject)
      let duties = try duties(
        towards: subject, consents: statement.subjects[place].authorities.consents, in: file.ledger,
        under: profile)
      var worst = ExitStatus.acceptable
      for duty in duties {
        count += 1
        worst.add(try tell(duty, about: record, at: place, on: statement, under: profile, to: out))
      }
      return worst
    }
    try out.finish()
    let account = NoticeAccount(of: statement, lookedAt: places, in: file.ledger, at: instant)
    if count == 0 { try Console.print("nobody has to be told anything, as the statement stands\n") }
    try Console.print(account.text)
    if count == 0, !places.isEmpty {
      try Console.print(
        "if somebody said no or changed their mind since, and it is not above, write that into \(sharing) as an event of "
          + "the consent, and run this again\n")
    }
    if account.isDoubtful { status.add(.findings) }
    throw status
  }

  /// That one recipient has to be told of one change, and of which documents.
  private struct Duty {
    let ending: ConsentEnding
    var releases: [LedgerEntry]
  }

  private func duties(
    towards subject: LedgerSubject, consents: [ConsentRecord], in ledger: ReleaseLedger,
    under profile: SharingProfile
  ) throws -> [Duty] {
    let about = ledger.releases.filter { $0.release?.subject == subject }
    var duties: [Duty] = []
    for entry in about {
      guard let release = entry.release, release.notice == nil else { continue }
      let endings = try release.endings(
        of: consents, at: instant, subject: StatementSubject.subject, under: profile)
      for ending in endings where !isTold(ending, release.recipient, in: about) {
        let known = duties.firstIndex {
          $0.ending == ending && $0.releases.first?.release?.recipient == release.recipient
        }
        if let known {
          duties[known].releases.append(entry)
        } else {
          duties.append(Duty(ending: ending, releases: [entry]))
        }
      }
    }
    return duties
  }

  private func isTold(
    _ ending: ConsentEnding, _ recipient: OrganisationIdentifier, in entries: [LedgerEntry]
  ) -> Bool {
    entries.contains { $0.release?.recipient == recipient && $0.release?.notice == ending.ledgerNotice }
  }

  private func tell(
    _ duty: Duty, about record: Exchange, at place: Int, on statement: SharingStatement,
    under profile: SharingProfile, to out: RecordedOutput
  ) throws -> ExitStatus {
    let releases = duty.releases.compactMap(\.release)
    guard let recipient = releases.first?.recipient else { return .acceptable }
    var generator = SystemRandomNumberGenerator()
    let identifier = DocumentIdentifier.random(using: &generator)
    let notice = try record.notice(
      of: duty.ending, to: releases, releasedAt: duty.releases.map(\.at), on: statement, at: instant,
      under: profile, as: identifier)
    guard let notice else { return .acceptable }
    let result = try notice.released(at: instant, under: profile)
    let subject = try statement.ledgerSubject(of: record.subject)
    let path = try out.write(result, named: identifier, about: subject, notice: duty.ending.ledgerNotice)
    let documents = releases.map(\.document).joined(separator: ", ")
    let change = duty.ending.change.rawValue
    try Console.print(
      "subjects[\(place + 1)] \(duty.ending.consent): \(change) at \(duty.ending.at.xmlText): tell \(recipient) "
        + "about \(documents): "
        + (path.map { "written to \($0)" }
          ?? "refused: \(result.report.reasons.map(\.rawValue).joined(separator: ", "))")
        + "\n")
    return path == nil ? .refused : .acceptable
  }
}

extension ConsentEnding {
  /// What the ledger keeps of a notice.
  fileprivate var ledgerNotice: LedgerRelease.Notice {
    LedgerRelease.Notice(consent: consent, change: change.rawValue, effectiveAt: at)
  }
}

/// Reads internal records one by one; what is not valid is reported and passed over.
func forEachRecord(
  of inputs: [InputPath], status: inout ExitStatus, _ treat: (Exchange) throws -> ExitStatus
) throws {
  let reader = Exchange.reader(schema: try Exchange.schema)
  var worst = status
  for input in inputs {
    let reading = try reader.read(input.input) { record in
      guard let document = record.value, record.faults.isEmpty else {
        try Console.print("\(input.name): \(record.path): passed over, because it is not valid\n")
        worst.add(.findings)
        return
      }
      do {
        worst.add(try treat(document))
      } catch let error as AddressingError {
        try Console.print("\(document.id): refused: \(error)\n")
        worst.add(.refused)
      }
    }
    if reading.faults.contains(where: { $0.code == .unreadable }) {
      Console.report("\(input.name): cannot be read")
      worst.add(.unreadable)
    } else if !reading.faults.isEmpty {
      worst.add(.findings)
    }
  }
  status = worst
}
