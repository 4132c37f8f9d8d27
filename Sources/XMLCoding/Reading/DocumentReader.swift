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
  private let siblings = SiblingNumbers()
  private var fed = 0
  private var isBlank = true
  private var failure: XMLFault?

  /// The start tag of a root that holds records, with the namespaces that it declares.
  private(set) var batchTag: [UInt8] = []

  /// Called with each complete record; the view is valid during the call.
  var onRecord: (RecordView) -> Void = { _ in }
  /// Number of the first record, counted from 1: more than 1 when the document is a part of a larger one.
  var firstRecordNumber = 1

  init(
    shape: RecordAssembler.Shape, schema: XMLSchema?, limits: XMLLimits,
    window: SourceWindow = SourceWindow(), context: DecodingContext? = nil
  ) {
    self.shape = shape
    self.schema = schema
    self.limits = limits
    names = context?.names ?? XMLNameTable(schema: schema, limits: limits)
    names.beginDocument()
    assembler = RecordAssembler(
      shape: shape, names: names, tape: context?.tape ?? XMLTape(), limits: limits)
    assembler.reportsUnknown = schema == nil
    self.window = window
    intake = XMLIntake()
    deadline = limits.time.map { ContinuousClock.now + $0 }
  }

  /// Faults outside of records: of the schema, or without one, whatever is not a record.
  ///
  /// - Parameter offset: from where on in the document they are told.
  func documentFaults(after offset: Int = 0) -> [XMLFault] {
    assembler.outerFaults.filter { $0.offset >= offset }.map(\.fault)
  }

  /// Faults outside of records beyond the limit.
  var omittedDocumentFaultCount: Int { assembler.omittedOuterFaultCount }

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
    let allowed = limits.documentBytes.map { min(bytes.count, max(0, $0 - fed)) } ?? bytes.count
    fed += allowed
    do throws(XMLFault) {
      try intake.take(UnsafeBufferPointer(rebasing: bytes[..<allowed])) { utf8 throws(XMLFault) in
        try parse(utf8)
      }
    } catch {
      throw fail(located(error))
    }
    if allowed < bytes.count { throw fail(located(XMLFault(.documentTooLarge))) }
  }

  /// Ends the document.
  func finish() throws(XMLFault) {
    if let failure { throw failure }
    do throws(XMLFault) {
      try intake.finish { utf8 throws(XMLFault) in try parse(utf8) }
    } catch {
      throw fail(located(error))
    }
    guard let engine, !isBlank else { throw fail(XMLFault(.empty)) }
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
    fault.path = herePath
    return fault
  }

  // MARK: The engine

  private static let pieceBytes = 64 << 10
  private var markupLimit: Int { min(limits.markupBytes, 9 << 20) }

  private func parse(_ utf8: UnsafeBufferPointer<UInt8>) throws(XMLFault) {
    let engine = try startedEngine(for: utf8)
    if isBlank { isBlank = utf8.allSatisfy(isXMLWhiteSpace) }
    var offset = 0
    while offset < utf8.count {
      let end = offset + min(allowance(engine), utf8.count - offset)
      let piece = UnsafeBufferPointer(rebasing: utf8[offset..<end])
      offset = end
      window.append(piece)
      let tail = UnsafeBufferPointer(start: window.bytes + (window.count - piece.count), count: piece.count)
      engine.parse(tail, isLast: false)
      assembler.settle()
      assembler.checkRecord(upTo: window.end)
      if engine.isWaitingInText { assembler.checkText(with: engine.pendingBytes) }
      if let fault = stopFault(isAtEnd: false) { throw fault }
      if !engine.isWaitingInText, engine.pendingBytes > markupLimit {
        throw XMLFault(.markupTooLong, at: here, path: herePath)
      }
      if let deadline, ContinuousClock.now > deadline {
        throw XMLFault(.timeExceeded, at: here, path: herePath)
      }
      forgetWhatIsDone(engine)
    }
  }

  /// How much the engine may be fed, so that no markup beyond the limit ever completes unseen, however the
  /// input is cut.
  private func allowance(_ engine: any XMLEngine) -> Int {
    engine.isWaitingInText
      ? Self.pieceBytes : max(1, min(Self.pieceBytes, markupLimit - engine.pendingBytes + 1))
  }

  private func startedEngine(
    for utf8: UnsafeBufferPointer<UInt8>
  ) throws(XMLFault) -> any XMLEngine {
    if let engine { return engine }
    // The intake has taken one byte order mark; libxml2 would take another.
    if utf8.starts(with: [0xEF, 0xBB, 0xBF]) { throw XMLFault(.notWellFormed) }
    let engine = try LibXMLEngine(assembler: assembler, schema: schema)
    assembler.tagPosition = { [unowned self] in tagPosition(before: $0) }
    assembler.position = { [unowned self] in window.position(at: $0) }
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
    if isAtEnd, !assembler.isComplete, stop.isByParser, window.isOpenEnded(from: stop.offset) {
      code = .truncated
    }
    if code == .markupAfterEnd, !assembler.isComplete {
      code = assembler.hasRoot ? .notWellFormed : .truncated
    }
    let path = stop.isOutside ? assembler.outerPath : currentView.path(to: stop.node ?? 0)
    return XMLFault(
      code, at: code == .truncated ? window.position(at: window.end) : position(of: stop), path: path)
  }

  private func position(of stop: RecordAssembler.Stop) -> XMLPosition {
    switch stop.place {
    case .tag: tagPosition(before: stop.offset)
    case .element where !stop.isOutside: currentView.position(of: stop.node ?? 0)
    case .record: currentView.position(of: 0)
    case .element, .offset:
      stop.code == .doctypeRefused
        ? window.position(at: window.doctypeStart(before: stop.offset)) : window.position(at: stop.offset)
    }
  }

  private func tagPosition(before offset: Int) -> XMLPosition {
    window.position(at: window.tagStart(before: offset))
  }

  // MARK: Records

  private var currentView: RecordView {
    let number = firstRecordNumber + assembler.recordCount - 1
    let record = assembler.tape.nodeCount > 0 ? assembler.displayName(assembler.tape.nodes[0].name) : "*"
    let path = assembler.rootIsRecord ? "/\(record)" : "\(assembler.outerPath)/\(record)[\(number)]"
    return RecordView(
      tape: assembler.tape, names: names, window: window, siblings: siblings, tagEnd: assembler.recordTagEnd,
      path: path)
  }

  private func deliver() {
    siblings.forget()
    onRecord(currentView)
  }

  /// Schema findings of the record that is being delivered.
  var findings: [RecordAssembler.Finding] { assembler.findings }

  /// Schema findings of that record beyond the limit.
  var omittedFindingCount: Int { assembler.omittedFindingCount }
}
