public import XMLCoding

/// The identifier of one document: a UUID in lower case (RFC 9562).
public struct DocumentIdentifier: XMLTextConvertible, Hashable {
  /// The identifier as written.
  public let text: String

  /// The form of a UUID.
  public static var expectedForm: String { "a UUID in lower case" }

  /// Reads an identifier; `nil` when it does not have the form.
  public init?(xmlText: Span<UInt8>) {
    guard xmlText.count == 36 else { return nil }
    for index in xmlText.indices {
      switch (index, xmlText[index]) {
      case (8, UInt8(ascii: "-")), (13, UInt8(ascii: "-")), (18, UInt8(ascii: "-")), (23, UInt8(ascii: "-")):
        continue
      case (8, _), (13, _), (18, _), (23, _): return nil
      case (_, UInt8(ascii: "0")...UInt8(ascii: "9")), (_, UInt8(ascii: "a")...UInt8(ascii: "f")): continue
      default: return nil
      }
    }
    text = xmlText.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// A new identifier of version 4: random but for the six bits that say so.
  public static func random(using generator: inout some RandomNumberGenerator) -> DocumentIdentifier {
    let high = UInt64.random(in: .min ... .max, using: &generator) & ~0xF000 | 0x4000
    let low = UInt64.random(in: .min ... .max, using: &generator) & ~(3 << 62) | 1 << 63
    let digits = hexadecimal(high) + hexadecimal(low)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index == 8 || index == 12 || index == 16 || index == 20 { text.append("-") }
      text.append(digit)
    }
    return DocumentIdentifier(wellFormed: text)
  }

  /// The identifier.
  public var xmlText: String { text }

  private init(wellFormed text: String) {
    self.text = text
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension DocumentIdentifier: CustomStringConvertible {
  /// The identifier.
  public var description: String { text }
}
