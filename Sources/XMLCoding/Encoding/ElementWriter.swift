/// One document being written: the elements that are open, and the bytes so far.
///
/// Run-time checks of exclusive access took a quarter of the time and are off for the properties in use for every
/// value. What makes that sound: a writer is used by one encoding at a time, since its containers cannot leave
/// the thread of the value that encodes itself, and no access to a property is open while code of a value runs —
/// texts are made by values before a property is touched, and `encode(to:)` is called between accesses.
///
/// Elements are written the moment that they are encoded; nothing is kept of a value. What `Codable` allows and a
/// stream does not is solved here: an attribute that comes after children is moved into the start tag, and an
/// element whose container is left is closed.
final class ElementWriter {
  @exclusivity(unchecked) var buffer = OutputBuffer()
  @exclusivity(unchecked) var names: WritableNames
  @exclusivity(unchecked) var frames: [ElementFrame] = []
  /// Names of the attributes of the open elements, each element's after its parent's.
  @exclusivity(unchecked) var attributes: [Int32] = []
  /// What was thrown, so that a type which swallows an error cannot produce half a document.
  private(set) var fault: XMLFault? { didSet { hasFailed = fault != nil } }
  @exclusivity(unchecked) private(set) var hasFailed = false
  let isIndented: Bool
  let userInfo: [CodingUserInfoKey: Any]
  /// Elements written under the root of a stream, by name; `nil` for a document that is all in the buffer.
  var streamed: [Int32: Int]?
  @exclusivity(unchecked) private var serial: UInt32 = 0
  @exclusivity(unchecked) private var keyTables = TypeCache<WritableKeyTable>()
  @exclusivity(unchecked) private var types = TypeCache<EncodedType>()

  init(_ encoder: XMLEncoder) throws(XMLFault) {
    names = try WritableNames(defaultNamespace: encoder.namespace, prefixes: encoder.prefixes)
    isIndented = encoder.formatting == .indented
    userInfo = encoder.userInfo
  }

  func type<Value: Encodable>(_ type: Value.Type) -> EncodedType {
    types.value(for: ObjectIdentifier(type)) { EncodedType(type) }
  }

  func keyTable<Key: CodingKey>(_ type: Key.Type) -> WritableKeyTable {
    keyTables.value(for: ObjectIdentifier(type)) { WritableKeyTable(type) }
  }

  /// Keeps and returns a fault at a place below what is open.
  @inline(never)
  func fail(
    _ code: XMLFault.Code, at place: WritingPlace? = nil, expected: String? = nil, found: TextShape? = nil
  ) -> XMLFault {
    let fault = XMLFault(code, path: path(to: place), expected: expected, found: found)
    self.fault = self.fault ?? fault
    return fault
  }

  /// Breaks the circle of references through the containers that are kept for use again.
  func end() {
    for table in keyTables.values { table.discardSpare() }
  }

  /// Forgets a fault and everything that was written and opened since.
  func rollBack(toLength length: Int, depth: Int) {
    fault = nil
    frames.removeSubrange(min(depth, frames.count)...)
    attributes.removeAll()
    buffer.truncate(to: length)
    names.forgetDeclarations(from: depth)
  }
}

/// Something that is being encoded and has not ended.
struct ElementFrame {
  enum Kind: UInt8 {
    case element, attribute, text
    /// Elements that stand directly in `owner` and are named by the value.
    case choice
    /// One of them, whose name is known and whose content is to come.
    case choiceCase
    /// Elements of one name that stand directly in `owner`.
    case repeated
    /// Elements that stand directly in `owner`, each named by its value.
    case repeatedChoice
  }

  enum State: UInt8 {
    /// Nothing of it is in the buffer.
    case unwritten
    /// Its start tag lacks the closing bracket.
    case startTag
    case content
    /// It has turned out not to be there.
    case absent
  }

  var kind: Kind
  var state = State.unwritten
  /// Whether it is one of several, which can be neither absent nor several itself.
  var isItem: Bool
  var hasText = false
  var hasChildren = false
  /// Index of the name; −1 where the kind has none.
  var name: Int32
  /// Index of the frame of the element in which it stands.
  var owner: Int32
  /// Elements round it.
  var depth: Int32
  var serial: UInt32
  /// Where its attributes begin among those of all open elements.
  var firstAttribute: Int32 = 0
  /// Where its start tag begins in the buffer.
  var start = 0
  /// Where another attribute would stand in the buffer, once the start tag is closed.
  var attributeEnd = 0
}

/// Names one frame for as long as it is open.
struct ElementLevel {
  var index: Int32
  var serial: UInt32
}

/// Where the next value goes.
struct WritingPlace {
  var kind: WritableKey.Kind
  var name: Int32
  /// Index of the frame of the element in which it stands.
  var owner: Int32
  var isItem = false
}

extension ElementWriter {
  /// Makes a frame the innermost one again by closing what stands inside it.
  @inline(__always)
  func enter(_ level: ElementLevel) throws(XMLFault) {
    let top = frames.count - 1
    if top == Int(level.index), frames[top].serial == level.serial, !hasFailed { return }
    try leaveInner(than: level)
  }

  @inline(never)
  private func leaveInner(than level: ElementLevel) throws(XMLFault) {
    if let fault { throw fault }
    let index = Int(level.index)
    guard index < frames.count, frames[index].serial == level.serial else {
      throw fail(
        .structureNotWritable, expected: "containers used in document order: this one was already left")
    }
    while frames.count - 1 > index { try finishInnermost() }
  }

  /// Opens a frame for a value that encodes itself.
  func push(_ place: WritingPlace) throws(XMLFault) -> ElementLevel {
    let kind: ElementFrame.Kind =
      switch place.kind {
      case .element: .element
      case .attribute: .attribute
      case .text: .text
      case .choice: .choice
      case .associatedValue, .nameRefused: throw fail(.nameNotWritable, at: place)
      }
    return try push(kind, place)
  }

  func push(_ kind: ElementFrame.Kind, _ place: WritingPlace) throws(XMLFault) -> ElementLevel {
    guard frames.count < Self.deepest else {
      throw fail(.structureNotWritable, at: place, expected: "at most \(Self.deepest) values within values")
    }
    serial &+= 1
    let owner = Int(place.owner)
    frames.append(
      ElementFrame(
        kind: kind, isItem: place.isItem, name: place.name, owner: place.owner,
        depth: frames.isEmpty ? 0 : frames[owner].depth + 1, serial: serial,
        firstAttribute: Int32(truncatingIfNeeded: attributes.count), start: buffer.count))
    return ElementLevel(index: Int32(truncatingIfNeeded: frames.count - 1), serial: serial)
  }

  /// Values within values at which encoding stops, long before the stack would end: a value that contains
  /// itself.
  private static let deepest = 512

  /// Ends the frame of a value that has encoded itself, and whatever it left open.
  func finish(_ level: ElementLevel) throws(XMLFault) {
    if hasFailed, let fault { throw fault }
    let index = Int(level.index)
    guard index < frames.count, frames[index].serial == level.serial else { return }
    while frames.count > index { try finishInnermost() }
  }

  private func finishInnermost() throws(XMLFault) {
    guard let frame = frames.last else { return }
    switch frame.kind {
    case .element:
      if frame.state != .absent {
        try openElement(at: frames.count - 1)
        writeEndTag()
      }
      attributes.removeSubrange(min(Int(frame.firstAttribute), attributes.count)...)
    case .choiceCase:
      if frame.state == .unwritten {
        try writeText(to: WritingPlace(kind: .element, name: frame.name, owner: frame.owner)) { _ in }
      }
    case .attribute, .text, .choice, .repeated, .repeatedChoice:
      break
    }
    frames.removeLast()
  }

  /// Encodes one value: text in place, anything else by asking it to encode itself.
  ///
  /// - Throws: `XMLFault`, or whatever the value's own `encode(to:)` throws.
  func encode<Value: Encodable>(_ value: Value, to place: WritingPlace) throws {
    switch type(Value.self).kind {
    case .text(let text):
      try withUnsafePointer(to: value) { try text.write(UnsafeRawPointer($0), to: place, of: self) }
    case .refused(let expected):
      throw fail(.structureNotWritable, at: place, expected: expected)
    case .array(let elements):
      guard !place.isItem, place.kind == .element || place.kind == .choice else {
        throw fail(
          .structureNotWritable, at: place,
          expected: place.isItem
            ? "an array under a key of its own" : "one value; several stand in an XMLList")
      }
      var item = place
      item.isItem = true
      try withUnsafePointer(to: value) { try elements.encode(UnsafeRawPointer($0), to: item, of: self) }
    case .choice where place.kind == .element:
      let level = try push(place)
      try encodeChoice(value, inside: level)
      try finish(level)
    case .composed, .choice:
      let level = try push(place)
      try value.encode(to: XMLElementEncoder(writer: self, level: level))
      try finish(level)
    }
  }

  /// Encodes a choice as the child of an element of its own.
  func encodeChoice(_ value: some Encodable, inside level: ElementLevel) throws {
    try enter(level)
    try openElement(at: Int(level.index))
    let choice = try push(WritingPlace(kind: .choice, name: -1, owner: level.index, isItem: true))
    try value.encode(to: XMLElementEncoder(writer: self, level: choice))
    try finish(choice)
  }
}
