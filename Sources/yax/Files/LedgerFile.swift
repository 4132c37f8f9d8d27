#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import ExchangeConsent
import XMLCoding

/// A release ledger in a file of its own, locked while it is open: nobody else can add to it, or count on it,
/// meanwhile. Every line is on the disk before what follows from it is done.
final class LedgerFile {
  let path: String
  private(set) var ledger: ReleaseLedger
  private let descriptor: Int32

  /// The largest ledger that is read, in bytes.
  private static let maximumBytes = 1 << 30

  /// Opens a ledger to add to it, and makes it if it is not there; only its owner can read it.
  ///
  /// - Throws: `Failure` when it cannot be read, or was changed.
  init(_ path: String) throws(Failure) {
    let isNew = FileIdentity(path) == nil
    descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    self.path = path
    guard descriptor >= 0 else { throw Failure(.unreadable, "\(path): cannot be opened") }
    ledger = ReleaseLedger()
    // Whoever else has it open is waited for.
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw Failure(.unreadable, "\(path): cannot be locked") }
    }
    ledger = try Self.read(path)
    guard !ledger.isTampered else {
      throw Failure(
        .noVerdict, "\(path): the ledger was changed, so nothing is released; see yax ledger verify")
    }
    if isNew { syncFolder(of: path) }
  }

  deinit {
    close(descriptor)
  }

  /// Reads a ledger and changes nothing.
  static func read(_ path: String) throws(Failure) -> ReleaseLedger {
    do throws(XMLFault) {
      return ReleaseLedger(try InputPath(path: path).input.readAll(limit: maximumBytes))
    } catch {
      throw Failure(.unreadable, "\(path): cannot be read")
    }
  }

  /// Says that a document is about to be written, or was refused.
  ///
  /// - Returns: the number of the line.
  @discardableResult
  func prepare(_ release: LedgerRelease, at instant: Instant) throws -> Int {
    try append(ledger.prepare(release, at: instant))
    return ledger.entries.last?.number ?? 0
  }

  /// Says what became of documents.
  func conclude(_ numbers: [Int], isWritten: Bool, fileDigest: String? = nil, at instant: Instant) throws {
    guard !numbers.isEmpty else { return }
    try append(ledger.conclude(numbers, isWritten: isWritten, fileDigest: fileDigest, at: instant))
  }

  private func append(_ line: [UInt8]) throws(Failure) {
    guard writeAll(line.span, to: descriptor), fsync(descriptor) == 0 else {
      throw Failure(.unreadable, "\(path): cannot be written")
    }
  }
}

/// Sees to it that names which were given in the folder of a file last, as far as the file system can.
func syncFolder(of path: String) {
  let slash = path.lastIndex(of: "/")
  let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return }
  _ = fsync(descriptor)
  close(descriptor)
}
