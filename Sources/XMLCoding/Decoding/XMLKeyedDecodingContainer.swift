/// The attributes, children and text of one element, by key.
struct XMLKeyedDecodingContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let state: KeyedDecodingState

  private var core: DecodingCore { state.core }
  private var table: CodingKeyTable { state.table }
  private var node: UInt32 { state.node }

  var codingPath: [any CodingKey] { decoder(.itself, node).codingPath }

  var allKeys: [Key] {
    var keys: [Key] = []
    var seen: Set<XMLNameID> = []
    var child = core.tape.nodes[Int(node)].firstChild
    while child != 0 {
      let name = core.tape.nodes[Int(child)].name
      if seen.insert(name).inserted, let key = Key(stringValue: keyText(name)) { keys.append(key) }
      child = core.tape.nodes[Int(child)].next
    }
    let start = Int(core.tape.nodes[Int(node)].attributeStart)
    for index in start..<(start + Int(core.tape.nodes[Int(node)].attributeCount)) {
      let name = core.tape.attributes[index].name
      let namespace = core.names.namespace(name)
      let label = namespace.isEmpty ? core.names.local(name) : "{\(namespace)}\(core.names.local(name))"
      if let key = Key(stringValue: "@" + label) { keys.append(key) }
    }
    return keys
  }

  private func keyText(_ name: XMLNameID) -> String {
    let namespace = core.names.namespace(name)
    return namespace == core.namespace
      ? core.names.local(name) : "{\(namespace)}\(core.names.local(name))"
  }

  func contains(_ key: Key) -> Bool {
    let place = table.place(of: key)
    switch place.kind {
    case .element: return core.child(place.name, of: node) != 0
    case .attribute: return core.tape.attribute(place.name, of: node) != nil
    case .text: return core.tape.nodes[Int(node)].textCount > 0
    case .choice: return core.tape.nodes[Int(node)].firstChild != 0
    case .itself, .unresolved: return true
    }
  }

  func decodeNil(forKey key: Key) throws -> Bool { !contains(key) }

  // MARK: Finding the place of a key

  /// The decoder of a key whose value is there; `nil` when it is not.
  @inline(__always)
  private func present(_ key: Key) -> XMLNodeDecoder? {
    let place = table.place(of: key)
    switch place.kind {
    case .attribute:
      guard let index = core.tape.attribute(place.name, of: node) else { return nil }
      return XMLNodeDecoder(
        core: core, node: UInt32(truncatingIfNeeded: index), parent: node, name: place.name, mode: .attribute)
    case .element:
      let child = core.child(place.name, of: node)
      guard child != 0 else { return nil }
      core.consume(child)
      return XMLNodeDecoder(core: core, node: child, parent: node, name: place.name, mode: .element)
    case .text:
      return decoder(.text, node)
    case .itself:
      return decoder(.itself, node)
    case .choice, .unresolved:
      return nil
    }
  }

  /// The decoder of a key that may have no value. Text of no length is no value, as it is for the encoder.
  @inline(__always)
  private func presentValue(_ key: Key) -> XMLNodeDecoder? {
    guard let decoder = present(key) else { return nil }
    return decoder.mode == .text && core.tape.nodes[Int(node)].textCount == 0 ? nil : decoder
  }

  @inline(__always)
  private func decoder(_ kind: CodingKeyPlace.Kind, _ node: UInt32) -> XMLNodeDecoder {
    XMLNodeDecoder(
      core: core, node: node, parent: XMLNodeDecoder.noParent, name: XMLNameTable.none,
      mode: kind == .text ? .text : .element)
  }

  @inline(__always)
  private func required(_ key: Key) throws -> XMLNodeDecoder {
    guard let decoder = present(key) else { throw core.missing(table.place(of: key), in: node) }
    return decoder
  }

  // MARK: Texts

  func decode(_ type: String.Type, forKey key: Key) throws -> String { try required(key).decode(type) }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try required(key).decode(type) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try required(key).decode(type) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try required(key).decode(type) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try required(key).integer() }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try required(key).integer() }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try required(key).integer() }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try required(key).integer() }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try required(key).integer() }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try required(key).integer() }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try required(key).integer() }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try required(key).integer() }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try required(key).integer() }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try required(key).integer() }
  func decode(_ type: Int128.Type, forKey key: Key) throws -> Int128 { try required(key).integer() }
  func decode(_ type: UInt128.Type, forKey key: Key) throws -> UInt128 { try required(key).integer() }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try presentValue(key)?.decode(type)
  }
  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
    try presentValue(key)?.decode(type)
  }
  func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
    try presentValue(key)?.decode(type)
  }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try presentValue(key)?.decode(type)
  }

  // MARK: Types

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    let place = table.place(of: key)
    if place.kind == .choice { return try decodeChoice(type) }
    guard let decoder = present(key) else {
      guard place.kind == .element else { throw core.missing(place, in: node) }
      return try makeFromNothing(type, place)
    }
    return try make(type, decoder)
  }

  func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
    if table.place(of: key).kind == .choice {
      let first = core.chosen(core.choiceNames(of: type), from: core.tape.nodes[Int(node)].firstChild)
      return first == 0 ? nil : try decodeChoice(type)
    }
    guard let decoder = presentValue(key) else { return nil }
    return try make(type, decoder)
  }

  /// An array whose elements are absent is empty, and an optional is `nil`. Any other type asks for the element
  /// and fails, or asks for nothing at all, which must not pass for an element.
  private func makeFromNothing<T: Decodable>(_ type: T.Type, _ place: CodingKeyPlace) throws -> T {
    let absenceCount = core.absenceCount
    let value = try make(
      type, XMLNodeDecoder(core: core, node: 0, parent: node, name: place.name, mode: .element))
    guard core.absenceCount > absenceCount else { throw core.missing(place, in: node) }
    return value
  }

  @inline(__always)
  private func make<T: Decodable>(_ type: T.Type, _ decoder: XMLNodeDecoder) throws -> T {
    do {
      return try T(from: decoder)
    } catch {
      throw core.located(error, at: decoder)
    }
  }

  private func decodeChoice<T: Decodable>(_ type: T.Type) throws -> T {
    let names = core.choiceNames(of: type)
    guard !names.ids.isEmpty else { throw decoder(.itself, node).fault(.decodingFailed) }
    let first = core.chosen(names, from: core.tape.nodes[Int(node)].firstChild)
    if first == 0, type is any XMLChoice.Type { throw core.missing(names, in: node) }
    return try make(
      type, XMLNodeDecoder(core: core, node: first, parent: node, name: XMLNameTable.none, mode: .choice))
  }

  // MARK: Containers

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<NestedKey> {
    return try required(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    let place = table.place(of: key)
    return try
      (present(key)
      ?? XMLNodeDecoder(core: core, node: 0, parent: node, name: place.name, mode: .element))
      .unkeyedContainer()
  }

  /// The decoder of an element named `super`, which is what the encoder writes.
  func superDecoder() throws -> any Decoder {
    let name = CodingKeyPlace("super", namespace: core.namespace, names: core.names).name
    let child = core.child(name, of: node)
    guard child != 0 else { throw core.missing(CodingKeyPlace(kind: .element, name: name), in: node) }
    core.consume(child)
    return XMLNodeDecoder(core: core, node: child, parent: node, name: name, mode: .element)
  }

  func superDecoder(forKey key: Key) throws -> any Decoder { try required(key) }
}
