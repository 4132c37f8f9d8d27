internal import XMLCoding

// Generic code is only made for a known type within its own module, so the reading of values stands here, beside
// the item that needs it.
extension XMLAttributes {
  /// Reads the attribute at a position in the names; `nil` when it is not there.
  func value<Value: XMLTextConvertible>(_ position: Int, _ type: Value.Type) throws -> Value? {
    guard let text = text(position) else { return nil }
    guard let value = Value(xmlText: text.span) else {
      throw invalid(position, expected: Value.expectedForm)
    }
    return value
  }

  /// Reads an attribute that must be there.
  func required<Value: XMLTextConvertible>(_ position: Int, _ type: Value.Type) throws -> Value {
    guard let value = try value(position, type) else { throw missing(position) }
    return value
  }

  /// Reads values that stand in one attribute with white space between them; none when it is not there.
  func list<Value: XMLTextConvertible>(_ position: Int, of type: Value.Type) throws -> [Value] {
    guard let text = text(position) else { return [] }
    var values: [Value] = []
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, !isXMLWhiteSpace(text[end]) { end += 1 }
      if end > start {
        guard let value = Value(xmlText: UnsafeBufferPointer(rebasing: text[start..<end]).span) else {
          throw invalid(position, expected: Value.expectedForm)
        }
        values.append(value)
      }
      start = end + 1
    }
    return values
  }
}
