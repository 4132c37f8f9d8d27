/// The one value of an element, an attribute or a text.
struct XMLSingleValueEncodingContainer: SingleValueEncodingContainer {
  let writer: ElementWriter
  let level: ElementLevel

  var codingPath: [any CodingKey] { writer.codingPath }

  /// Where the value goes; an element is opened by it.
  private func place() throws(XMLFault) -> WritingPlace {
    try writer.enter(level)
    let index = Int(level.index)
    let frame = writer.frames[index]
    switch frame.kind {
    case .element where frame.state != .absent:
      try writer.openElement(at: index)
      return WritingPlace(kind: .text, name: -1, owner: level.index)
    case .attribute: return WritingPlace(kind: .attribute, name: frame.name, owner: frame.owner)
    case .text: return WritingPlace(kind: .text, name: -1, owner: frame.owner)
    case .choice:
      throw writer.fail(.structureNotWritable, expected: "an enumeration whose cases carry elements")
    case .element, .choiceCase, .repeated, .repeatedChoice:
      throw writer.fail(.structureNotWritable, expected: "one value and nothing beside it")
    }
  }

  /// Makes the element, attribute or text absent.
  func encodeNil() throws {
    try writer.enter(level)
    let index = Int(level.index)
    let frame = writer.frames[index]
    guard !frame.isItem, index > 0, frame.state == .unwritten else {
      throw writer.fail(
        .structureNotWritable, expected: "a value: only what has a key of its own can be absent")
    }
    writer.frames[index].state = .absent
  }

  func encode<Value: Encodable>(_ value: Value) throws {
    switch writer.type(Value.self).kind {
    case .text: try writer.encode(value, to: place())
    case .refused(let expected): throw writer.fail(.structureNotWritable, expected: expected)
    case .choice where level.index < writer.frames.count && writer.frames[Int(level.index)].kind == .element:
      try writer.encodeChoice(value, inside: level)
    case .composed, .array, .choice:
      try writer.enter(level)
      try value.encode(to: XMLElementEncoder(writer: writer, level: level))
    }
  }
}
