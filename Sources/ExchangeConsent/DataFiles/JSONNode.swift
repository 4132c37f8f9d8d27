import XMLCoding

/// A value of a JSON file (RFC 8259) with the place where it begins.
///
/// The decoder of the standard library says which member is wrong, but not in which line; whoever writes a
/// sharing profile by hand needs both.
struct JSONNode: Sendable {
  var content: Content
  var position: XMLPosition

  enum Content: Sendable {
    case object([Member])
    case array([JSONNode])
    case text(String)
    case integer(Int)
    /// A number with a fraction or an exponent, or one too large: no file of ours has any.
    case otherNumber
    case boolean(Bool)
    case null
  }

  struct Member: Sendable {
    var name: String
    var position: XMLPosition
    var value: JSONNode
  }
}

/// Where a text stops being JSON, and what is wrong there, in words of our own.
struct JSONFault: Error {
  var position: XMLPosition
  var message: String
}

/// Reads JSON strictly: no comments, no trailing commas, no member twice.
struct JSONParser {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0

  private static let maximumDepth = 32

  /// Reads one value and nothing after it.
  static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONNode {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw JSONFault(position: XMLPosition(line: 1, column: 1), message: "the file is not UTF-8")
    }
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      throw JSONFault(
        position: XMLPosition(line: 1, column: 1),
        message: "the file begins with a byte order mark; save it as UTF-8 without one")
    }
    var parser = JSONParser(bytes: bytes)
    let node = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.index == bytes.count else { throw parser.fault("expected the end of the file") }
    return node
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var position: XMLPosition { XMLPosition(line: line, column: index - lineStart + 1) }

  private func fault(_ message: String) -> JSONFault {
    JSONFault(position: position, message: index < bytes.count ? message : "the file ends too early")
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\n"):
        index += 1
        line += 1
        lineStart = index
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): index += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  // MARK: Values

  private mutating func value(depth: Int) throws(JSONFault) -> JSONNode {
    skipSpace()
    let start = position
    guard depth < Self.maximumDepth else { throw fault("nested too deeply") }
    switch next {
    case UInt8(ascii: "{"): return JSONNode(content: .object(try members(depth: depth)), position: start)
    case UInt8(ascii: "["): return JSONNode(content: .array(try elements(depth: depth)), position: start)
    case UInt8(ascii: "\""): return JSONNode(content: .text(try text()), position: start)
    case UInt8(ascii: "t"): return JSONNode(content: try word("true", .boolean(true)), position: start)
    case UInt8(ascii: "f"): return JSONNode(content: try word("false", .boolean(false)), position: start)
    case UInt8(ascii: "n"): return JSONNode(content: try word("null", .null), position: start)
    default: return JSONNode(content: try number(), position: start)
    }
  }

  private mutating func members(depth: Int) throws(JSONFault) -> [JSONNode.Member] {
    index += 1
    var members: [JSONNode.Member] = []
    var names: Set<String> = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      skipSpace()
      let start = position
      guard next == UInt8(ascii: "\"") else { throw fault("expected a member name in quotation marks") }
      let name = try text()
      guard names.insert(name).inserted else {
        throw JSONFault(position: start, message: "a member stands twice in one object")
      }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw fault("expected a colon") }
      members.append(JSONNode.Member(name: name, position: start, value: try value(depth: depth + 1)))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fault("expected a comma or a closing brace") }
    return members
  }

  private mutating func elements(depth: Int) throws(JSONFault) -> [JSONNode] {
    index += 1
    var elements: [JSONNode] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return elements }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fault("expected a comma or a closing bracket") }
    return elements
  }

  private mutating func word(
    _ word: StaticString, _ content: JSONNode.Content
  ) throws(JSONFault) -> JSONNode.Content {
    let count = word.utf8CodeUnitCount
    let wanted = UnsafeBufferPointer(start: word.utf8Start, count: count)
    guard index + count <= bytes.count, bytes[index..<(index + count)].elementsEqual(wanted) else {
      throw fault("expected a value")
    }
    index += count
    return content
  }

  private mutating func number() throws(JSONFault) -> JSONNode.Content {
    let start = index
    let isNegative = take(UInt8(ascii: "-"))
    let digits = countDigits()
    let hasLeadingZero = digits > 1 && bytes[index - digits] == UInt8(ascii: "0")
    guard digits > 0, !hasLeadingZero else { throw fault("expected a value") }
    var isWhole = true
    if take(UInt8(ascii: ".")) {
      isWhole = false
      guard countDigits() > 0 else { throw fault("expected a digit") }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      guard countDigits() > 0 else { throw fault("expected a digit") }
    }
    let text = String(decoding: bytes[(start + (isNegative ? 1 : 0))..<index], as: UTF8.self)
    guard isWhole, let number = Int(text) else { return .otherNumber }
    return .integer(isNegative ? -number : number)
  }

  private mutating func countDigits() -> Int {
    let start = index
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    return index - start
  }

  // MARK: Text

  private mutating func text() throws(JSONFault) -> String {
    index += 1
    let start = index
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
    if take(UInt8(ascii: "\"")) { return String(decoding: bytes[start..<(index - 1)], as: UTF8.self) }
    var collected = Array(bytes[start..<index])
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: collected, as: UTF8.self)
      case UInt8(ascii: "\\"): collected += Array(String(try escaped()).utf8)
      case 0..<0x20: throw fault("a control character has to be escaped")
      default:
        collected.append(byte)
        index += 1
      }
    }
    throw fault("expected a quotation mark")
  }

  private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
    index += 1
    guard let letter = next else { throw fault("expected an escape") }
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let first = try codeUnit()
      if let scalar = Unicode.Scalar(first) { return scalar }
      guard UTF16.isLeadSurrogate(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
        throw fault("half of a character")
      }
      let second = try codeUnit()
      guard UTF16.isTrailSurrogate(second) else { throw fault("half of a character") }
      return UTF16.decode(UTF16.EncodedScalar([first, second]))
    default: throw fault("an unknown escape")
    }
  }

  private mutating func codeUnit() throws(JSONFault) -> UInt16 {
    guard index + 4 <= bytes.count,
      let unit = UInt16(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
    else { throw fault("expected four hexadecimal digits") }
    index += 4
    return unit
  }
}
