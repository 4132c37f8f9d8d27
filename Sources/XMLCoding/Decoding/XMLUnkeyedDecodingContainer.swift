/// The elements of one name among siblings, or those that a choice can have, in document order.
struct XMLUnkeyedDecodingContainer: UnkeyedDecodingContainer {
  private let core: DecodingCore
  private let parent: UInt32
  private let name: XMLNameID
  private let isChoice: Bool
  private var choice: ChoiceNames?
  private var next: UInt32
  private(set) var currentIndex = 0

  init(_ decoder: XMLNodeDecoder) {
    core = decoder.core
    parent = decoder.parent
    name = decoder.name
    next = decoder.node
    isChoice = decoder.mode == .choice
  }

  var codingPath: [any CodingKey] {
    XMLNodeDecoder(core: core, node: next, parent: parent, name: name, mode: .element).codingPath
  }

  /// How many are left is only known by walking, so it is not told.
  var count: Int? { nil }

  var isAtEnd: Bool { next == 0 }

  /// The element that is next; after the last one, the one that is missing.
  private var current: XMLNodeDecoder {
    guard next != 0 else {
      return XMLNodeDecoder(
        core: core, node: 0, parent: parent, name: name, mode: isChoice ? .choice : .element)
    }
    core.consume(next)
    return XMLNodeDecoder(
      core: core, node: next, parent: XMLNodeDecoder.noParent, name: XMLNameTable.none,
      mode: isChoice ? .choice : .element)
  }

  private mutating func advance(over type: Any.Type) {
    currentIndex += 1
    guard next != 0 else { return }
    if isChoice {
      let names = choice ?? core.choiceNames(of: type)
      choice = names
      next = core.chosen(names, from: core.tape.nodes[Int(next)].next)
    } else {
      next = core.sibling(name, after: next)
    }
  }

  private mutating func take<T>(_ decode: (XMLNodeDecoder) throws -> T) throws -> T {
    try requireElement()
    let decoder = current
    let value = try decode(decoder)
    advance(over: T.self)
    return value
  }

  mutating func decodeNil() throws -> Bool { false }

  private func requireElement() throws {
    guard next == 0 else { return }
    throw core.missing(CodingKeyPlace(kind: isChoice ? .choice : .element, name: name), in: parent)
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    try requireElement()
    let decoder = current
    do {
      let value = try T(from: decoder)
      advance(over: type)
      return value
    } catch {
      throw core.located(error, at: decoder)
    }
  }

  mutating func decode(_ type: String.Type) throws -> String { try take { try $0.decode(type) } }
  mutating func decode(_ type: Bool.Type) throws -> Bool { try take { try $0.decode(type) } }
  mutating func decode(_ type: Double.Type) throws -> Double { try take { try $0.decode(type) } }
  mutating func decode(_ type: Float.Type) throws -> Float { try take { try $0.decode(type) } }
  mutating func decode(_ type: Int.Type) throws -> Int { try take { try $0.integer() } }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try take { try $0.integer() } }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try take { try $0.integer() } }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try take { try $0.integer() } }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try take { try $0.integer() } }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try take { try $0.integer() } }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try take { try $0.integer() } }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try take { try $0.integer() } }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try take { try $0.integer() } }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try take { try $0.integer() } }
  mutating func decode(_ type: Int128.Type) throws -> Int128 { try take { try $0.integer() } }
  mutating func decode(_ type: UInt128.Type) throws -> UInt128 { try take { try $0.integer() } }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try requireElement()
    let container = try current.container(keyedBy: type)
    advance(over: type)
    return container
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw current.fault(.decodingFailed)
  }

  mutating func superDecoder() throws -> any Decoder {
    try requireElement()
    let decoder = current
    advance(over: Void.self)
    return decoder
  }
}
