/// One record as a flat tape: elements in document order, their attributes, and one arena of bytes.
///
/// Filling the tape makes no allocation once its buffers have grown to the size of the largest record. The
/// memory is owned here and freed with the tape; indexes are only ever those that the tape itself gave out.
///
/// A type may keep its decoder beyond the call that it was made for, and use it when the tape holds another
/// record. That cannot read outside of the buffers: all of their memory is initialised and keeps what it held
/// when they grow, so that every index in it, however old, lies within them; and a parent stands before its
/// children, and they before their siblings, so that every walk ends.
final class XMLTape {
  /// An element. Index 0 is the record itself.
  struct Node {
    var name: XMLNameID
    var parent: UInt32
    /// The next sibling; 0 when there is none.
    var next: UInt32 = 0
    /// The first child; 0 when there is none.
    var firstChild: UInt32 = 0
    var attributeStart: UInt32
    var attributeCount: UInt32
    var textStart: UInt32 = 0
    var textCount: UInt32 = 0
    /// Where in the record the content of the start tag ends, in bytes.
    var tagEnd: UInt32
    /// Where in the record the element ends, in bytes.
    var end: UInt32 = 0
    var flags: Flags = []
  }

  struct Flags: OptionSet {
    var rawValue: UInt32
    /// A decoded type has asked for the element.
    static let consumed = Flags(rawValue: 1)
    /// A decoded type has asked for the text.
    static let textConsumed = Flags(rawValue: 2)
    /// There is text beside child elements.
    static let mixed = Flags(rawValue: 4)
  }

  struct Attribute {
    var name: XMLNameID
    var valueStart: UInt32
    var valueCount: UInt32
    var isConsumed: Bool
  }

  private struct Storage {
    var nodeCapacity = 256
    var nodeCount = 0
    var nodes = UnsafeMutablePointer<Node>.allocate(capacity: 256)
    var attributeCapacity = 512
    var attributeCount = 0
    var attributes = UnsafeMutablePointer<Attribute>.allocate(capacity: 512)
    var byteCapacity = 16 << 10
    var byteCount = 0
    var bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 16 << 10)
  }

  /// Behind a pointer, so that the hot paths go without the exclusivity checks of class properties.
  private let storage: UnsafeMutablePointer<Storage>

  init() {
    storage = .allocate(capacity: 1)
    storage.initialize(to: Storage())
    Self.clear(nodes, from: 0, to: storage.pointee.nodeCapacity)
    Self.clear(attributes, from: 0, to: storage.pointee.attributeCapacity)
    Self.clear(bytes, from: 0, to: storage.pointee.byteCapacity)
  }

  /// All three kinds of element are plain numbers, for which zero is a value.
  private static func clear<Element: BitwiseCopyable>(
    _ buffer: UnsafeMutablePointer<Element>, from start: Int, to end: Int
  ) {
    let count = (end - start) * MemoryLayout<Element>.stride
    UnsafeMutableRawPointer(buffer + start).initializeMemory(as: UInt8.self, repeating: 0, count: count)
  }

  deinit {
    nodes.deallocate()
    attributes.deallocate()
    bytes.deallocate()
    storage.deallocate()
  }

  @inline(__always) var nodes: UnsafeMutablePointer<Node> { storage.pointee.nodes }
  @inline(__always) var attributes: UnsafeMutablePointer<Attribute> { storage.pointee.attributes }
  @inline(__always) var bytes: UnsafeMutablePointer<UInt8> { storage.pointee.bytes }

  @inline(__always) private(set) var nodeCount: Int {
    get { storage.pointee.nodeCount }
    set { storage.pointee.nodeCount = newValue }
  }

  @inline(__always) private(set) var attributeCount: Int {
    get { storage.pointee.attributeCount }
    set { storage.pointee.attributeCount = newValue }
  }

  @inline(__always) private(set) var byteCount: Int {
    get { storage.pointee.byteCount }
    set { storage.pointee.byteCount = newValue }
  }

  /// Empties the tape and keeps its memory.
  func reset() {
    nodeCount = 0
    attributeCount = 0
    byteCount = 0
  }

  /// What the record takes in memory.
  var size: Int {
    nodeCount * MemoryLayout<Node>.stride + attributeCount * MemoryLayout<Attribute>.stride + byteCount
  }

  // MARK: Filling

  @inline(__always)
  func append(_ node: Node) -> UInt32 {
    if nodeCount == storage.pointee.nodeCapacity { growNodes() }
    (nodes + nodeCount).initialize(to: node)
    nodeCount &+= 1
    return UInt32(truncatingIfNeeded: nodeCount &- 1)
  }

  @inline(__always)
  func appendAttribute(_ name: XMLNameID, value: UnsafePointer<UInt8>, count: Int) {
    if attributeCount == storage.pointee.attributeCapacity { growAttributes() }
    let start = byteCount
    appendUnescaping(value, count)
    (attributes + attributeCount).initialize(
      to: Attribute(
        name: name, valueStart: UInt32(truncatingIfNeeded: start),
        valueCount: UInt32(truncatingIfNeeded: byteCount &- start), isConsumed: false))
    attributeCount &+= 1
  }

  @inline(__always)
  func appendText(_ text: UnsafePointer<UInt8>, _ count: Int) {
    reserveBytes(count)
    (bytes + byteCount).update(from: text, count: count)
    byteCount &+= count
  }

  /// Text before a child element is white space for layout, which goes, or it is mixed content.
  @inline(__always)
  func settleText(beforeChildOf node: UInt32) {
    let parent = nodes + Int(node)
    guard parent.pointee.textCount > 0, parent.pointee.firstChild == 0 else { return }
    let text = text(of: node)
    if let start = text.baseAddress, !isXMLWhiteSpace(start, text.count) {
      parent.pointee.flags.insert(.mixed)
    } else {
      byteCount = Int(parent.pointee.textStart)
      parent.pointee.textCount = 0
    }
  }

  /// libxml2 hands out an ampersand of an attribute value as `&#38;` unless it may replace all entities.
  @inline(__always)
  private func appendUnescaping(_ value: UnsafePointer<UInt8>, _ count: Int) {
    reserveBytes(count)
    let target = bytes + byteCount
    var written = 0
    var read = 0
    while read < count {
      let byte = value[read]
      target[written] = byte
      written &+= 1
      read &+= 1
      if byte == 0x26, count &- read >= 4, value[read] == 0x23, value[read &+ 1] == 0x33,
        value[read &+ 2] == 0x38, value[read &+ 3] == 0x3B
      {
        read &+= 4
      }
    }
    byteCount &+= written
  }

  @inline(__always)
  private func reserveBytes(_ count: Int) {
    if byteCount &+ count > storage.pointee.byteCapacity { growBytes(count) }
  }

  @inline(never)
  private func growNodes() {
    storage.pointee.nodes = Self.grown(nodes, &storage.pointee.nodeCapacity, toHold: 0)
  }

  @inline(never)
  private func growAttributes() {
    storage.pointee.attributes = Self.grown(attributes, &storage.pointee.attributeCapacity, toHold: 0)
  }

  @inline(never)
  private func growBytes(_ count: Int) {
    storage.pointee.bytes = Self.grown(bytes, &storage.pointee.byteCapacity, toHold: byteCount + count)
  }

  private static func grown<Element: BitwiseCopyable>(
    _ old: UnsafeMutablePointer<Element>, _ capacity: inout Int, toHold count: Int
  ) -> UnsafeMutablePointer<Element> {
    let grownCapacity = max(capacity * 2, count)
    let grown = UnsafeMutablePointer<Element>.allocate(capacity: grownCapacity)
    grown.moveInitialize(from: old, count: capacity)
    clear(grown, from: capacity, to: grownCapacity)
    old.deallocate()
    capacity = grownCapacity
    return grown
  }

  // MARK: Reading

  @inline(__always)
  func value(of attribute: Attribute) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes + Int(attribute.valueStart), count: Int(attribute.valueCount))
  }

  @inline(__always)
  func text(of node: UInt32) -> UnsafeBufferPointer<UInt8> {
    let node = nodes + Int(node)
    return UnsafeBufferPointer(start: bytes + Int(node.pointee.textStart), count: Int(node.pointee.textCount))
  }

  /// The index of an attribute of an element, if it has it.
  @inline(__always)
  func attribute(_ name: XMLNameID, of node: UInt32) -> Int? {
    let start = Int((nodes + Int(node)).pointee.attributeStart)
    let end = start &+ Int((nodes + Int(node)).pointee.attributeCount)
    var index = start
    while index < end {
      if attributes[index].name == name { return index }
      index &+= 1
    }
    return nil
  }
}

/// Whether all bytes are XML white space.
@inline(__always)
func isXMLWhiteSpace(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
  for index in 0..<count where !isXMLWhiteSpace(bytes[index]) { return false }
  return true
}
