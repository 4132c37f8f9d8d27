/// Writes a document of any length, record by record, in flat memory.
///
/// The bytes are the same as if one value with all the records had been encoded at once.
///
/// ```swift
/// let writer = try XMLRecordWriter(
///   XMLEncoder(namespace: "urn:example"), root: "Batch", attributes: ["schemaVersion": "1.0.0"]
/// ) { bytes in try bytes.withUnsafeBytes { try file.write(contentsOf: Data($0)) } }
/// for exchange in exchanges { try writer.write(exchange, as: "Exchange") }
/// try writer.finish()
/// ```
///
/// A record that cannot be encoded leaves no trace, and the next one can be written. After `finish`, or after
/// the sink has thrown, every further use throws `structureNotWritable`.
public final class XMLRecordWriter {
  private enum State {
    case writing, finished, broken
  }

  private let writer: ElementWriter
  private let root: ElementLevel
  private let sink: (Span<UInt8>) throws -> Void
  private var state = State.writing

  /// Begins a document.
  ///
  /// - Parameters:
  ///   - encoder: how records are encoded; its `userInfo` is the one that every record sees.
  ///   - root: the name of the root element, `"Name"` or `"{uri}Name"`.
  ///   - attributes: the attributes of the root by name, in this order, without `@`: `"name"` or `"{uri}name"`.
  ///   - sink: takes the bytes in pieces of some ten kilobytes; each piece is valid only during the call.
  /// - Throws: ``XMLFault`` when a name or an attribute cannot be written.
  public init(
    _ encoder: XMLEncoder, root: String, attributes: KeyValuePairs<String, String> = [:],
    sink: @escaping (Span<UInt8>) throws -> Void
  ) throws {
    writer = try ElementWriter(encoder)
    writer.streamed = [:]
    self.sink = sink
    writer.writeDeclaration()
    self.root = try writer.push(writer.rootPlace(named: root))
    try writer.openElement(at: 0)
    for (name, value) in attributes {
      let key = writer.names.key("@" + name, isVocabulary: true)
      try writer.write(value, to: writer.place(of: key, at: self.root))
    }
  }

  deinit { writer.end() }

  /// Writes one record as a child of the root.
  ///
  /// - Parameters:
  ///   - record: the content of the element.
  ///   - name: the name of the element, `"Name"` or `"{uri}Name"`.
  /// - Throws: as ``XMLEncoder/encode(_:as:)``; also what the sink throws.
  public func write<Record: Encodable>(_ record: Record, as name: String) throws {
    try requireWriting()
    let key = writer.names.key(name, isVocabulary: true)
    guard key.kind == .element else {
      throw XMLFault(.nameNotWritable, path: writer.path(to: nil), expected: "Name or {namespace}Name")
    }
    let place = WritingPlace(kind: .element, name: key.name, owner: 0, isItem: true)
    let length = writer.buffer.count
    let rootFrame = writer.frames[0]
    do {
      try writer.reportingFaults {
        try writer.encode(record, to: place)
        try writer.enter(root)
      }
    } catch {
      writer.rollBack(toLength: length, depth: 1)
      writer.frames[0] = rootFrame
      throw error
    }
    writer.streamed?[key.name, default: 0] += 1
    if writer.buffer.count >= Self.pieceSize { try handOver() }
  }

  /// Ends the document and hands its last bytes to the sink.
  ///
  /// - Throws: what the sink throws; `structureNotWritable` when the document had already ended.
  public func finish() throws {
    try requireWriting()
    state = .finished
    try writer.finish(root)
    writer.buffer.append(UInt8(ascii: "\n"))
    try handOver()
  }

  private static let pieceSize = 32 << 10

  private func requireWriting() throws(XMLFault) {
    switch state {
    case .writing: return
    case .finished:
      throw XMLFault(.structureNotWritable, expected: "no use of a document that has been finished")
    case .broken: throw XMLFault(.structureNotWritable, expected: "no use of a document whose output failed")
    }
  }

  private func handOver() throws {
    do {
      try sink(writer.buffer.written.span)
    } catch {
      state = .broken
      throw error
    }
    writer.buffer.truncate(to: 0)
  }
}
