/// Gathers what an engine reports into records on a tape, and enforces the limits while it does.
///
/// A record is the outermost element of the name that the reader looks for: the root itself, or a child of
/// the root. A record is handed on only once the engine has gone past its end, because the schema validator
/// judges an element after the handlers have seen its end.
final class RecordAssembler {
  /// What the reader wants to find.
  struct Shape {
    /// The name and namespace of a record; `nil` takes the root, whatever its name.
    var record: (local: String, namespace: String)?
    /// Whether records may stand inside of a root element of another name.
    var allowsBatch = false
    /// The only other name that the root may have; `nil` allows any.
    var batch: (local: String, namespace: String)?
  }

  /// A fault of the schema, held until the record is complete and paths can be told.
  struct Finding {
    var report: LibXMLReport
    /// The element at fault; `nil` outside of records.
    var node: UInt32?
  }

  let tape = XMLTape()
  let names: XMLNameTable
  let limits: XMLLimits
  private let shape: Shape
  private let recordName: XMLNameID?
  private let batchName: XMLNameID?

  /// Called with a complete record, which is on the tape and in `findings`.
  var onRecord: () -> Void = {}
  /// Called within the start tag of a root that is no record.
  var onBatchRoot: () -> Void = {}
  /// Called when a limit or a refusal ends the reading.
  var onStop: () -> Void = {}
  /// Where the parser stands, in bytes of the document.
  var currentOffset: () -> Int = { 0 }

  /// The first thing that ended the reading.
  private(set) var stop: (code: XMLFault.Code, offset: Int, node: UInt32?, isOutside: Bool)?
  /// Schema faults of the current record.
  private(set) var findings: [Finding] = []
  /// Faults outside of records: of the root of a batch, and of elements in it that are no records.
  private(set) var outerFindings: [(report: LibXMLReport, path: String)] = []
  /// The bytes of the document before the current or last record, up to its tag.
  private(set) var recordTagEnd = 0
  /// Records that have begun.
  private(set) var recordCount = 0
  /// Whether the root element has ended.
  private(set) var isComplete = false
  /// Whether the root itself is the record.
  private(set) var rootIsRecord = false
  private(set) var rootName: XMLNameID = XMLNameTable.none
  private(set) var hasRoot = false

  private var outer: [XMLNameID] = []

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
    var pendingEnd = 0
  }

  /// Behind pointers, so that the hot paths go without the exclusivity checks of class properties. There are
  /// never more open elements than the limit on depth.
  private let open: UnsafeMutablePointer<OpenElement>
  private let progress: UnsafeMutablePointer<Progress>

  private var innermost: UInt32? {
    progress.pointee.openCount > 0 ? open[progress.pointee.openCount - 1].node : nil
  }

  init(shape: Shape, names: XMLNameTable, limits: XMLLimits) {
    open = .allocate(capacity: max(1, limits.depth) + 1)
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

  /// Makes the assembler ready for another document.
  func reset() {
    tape.reset()
    stop = nil
    findings.removeAll(keepingCapacity: true)
    outerFindings.removeAll()
    recordTagEnd = 0
    recordCount = 0
    isComplete = false
    rootIsRecord = false
    hasRoot = false
    outer.removeAll(keepingCapacity: true)
    progress.pointee = Progress()
  }

  /// From where on the bytes of the document are still needed, if a record has begun.
  var neededTagEnd: Int? { progress.pointee.isInRecord ? recordTagEnd : nil }

  // MARK: Events

  func startElement(
    _ local: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?, namespaceCount: Int,
    attributeCount: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    settle()
    progress.pointee.depth &+= 1
    if progress.pointee.depth > limits.depth { return refuse(.tooDeep) }
    if attributeCount &+ namespaceCount > limits.attributes { return refuse(.tooManyAttributes) }
    let name = names.id(local: local, namespace: namespace)
    if names.count > limits.names { return refuse(.tooManyNames) }
    if !progress.pointee.isInRecord {
      guard beginsRecord(name) else { return startOuter(name) }
      beginRecord()
    }
    startInner(name, attributeCount, attributes)
  }

  private func beginsRecord(_ name: XMLNameID) -> Bool {
    guard let recordName else { return progress.pointee.depth == 1 }
    return name == recordName
      && (progress.pointee.depth == 1 || (progress.pointee.depth == 2 && shape.allowsBatch))
  }

  private func startOuter(_ name: XMLNameID) {
    if progress.pointee.depth == 1 {
      hasRoot = true
      rootName = name
      if let batchName, name != batchName { return refuse(.rootUnexpected) }
      onBatchRoot()
    }
    outer.append(name)
  }

  private func beginRecord() {
    if progress.pointee.depth == 1 {
      hasRoot = true
      rootIsRecord = true
    }
    tape.reset()
    findings.removeAll(keepingCapacity: true)
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
    if openCount > 0 { discardWhiteSpace(of: parent) }
    let firstAttribute = tape.attributeCount
    if attributeCount > 0, let attributes {
      var quintuple = attributes
      for _ in 0..<attributeCount {
        if let local = quintuple[0], let value = quintuple[3], let end = quintuple[4] {
          let count = end - value
          if count > limits.textBytes { return refuse(.textTooLong) }
          tape.appendAttribute(names.id(local: local, namespace: quintuple[2]), value: value, count: count)
        }
        quintuple += 5
      }
      if names.count > limits.names { return refuse(.tooManyNames) }
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
    if tape.size > limits.recordBytes { refuse(.recordTooLarge) }
  }

  func endElement() {
    settle()
    if progress.pointee.isInRecord {
      progress.pointee.hasPendingEnd = true
      progress.pointee.pendingEnd = currentOffset()
    } else {
      outer.removeLast()
      progress.pointee.depth &-= 1
      if progress.pointee.depth == 0 { isComplete = true }
    }
  }

  func text(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    settle()
    guard progress.pointee.isInRecord, let node = innermost else { return }
    let index = Int(node)
    if tape.nodes[index].firstChild != 0 {
      if !isWhiteSpace(bytes, count) { tape.nodes[index].flags.insert(.mixed) }
      return
    }
    if tape.nodes[index].textCount == 0 {
      tape.nodes[index].textStart = UInt32(truncatingIfNeeded: tape.byteCount)
    }
    if Int(tape.nodes[index].textCount) &+ count > limits.textBytes { return refuse(.textTooLong) }
    tape.appendText(bytes, count)
    tape.nodes[index].textCount &+= UInt32(truncatingIfNeeded: count)
    if tape.size > limits.recordBytes { refuse(.recordTooLarge) }
  }

  func markup() {
    settle()
  }

  func doctype() {
    refuse(.doctypeRefused)
  }

  func report(_ report: LibXMLReport) {
    guard stop == nil else { return }
    guard report.isFromSchema else {
      return end(with: report.code, at: report.offset)
    }
    if progress.pointee.isInRecord {
      if findings.count < limits.faults { findings.append(Finding(report: report, node: innermost)) }
    } else if outerFindings.count < limits.faults {
      outerFindings.append((report, outerPath))
    }
  }

  /// Completes what waited for the validator: the end of an element, and with it perhaps of a record.
  @inline(__always)
  func settle() {
    guard progress.pointee.hasPendingEnd else { return }
    progress.pointee.hasPendingEnd = false
    progress.pointee.depth &-= 1
    progress.pointee.openCount &-= 1
    let node = open[progress.pointee.openCount].node
    tape.nodes[Int(node)].end = UInt32(truncatingIfNeeded: progress.pointee.pendingEnd &- recordTagEnd)
    if progress.pointee.openCount == 0 { deliver() }
  }

  private func deliver() {
    if progress.pointee.depth == 0 { isComplete = true }
    onRecord()
    progress.pointee.isInRecord = false
  }

  // MARK: Refusing

  private func refuse(_ code: XMLFault.Code) {
    end(with: code, at: currentOffset())
  }

  /// Ends the reading for a reason that the reader found itself.
  func end(with code: XMLFault.Code, at offset: Int) {
    guard stop == nil else { return }
    stop = (code, offset, innermost, !progress.pointee.isInRecord)
    onStop()
  }

  // MARK: Text

  /// Text before a child element is white space for layout, or it is mixed content.
  @inline(__always)
  private func discardWhiteSpace(of node: UInt32) {
    let index = Int(node)
    guard tape.nodes[index].textCount > 0, tape.nodes[index].firstChild == 0 else { return }
    let text = tape.text(of: node)
    if let start = text.baseAddress, !isWhiteSpace(start, text.count) {
      tape.nodes[index].flags.insert(.mixed)
    } else {
      tape.truncateBytes(to: Int(tape.nodes[index].textStart))
      tape.nodes[index].textCount = 0
    }
  }

  @inline(__always)
  private func isWhiteSpace(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for index in 0..<count where !isXMLWhiteSpace(bytes[index]) { return false }
    return true
  }

  // MARK: Paths

  /// The path of the elements around the current place, outside of records.
  var outerPath: String {
    let names = outer.isEmpty && hasRoot ? [rootName] : outer
    return "/" + names.map(displayName).joined(separator: "/")
  }

  /// A name if the schema or a type gave it, otherwise `*`.
  func displayName(_ name: XMLNameID) -> String {
    names.isKnown(name) ? names.local(name) : "*"
  }
}
