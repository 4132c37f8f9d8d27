#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where the bytes of a document come from. Bytes are all that is ever read: no address is followed, and
/// nothing is decompressed.
public struct XMLInput: Sendable {
  enum Source: Sendable {
    case bytes([UInt8])
    case file(String)
    /// What has been read already, and where the rest comes from.
    case descriptor(Int32, [UInt8])
  }

  let source: Source
  /// Bytes that are read at once.
  package var pieceBytes = 256 << 10

  /// A document in memory.
  public static func bytes(_ bytes: [UInt8]) -> XMLInput { XMLInput(source: .bytes(bytes)) }

  /// A document in a file, read in pieces.
  public static func file(_ path: String) -> XMLInput { XMLInput(source: .file(path)) }

  /// A document on standard input, read in pieces.
  public static var standardInput: XMLInput { XMLInput(source: .descriptor(0, [])) }

  /// The first bytes of an input, and the input with all of its bytes.
  ///
  /// What is neither a file nor standard input, such as a pipe under a name, cannot be read twice: of that nothing is
  /// read.
  ///
  /// - Throws: `XMLFault` with the code `unreadable`.
  package func peeked(_ count: Int) throws(XMLFault) -> (first: [UInt8], input: XMLInput) {
    switch source {
    case .bytes(let bytes): return (Array(bytes.prefix(count)), self)
    case .file(let path):
      guard isOrdinaryFile(path) else { return ([], self) }
      var peek = self
      peek.pieceBytes = count
      return (try XMLInputPieces(peek).copied() ?? [], self)
    case .descriptor(let number, let pending):
      var first = pending
      while first.count < count {
        var peek = XMLInput(source: .descriptor(number, []))
        peek.pieceBytes = count - first.count
        guard let piece = try XMLInputPieces(peek).copied() else { break }
        first += piece
      }
      return (
        Array(first.prefix(count)), XMLInput(source: .descriptor(number, first), pieceBytes: pieceBytes)
      )
    }
  }

  /// Reads everything, up to a limit.
  ///
  /// - Throws: `XMLFault` with the code `unreadable` or `documentTooLarge`.
  public func readAll(limit: Int) throws(XMLFault) -> [UInt8] {
    if case .bytes(let bytes) = source, bytes.count <= limit { return bytes }
    let pieces = try XMLInputPieces(self)
    var all: [UInt8] = []
    while let piece = try pieces.next() {
      all.append(contentsOf: piece)
      if all.count > limit { throw XMLFault(.documentTooLarge) }
    }
    return all
  }
}

/// The pieces of an input, one after the other, in a buffer that is used again.
final class XMLInputPieces {
  private let bytes: [UInt8]?
  private var offset = 0
  private var pending: [UInt8] = []
  private let descriptor: Int32
  private let ownsDescriptor: Bool
  private let buffer: UnsafeMutableBufferPointer<UInt8>

  init(_ input: XMLInput) throws(XMLFault) {
    switch input.source {
    case .bytes(let bytes):
      self.bytes = bytes
      descriptor = -1
      ownsDescriptor = false
    case .file(let path):
      bytes = nil
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      ownsDescriptor = true
      if descriptor < 0 { throw XMLFault(.unreadable) }
    case .descriptor(let number, let first):
      bytes = nil
      pending = first
      descriptor = number
      ownsDescriptor = false
    }
    buffer = .allocate(capacity: max(1, input.pieceBytes))
  }

  deinit {
    buffer.deallocate()
    if ownsDescriptor { close(descriptor) }
  }

  /// The next piece, which outlives the buffer; `nil` at the end.
  func copied() throws(XMLFault) -> [UInt8]? { try next().map(Array.init) }

  /// The next piece, valid until the next call; `nil` at the end.
  func next() throws(XMLFault) -> UnsafeBufferPointer<UInt8>? {
    if let bytes {
      let count = min(buffer.count, bytes.count - offset)
      guard count > 0 else { return nil }
      bytes.withUnsafeBufferPointer { source in
        _ = buffer.update(fromContentsOf: source[offset..<(offset + count)])
      }
      offset += count
      return UnsafeBufferPointer(rebasing: buffer[..<count])
    }
    if !pending.isEmpty {
      let count = min(buffer.count, pending.count)
      pending.withUnsafeBufferPointer { _ = buffer.update(fromContentsOf: $0[..<count]) }
      pending.removeFirst(count)
      return UnsafeBufferPointer(rebasing: buffer[..<count])
    }
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count > 0 { return UnsafeBufferPointer(rebasing: buffer[..<count]) }
      if count == 0 { return nil }
      if errno != EINTR { throw XMLFault(.unreadable) }
    }
  }
}

/// Whether there is a file that can be read as often as one likes.
private func isOrdinaryFile(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
}
