/// A JSON text as it is written: indented by two spaces, members in the order in which they come.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true

  /// Begins an object or an array.
  mutating func begin(_ bracket: StaticString) {
    append(bracket)
    depth += 1
    isFirst = true
  }

  /// Ends what was begun.
  mutating func end(_ bracket: StaticString) {
    depth -= 1
    if !isFirst { newLine() }
    append(bracket)
    isFirst = false
  }

  /// Begins a value of an array.
  mutating func element() {
    if !isFirst { append(",") }
    isFirst = false
    newLine()
  }

  /// Begins a member of an object.
  mutating func member(_ name: String) {
    element()
    string(name)
    append(": ")
  }

  /// A number, `true` or `false`, as it is.
  mutating func literal(_ text: String) { bytes += Array(text.utf8) }

  /// A string; what JSON cannot carry as it is is escaped.
  mutating func string(_ text: String) {
    append("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20: literal("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    append("\"")
  }

  /// Ends the text.
  mutating func finish() { append("\n") }

  private mutating func newLine() {
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: depth * 2)
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes += $0 }
  }
}
