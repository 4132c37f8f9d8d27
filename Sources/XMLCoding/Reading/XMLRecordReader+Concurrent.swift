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
    let rest = XMLRecordSequence(parts, self, after: reading, deadline: deadline)
    while let record = rest.next() { try body(record) }
    return rest.outcome
  }
}
