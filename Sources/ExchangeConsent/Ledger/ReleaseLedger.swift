import Crypto
import FoundationEssentials
public import XMLCoding

/// What a controller has disclosed: a text of JSON objects, one a line, to which lines are only ever added.
///
/// Each line has the digest of the one before, so that a line which is changed, put in or taken out is found. To
/// find that lines were cut off at the end, compare ``head`` with one that was noted elsewhere.
///
/// ```swift
/// var ledger = ReleaseLedger(bytes)
/// guard ledger.faults.isEmpty else { … }
/// let line = ledger.prepare(LedgerRelease(report, about: child), at: now)   // append it, then write the document
/// ```
public struct ReleaseLedger: Sendable {
  /// The lines that could be read, in order.
  public private(set) var entries: [LedgerEntry] = []
  /// What is wrong with the ledger, in the order of its lines.
  public private(set) var faults: [LedgerFault] = []
  /// Digest of the last line, and so of the whole.
  public private(set) var head = Self.beginning
  /// Whether the last line has no end: something stopped while it was written. What it was about to say was never
  /// done.
  public private(set) var isTorn = false
  /// Digests of all lines: one that was noted earlier must be among them, or lines were cut off.
  public private(set) var heads: Set<String> = [Self.beginning]
  private var lineCount = 0

  /// What stands in the place of a line before the first.
  private static let beginning = "sha256:" + String(repeating: "0", count: 64)

  /// How every line begins.
  private static let opening = Array(#"{""#.utf8)

  /// Reads a ledger; one without lines is whole.
  public init(_ bytes: [UInt8] = []) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let last = lines.removeLast()
    for line in lines { read(line) }
    if !last.isEmpty {
      isTorn = true
      read(last)
    }
    checkConclusions()
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    lineCount += 1
    let before = head
    head = Self.digest(of: Array(line))
    heads.insert(head)
    guard let entry = try? JSONDecoder().decode(LedgerEntry.self, from: Data(line)) else {
      // A line of which only the beginning was written is one of ours; anything else never was.
      let isOurs = !line.isEmpty && (line.starts(with: Self.opening) || Self.opening.starts(with: line))
      faults.append(LedgerFault(line: lineCount, kind: isOurs ? .unreadable : .foreign))
      return
    }
    if entry.previous != before { faults.append(LedgerFault(line: lineCount, kind: .chainBroken)) }
    if entry.number != lineCount { faults.append(LedgerFault(line: lineCount, kind: .misnumbered)) }
    entries.append(entry)
  }

  private mutating func checkConclusions() {
    let prepared = Set(entries.lazy.filter { $0.event == .prepared }.map(\.number))
    var concluded: Set<Int> = []
    for entry in entries {
      for number in entry.concludes ?? []
      where !prepared.contains(number) || number >= entry.number || !concluded.insert(number).inserted {
        faults.append(LedgerFault(line: entry.number, kind: .concludesNothing))
      }
    }
    faults += prepared.subtracting(concluded).map { LedgerFault(line: $0, kind: .notConcluded) }
    faults.sort { ($0.line, $0.kind.rawValue) < ($1.line, $1.kind.rawValue) }
  }

  // MARK: Asking

  /// Faults for which nothing may be added: the ledger was changed, and what it says cannot be relied on.
  public var isTampered: Bool {
    faults.contains { fault in
      switch fault.kind {
      case .chainBroken, .misnumbered, .concludesNothing, .foreign: true
      case .unreadable, .notConcluded: false
      }
    }
  }

  /// The releases that were made, or that may have been, because nothing says that they were not.
  public var releases: [LedgerEntry] {
    let abandoned = Set(entries.lazy.filter { $0.event == .abandoned }.flatMap { $0.concludes ?? [] })
    return entries.filter { $0.event == .prepared && !abandoned.contains($0.number) }
  }

  /// How often each single-use consent of a young person has served.
  public func uses(of subject: LedgerSubject) -> [AuthorityIdentifier: Int] {
    var uses: [AuthorityIdentifier: Int] = [:]
    for entry in releases where entry.release?.subject == subject {
      for consent in entry.release?.singleUse ?? [] { uses[consent, default: 0] += 1 }
    }
    return uses
  }

  // MARK: Adding

  /// Says that a release was decided and that its document is about to be written.
  ///
  /// - Returns: the line, with its end, to be added to the file before the document gets its name.
  public mutating func prepare(_ release: LedgerRelease, at instant: Instant) throws -> [UInt8] {
    try add(release.outcome == .refused ? .refused : .prepared, at: instant, release: release)
  }

  /// Says what became of releases that were prepared.
  ///
  /// - Parameters:
  ///   - numbers: the lines that prepared them.
  ///   - isWritten: whether the documents were written.
  ///   - fileDigest: the digest of the file in which they are.
  /// - Returns: the line, with its end.
  public mutating func conclude(
    _ numbers: [Int], isWritten: Bool, fileDigest: String? = nil, at instant: Instant
  ) throws -> [UInt8] {
    faults.removeAll { $0.kind == .notConcluded && numbers.contains($0.line) }
    return try add(isWritten ? .written : .abandoned, at: instant, concludes: numbers, fileDigest: fileDigest)
  }

  private mutating func add(
    _ event: LedgerEntry.Event, at instant: Instant, release: LedgerRelease? = nil, concludes: [Int]? = nil,
    fileDigest: String? = nil
  ) throws -> [UInt8] {
    let entry = LedgerEntry(
      number: lineCount + 1, event: event, at: instant, release: release, concludes: concludes,
      fileDigest: fileDigest, previous: head)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = Array(try encoder.encode(entry))
    let end = [UInt8(ascii: "\n")]
    // A line that was torn stays as it is, and the chain goes on over it.
    let added = (isTorn ? end : []) + line + end
    isTorn = false
    lineCount += 1
    head = Self.digest(of: line)
    heads.insert(head)
    entries.append(entry)
    return added
  }

  /// `sha256:` and the digest in hexadecimal.
  public static func digest(of bytes: [UInt8]) -> String {
    "sha256:" + SHA256.hash(data: bytes).hexadecimal
  }
}

/// Something that is wrong with a ledger.
public struct LedgerFault: Sendable, Hashable {
  /// The line, counted from 1.
  public var line: Int
  /// What is wrong.
  public var kind: Kind

  /// What can be wrong.
  public enum Kind: String, Sendable, CaseIterable {
    /// The line does not follow from the one before: one of the two was changed, or lines were put in or taken
    /// out.
    case chainBroken = "chain-broken"
    /// The line has another number than its place.
    case misnumbered
    /// The line concludes a release that was not prepared, or was concluded before.
    case concludesNothing = "concludes-nothing"
    /// The line cannot be read; if something stopped while it was written, what it was about was not done.
    case unreadable
    /// The line was never one of a ledger: the file is another one, or something was put in.
    case foreign
    /// A release was prepared, and nothing says whether its document was written.
    case notConcluded = "not-concluded"
  }

  /// One sentence without a full stop.
  public var message: String {
    switch kind {
    case .chainBroken: "the line does not follow from the one before: the ledger was changed"
    case .misnumbered: "the line has another number than its place"
    case .concludesNothing: "the line concludes a release that was not prepared, or was concluded before"
    case .foreign: "the line is no line of a ledger: this is another file, or something was put in"
    case .unreadable:
      "the line is not whole: something stopped while it was written, and nothing was released on it"
    case .notConcluded:
      "a release was prepared, and nothing says whether its document was written; it counts as made"
    }
  }
}

/// The digest of bytes that come in pieces.
package struct RunningDigest {
  private var hash = SHA256()

  package init() {}

  package mutating func take(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  /// `sha256:` and the digest of all pieces in hexadecimal.
  package var text: String { "sha256:" + hash.finalize().hexadecimal }
}
