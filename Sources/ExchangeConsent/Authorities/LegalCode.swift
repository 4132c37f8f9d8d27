public import XMLCoding

/// A code of the law's moving parts: a gateway (`oma2007-s14`), a condition (`9-2-g+sch1-p18`).
///
/// Which codes there are, and what they allow, stands in the sharing profile, so that a change of law does not
/// change the format. Small letters, digits, `-`, `+` and `.`; at most 64.
public struct LegalCode: XMLTextConvertible, Hashable, CustomStringConvertible {
  /// The code as written.
  public let text: String

  /// The form of a code.
  public static var expectedForm: String { "a legal code such as oma2007-s14" }

  /// Reads a code; `nil` when it does not have the form.
  public init?(xmlText: Span<UInt8>) {
    guard let text = tokenText(xmlText, maximum: 64, also: "+.") else { return nil }
    self.text = text
  }

  /// The code as written.
  public var xmlText: String { text }
  /// The code as written.
  public var description: String { text }
}

/// The text of a token of small letters, digits, dashes and a few other characters; `nil` when it is not one.
func tokenText(_ bytes: Span<UInt8>, maximum: Int, also others: StaticString = "") -> String? {
  guard (1...maximum).contains(bytes.count) else { return nil }
  return bytes.withUnsafeBufferPointer { bytes in
    let others = UnsafeBufferPointer(start: others.utf8Start, count: others.utf8CodeUnitCount)
    let isToken = bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: others.contains(byte)
      }
    }
    return isToken ? String(decoding: bytes, as: UTF8.self) : nil
  }
}
