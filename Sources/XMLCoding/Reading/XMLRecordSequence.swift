/// The records of one input, read as they are asked for.
///
/// With a schema, a batch is read in parts of whole records: libxml2 keeps something of every identifier that it
/// has compared until the end of the document, so that its memory would grow with the input. Without a schema
/// it is one stream.
public final class XMLRecordSequence<Value: Decodable>: Sequence, IteratorProtocol {
  /// What reading has come to so far.
  public private(set) var outcome: XMLReading

  private let reader: XMLRecordReader<Value>
  private let deadline: ContinuousClock.Instant?
  private var parts: RecordParts
  private var readsParts: Bool
  private var rest: RecordWorker<Value>?
  private var restPrefix: [UInt8] = []
  private var isEnded = false
  private var queue: [XMLRecord<Value>] = []
  private var taken = 0

  /// Reads what is left of an input.
  init(
    _ parts: RecordParts, _ reader: XMLRecordReader<Value>, after outcome: XMLReading = XMLReading(),
    deadline: ContinuousClock.Instant?
  ) {
    self.parts = parts
    self.reader = reader
    self.outcome = outcome
    self.deadline = deadline
    readsParts = reader.schema != nil
  }

  /// The next record, or `nil` at the end of the input or at a fault that ends it.
  public func next() -> XMLRecord<Value>? {
    while taken == queue.count {
      guard !isEnded else { return nil }
      queue.removeAll(keepingCapacity: true)
      taken = 0
      fill()
    }
    taken += 1
    return queue[taken - 1]
  }

  private func fill() {
    if readsParts, let part = parts.next() { return read(part) }
    readsParts = false
    do throws(XMLFault) {
      if let rest {
        if try parts.passPiece(to: rest) { return }
        try rest.finish()
        outcome.isComplete = true
        end()
      } else {
        try beginRest()
      }
    } catch {
      end()
      outcome.faults.append(error)
    }
  }

  private func read(_ part: RecordSplitter.Part) {
    let result = reader.outcome(of: part, rootTag: parts.rootTag, deadline: deadline)
    queue = result.records
    outcome.recordCount += result.records.count
    outcome.add(result.faults, omitted: result.omittedFaultCount, limit: reader.limits.faults)
    if let ending = result.ending {
      outcome.faults.append(ending)
      isEnded = true
    }
  }

  /// Begins to read what was not cut into parts: the last records, or all that follows where cutting was given
  /// up, as one stream.
  private func beginRest() throws(XMLFault) {
    if let fault = parts.fault { throw fault }
    let part = parts.rest()
    restPrefix = part.firstRecordNumber == 1 ? [] : parts.rootTag
    let worker = reader.worker(
      for: part, after: restPrefix, deadline, longest: parts.remainingBytes.map { $0 + restPrefix.count })
    worker.onRecord = { [unowned self] record in
      queue.append(record)
      outcome.recordCount += 1
    }
    rest = worker
    try worker.feed(restPrefix + part.bytes)
  }

  private func end() {
    isEnded = true
    guard let rest else { return }
    outcome.add(
      rest.documentFaults(after: restPrefix.count), omitted: rest.omittedDocumentFaultCount,
      limit: reader.limits.faults)
  }
}
