/// A decoder at one place of a record: an element, an attribute, a text, or a choice still to be made.
///
/// It is kept to 24 bytes, so that it fits into an existential without being allocated.
struct XMLNodeDecoder: Decoder {
  enum Mode: UInt8 {
    /// The element `node`, which is 0 when it is absent; `name` says which was looked for.
    case element
    /// The attribute with the index `node` of the element `parent`.
    case attribute
    /// The text of the element `node`.
    case text
    /// The element `node` as the case of an enumeration, or as the first of a list of such.
    case choice
  }

  let core: DecodingCore
  let node: UInt32
  let parent: UInt32
  let name: XMLNameID
  let mode: Mode

  @inline(__always)
  init(core: DecodingCore, node: UInt32, parent: UInt32, name: XMLNameID, mode: Mode) {
    self.core = core
    self.node = node
    self.parent = parent
    self.name = name
    self.mode = mode
  }

  /// The decoder itself, if it is one of this kind: a comparison of types where a cast would look up tables.
  @inline(__always)
  init?(_ decoder: any Decoder) {
    func opened<Opened: Decoder>(_ decoder: Opened) -> XMLNodeDecoder? {
      // The types are the same, so the bits are those of one.
      Opened.self == XMLNodeDecoder.self ? unsafeBitCast(decoder, to: XMLNodeDecoder.self) : nil
    }
    guard let same = opened(decoder) else { return nil }
    self = same
  }

  var userInfo: [CodingUserInfoKey: Any] { core.userInfo }

  var codingPath: [any CodingKey] {
    path.split(separator: "/").map { PathKey(stringValue: String($0)) }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    switch mode {
    case .element:
      try requireElement()
    case .attribute, .text, .choice:
      throw fault(.decodingFailed)
    }
    return core.container(keyedBy: type, node)
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    // Several elements need a key of their own: the root, one of several, and a case of a choice have none.
    guard mode == .element || mode == .choice, parent != Self.noParent else { throw fault(.decodingFailed) }
    if node == 0 { core.absenceCount += 1 }
    return XMLUnkeyedDecodingContainer(self)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    self
  }

  // MARK: Choice

  /// The number of the case that the element here stands for, and the element. In the place of an element of its own, the
  /// choice is made among the children of that element.
  func choose(_ type: Any.Type) throws -> (index: Int, element: any Decoder) {
    let names = core.choiceNames(of: type)
    var chosen = node
    if mode == .element {
      try requireElement()
      core.consume(node)
      chosen = core.chosen(names, from: core.tape.nodes[Int(node)].firstChild)
      guard chosen != 0 else { throw core.missing(names, in: node) }
    } else if mode != .choice {
      throw fault(.decodingFailed)
    }
    guard let index = names.index(of: core.tape.nodes[Int(chosen)].name) else {
      throw fault(.elementUnexpected)
    }
    core.consume(chosen)
    let element = XMLNodeDecoder(
      core: core, node: chosen, parent: Self.noParent, name: XMLNameTable.none, mode: .element)
    return (index, element)
  }

  // MARK: Text

  /// The text of this place, as it stands.
  @inline(__always)
  func text() throws -> UnsafeBufferPointer<UInt8> {
    switch mode {
    case .element:
      try requireElement()
      return core.text(of: node)
    case .attribute:
      core.tape.attributes[Int(node)].isConsumed = true
      return core.tape.value(of: core.tape.attributes[Int(node)])
    case .text:
      return core.text(of: node)
    case .choice:
      throw fault(.decodingFailed)
    }
  }

  /// A value from the text without the white space at its ends.
  @inline(__always)
  func value<Value>(expected: @autoclosure () -> String, _ make: (Span<UInt8>) -> Value?) throws -> Value {
    let text = trimmingXMLWhiteSpace(try text())
    guard let value = make(text.span) else {
      throw fault(.valueInvalid, expected: expected(), found: TextShape(of: text))
    }
    return value
  }

  // MARK: Faults

  @inline(__always)
  private func requireElement() throws {
    if node == 0, parent != XMLNodeDecoder.noParent { throw absent }
  }

  /// The parent of a record, which has none, and of what does not stand under a key of its own.
  static let noParent = UInt32.max

  private var absent: XMLFault {
    if mode == .choice { return XMLFault(.elementMissing, at: core.view.position(of: parent), path: path) }
    return core.missing(CodingKeyPlace(kind: .element, name: name), in: parent)
  }

  private var path: String {
    switch mode {
    case .element, .choice:
      core.view.path(to: node == 0 && parent != Self.noParent ? parent : node)
    case .attribute: core.view.path(to: parent, attribute: core.view.attributeLabel(name))
    case .text: core.view.path(to: node)
    }
  }

  func fault(_ code: XMLFault.Code, expected: String? = nil, found: TextShape? = nil) -> XMLFault {
    let element = mode == .attribute || (node == 0 && parent != Self.noParent) ? parent : node
    return XMLFault(
      code, at: core.view.position(of: element), path: path, expected: expected, found: found)
  }
}

extension XMLNodeDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool {
    let isAbsent = mode == .element && node == 0 && parent != Self.noParent
    if isAbsent { core.absenceCount += 1 }
    return isAbsent
  }

  func decode(_ type: String.Type) throws -> String { xmlString(try text()) }
  func decode(_ type: Bool.Type) throws -> Bool { try value(expected: "true or false", parseBool) }
  func decode(_ type: Double.Type) throws -> Double { try value(expected: "a number", parseDouble) }
  func decode(_ type: Float.Type) throws -> Float { try value(expected: "a number", parseFloat) }
  func decode(_ type: Int.Type) throws -> Int { try integer() }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
  func decode(_ type: UInt.Type) throws -> UInt { try integer() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }
  func decode(_ type: Int128.Type) throws -> Int128 { try integer() }
  func decode(_ type: UInt128.Type) throws -> UInt128 { try integer() }

  func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: self) }

  @inline(__always)
  func integer<T: FixedWidthInteger>() throws -> T {
    try value(expected: "a whole number", parseInteger)
  }
}

/// A step of a path, for those who ask a decoder for its coding path.
struct PathKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

/// A string of bytes from the tape. Intake has found all of them to be valid UTF-8, so they are not looked at
/// again.
@inline(__always)
func xmlString(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  String(copying: UTF8Span(unchecked: bytes.span))
}
