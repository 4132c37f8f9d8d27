/// The keys of one `CodingKey` type, each read once.
///
/// A key that is one byte or none in memory, as every usual enumeration of keys is, is found by that byte; any
/// other by its text.
final class WritableKeyTable {
  private var byTag: [WritableKey?]
  private let isVocabulary: Bool
  /// Whether this is the type under which the standard library writes dictionaries.
  let isDictionary: Bool

  init<Key: CodingKey>(_ type: Key.Type) {
    let isSmall = MemoryLayout<Key>.size <= 1
    byTag = isSmall ? Array(repeating: nil, count: 256) : []
    isVocabulary = isSmall || type is any CaseIterable.Type
    isDictionary = String(reflecting: type) == "Swift._DictionaryCodingKey"
  }

  @inline(__always)
  func key<Key: CodingKey>(_ key: Key, in names: inout WritableNames) -> WritableKey {
    guard MemoryLayout<Key>.size <= 1 else { return names.key(key.stringValue, isVocabulary: isVocabulary) }
    let tag = MemoryLayout<Key>.size == 0 ? 0 : Int(withUnsafeBytes(of: key) { $0[0] })
    return byTag[tag] ?? resolve(key, tag, in: &names)
  }

  @inline(never)
  private func resolve(_ key: some CodingKey, _ tag: Int, in names: inout WritableNames) -> WritableKey {
    let resolved = names.key(key.stringValue, isVocabulary: true)
    byTag[tag] = resolved
    return resolved
  }
}

/// A map from types to what is known of them: a small table found by address, and behind it a dictionary.
struct TypeCache<Value: AnyObject> {
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
