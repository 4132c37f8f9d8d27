import Testing
public import XMLCoding

/// Decodes a document given as text.
func decode<Value: Decodable>(
  _ type: Value.Type, _ text: String, namespace: String = "", limits: XMLLimits = XMLLimits()
) throws -> XMLDecoded<Value> {
  try XMLDecoder(namespace: namespace, limits: limits).decode(type, from: Array(text.utf8))
}

/// Decodes a document of which every part is known to its type.
func value<Value: Decodable>(
  _ type: Value.Type, _ text: String, namespace: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Value {
  let decoded = try decode(type, text, namespace: namespace)
  #expect(decoded.unknown.isEmpty, sourceLocation: sourceLocation)
  return decoded.value
}

/// The fault that decoding ends in.
func fault(
  decoding type: (some Decodable).Type, _ text: String, namespace: String = "",
  limits: XMLLimits = XMLLimits(), sourceLocation: SourceLocation = #_sourceLocation
) throws -> XMLFault {
  let error = #expect(throws: XMLFault.self, sourceLocation: sourceLocation) {
    try decode(type, text, namespace: namespace, limits: limits)
  }
  return try #require(error, sourceLocation: sourceLocation)
}

/// A type that asks for nothing.
struct Anything: Decodable, Equatable {
  init(from decoder: any Decoder) {}
}

extension XMLPosition: ExpressibleByArrayLiteral {
  /// A line and a column: `[2, 5]`.
  public init(arrayLiteral elements: Int...) {
    self.init(line: elements[0], column: elements[1])
  }
}
