import ExchangeConsent
import XMLCoding

/// A ledger → what is wrong with it; or one line more.
struct LedgerPipeline {
  let path: String

  func verify(head: String?) throws {
    let ledger = try LedgerFile.read(path)
    for fault in ledger.faults {
      try Console.print("\(path):\(fault.line): \(fault.kind.rawValue): \(fault.message)\n")
    }
    let isCut = head.map { !ledger.heads.contains($0) } ?? false
    if isCut {
      try Console.print("\(path): no line has the digest that was noted: lines were changed or cut off\n")
    }
    let written = ledger.releases.count
    let refused = ledger.entries.count { $0.event == .refused }
    try Console.print(
      "\(path): \(ledger.entries.count) lines, \(written) released, \(refused) refused, head \(ledger.head)\n"
    )
    throw ledger.faults.isEmpty && !isCut ? ExitStatus.acceptable : .findings
  }

  func settle(_ line: Int, isWritten: Bool, at instant: Instant) throws {
    let file = try LedgerFile(path)
    guard file.ledger.faults.contains(where: { $0.line == line && $0.kind == .notConcluded }) else {
      throw Failure(.usage, "\(path): line \(line) is not a release that nothing concludes")
    }
    try file.conclude([line], isWritten: isWritten, at: instant)
    try Console.print("\(path): line \(line) is now \(isWritten ? "written" : "not written")\n")
  }
}
