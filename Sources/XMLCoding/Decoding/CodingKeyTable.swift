/// Where the value of a coding key stands in an element.
struct CodingKeyPlace {
  enum Kind: UInt8 {
    case unresolved
    case element
    case attribute
    case text
    /// A child element that is chosen by its name.
    case choice
    /// The element itself: the one associated value of a case.
    case itself
  }

  var kind: Kind
  var name: XMLNameID

  /// Reads the conventions of a key: `Name`, `@name`, `{uri}Name`, `@{uri}name`, `#text`, `#choice`.
  ///
  /// - Parameter isVocabulary: whether the name is a word of a type, which may be shown; a key that was made at
  ///   run time may be a name from the document.
  init(_ key: String, namespace: String, names: XMLNameTable, isVocabulary: Bool = true) {
    switch key {
    case "#text":
      self.init(kind: .text, name: XMLNameTable.none)
    case "#choice":
      self.init(kind: .choice, name: XMLNameTable.none)
    case "_0":
      self.init(kind: .itself, name: XMLNameTable.none)
    default:
      let isAttribute = key.hasPrefix("@")
      let label = isAttribute ? key.dropFirst() : key[...]
      var uri = isAttribute ? "" : namespace
      var local = label
      if label.hasPrefix("{"), let brace = label.firstIndex(of: "}") {
        uri = String(label[label.index(after: label.startIndex)..<brace])
        local = label[label.index(after: brace)...]
      }
      self.init(
        kind: isAttribute ? .attribute : .element,
        name: names.id(local: String(local), namespace: uri, isKnown: isVocabulary))
    }
  }

  init(kind: Kind, name: XMLNameID) {
    self.kind = kind
    self.name = name
  }
}

/// The places of all keys of one key type, each worked out once.
///
/// The keys of a synthesised conformance are cases without values, one byte in memory, and that byte is the
/// index here. Keys of any other layout are found by their text.
final class CodingKeyTable {
  private let namespace: String
  private let names: XMLNameTable
  private let byByte: UnsafeMutablePointer<CodingKeyPlace>
  private var byText: [String: CodingKeyPlace] = [:]
  private let isIndexedByByte: Bool
  private let isVocabulary: Bool
  private var spare: AnyObject?
  private var spareState: KeyedDecodingState?

  init<Key: CodingKey>(for type: Key.Type, namespace: String, names: XMLNameTable) {
    isIndexedByByte = MemoryLayout<Key>.size <= 1 && _isPOD(Key.self)
    isVocabulary = isIndexedByByte || type is any CaseIterable.Type
    self.namespace = namespace
    self.names = names
    byByte = .allocate(capacity: 256)
    byByte.initialize(
      repeating: CodingKeyPlace(kind: .unresolved, name: XMLNameTable.none), count: 256)
  }

  deinit {
    byByte.deallocate()
  }

  @inline(__always)
  func place<Key: CodingKey>(of key: Key) -> CodingKeyPlace {
    if isIndexedByByte {
      let index = MemoryLayout<Key>.size == 0 ? 0 : Int(unsafeBitCast(key, to: UInt8.self))
      let place = byByte[index]
      if place.kind != .unresolved { return place }
      return resolve(key, index)
    }
    return place(ofText: key.stringValue)
  }

  @inline(never)
  private func resolve(_ key: some CodingKey, _ index: Int) -> CodingKeyPlace {
    let place = CodingKeyPlace(key.stringValue, namespace: namespace, names: names)
    byByte[index] = place
    return place
  }

  // MARK: Containers

  /// A container for an element.
  ///
  /// Making a `KeyedDecodingContainer` costs an allocation and three look-ups of generic metadata, a third of
  /// the time of decoding. So the last one made is used again once nobody else holds it.
  ///
  /// The proof for the casts: `KeyedDecodingContainer` is a structure with one stored property, a reference
  /// to a native Swift object (its box). A container is only kept where its size is that of a reference, is
  /// only ever cast back to the type that it was cast from (the table serves one key type), and is only
  /// changed while this table holds the one reference to its box.
  @inline(__always)
  func container<Key: CodingKey>(
    keyedBy type: Key.Type, _ core: DecodingCore, _ node: UInt32
  ) -> KeyedDecodingContainer<Key> {
    if let spareState, isKnownUniquelyReferenced(&spare) {
      spareState.node = node
      return unsafeBitCast(spare, to: KeyedDecodingContainer<Key>.self)
    }
    return makeContainer(type, core, node)
  }

  /// Lets go of the container that is kept, which refers back to this table.
  func discardSpare() {
    spare = nil
    spareState = nil
  }

  @inline(never)
  private func makeContainer<Key: CodingKey>(
    _ type: Key.Type, _ core: DecodingCore, _ node: UInt32
  ) -> KeyedDecodingContainer<Key> {
    let state = KeyedDecodingState(core: core, table: self, node: node)
    let container = KeyedDecodingContainer(XMLKeyedDecodingContainer<Key>(state: state))
    if core.keepsContainers,
      MemoryLayout<KeyedDecodingContainer<Key>>.size == MemoryLayout<AnyObject>.size
    {
      spare = unsafeBitCast(container, to: AnyObject.self)
      spareState = state
    }
    return container
  }

  private func place(ofText text: String) -> CodingKeyPlace {
    if let place = byText[text] { return place }
    let place = CodingKeyPlace(text, namespace: namespace, names: names, isVocabulary: isVocabulary)
    byText[text] = place
    return place
  }
}

/// The element that a keyed container reads.
final class KeyedDecodingState {
  let core: DecodingCore
  let table: CodingKeyTable
  var node: UInt32

  init(core: DecodingCore, table: CodingKeyTable, node: UInt32) {
    self.core = core
    self.table = table
    self.node = node
  }
}

/// A map from types to objects: one probe of a small table, where a dictionary would hash.
struct TypeTable<Value: AnyObject> {
  private var keys: [UInt] = Array(repeating: 0, count: 64)
  private var values: [Value?] = Array(repeating: nil, count: 64)
  private var count = 0

  @inline(__always)
  subscript(type: Any.Type) -> Value? {
    let key = UInt(bitPattern: ObjectIdentifier(type))
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 40) & (keys.count &- 1)
    while keys[index] != 0 {
      if keys[index] == key { return values[index] }
      index = (index &+ 1) & (keys.count &- 1)
    }
    return nil
  }

  mutating func insert(_ value: Value, for type: Any.Type) {
    if (count + 1) * 2 > keys.count { grow() }
    place(UInt(bitPattern: ObjectIdentifier(type)), value)
    count += 1
  }

  /// All values.
  var all: [Value] { values.compactMap { $0 } }

  private mutating func place(_ key: UInt, _ value: Value?) {
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 40) & (keys.count - 1)
    while keys[index] != 0 { index = (index + 1) & (keys.count - 1) }
    keys[index] = key
    values[index] = value
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    values = Array(repeating: nil, count: keys.count)
    for (key, value) in old { place(key, value) }
  }
}
