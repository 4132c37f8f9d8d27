/// Reads the records of an input, one after the other, in memory that does not grow with the input.
///
/// A record is the root element, or each child of that name of a root of another name. The same reader reads
/// a single document and a batch:
///
/// ```swift
/// let reader = XMLRecordReader(Exchange.self, named: "Exchange", namespace: "urn:example:1", schema: schema)
/// let reading = try reader.read(.file("batch.xml")) { record in
///   print(record.path, record.faults.count)
/// }
/// ```
public struct XMLRecordReader<Value: Decodable>: Sendable {
  /// The local name of a record.
  public let name: String
  /// The local name of a root that holds records; `nil` allows any.
  public let batchName: String?
  /// The namespace of records, and of all keys that name no other.
  public let namespace: String
  /// The schema to validate against while reading; `nil` to only decode.
  public let schema: XMLSchema?
  /// What is accepted.
  public var limits: XMLLimits
  /// Passed on to the decoded types.
  public var userInfo: [CodingUserInfoKey: any Sendable] = [:]

  /// Makes a reader.
  public init(
    _ type: Value.Type, named name: String, inBatch batchName: String? = nil, namespace: String = "",
    schema: XMLSchema? = nil,
    limits: XMLLimits = XMLLimits()
  ) {
    self.name = name
    self.batchName = batchName
    self.namespace = namespace
    self.schema = schema
    self.limits = limits
  }

  /// Reads an input to its end, or to the fault that ends it.
  ///
  /// - Parameter body: called with each record, in order.
  /// - Returns: what reading came to. Faults of the input are there and in the records, not thrown.
  /// - Throws: only what `body` throws.
  public func read(_ input: XMLInput, _ body: (XMLRecord<Value>) throws -> Void) rethrows -> XMLReading {
    let reading = records(in: input)
    while let record = reading.next() { try body(record) }
    return reading.outcome
  }

  /// The records of an input as a sequence; its `outcome` is complete once the last record has been taken.
  public func records(in input: XMLInput) -> XMLRecordSequence<Value> {
    XMLRecordSequence(input, self)
  }
}

/// The records of one input, read as they are asked for.
public final class XMLRecordSequence<Value: Decodable>: Sequence, IteratorProtocol {
  /// What reading has come to so far.
  public private(set) var outcome = XMLReading()

  private let worker: RecordWorker<Value>
  private var pieces: XMLInputPieces?
  private var queue: [XMLRecord<Value>] = []
  private var taken = 0

  init(_ input: XMLInput, _ reader: XMLRecordReader<Value>) {
    worker = RecordWorker(reader)
    do throws(XMLFault) {
      pieces = try XMLInputPieces(input)
    } catch {
      outcome.faults.append(error)
    }
  }

  /// The next record, or `nil` at the end of the input or at a fault that ends it.
  public func next() -> XMLRecord<Value>? {
    while taken == queue.count {
      guard let pieces else { return nil }
      queue.removeAll(keepingCapacity: true)
      taken = 0
      fill(from: pieces)
    }
    taken += 1
    return queue[taken - 1]
  }

  private func fill(from pieces: XMLInputPieces) {
    worker.onRecord = { [unowned self] in queue.append($0) }
    defer { outcome.recordCount = worker.recordCount }
    do throws(XMLFault) {
      if let piece = try pieces.next() {
        try worker.feed(piece)
      } else {
        try worker.finish()
        outcome.isComplete = true
        end()
      }
    } catch {
      end()
      outcome.faults.append(error)
    }
  }

  private func end() {
    pieces = nil
    outcome.faults += worker.documentFaults()
    outcome.omittedFaultCount = worker.omittedDocumentFaultCount
  }
}
