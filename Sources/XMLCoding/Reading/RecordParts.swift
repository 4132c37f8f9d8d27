/// The parts of an input, and the rest that was not cut.
struct RecordParts {
  private static let partBytes = 1 << 20

  private var pieces: XMLInputPieces?
  private var splitter: RecordSplitter
  private var ready: [RecordSplitter.Part] = []
  private var readBytes = 0
  private let limits: XMLLimits
  private(set) var fault: XMLFault?
  private var isBeyondLimit = false

  var rootTag: [UInt8] { splitter.rootTag }

  init<Value>(_ input: XMLInput, _ reader: XMLRecordReader<Value>) {
    limits = reader.limits
    splitter = RecordSplitter(
      recordName: reader.name, partBytes: Self.partBytes, longestMarkup: limits.markupBytes)
    do throws(XMLFault) {
      pieces = try XMLInputPieces(input)
    } catch {
      fault = error
    }
  }

  /// The next part; `nil` when the rest has to be read as a stream.
  mutating func next() -> RecordSplitter.Part? {
    while ready.isEmpty, !splitter.isLost, splitter.heldBytes <= limits.recordBytes {
      guard let piece = nextPiece() else { break }
      ready = splitter.take(piece)
    }
    return ready.isEmpty ? nil : ready.removeFirst()
  }

  func rest() -> RecordSplitter.Part { splitter.rest() }

  /// How many of the bytes that have not been cut into parts the limit on the document allows.
  var remainingBytes: Int? { limits.documentBytes.map { $0 - readBytes + splitter.heldBytes } }

  /// Gives the next bytes to a worker; whether there were any.
  mutating func passPiece<Value>(to worker: RecordWorker<Value>) throws(XMLFault) -> Bool {
    let piece = nextPiece()
    if let fault { throw fault }
    guard let piece else { return false }
    try worker.feed(piece)
    return true
  }

  private mutating func nextPiece() -> UnsafeBufferPointer<UInt8>? {
    guard let pieces, fault == nil, !isBeyondLimit else { return nil }
    do throws(XMLFault) {
      guard let piece = try pieces.next() else {
        self.pieces = nil
        return nil
      }
      readBytes += piece.count
      guard let limit = limits.documentBytes, readBytes > limit else { return piece }
      // One byte beyond the limit is enough for whoever reads the rest to find the fault at its place.
      isBeyondLimit = true
      let surplus = readBytes - limit - 1
      readBytes -= surplus
      return UnsafeBufferPointer(rebasing: piece.dropLast(surplus))
    } catch {
      fault = error
      return nil
    }
  }
}
