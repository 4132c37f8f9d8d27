/// A value that stands as text in an attribute or in an element without children.
///
/// The decoder hands the bytes of the text straight to `init(xmlText:)`, without a `String` between, so a
/// conforming type decides its own strict lexical form. Every conforming type is `Codable` with any coder:
/// it is one string.
///
/// ```swift
/// struct CourtCode: XMLTextConvertible {
///   static let expectedForm = "four digits"
///   let number: Int
///   init?(xmlText: Span<UInt8>) { … }
///   var xmlText: String { … }
/// }
/// ```
public protocol XMLTextConvertible: Codable, Sendable {
  /// What the text should look like, for messages: `YYYY-MM-DD`. Never a value from a document.
  static var expectedForm: String { get }

  /// Reads the lexical form; `nil` when the text does not have it.
  ///
  /// - Parameter xmlText: UTF-8 with the XML white space at both ends already removed.
  init?(xmlText: Span<UInt8>)

  /// The canonical lexical form: the one that the encoder writes.
  var xmlText: String { get }
}

extension XMLTextConvertible {
  /// Reads the lexical form from a string; XML white space at both ends is ignored.
  public init?(_ text: some StringProtocol) {
    var copy = String(text)
    let value: Self? = copy.withUTF8 { Self(xmlText: trimmingXMLWhiteSpace($0).span) }
    guard let value else { return nil }
    self = value
  }

  /// Reads one string with any decoder. The error names the expected form and never the text.
  @inlinable
  public init(from decoder: any Decoder) throws {
    self = try decodeXMLText(from: decoder)
  }

  /// Writes one string with any encoder.
  public func encode(to encoder: any Encoder) throws {
    try encodeXMLText(self, to: encoder)
  }
}

extension XMLTextConvertible where Self: RawRepresentable, RawValue == String {
  /// One of the listed codes.
  public static var expectedForm: String { "a listed code" }

  /// Reads a code exactly as listed.
  @inlinable
  public init?(xmlText: Span<UInt8>) {
    self.init(rawValue: xmlText.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
  }

  /// The code.
  public var xmlText: String { rawValue }

  // Beside the standard library's coding of raw values, the two requirements below would be ambiguous, and the
  // compiler would then give such an enumeration the coding of one with associated values.

  /// Reads one string with any decoder. The error names the expected form and never the text.
  @inlinable
  public init(from decoder: any Decoder) throws {
    self = try decodeXMLText(from: decoder)
  }

  /// Writes one string with any encoder.
  public func encode(to encoder: any Encoder) throws {
    try encodeXMLText(self, to: encoder)
  }
}

/// Inlined into the module of the type, where the compiler knows it and makes code for it alone.
@inlinable
func decodeXMLText<Value: XMLTextConvertible>(from decoder: any Decoder) throws -> Value {
  if let text = try xmlText(of: decoder) {
    guard let value = Value(xmlText: text.span) else {
      throw xmlTextFault(decoder, text, expected: Value.expectedForm)
    }
    return value
  }
  let text = try decoder.singleValueContainer().decode(String.self)
  guard let value = Value(text) else {
    throw DecodingError.dataCorrupted(
      .init(codingPath: decoder.codingPath, debugDescription: "expected \(Value.expectedForm)"))
  }
  return value
}

/// The trimmed text at the place of a decoder of this module; `nil` for any other decoder.
@usableFromInline
func xmlText(of decoder: any Decoder) throws -> UnsafeBufferPointer<UInt8>? {
  guard let place = XMLNodeDecoder(decoder) else { return nil }
  return trimmingXMLWhiteSpace(try place.text())
}

@usableFromInline
func xmlTextFault(
  _ decoder: any Decoder, _ text: UnsafeBufferPointer<UInt8>, expected: String
) -> any Error {
  guard let place = XMLNodeDecoder(decoder) else { return XMLFault(.decodingFailed) }
  return place.fault(.valueInvalid, expected: expected, found: TextShape(of: text))
}

private func encodeXMLText(_ value: some XMLTextConvertible, to encoder: any Encoder) throws {
  var container = encoder.singleValueContainer()
  try container.encode(value.xmlText)
}

/// The bytes without XML white space (space, tab, line feed, carriage return) at both ends.
package func trimmingXMLWhiteSpace(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  var start = 0
  var end = bytes.count
  while start < end, isXMLWhiteSpace(bytes[start]) { start += 1 }
  while end > start, isXMLWhiteSpace(bytes[end - 1]) { end -= 1 }
  return UnsafeBufferPointer(rebasing: bytes[start..<end])
}

/// Whether the byte is one of the four characters that XML counts as white space.
@inlinable
package func isXMLWhiteSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}
