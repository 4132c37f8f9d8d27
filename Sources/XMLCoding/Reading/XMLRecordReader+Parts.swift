extension XMLRecordReader {
  /// Reads one part of an input.
  func outcome(
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

  /// A worker that begins where a part does.
  ///
  /// - Parameters:
  ///   - part: what is read first.
  ///   - prefix: the start tag of the root, unless the part has it.
  ///   - deadline: until when.
  ///   - longest: how many bytes it may read.
  func worker(
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
struct PartOutcome<Value> {
  var records: [XMLRecord<Value>] = []
  var faults: [XMLFault] = []
  var omittedFaultCount = 0
  /// The fault in which the part ended early.
  var ending: XMLFault?
}

extension PartOutcome: Sendable where Value: Sendable {}

extension XMLReading {
  /// Adds the faults of one part, as far as the limit for the whole input has room.
  mutating func add(_ more: [XMLFault], omitted: Int, limit: Int) {
    let room = max(0, limit - faults.count)
    faults += more.prefix(room)
    omittedFaultCount += omitted + max(0, more.count - room)
  }
}
