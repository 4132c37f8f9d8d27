/// The characters of a reference number as people write it, made comparable: ASCII in capitals, without the blanks
/// that forms and spreadsheets put in.
struct ReferenceText {
  /// The characters.
  let bytes: [UInt8]

  /// Reads a text of at most sixty characters; `nil` when it is empty or anything in it is not printable ASCII.
  ///
  /// - Parameter separators: characters that are only there for the eye, and are left out like blanks.
  init?(_ text: some StringProtocol, without separators: String = "") {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: continue
      case UInt8(ascii: "a")...UInt8(ascii: "z"): bytes.append(byte - 0x20)
      case 0x21...0x7E:
        if !separators.utf8.contains(byte) { bytes.append(byte) }
      default: return nil
      }
      guard bytes.count <= 60 else { return nil }
    }
    guard !bytes.isEmpty else { return nil }
    self.bytes = bytes
  }

  /// The characters as a string.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the characters have a form: `9` is a digit, `A` a capital letter, `*` either, and every other
  /// character itself.
  func has(form: StaticString) -> Bool {
    bytes[...].has(form: form)
  }
}

extension ArraySlice<UInt8> {
  /// Whether the characters have a form: `9` is a digit, `A` a capital letter, `*` either, and every other
  /// character itself.
  func has(form: StaticString) -> Bool {
    guard count == form.utf8CodeUnitCount else { return false }
    return form.withUTF8Buffer { form in
      zip(self, form).allSatisfy { byte, wanted in
        switch wanted {
        case UInt8(ascii: "9"): byte.isDigit
        case UInt8(ascii: "A"): byte.isCapital
        case UInt8(ascii: "*"): byte.isDigit || byte.isCapital
        default: byte == wanted
        }
      }
    }
  }

  /// The number that digits make; `nil` when there is anything else, or nothing, or too many.
  var number: UInt64? {
    guard !isEmpty, count <= 18, allSatisfy(\.isDigit) else { return nil }
    return reduce(0) { $0 * 10 + UInt64($1 - UInt8(ascii: "0")) }
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}

extension Array where Element == UInt8 {
  /// Digits with zeros before them.
  static func padded(_ digits: ArraySlice<UInt8>, to width: Int) -> [UInt8] {
    [UInt8](repeating: UInt8(ascii: "0"), count: Swift.max(0, width - digits.count)) + digits
  }
}

/// The check letters of the police and the courts: the remainder by 23, with I, O and S left out and Z for zero.
enum CheckLetter {
  /// The letter that belongs to a number.
  static func of(_ number: UInt64) -> UInt8 {
    alphabet[Int(number % 23)]
  }

  /// The letter that belongs to the number that digits make; `nil` when they make none.
  static func of(_ digits: [UInt8]) -> UInt8? {
    digits[...].number.map(of)
  }

  private static let alphabet = Array("ZABCDEFGHJKLMNPQRTUVWXY".utf8)
}
