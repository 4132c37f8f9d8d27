/// The keys of one `CodingKey` type, each read once.
///
/// A key that is one byte or none in memory, as every usual enumeration of keys is, is found by that byte; any
/// other by its text.
final class WritableKeyTable {
  @exclusivity(unchecked) private var byTag: [WritableKey?]
  private let isSmall: Bool
  private let isVocabulary: Bool
  @exclusivity(unchecked) private var spare: AnyObject?
  @exclusivity(unchecked) private var spareState: KeyedEncodingState?
  private var keepsSpare = true
  /// Whether this is the type under which the standard library writes dictionaries.
  let isDictionary: Bool

  init<Key: CodingKey>(_ type: Key.Type) {
    isSmall = MemoryLayout<Key>.size <= 1 && _isPOD(Key.self)
    byTag = isSmall ? Array(repeating: nil, count: 256) : []
    isVocabulary = isSmall || type is any CaseIterable.Type
    isDictionary = !isSmall && String(reflecting: type) == "Swift._DictionaryCodingKey"
  }

  @inline(__always)
  func key<Key: CodingKey>(_ key: Key, of writer: ElementWriter) -> WritableKey {
    guard isSmall else {
      let text = key.stringValue
      return writer.names.key(text, isVocabulary: isVocabulary)
    }
    let tag = MemoryLayout<Key>.size == 0 ? 0 : Int(unsafeBitCast(key, to: UInt8.self))
    return byTag[tag] ?? resolve(key, tag, of: writer)
  }

  @inline(never)
  private func resolve(_ key: some CodingKey, _ tag: Int, of writer: ElementWriter) -> WritableKey {
    let text = key.stringValue
    let resolved = writer.names.key(text, isVocabulary: true)
    byTag[tag] = resolved
    return resolved
  }
}

extension WritableKeyTable {
  /// A container for an element.
  ///
  /// Making a `KeyedEncodingContainer` costs an allocation and several look-ups of generic metadata, so the last
  /// one made is used again once nobody else holds it.
  ///
  /// The proof for the casts: `KeyedEncodingContainer` is a structure with one stored property, a reference to a
  /// native Swift object (its box). A container is only kept where its size is that of a reference, is only ever
  /// cast back to the type that it was cast from (the table serves one key type), and is only changed while this
  /// table holds the one reference to its box.
  @inline(__always)
  func container<Key: CodingKey>(
    keyedBy type: Key.Type, _ writer: ElementWriter, _ level: ElementLevel
  ) -> KeyedEncodingContainer<Key> {
    if let spareState, isKnownUniquelyReferenced(&spare) {
      spareState.level = level
      return unsafeBitCast(spare, to: KeyedEncodingContainer<Key>.self)
    }
    return makeContainer(type, writer, level)
  }

  @inline(never)
  private func makeContainer<Key: CodingKey>(
    _ type: Key.Type, _ writer: ElementWriter, _ level: ElementLevel
  ) -> KeyedEncodingContainer<Key> {
    let state = KeyedEncodingState(writer: writer, table: self, level: level)
    let container = KeyedEncodingContainer(XMLKeyedEncodingContainer<Key>(state: state))
    if keepsSpare, MemoryLayout<KeyedEncodingContainer<Key>>.size == MemoryLayout<AnyObject>.size {
      spare = unsafeBitCast(container, to: AnyObject.self)
      spareState = state
    }
    return container
  }

  /// Lets go of the container that is kept, which refers back to this table and to the writer, and keeps no
  /// other.
  func discardSpare() {
    keepsSpare = false
    spare = nil
    spareState = nil
  }
}

/// A map from types to what is known of them: a small table found by address, and behind it a dictionary.
struct TypeCache<Value: AnyObject> {
  /// Every value made so far.
  var values: Dictionary<ObjectIdentifier, Value>.Values { all.values }

  private var slots: [(type: ObjectIdentifier, value: Value)?] = Array(repeating: nil, count: 128)
  private var all: [ObjectIdentifier: Value] = [:]

  @inline(__always)
  mutating func value(for type: ObjectIdentifier, orMake make: () -> Value) -> Value {
    let address = UInt(bitPattern: type)
    let slot = Int((address >> 4 ^ address >> 11) & 127)
    if let found = slots[slot], found.type == type { return found.value }
    let value = all[type] ?? make()
    all[type] = value
    slots[slot] = (type, value)
    return value
  }
}
