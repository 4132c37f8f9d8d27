import ExchangeConsent
import ExchangeModel
import XMLCoding

/// Documents go out and into a ledger, both or neither.
///
/// A release is recorded as prepared before its document gets its name, and as written afterwards. Where something
/// fails between, it is recorded as abandoned; where everything stops between, the line that nothing concludes
/// shows it, and the release counts as made.
final class RecordedOutput {
  private let output: DocumentOutput
  private let ledger: LedgerFile?
  private let instant: Instant
  /// Prepared releases of a batch, which has no name yet.
  private var pending: [Int] = []
  /// Where there is no ledger, how often each single-use consent of a young person has served in this run.
  private var used: [LedgerSubject: [AuthorityIdentifier: Int]] = [:]

  init(_ output: DocumentOutput, in ledger: LedgerFile?, at instant: Instant) {
    self.output = output
    self.ledger = ledger
    self.instant = instant
  }

  deinit {
    // Where the batch was never ended, its file has gone.
    try? ledger?.conclude(pending, isWritten: false, at: instant)
  }

  /// How often each single-use consent of a young person has served.
  func uses(of subject: LedgerSubject) -> [AuthorityIdentifier: Int] {
    ledger?.ledger.uses(of: subject) ?? used[subject, default: [:]]
  }

  /// Writes and records what the gate decided, or records that it refused.
  ///
  /// - Returns: the path of the file; `nil` for a refusal.
  func write(
    _ result: ReleaseResult<Exchange>, named identifier: DocumentIdentifier, about subject: LedgerSubject,
    notice: LedgerRelease.Notice? = nil
  ) throws -> String? {
    let line = try ledger?.prepare(LedgerRelease(result.report, about: subject, notice: notice), at: instant)
    guard let releasable = result.releasable else { return nil }
    for consent in result.report.singleUseConsents { used[subject, default: [:]][consent, default: 0] += 1 }
    let written: DocumentOutput.Written
    do {
      written = try output.write(releasable, named: identifier)
    } catch {
      if let line { try ledger?.conclude([line], isWritten: false, at: instant) }
      throw error
    }
    if let line, let digest = written.digest {
      try ledger?.conclude([line], isWritten: true, fileDigest: digest, at: instant)
    } else if let line {
      pending.append(line)
    }
    return written.path
  }

  /// Ends the output.
  func finish() throws {
    let digest: String?
    do {
      digest = try output.finish()
    } catch {
      try ledger?.conclude(pending, isWritten: false, at: instant)
      pending = []
      throw error
    }
    try ledger?.conclude(pending, isWritten: true, fileDigest: digest, at: instant)
    pending = []
  }
}
