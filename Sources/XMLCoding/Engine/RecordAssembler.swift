/// Gathers what an engine reports into records on a tape, and enforces the limits while it does.
///
/// A record is the outermost element of the name that the reader looks for: the root itself, or a child of
/// the root. A record is handed on only once the engine has gone past its end, because the schema validator
/// judges an element after the handlers have seen its end.
final class RecordAssembler {
  /// A fault of the schema, held until the record is complete and paths can be told.
  struct Finding {
    var report: LibXMLReport
    /// The element at fault; `nil` outside of records.
    var node: UInt32?
  }

  /// An element outside of records.
  private struct OuterElement {
    var name: XMLNameID
    var position: XMLPosition
    /// Where its content goes on after the last child.
    var gap: XMLPosition
    var hasUnknownText = false
  }

  let tape: XMLTape
  let names: XMLNameTable
  let limits: XMLLimits
  private let shape: Shape
  private let recordName: XMLNameID?
  private let batchName: XMLNameID?
  private let depthLimit: Int
  private let recordLimit: Int

  /// Called with a complete record, which is on the tape and in `findings`.
  var onRecord: () -> Void = {}
  /// Called within the start tag of a root that is no record.
  var onBatchRoot: () -> Void = {}
  /// Called when the engine has to stop at once.
  var onStop: () -> Void = {}
  /// Where the parser stands, in bytes of the document.
  var currentOffset: () -> Int = { 0 }
  /// Where the tag begins that contains the byte before an offset.
  var tagPosition: (Int) -> XMLPosition = { _ in XMLPosition(line: 1, column: 1) }
  /// Where an offset is.
  var position: (Int) -> XMLPosition = { _ in XMLPosition(line: 1, column: 1) }
  /// Whether what stands outside of records is reported; otherwise the schema has to judge it.
  var reportsUnknown = false

  /// The first thing that ended the reading.
  private(set) var stop: Stop?
  /// Schema faults of the current record.
  private(set) var findings: [Finding] = []
  /// Schema faults of the current record beyond the limit.
  private(set) var omittedFindingCount = 0
  /// Faults outside of records: of the root of a batch, and of elements in it that are no records.
  private(set) var outerFaults: [(offset: Int, fault: XMLFault)] = []
  /// Faults outside of records beyond the limit.
  private(set) var omittedOuterFaultCount = 0
  /// The bytes of the document before the current or last record, up to its tag.
  private(set) var recordTagEnd = 0
  /// Records that have begun.
  private(set) var recordCount = 0
  /// Whether the root element has ended.
  private(set) var isComplete = false
  /// Whether the root itself is the record.
  private(set) var rootIsRecord = false
  private(set) var hasRoot = false

  private var rootName: XMLNameID = XMLNameTable.none
  private var outer: [OuterElement] = []

  private struct OpenElement {
    var node: UInt32
    var lastChild: UInt32 = 0
  }

  private struct Progress {
    var depth = 0
    /// Elements of the record that have begun and not ended.
    var openCount = 0
    var isInRecord = false
    var hasPendingEnd = false
    var hasStopped = false
    var pendingEnd = 0
  }

  /// Behind pointers, so that the hot paths go without the exclusivity checks of class properties. There are
  /// never more open elements than the limit on depth.
  private let open: UnsafeMutablePointer<OpenElement>
  private let progress: UnsafeMutablePointer<Progress>

  private var innermost: UInt32? {
    progress.pointee.openCount > 0 ? open[progress.pointee.openCount - 1].node : nil
  }

  init(shape: Shape, names: XMLNameTable, tape: XMLTape, limits: XMLLimits) {
    self.tape = tape
    depthLimit = min(max(0, limits.depth), 1 << 20)
    recordLimit = min(limits.recordBytes, Int(Int32.max))
    open = .allocate(capacity: depthLimit + 1)
    progress = .allocate(capacity: 1)
    progress.initialize(to: Progress())
    self.shape = shape
    self.names = names
    self.limits = limits
    recordName = shape.record.map { names.id(local: $0.local, namespace: $0.namespace, isKnown: true) }
    batchName = shape.batch.map { names.id(local: $0.local, namespace: $0.namespace, isKnown: true) }
  }

  deinit {
    open.deallocate()
    progress.deallocate()
  }

  /// From where on the bytes of the document are still needed, if a record has begun.
  var neededTagEnd: Int? { progress.pointee.isInRecord ? recordTagEnd : nil }

  // MARK: Events

  func startElement(
    _ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?, declarationCount: Int,
    _ declarations: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, attributeCount: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    settle()
    guard !progress.pointee.hasStopped else { return }
    progress.pointee.depth &+= 1
    if progress.pointee.depth > depthLimit { return refuse(.tooDeep, .tag) }
    if attributeCount &+ declarationCount > limits.attributes { return refuse(.tooManyAttributes, .tag) }
    let name = names.id(local: local, namespace: namespace)
    if declarationCount > 0 { countDeclarations(declarationCount, declarations) }
    if let refusal = names.refusal { return refuse(refusal, .tag) }
    if !progress.pointee.isInRecord {
      guard beginsRecord(name) else { return startOuter(name, attributeCount, attributes) }
      beginRecord()
    }
    startInner(name, attributeCount, attributes)
  }

  /// The parser keeps every namespace that it has met, so they count among the names.
  private func countDeclarations(
    _ count: Int, _ declarations: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard let declarations else { return }
    for index in 0..<count {
      guard let namespace = declarations[index * 2 + 1] else { continue }
      _ = names.id(local: namespace, namespace: declarations[index * 2])
    }
  }

  private func beginsRecord(_ name: XMLNameID) -> Bool {
    guard let recordName else { return progress.pointee.depth == 1 }
    return name == recordName
      && (progress.pointee.depth == 1 || (progress.pointee.depth == 2 && shape.allowsBatch))
  }

  private func startOuter(
    _ name: XMLNameID, _ attributeCount: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    if let attributes {
      for index in 0..<attributeCount {
        guard let local = attributes[index * 5] else { continue }
        _ = names.id(local: local, namespace: attributes[index * 5 + 2])
      }
      if let refusal = names.refusal { return refuse(refusal, .tag) }
    }
    if progress.pointee.depth == 1 {
      hasRoot = true
      rootName = name
      if let batchName, name != batchName { return refuse(.rootUnexpected, .tag) }
      onBatchRoot()
    }
    let offset = currentOffset()
    outer.append(OuterElement(name: name, position: tagPosition(offset), gap: position(offset + 1)))
    if reportsUnknown, outer.count == 2 { addOuterFault(.elementUnknown) }
  }

  private func beginRecord() {
    if progress.pointee.depth == 1 {
      hasRoot = true
      rootIsRecord = true
    }
    tape.reset()
    findings.removeAll(keepingCapacity: true)
    omittedFindingCount = 0
    recordTagEnd = currentOffset()
    recordCount &+= 1
    progress.pointee.isInRecord = true
  }

  @inline(__always)
  private func startInner(
    _ name: XMLNameID, _ attributeCount: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    let openCount = progress.pointee.openCount
    let parent = openCount > 0 ? open[openCount &- 1].node : 0
    if openCount > 0 { tape.settleText(beforeChildOf: parent) }
    let firstAttribute = tape.attributeCount
    if attributeCount > 0, let attributes {
      var quintuple = attributes
      for _ in 0..<attributeCount {
        if let local = quintuple[0], let value = quintuple[3], let end = quintuple[4] {
          let count = end - value
          if count > limits.textBytes { return refuse(.textTooLong, .tag) }
          tape.appendAttribute(names.id(local: local, namespace: quintuple[2]), value: value, count: count)
        }
        quintuple += 5
      }
      if let refusal = names.refusal { return refuse(refusal, .tag) }
    }
    let node = tape.append(
      XMLTape.Node(
        name: name, parent: parent, attributeStart: UInt32(truncatingIfNeeded: firstAttribute),
        attributeCount: UInt32(truncatingIfNeeded: tape.attributeCount &- firstAttribute),
        tagEnd: UInt32(truncatingIfNeeded: currentOffset() &- recordTagEnd)))
    if openCount > 0 {
      let last = open[openCount &- 1].lastChild
      if last == 0 {
        tape.nodes[Int(parent)].firstChild = node
      } else {
        tape.nodes[Int(last)].next = node
      }
      open[openCount &- 1].lastChild = node
    }
    (open + openCount).initialize(to: OpenElement(node: node))
    progress.pointee.openCount = openCount &+ 1
    if tape.size > recordLimit { refuse(.recordTooLarge, .record) }
  }

  func endElement() {
    settle()
    guard !progress.pointee.hasStopped else { return }
    progress.pointee.hasPendingEnd = true
    progress.pointee.pendingEnd = currentOffset()
  }

  func text(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    settle()
    guard !progress.pointee.hasStopped else { return }
    guard progress.pointee.isInRecord, let node = innermost else { return outerText(bytes, count) }
    let index = Int(node)
    if tape.nodes[index].firstChild != 0 {
      if !isXMLWhiteSpace(bytes, count) { tape.nodes[index].flags.insert(.mixed) }
      return
    }
    if tape.nodes[index].textCount == 0 {
      tape.nodes[index].textStart = UInt32(truncatingIfNeeded: tape.byteCount)
    }
    if Int(tape.nodes[index].textCount) &+ count > limits.textBytes { return refuse(.textTooLong, .element) }
    tape.appendText(bytes, count)
    tape.nodes[index].textCount &+= UInt32(truncatingIfNeeded: count)
    if tape.size > recordLimit { refuse(.recordTooLarge, .record) }
  }

  private func outerText(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    guard reportsUnknown, outer.count == 1, !outer[0].hasUnknownText, !isXMLWhiteSpace(bytes, count) else {
      return
    }
    outer[0].hasUnknownText = true
    addOuterFault(.textUnknown, at: outer[0].gap)
  }

  /// A comment, or a processing instruction with its target.
  func markup(_ target: UnsafePointer<UInt8>?) {
    settle()
    guard !progress.pointee.hasStopped else { return }
    guard let target else { return }
    _ = names.id(local: target, namespace: nil)
    if let refusal = names.refusal { refuse(refusal, .offset) }
  }

  func doctype() {
    guard !progress.pointee.hasStopped else { return }
    refuse(.doctypeRefused, .offset)
    onStop()
  }

  /// - Parameter make: reads the report, which is left undone when nobody would look at it.
  func report(isFromSchema: Bool, _ make: @autoclosure () -> LibXMLReport) {
    guard !progress.pointee.hasStopped else { return }
    if isFromSchema {
      note(make)
    } else {
      // What has ended has been judged: the parser is already at later markup.
      settle()
      guard !progress.pointee.hasStopped else { return }
      let report = make()
      end(
        with: report.code, at: report.offset, Stop.aboutTags.contains(report.code) ? .tag : .offset,
        isByParser: true)
    }
  }

  private func note(_ make: () -> LibXMLReport) {
    if !progress.pointee.isInRecord {
      let report = make()
      if report.isSummary, outerFaults.last?.fault.position == outer.last?.position { return }
      addOuterFault(report.code, report)
    } else if findings.count < limits.faults {
      findings.append(Finding(report: make(), node: innermost))
    } else {
      omittedFindingCount += 1
    }
  }

  private func addOuterFault(
    _ code: XMLFault.Code, _ report: LibXMLReport? = nil, at position: XMLPosition? = nil
  ) {
    guard outerFaults.count < limits.faults else {
      omittedOuterFaultCount += 1
      return
    }
    var path = outerPath
    if let attribute = report?.attribute {
      path += "/@" + (code == .attributeMissing || names.isVocabulary(attribute) ? attribute : "*")
    }
    let expected = report.map { SchemaFinding.list($0.allowedElements.map(\.local)) } ?? ""
    let fault = XMLFault(
      code, at: position ?? outer.last?.position, path: path, expected: expected.isEmpty ? nil : expected)
    outerFaults.append((report?.offset ?? currentOffset(), fault))
  }

  /// Completes what waited for the validator: the end of an element, and with it perhaps of a record, which
  /// can be refused. It comes first in every event.
  @inline(__always)
  func settle() {
    guard progress.pointee.hasPendingEnd else { return }
    progress.pointee.hasPendingEnd = false
    progress.pointee.depth &-= 1
    guard progress.pointee.isInRecord else { return endOuter() }
    progress.pointee.openCount &-= 1
    let node = open[progress.pointee.openCount].node
    tape.nodes[Int(node)].end = UInt32(truncatingIfNeeded: progress.pointee.pendingEnd &- recordTagEnd)
    if progress.pointee.openCount == 0 { deliver() }
  }

  private func endOuter() {
    outer.removeLast()
    if progress.pointee.depth == 0 { isComplete = true }
    noteGap()
  }

  private func deliver() {
    if progress.pointee.depth == 0 { isComplete = true }
    if progress.pointee.pendingEnd - recordTagEnd > recordLimit { return refuse(.recordTooLarge, .record) }
    onRecord()
    progress.pointee.isInRecord = false
    noteGap()
  }

  /// Text is reported once between two children of the root, at a place that does not depend on how the input
  /// is cut.
  private func noteGap() {
    guard reportsUnknown, outer.count == 1 else { return }
    outer[0].gap = position(progress.pointee.pendingEnd)
    outer[0].hasUnknownText = false
  }

  // MARK: Refusing

  /// Refuses a record whose bytes take up too much, though they may all be comments.
  func checkRecord(upTo offset: Int) {
    guard progress.pointee.isInRecord, offset - recordTagEnd > recordLimit else { return }
    refuse(.recordTooLarge, .record)
  }

  /// Refuses text that the parser holds back until it has seen its end, which may be `]]` and so no text.
  func checkText(with pendingCount: Int) {
    guard let node = innermost, progress.pointee.isInRecord else { return }
    if Int(tape.nodes[Int(node)].textCount) + pendingCount - 2 > limits.textBytes {
      refuse(.textTooLong, .element)
    }
  }

  private func refuse(_ code: XMLFault.Code, _ place: Stop.Place) {
    end(with: code, at: currentOffset(), place, isByParser: false)
  }

  /// Ends the reading. The engine is not stopped from here: it may be about to validate the very tag. What it
  /// reports after this is not heard, and it is not fed again.
  private func end(with code: XMLFault.Code, at offset: Int, _ place: Stop.Place, isByParser: Bool) {
    guard stop == nil else { return }
    progress.pointee.hasStopped = true
    stop = Stop(
      code: code, offset: offset, place: place, node: innermost, isOutside: !progress.pointee.isInRecord,
      isByParser: isByParser)
  }

  // MARK: Paths

  /// The path of the elements around the current place, outside of records.
  var outerPath: String {
    let names = outer.isEmpty && hasRoot ? [rootName] : outer.map(\.name)
    return "/" + names.map(displayName).joined(separator: "/")
  }

  /// A name if the schema or a type gave it, otherwise `*`.
  func displayName(_ name: XMLNameID) -> String {
    names.isKnown(name) ? names.local(name) : "*"
  }
}
