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
  let pool = DecodingContextPool()

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
    XMLRecordSequence(
      RecordParts(input, self), self, deadline: limits.time.map { ContinuousClock.now + $0 })
  }
}
