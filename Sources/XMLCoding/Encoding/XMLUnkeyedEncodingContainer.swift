/// Several elements: all of one name, or each named by its value.
struct XMLUnkeyedEncodingContainer: UnkeyedEncodingContainer {
  let writer: ElementWriter
  let level: ElementLevel
  private(set) var count = 0

  init(writer: ElementWriter, level: ElementLevel) {
    self.writer = writer
    self.level = level
  }

  var codingPath: [any CodingKey] { writer.codingPath }

  private mutating func nextPlace() throws(XMLFault) -> WritingPlace {
    try writer.enter(level)
    count += 1
    let frame = writer.frames[Int(level.index)]
    return WritingPlace(
      kind: frame.kind == .repeatedChoice ? .choice : .element, name: frame.name, owner: frame.owner,
      isItem: true)
  }

  mutating func encodeNil() throws {
    throw writer.fail(
      .structureNotWritable, at: try nextPlace(), expected: "an array without missing elements")
  }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    try writer.encode(value, to: nextPlace())
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    let table = writer.keyTable(keyType)
    let nested = nested { writer, level throws(XMLFault) in try writer.beginKeyed(level, table) }
    return table.container(keyedBy: keyType, writer, nested)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    let nested = nested { writer, level throws(XMLFault) in try writer.beginRepeated(level) }
    return XMLUnkeyedEncodingContainer(writer: writer, level: nested)
  }

  mutating func superEncoder() -> any Encoder {
    XMLElementEncoder(writer: writer, level: nested { _, _ in })
  }

  private mutating func nested(
    _ begin: (ElementWriter, ElementLevel) throws(XMLFault) -> Void
  ) -> ElementLevel {
    do throws(XMLFault) {
      let nested = try writer.push(nextPlace())
      try begin(writer, nested)
      return nested
    } catch {
      return writer.failedLevel
    }
  }
}
