/// The encoder that a value is handed: it stands for one element, attribute or text.
struct XMLElementEncoder: Encoder {
  let writer: ElementWriter
  let level: ElementLevel

  var codingPath: [any CodingKey] { writer.codingPath }
  var userInfo: [CodingUserInfoKey: Any] { writer.userInfo }

  // The three requirements below cannot throw. A fault is kept by the writer, and the first use of the container
  // throws it.

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    let table = writer.keyTable(type)
    try? writer.beginKeyed(level, table)
    return table.container(keyedBy: type, writer, level)
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    try? writer.beginRepeated(level)
    return XMLUnkeyedEncodingContainer(writer: writer, level: level)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    XMLSingleValueEncodingContainer(writer: writer, level: level)
  }
}

extension ElementWriter {
  /// Prepares a frame for values with keys.
  func beginKeyed(_ level: ElementLevel, _ table: WritableKeyTable) throws(XMLFault) {
    try enter(level)
    let index = Int(level.index)
    guard !table.isDictionary else {
      throw fail(.structureNotWritable, expected: "a type with named properties: a dictionary has no order")
    }
    switch frames[index].kind {
    case .element where frames[index].state != .absent: try openElement(at: index)
    case .choice, .choiceCase: break
    case .element, .attribute, .text: throw fail(.structureNotWritable, expected: "one value")
    case .repeated, .repeatedChoice:
      throw fail(.structureNotWritable, expected: "an array and nothing beside it")
    }
  }

  /// Turns a frame of which nothing is written into one for several elements.
  func beginRepeated(_ level: ElementLevel) throws(XMLFault) {
    try enter(level)
    let index = Int(level.index)
    let frame = frames[index]
    switch frame.kind {
    case .element where index == 0:
      throw fail(.structureNotWritable, expected: "one root element, not an array")
    case .element where frame.state == .unwritten && !frame.isItem: frames[index].kind = .repeated
    case .choice where !frame.isItem: frames[index].kind = .repeatedChoice
    case .repeated, .repeatedChoice: break
    case .attribute, .text:
      throw fail(.structureNotWritable, expected: "one value; several stand in an XMLList")
    case .element, .choice, .choiceCase:
      throw fail(.structureNotWritable, expected: "an array under a key of its own")
    }
  }

  /// Where the value of a key goes, seen from the frame of its container.
  @inline(__always)
  func place(of key: WritableKey, at level: ElementLevel) throws(XMLFault) -> WritingPlace {
    try enter(level)
    let index = Int(level.index)
    let place = WritingPlace(kind: key.kind, name: key.name, owner: level.index)
    if frames[index].kind == .element, key.kind.rawValue <= WritableKey.Kind.choice.rawValue { return place }
    return try unusualPlace(place, index)
  }

  @inline(never)
  private func unusualPlace(_ place: WritingPlace, _ index: Int) throws(XMLFault) -> WritingPlace {
    let frame = frames[index]
    switch (frame.kind, place.kind) {
    case (_, .nameRefused):
      throw fail(
        .nameNotWritable, at: place, expected: "an XML name without a colon, after @ or {namespace} if any")
    case (.choice, .element):
      return WritingPlace(kind: .element, name: place.name, owner: frame.owner, isItem: true)
    case (.choiceCase, .associatedValue) where frame.state == .unwritten:
      frames[index].state = .content
      return WritingPlace(kind: .element, name: frame.name, owner: frame.owner, isItem: true)
    case (.choice, _), (.choiceCase, _):
      throw fail(
        .structureNotWritable,
        at: frame.kind == .choiceCase ? nil : place,
        expected: "an enumeration whose cases carry one unlabelled value, which is an element")
    default:
      throw fail(
        .structureNotWritable,
        expected: "the key #choice for an enumeration whose cases carry values")
    }
  }

  /// Opens the frame of a container within a container.
  func pushNested(_ place: WritingPlace, inside level: ElementLevel) throws(XMLFault) -> ElementLevel {
    guard frames[Int(level.index)].kind == .choice else { return try push(place) }
    return try push(.choiceCase, place)
  }

  /// A level that no frame has, for a container whose making failed: using it throws the fault that was kept.
  var failedLevel: ElementLevel { ElementLevel(index: .max, serial: 0) }
}
