extension XMLRecordReader where Value: Sendable {
  /// Reads an input with several workers. Records are delivered in order, one at a time, and are the same as
  /// with one worker; memory stays bounded because no more than a few parts are in hand.
  ///
  /// A single document, and a batch that is not in UTF-8, is read by one worker.
  ///
  /// - Parameters:
  ///   - workers: how many parts of the input are read at the same time.
  ///   - body: called with each record, in order, by the caller's own task.
  /// - Throws: only what `body` throws.
  public func read(
    _ input: XMLInput, workers: Int, isolation: isolated (any Actor)? = #isolation,
    _ body: (XMLRecord<Value>) throws -> Void
  ) async throws -> XMLReading {
    guard workers > 1 else { return try read(input, body) }
    let deadline = limits.time.map { ContinuousClock.now + $0 }
    var parts = RecordParts(input, self)
    var reading = XMLReading()
    var isEnded = false
    try await withThrowingTaskGroup(of: (Int, PartOutcome<Value>).self, isolation: isolation) { group in
      var waiting: [Int: PartOutcome<Value>] = [:]
      var started = 0
      var delivered = 0
      while true {
        while !isEnded, started - delivered <= workers, let part = parts.next() {
          let (index, rootTag) = (started, parts.rootTag)
          group.addTask { (index, self.outcome(of: part, rootTag: rootTag, deadline: deadline)) }
          started += 1
        }
        guard delivered < started, let (index, outcome) = try await group.next() else { break }
        waiting[index] = outcome
        while let next = waiting.removeValue(forKey: delivered) {
          delivered += 1
          if isEnded { continue }
          for record in next.records { try body(record) }
          reading.recordCount += next.records.count
          reading.add(next.faults, omitted: next.omittedFaultCount, limit: limits.faults)
          reading.faults += next.ending.map { [$0] } ?? []
          isEnded = next.ending != nil
        }
      }
    }
    if isEnded { return reading }
    return try finish(&parts, reading, deadline, body)
  }

  private func outcome(
    of part: RecordSplitter.Part, rootTag: [UInt8], deadline: ContinuousClock.Instant?
  ) -> PartOutcome<Value> {
    let prefix = part.firstRecordNumber == 1 ? [] : rootTag
    let worker = worker(for: part, after: prefix, deadline)
    var outcome = PartOutcome<Value>()
    worker.onRecord = { outcome.records.append($0) }
    do throws(XMLFault) {
      try worker.feed(prefix)
      try worker.feed(part.bytes)
      try worker.feed(XMLTagName(rootTag).endTag)
      try worker.finish()
    } catch {
      outcome.ending = error
    }
    outcome.faults = worker.documentFaults(after: prefix.count)
    outcome.omittedFaultCount = worker.omittedDocumentFaultCount
    return outcome
  }

  /// Reads what was not cut into parts: the last records, or all that follows where cutting was given up.
  private func finish(
    _ parts: inout RecordParts, _ before: XMLReading, _ deadline: ContinuousClock.Instant?,
    _ body: (XMLRecord<Value>) throws -> Void
  ) throws -> XMLReading {
    var reading = before
    let rest = parts.rest()
    let prefix = rest.firstRecordNumber == 1 ? [] : parts.rootTag
    let longest = parts.remainingBytes.map { $0 + prefix.count }
    let worker = worker(for: rest, after: prefix, deadline, longest: longest)
    var queue: [XMLRecord<Value>] = []
    worker.onRecord = { queue.append($0) }
    func deliver() throws {
      for record in queue { try body(record) }
      reading.recordCount += queue.count
      queue.removeAll(keepingCapacity: true)
    }
    var fault = parts.fault ?? attempt { () throws(XMLFault) in try worker.feed(prefix + rest.bytes) }
    try deliver()
    var isAtEnd = false
    while fault == nil, !isAtEnd {
      fault = attempt { () throws(XMLFault) in
        isAtEnd = try !parts.passPiece(to: worker)
        if isAtEnd { try worker.finish() }
      }
      try deliver()
    }
    reading.add(
      worker.documentFaults(after: prefix.count), omitted: worker.omittedDocumentFaultCount,
      limit: limits.faults)
    reading.isComplete = fault == nil
    if let fault { reading.faults.append(fault) }
    return reading
  }

  private func attempt(_ work: () throws(XMLFault) -> Void) -> XMLFault? {
    do throws(XMLFault) {
      try work()
      return nil
    } catch {
      return error
    }
  }

  private func worker(
    for part: RecordSplitter.Part, after prefix: [UInt8], _ deadline: ContinuousClock.Instant?,
    longest: Int? = nil
  ) -> RecordWorker<Value> {
    var reader = self
    reader.limits.documentBytes = longest
    reader.limits.time = deadline.map { $0 - ContinuousClock.now }
    return RecordWorker(
      reader, beginning: part.position, after: prefix.count, firstRecordNumber: part.firstRecordNumber)
  }
}

/// What one part came to.
private struct PartOutcome<Value: Sendable>: Sendable {
  var records: [XMLRecord<Value>] = []
  var faults: [XMLFault] = []
  var omittedFaultCount = 0
  /// The fault in which the part ended early.
  var ending: XMLFault?
}

extension XMLReading {
  /// Adds the faults of one part, as far as the limit for the whole input has room.
  fileprivate mutating func add(_ more: [XMLFault], omitted: Int, limit: Int) {
    let room = max(0, limit - faults.count)
    faults += more.prefix(room)
    omittedFaultCount += omitted + max(0, more.count - room)
  }
}

/// The parts of an input, and the rest that was not cut.
private struct RecordParts {
  private static let partBytes = 1 << 20

  private var pieces: XMLInputPieces?
  private var splitter: RecordSplitter
  private var ready: [RecordSplitter.Part] = []
  private var readBytes = 0
  private let limits: XMLLimits
  private(set) var fault: XMLFault?

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
    guard let pieces, fault == nil else { return nil }
    do throws(XMLFault) {
      guard let piece = try pieces.next() else {
        self.pieces = nil
        return nil
      }
      readBytes += piece.count
      guard let limit = limits.documentBytes, readBytes > limit else { return piece }
      // One byte beyond the limit is enough for whoever reads the rest to find the fault at its place.
      self.pieces = nil
      let surplus = readBytes - limit - 1
      readBytes -= surplus
      return UnsafeBufferPointer(rebasing: piece.dropLast(surplus))
    } catch {
      fault = error
      return nil
    }
  }
}
