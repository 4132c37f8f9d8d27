/// A JSON text as a flat row of its values: nothing is copied, and a value is unescaped when somebody asks for it.
struct JSONTape {
  /// One value, or the name of a member.
  struct Token {
    var kind: Kind
    /// Whether a string has escapes.
    var isEscaped = false
    /// The first byte; of a string, the first after the quotation mark.
    var start: UInt32
    /// The byte after the last; of a string, the closing quotation mark.
    var end: UInt32
    /// The token after this value and all that is in it.
    var next: UInt32
  }

  /// Kinds of values. Members of an object are two tokens each, a string and the value.
  enum Kind: UInt8 { case object, array, string, number, boolean, null }

  let bytes: [UInt8]
  var tokens: [Token] = []

  /// The tokens of the values in an array, or of the members of an object: name, value, name, value.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < tokens[index].next {
      children.append(child)
      child = Int(tokens[child].next)
    }
    return children
  }

  /// The text of a number or boolean, or of a string without its escapes.
  func text(of index: Int) -> [UInt8] {
    let token = tokens[index]
    let raw = bytes[Int(token.start)..<Int(token.end)]
    return token.isEscaped ? Self.unescaped(raw) : Array(raw)
  }

  /// The text of a string.
  func string(of index: Int) -> String { String(decoding: text(of: index), as: UTF8.self) }

  /// Where a value begins.
  func offset(of index: Int) -> Int {
    let token = tokens[index]
    return token.kind == .string ? Int(token.start) - 1 : Int(token.start)
  }

  /// What the scanner has found to be a string with escapes, without them.
  private static func unescaped(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var index = raw.startIndex
    func unit(at index: Int) -> UInt32 {
      raw[index..<(index + 4)].reduce(0) { $0 << 4 | UInt32(hexadecimal($1) ?? 0) }
    }
    while index < raw.endIndex {
      guard raw[index] == UInt8(ascii: "\\") else {
        text.append(raw[index])
        index += 1
        continue
      }
      let escape = raw[index + 1]
      index += 2
      switch escape {
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"):
        var scalar = unit(at: index)
        index += 4
        if (0xD800...0xDBFF).contains(scalar) {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(at: index + 2) - 0xDC00)
          index += 6
        }
        if let scalar = Unicode.Scalar(scalar) { text += Array(String(scalar).utf8) }
      default: text.append(escape)
      }
    }
    return text
  }
}

/// The value of a hexadecimal digit.
func hexadecimal(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
