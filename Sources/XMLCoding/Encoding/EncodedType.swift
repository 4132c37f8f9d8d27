/// What the encoder knows of a type of values, found out once for each type.
final class EncodedType {
  enum Kind {
    /// One text: written without asking the value to encode itself.
    case text(TextOfValue)
    /// An element named by the value.
    case choice
    /// Several values, each written in turn.
    case array(ElementsOfValue)
    /// Never written; the reason is what would have been expected.
    case refused(expected: String)
    /// Encodes itself.
    case composed
  }

  let kind: Kind

  init<Value: Encodable>(_ type: Value.Type) {
    kind = Self.native(type) ?? Self.convertible(type) ?? Self.structured(type) ?? .composed
  }

  private static func native(_ type: Any.Type) -> Kind? {
    switch type {
    case is String.Type: .text(TextOfString())
    case is Bool.Type: .text(TextOfBool())
    case is Int.Type: .text(TextOfInteger<Int>())
    case is Int8.Type: .text(TextOfInteger<Int8>())
    case is Int16.Type: .text(TextOfInteger<Int16>())
    case is Int32.Type: .text(TextOfInteger<Int32>())
    case is Int64.Type: .text(TextOfInteger<Int64>())
    case is Int128.Type: .text(TextOfInteger<Int128>())
    case is UInt.Type: .text(TextOfInteger<UInt>())
    case is UInt8.Type: .text(TextOfInteger<UInt8>())
    case is UInt16.Type: .text(TextOfInteger<UInt16>())
    case is UInt32.Type: .text(TextOfInteger<UInt32>())
    case is UInt64.Type: .text(TextOfInteger<UInt64>())
    case is UInt128.Type: .text(TextOfInteger<UInt128>())
    case is Double.Type: .text(TextOfFloatingPoint<Double>())
    case is Float.Type: .text(TextOfFloatingPoint<Float>())
    default: nil
    }
  }

  private static func convertible(_ type: Any.Type) -> Kind? {
    switch type {
    case let type as any (XMLTextConvertible & SeparatedText).Type: .text(list(of: type))
    case let type as any (XMLTextConvertible & FixedText).Type: .text(fixed(type))
    case let type as any XMLTextConvertible.Type: .text(text(of: type))
    default: nil
    }
  }

  private static func structured(_ type: Any.Type) -> Kind? {
    switch type {
    case is any XMLChoice.Type: .choice
    case let array as any ElementSequence.Type: .array(array.makeElements())
    case is any UnorderedCollection.Type:
      .refused(expected: "an array, or a type with named properties: sets and dictionaries have no order")
    default: nil
    }
  }

  private static func text<Value: XMLTextConvertible>(of type: Value.Type) -> TextOfValue {
    TextOfConvertible<Value>()
  }

  private static func list<Value: XMLTextConvertible & SeparatedText>(of type: Value.Type) -> TextOfValue {
    TextOfList<Value>()
  }

  private static func fixed<Value: FixedText>(_ type: Value.Type) -> TextOfValue {
    TextOfFixed<Value>()
  }
}

/// The collections of the standard library that give their elements in another order in every process.
private protocol UnorderedCollection {}
extension Set: UnorderedCollection {}
extension Dictionary: UnorderedCollection {}

/// The one collection that is common enough to be written without asking it to encode itself.
private protocol ElementSequence {
  static func makeElements() -> ElementsOfValue
}

extension Array: ElementSequence where Element: Encodable {
  static func makeElements() -> ElementsOfValue { ElementsOfArray<Element>() }
}

/// Encodes, one by one, the elements of values of one type, known only where the object is made.
class ElementsOfValue {
  /// - Parameter value: the address of an initialised value of the type for which the object was made.
  func encode(_ value: UnsafeRawPointer, to place: WritingPlace, of writer: ElementWriter) throws {}
}

private final class ElementsOfArray<Element: Encodable>: ElementsOfValue {
  override func encode(_ value: UnsafeRawPointer, to place: WritingPlace, of writer: ElementWriter) throws {
    for element in value.assumingMemoryBound(to: [Element].self).pointee {
      try writer.encode(element, to: place)
    }
  }
}

/// A text made of several with spaces between them.
protocol SeparatedText {
  /// The text; `nil` when a value could not be told from its neighbours when the text is read again.
  var separableText: String? { get }
}

extension XMLList: SeparatedText {
  var separableText: String? {
    var joined = ""
    for element in elements {
      let text = element.xmlText
      guard !text.isEmpty, !text.utf8.contains(where: isXMLWhiteSpace) else { return nil }
      if !joined.isEmpty { joined += " " }
      joined += text
    }
    return joined
  }
}

/// A value that writes a short text of plain ASCII in place.
protocol FixedText {
  static var longestText: Int { get }
  func write(to output: inout OutputSpan<UInt8>)
}

extension CalendarDate: FixedText {
  static var longestText: Int { 10 }
}

extension PartialDate: FixedText {
  static var longestText: Int { 10 }
}

extension Instant: FixedText {
  static var longestText: Int { 35 }
}

/// Writes values of one type, known only where the object is made, as text.
class TextOfValue {
  /// - Parameter value: the address of an initialised value of the type for which the object was made.
  func write(_ value: UnsafeRawPointer, to place: WritingPlace, of writer: ElementWriter) throws(XMLFault) {}
}

private final class TextOfString: TextOfValue {
  override func write(
    _ value: UnsafeRawPointer, to place: WritingPlace, of writer: ElementWriter
  ) throws(XMLFault) {
    try writer.write(value.assumingMemoryBound(to: String.self).pointee, to: place)
  }
}

private final class TextOfBool: TextOfValue {
  override func write(
    _ value: UnsafeRawPointer, to place: WritingPlace, of writer: ElementWriter
  ) throws(XMLFault) {
    try writer.write(value.assumingMemoryBound(to: Bool.self).pointee, to: place)
  }
}

private final class TextOfInteger<Value: FixedWidthInteger>: TextOfValue {
  override func write(
    _ value: UnsafeRawPointer, to place: WritingPlace, of writer: ElementWriter
  ) throws(XMLFault) {
    try writer.write(value.assumingMemoryBound(to: Value.self).pointee, to: place)
  }
}

private final class TextOfFloatingPoint<Value: BinaryFloatingPoint & LosslessStringConvertible>: TextOfValue {
  override func write(
    _ value: UnsafeRawPointer, to place: WritingPlace, of writer: ElementWriter
  ) throws(XMLFault) {
    try writer.write(xmlText(of: value.assumingMemoryBound(to: Value.self).pointee), to: place)
  }
}

private final class TextOfConvertible<Value: XMLTextConvertible>: TextOfValue {
  override func write(
    _ value: UnsafeRawPointer, to place: WritingPlace, of writer: ElementWriter
  ) throws(XMLFault) {
    try writer.write(value.assumingMemoryBound(to: Value.self).pointee.xmlText, to: place)
  }
}

private final class TextOfList<Value: XMLTextConvertible & SeparatedText>: TextOfValue {
  override func write(
    _ value: UnsafeRawPointer, to place: WritingPlace, of writer: ElementWriter
  ) throws(XMLFault) {
    guard let text = value.assumingMemoryBound(to: Value.self).pointee.separableText else {
      throw writer.fail(
        .structureNotWritable, at: place,
        expected: "values in a list that are not empty and have no white space")
    }
    try writer.write(text, to: place)
  }
}

private final class TextOfFixed<Value: FixedText>: TextOfValue {
  override func write(
    _ value: UnsafeRawPointer, to place: WritingPlace, of writer: ElementWriter
  ) throws(XMLFault) {
    let value = value.assumingMemoryBound(to: Value.self)
    try writer.writeText(to: place) { buffer in
      buffer.append(capacity: Value.longestText) { value.pointee.write(to: &$0) }
    }
  }
}
