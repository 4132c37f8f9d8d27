/// Reads, validates and decodes records on one thread.
final class RecordWorker<Value: Decodable> {
  private let reader: XMLRecordReader<Value>
  private let document: DocumentReader
  private let context: DecodingContext
  private(set) var recordCount = 0

  /// Called with each record.
  var onRecord: (XMLRecord<Value>) -> Void = { _ in }

  /// Makes a worker.
  ///
  /// - Parameters:
  ///   - reader: what is read.
  ///   - position: where in the source the byte at `offset` stands.
  ///   - offset: the length of a start tag of the root that is put before the bytes of a part.
  ///   - firstRecordNumber: the number of the first record.
  init(
    _ reader: XMLRecordReader<Value>, beginning position: XMLPosition = XMLPosition(line: 1, column: 1),
    after offset: Int = 0, firstRecordNumber: Int = 1
  ) {
    self.reader = reader
    context = reader.pool.take(schema: reader.schema, limits: reader.limits)
    document = DocumentReader(
      shape: .init(
        record: (reader.name, reader.namespace), allowsBatch: true,
        batch: reader.batchName.map { ($0, reader.namespace) }), schema: reader.schema,
      limits: reader.limits, window: SourceWindow(position: position, at: offset),
      context: context)
    document.firstRecordNumber = firstRecordNumber
    document.onRecord = { [unowned self] in take($0) }
  }

  deinit {
    reader.pool.put(context)
  }

  func feed(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLFault) {
    try document.feed(bytes)
  }

  func finish() throws(XMLFault) {
    try document.finish()
  }

  func feed(_ bytes: [UInt8]) throws(XMLFault) {
    var fault: XMLFault?
    bytes.withUnsafeBufferPointer { buffer in
      do throws(XMLFault) {
        try feed(buffer)
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
  }

  /// Faults outside of records, from an offset of the document on.
  func documentFaults(after offset: Int = 0) -> [XMLFault] { document.documentFaults(after: offset) }

  var omittedDocumentFaultCount: Int { document.omittedDocumentFaultCount }

  private func take(_ view: RecordView) {
    recordCount += 1
    let core = context.core(for: view, namespace: reader.namespace, userInfo: reader.userInfo)
    var faults: [XMLFault] = []
    if !document.findings.isEmpty { faults = document.schemaFaults(of: view) }
    var omitted = document.omittedFindingCount
    let value = decode(core, &faults, &omitted)
    onRecord(
      XMLRecord(
        number: document.currentNumber, position: view.position(of: 0), path: view.path, value: value,
        faults: faults, omittedFaultCount: omitted))
  }

  /// Decodes what can be decoded. What the schema has already said about a place is not said again.
  private func decode(_ core: DecodingCore, _ faults: inout [XMLFault], _ omitted: inout Int) -> Value? {
    do {
      let value = try core.decodeRecord(Value.self)
      let leftovers = core.leftovers(limit: reader.limits.faults)
      add(leftovers.faults, to: &faults)
      omitted += leftovers.omittedCount
      return value
    } catch let fault as XMLFault {
      add([fault], to: &faults)
    } catch {
      add([XMLFault(.decodingFailed, at: core.view.position(of: 0), path: core.view.path)], to: &faults)
    }
    return nil
  }

  private func add(_ more: [XMLFault], to faults: inout [XMLFault]) {
    guard !more.isEmpty else { return }
    if faults.isEmpty || reader.schema == nil {
      faults += more
      return
    }
    let known = faults.map { $0.path + "/" }
    let places = Set(known)
    faults += more.filter { fault in
      let path = fault.path + "/"
      return !places.contains(path) && !known.contains { $0.hasPrefix(path) || path.hasPrefix($0) }
    }
  }
}

extension DecodingCore {
  /// Decodes the record on the tape.
  func decodeRecord<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let decoder = XMLNodeDecoder(
      core: self, node: 0, parent: XMLNodeDecoder.noParent, name: tape.nodes[0].name,
      mode: type is any XMLChoice.Type ? .choice : .element)
    consume(0)
    do {
      return try Value(from: decoder)
    } catch {
      throw located(error, at: decoder)
    }
  }
}
