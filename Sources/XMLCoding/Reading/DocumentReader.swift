/// Reads one document: bytes in any accepted encoding go in, records come out, and every refusal is a fault.
///
/// The stages in order: intake (encoding, character validity) → window → engine → assembler → record.
final class DocumentReader {
  let names: XMLNameTable
  let limits: XMLLimits
  let shape: RecordAssembler.Shape
  let schema: XMLSchema?
  private let assembler: RecordAssembler
  let window: SourceWindow
  private var engine: (any XMLEngine)?
  private var intake: XMLIntake
  private let deadline: ContinuousClock.Instant?
  private var fed = 0
  private var failure: XMLFault?

  /// The start tag of a root that holds records, with the namespaces that it declares.
  private(set) var batchTag: [UInt8] = []

  /// Called with each complete record; the view is valid during the call.
  var onRecord: (RecordView) -> Void = { _ in }
  /// Number of the first record, counted from 1: more than 1 when the document is a part of a larger one.
  var firstRecordNumber = 1

  init(
    shape: RecordAssembler.Shape, schema: XMLSchema?, limits: XMLLimits,
    window: SourceWindow = SourceWindow()
  ) {
    self.shape = shape
    self.schema = schema
    self.limits = limits
    names = XMLNameTable(schema: schema)
    assembler = RecordAssembler(shape: shape, names: names, limits: limits)
    self.window = window
    intake = XMLIntake()
    deadline = limits.time.map { ContinuousClock.now + $0 }
  }

  /// Schema faults outside of records, and the reason why reading ended early.
  func documentFaults(after offset: Int = 0) -> [XMLFault] {
    assembler.outerFindings.filter { !$0.report.isSummary && $0.report.offset >= offset }.map {
      XMLFault($0.report.code, at: window.position(at: $0.report.offset), path: $0.path)
    }
  }

  /// Records seen so far.
  var recordCount: Int { assembler.recordCount }

  // MARK: Reading

  /// Reads a whole document from memory.
  func read(_ bytes: [UInt8]) throws(XMLFault) {
    var fault: XMLFault?
    bytes.withUnsafeBufferPointer { buffer in
      do throws(XMLFault) {
        try feed(buffer)
        try finish()
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
  }

  /// Reads the next bytes.
  func feed(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLFault) {
    if let failure { throw failure }
    fed += bytes.count
    if let limit = limits.documentBytes, fed > limit { throw fail(XMLFault(.documentTooLarge)) }
    do throws(XMLFault) {
      try intake.take(bytes) { utf8 throws(XMLFault) in try parse(utf8) }
    } catch {
      throw fail(located(error))
    }
  }

  /// Ends the document.
  func finish() throws(XMLFault) {
    if let failure { throw failure }
    do throws(XMLFault) {
      try intake.finish { utf8 throws(XMLFault) in try parse(utf8) }
    } catch {
      throw fail(located(error))
    }
    guard let engine else { throw fail(XMLFault(.empty)) }
    engine.parse(UnsafeBufferPointer(start: window.bytes, count: 0), isLast: true)
    assembler.settle()
    if let fault = stopFault(isAtEnd: true) { throw fail(fault) }
    if !engine.isWellFormed || !assembler.isComplete {
      throw fail(
        XMLFault(
          assembler.isComplete ? .notWellFormed : .truncated, at: window.position(at: window.end),
          path: assembler.outerPath))
    }
  }

  private func fail(_ fault: XMLFault) -> XMLFault {
    failure = fault
    return fault
  }

  /// A fault of the intake stands where the window ends.
  private func located(_ fault: XMLFault) -> XMLFault {
    guard fault.position == nil else { return fault }
    var fault = fault
    fault.position = window.position(at: window.end)
    return fault
  }

  // MARK: The engine

  private static let pieceBytes = 64 << 10

  private func parse(_ utf8: UnsafeBufferPointer<UInt8>) throws(XMLFault) {
    let engine = try startedEngine()
    var offset = 0
    while offset < utf8.count {
      let piece = UnsafeBufferPointer(rebasing: utf8[offset..<min(offset + Self.pieceBytes, utf8.count)])
      offset += piece.count
      window.append(piece)
      let tail = UnsafeBufferPointer(start: window.bytes + (window.count - piece.count), count: piece.count)
      engine.parse(tail, isLast: false)
      assembler.settle()
      if let fault = stopFault(isAtEnd: false) { throw fault }
      if engine.pendingBytes > limits.markupBytes { throw XMLFault(.markupTooLong, at: here, path: herePath) }
      if let deadline, ContinuousClock.now > deadline {
        throw XMLFault(.timeExceeded, at: here, path: herePath)
      }
      forgetWhatIsDone(engine)
    }
  }

  private func startedEngine() throws(XMLFault) -> any XMLEngine {
    if let engine { return engine }
    let engine = try LibXMLEngine(assembler: assembler, schema: schema)
    assembler.currentOffset = { [unowned engine] in engine.offset }
    assembler.onStop = { [unowned engine] in engine.stop() }
    assembler.onRecord = { [unowned self] in deliver() }
    assembler.onBatchRoot = { [unowned self] in
      let end = assembler.currentOffset()
      batchTag = Array(window.slice(window.tagStart(before: end)..<end)) + [0x3E]
    }
    self.engine = engine
    return engine
  }

  /// Keeps the start of the current record, or at least of the markup that the engine has not finished.
  private func forgetWhatIsDone(_ engine: any XMLEngine) {
    let unfinished = max(window.start, window.end - engine.pendingBytes)
    guard let tagEnd = assembler.neededTagEnd else { return window.drop(before: unfinished) }
    let start = window.tagStart(before: tagEnd)
    window.drop(before: min(start, unfinished))
  }

  private var here: XMLPosition {
    window.position(at: max(window.start, window.end - (engine?.pendingBytes ?? 0)))
  }

  private var herePath: String {
    assembler.neededTagEnd == nil ? assembler.outerPath : currentView.path
  }

  private func stopFault(isAtEnd: Bool) -> XMLFault? {
    guard let stop = assembler.stop else { return nil }
    var code = stop.code
    if isAtEnd, !assembler.isComplete, !Self.meansWhatItSaysAtTheEnd.contains(code) { code = .truncated }
    if code == .markupAfterEnd, !assembler.isComplete {
      code = assembler.hasRoot ? .notWellFormed : .truncated
    }
    let path = stop.isOutside ? assembler.outerPath : currentView.path(to: stop.node ?? 0)
    return XMLFault(code, at: window.position(at: stop.offset), path: path)
  }

  private static let meansWhatItSaysAtTheEnd: Set<XMLFault.Code> = [
    .doctypeRefused, .tooDeep, .tooManyAttributes, .textTooLong, .recordTooLarge, .tooManyNames, .nameTooLong,
    .outOfMemory, .characterForbidden, .tagMismatch, .attributeRepeated,
  ]

  // MARK: Records

  private var currentView: RecordView {
    let number = firstRecordNumber + assembler.recordCount - 1
    let record = assembler.tape.nodeCount > 0 ? assembler.displayName(assembler.tape.nodes[0].name) : "*"
    let path = assembler.rootIsRecord ? "/\(record)" : "\(assembler.outerPath)/\(record)[\(number)]"
    return RecordView(
      tape: assembler.tape, names: names, window: window, tagEnd: assembler.recordTagEnd, path: path)
  }

  private func deliver() {
    onRecord(currentView)
  }

  /// Schema findings of the record that is being delivered.
  var findings: [RecordAssembler.Finding] { assembler.findings }
}
