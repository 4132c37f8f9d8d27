/// The attributes, child elements, text and choices of one element.
struct XMLKeyedEncodingContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let state: KeyedEncodingState

  private var writer: ElementWriter { state.writer }
  private var level: ElementLevel { state.level }
  private var table: WritableKeyTable { state.table }

  var codingPath: [any CodingKey] { writer.codingPath }

  @inline(__always)
  private func place(_ key: Key) throws(XMLFault) -> WritingPlace {
    try writer.place(of: table.key(key, of: writer), at: level)
  }

  /// A missing value is a missing element or attribute.
  func encodeNil(forKey key: Key) throws {
    try writer.enter(level)
  }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try writer.encode(value, to: place(key))
  }

  func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
    if let value { try writer.encode(value, to: place(key)) }
  }

  func encode(_ value: String, forKey key: Key) throws { try writer.write(value, to: place(key)) }
  func encode(_ value: Bool, forKey key: Key) throws { try writer.write(value, to: place(key)) }
  func encode(_ value: Int, forKey key: Key) throws { try writer.write(value, to: place(key)) }
  func encode(_ value: Int8, forKey key: Key) throws { try writer.write(value, to: place(key)) }
  func encode(_ value: Int16, forKey key: Key) throws { try writer.write(value, to: place(key)) }
  func encode(_ value: Int32, forKey key: Key) throws { try writer.write(value, to: place(key)) }
  func encode(_ value: Int64, forKey key: Key) throws { try writer.write(value, to: place(key)) }
  func encode(_ value: Int128, forKey key: Key) throws { try writer.write(value, to: place(key)) }
  func encode(_ value: UInt, forKey key: Key) throws { try writer.write(value, to: place(key)) }
  func encode(_ value: UInt8, forKey key: Key) throws { try writer.write(value, to: place(key)) }
  func encode(_ value: UInt16, forKey key: Key) throws { try writer.write(value, to: place(key)) }
  func encode(_ value: UInt32, forKey key: Key) throws { try writer.write(value, to: place(key)) }
  func encode(_ value: UInt64, forKey key: Key) throws { try writer.write(value, to: place(key)) }
  func encode(_ value: UInt128, forKey key: Key) throws { try writer.write(value, to: place(key)) }
  func encode(_ value: Double, forKey key: Key) throws {
    try writer.write(xmlText(of: value), to: place(key))
  }
  func encode(_ value: Float, forKey key: Key) throws { try writer.write(xmlText(of: value), to: place(key)) }

  func encodeIfPresent(_ value: String?, forKey key: Key) throws {
    if let value { try writer.write(value, to: place(key)) }
  }

  func encodeIfPresent(_ value: Bool?, forKey key: Key) throws {
    if let value { try writer.write(value, to: place(key)) }
  }

  func encodeIfPresent(_ value: Int?, forKey key: Key) throws {
    if let value { try writer.write(value, to: place(key)) }
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    let table = writer.keyTable(keyType)
    let nested = nested(key) { level throws(XMLFault) in try writer.beginKeyed(level, table) }
    return table.container(keyedBy: keyType, writer, nested)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    let nested = nested(key) { level throws(XMLFault) in try writer.beginRepeated(level) }
    return XMLUnkeyedEncodingContainer(writer: writer, level: nested)
  }

  func superEncoder(forKey key: Key) -> any Encoder {
    XMLElementEncoder(writer: writer, level: nested(key) { _ in })
  }

  /// The encoder of an element named `super`.
  func superEncoder() -> any Encoder {
    let key = writer.names.key("super", isVocabulary: true)
    let level =
      (try? writer.pushNested(writer.place(of: key, at: level), inside: level)) ?? writer.failedLevel
    return XMLElementEncoder(writer: writer, level: level)
  }

  private func nested(_ key: Key, _ begin: (ElementLevel) throws(XMLFault) -> Void) -> ElementLevel {
    do throws(XMLFault) {
      let nested = try writer.pushNested(place(key), inside: level)
      try begin(nested)
      return nested
    } catch {
      return writer.failedLevel
    }
  }
}

/// The element that a keyed container writes.
final class KeyedEncodingState {
  let writer: ElementWriter
  let table: WritableKeyTable
  @exclusivity(unchecked) var level: ElementLevel

  init(writer: ElementWriter, table: WritableKeyTable, level: ElementLevel) {
    self.writer = writer
    self.table = table
    self.level = level
  }
}
