/// Bytes that stand in a document as base64: `xs:base64Binary`.
public struct Base64Data: XMLTextConvertible, Hashable {
  /// The bytes.
  public var bytes: [UInt8]

  /// Wraps bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }
}

extension Base64Data {
  /// Base64 text.
  public static var expectedForm: String { "base64" }

  /// Reads base64 with the alphabet of RFC 4648 §4 and full padding. XML white space may stand anywhere, as
  /// `xs:base64Binary` allows; bits that padding leaves over must be zero, so that each value has one form.
  public init?(xmlText text: Span<UInt8>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var group: UInt32 = 0
    var characters = 0
    var padding = 0
    for index in 0..<text.count {
      let byte = text[index]
      if isXMLWhiteSpace(byte) { continue }
      if byte == UInt8(ascii: "=") {
        padding += 1
        guard padding <= 2 else { return nil }
        continue
      }
      guard padding == 0, let value = Self.value(of: byte) else { return nil }
      group = group << 6 | value
      characters += 1
      if characters & 3 == 0 {
        bytes.append(UInt8(truncatingIfNeeded: group >> 16))
        bytes.append(UInt8(truncatingIfNeeded: group >> 8))
        bytes.append(UInt8(truncatingIfNeeded: group))
        group = 0
      }
    }
    switch (characters & 3, padding) {
    case (0, 0): break
    case (2, 2) where group & 0x0F == 0:
      bytes.append(UInt8(truncatingIfNeeded: group >> 4))
    case (3, 1) where group & 0x03 == 0:
      bytes.append(UInt8(truncatingIfNeeded: group >> 10))
      bytes.append(UInt8(truncatingIfNeeded: group >> 2))
    default: return nil
    }
    self.bytes = bytes
  }

  /// Base64 with padding, on one line.
  public var xmlText: String {
    String(utf8Capacity: (bytes.count + 2) / 3 * 4) { output in
      var index = 0
      while index < bytes.count {
        let rest = min(bytes.count - index, 3)
        var group = UInt32(bytes[index]) << 16
        if rest > 1 { group |= UInt32(bytes[index + 1]) << 8 }
        if rest > 2 { group |= UInt32(bytes[index + 2]) }
        for position in 0..<4 {
          output.append(
            position <= rest
              ? Self.character(for: group >> UInt32(18 - 6 * position) & 0x3F) : UInt8(ascii: "="))
        }
        index += 3
      }
    }
  }

  private static func value(of byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte) - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  private static func character(for value: UInt32) -> UInt8 {
    let value = UInt8(truncatingIfNeeded: value)
    switch value {
    case 0..<26: return value + 65
    case 26..<52: return value + 71
    case 52..<62: return value - 4
    case 62: return UInt8(ascii: "+")
    default: return UInt8(ascii: "/")
    }
  }
}
