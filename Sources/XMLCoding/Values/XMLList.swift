/// Several values in one attribute or element, with spaces between them: `authority="c1 b1"`.
///
/// ```swift
/// struct Fact: Codable {
///   var authority: XMLList<Code>
///   enum CodingKeys: String, CodingKey { case authority = "@authority" }
/// }
/// ```
public struct XMLList<Element: XMLTextConvertible>: XMLTextConvertible {
  /// The values in the order in which they stand.
  public var elements: [Element]

  /// Makes a list. A value whose text is empty or has white space in it cannot stand in one, and the encoder
  /// refuses it.
  public init(_ elements: [Element] = []) {
    self.elements = elements
  }
}

extension XMLList {
  /// The form of one value, and that there may be several.
  public static var expectedForm: String { "a list, separated by spaces, of: \(Element.expectedForm)" }

  /// Reads values between which stands XML white space; no value makes an empty list.
  public init?(xmlText text: Span<UInt8>) {
    elements = []
    var index = 0
    while index < text.count {
      if isXMLWhiteSpace(text[index]) {
        index += 1
        continue
      }
      let start = index
      while index < text.count, !isXMLWhiteSpace(text[index]) { index += 1 }
      guard let element = Element(xmlText: text.extracting(start..<index)) else { return nil }
      elements.append(element)
    }
  }

  /// The values with one space between them.
  public var xmlText: String {
    var text = ""
    for element in elements {
      if !text.isEmpty { text += " " }
      text += element.xmlText
    }
    return text
  }
}

extension XMLList: Equatable where Element: Equatable {}
extension XMLList: Hashable where Element: Hashable {}

extension XMLList: ExpressibleByArrayLiteral {
  /// Makes a list from a literal.
  public init(arrayLiteral elements: Element...) {
    self.init(elements)
  }
}

extension XMLList: RandomAccessCollection {
  /// The position of the first value.
  public var startIndex: Int { elements.startIndex }
  /// The position after the last value.
  public var endIndex: Int { elements.endIndex }
  /// The value at a position.
  public subscript(position: Int) -> Element { elements[position] }
}
