import XMLCoding

/// Reads a JSON text (RFC 8259) onto a tape, and refuses what readers would take differently: members that stand
/// twice, escapes that are half a character, anything after the end.
///
/// Foundation's reader loses the order of members, takes one of two members of the same name and says of a fault
/// neither line nor path.
struct JSONScanner {
  private let bytes: [UInt8]
  private let limits: JSONLimits
  /// Names that may stand in paths; others may be somebody's.
  private let known: Set<String>
  private var index = 0
  private var tape: JSONTape
  private var path: [Step] = []

  private enum Step {
    /// The token of a name.
    case member(Int)
    case element(Int)
  }

  /// Reads a text.
  static func tape(
    of bytes: [UInt8], limits: JSONLimits, known: Set<String>
  ) throws(JSONFault) -> JSONTape {
    var scanner = JSONScanner(bytes: bytes, limits: limits, known: known, tape: JSONTape(bytes: bytes))
    try scanner.document()
    return scanner.tape
  }

  private mutating func document() throws(JSONFault) {
    guard !bytes.isEmpty else { throw fault(.empty) }
    guard bytes.count <= min(limits.bytes, Int(Int32.max)) else { throw fault(.tooLarge) }
    let valid = bytes.withUnsafeBufferPointer { UTF8Validity.validPrefix(of: $0) }
    guard valid == bytes.count else { throw fault(.encodingInvalid, at: valid) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    try value(depth: 0)
    skipSpace()
    guard index == bytes.count else { throw fault(.textAfterEnd) }
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func value(depth: Int) throws(JSONFault) {
    skipSpace()
    switch current {
    case nil: throw fault(.truncated)
    case UInt8(ascii: "{"): try object(depth: depth + 1)
    case UInt8(ascii: "["): try array(depth: depth + 1)
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try word("true", .boolean)
    case UInt8(ascii: "f"): try word("false", .boolean)
    case UInt8(ascii: "n"): try word("null", .null)
    default: try number()
    }
  }

  /// Begins a value; what is in it follows on the tape.
  private mutating func begin(_ kind: JSONTape.Kind) throws(JSONFault) -> Int {
    guard tape.tokens.count < limits.values else { throw fault(.tooManyValues) }
    tape.tokens.append(JSONTape.Token(kind: kind, start: UInt32(index), end: UInt32(index), next: 0))
    return tape.tokens.count - 1
  }

  private mutating func end(_ token: Int) {
    tape.tokens[token].end = UInt32(index)
    tape.tokens[token].next = UInt32(tape.tokens.count)
  }

  private mutating func object(depth: Int) throws(JSONFault) {
    guard depth <= limits.depth else { throw fault(.tooDeep) }
    let token = try begin(.object)
    index += 1
    skipSpace()
    if current == UInt8(ascii: "}") {
      index += 1
      return end(token)
    }
    var names: Set<String> = []
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw fault(current == nil ? .truncated : .notWellFormed) }
      let name = tape.tokens.count
      let place = index
      try string()
      path.append(.member(name))
      guard names.insert(tape.string(of: name)).inserted else { throw fault(.memberRepeated, at: place) }
      skipSpace()
      guard current == UInt8(ascii: ":") else { throw fault(current == nil ? .truncated : .notWellFormed) }
      index += 1
      try value(depth: depth)
      path.removeLast()
      if try isEnded(by: UInt8(ascii: "}")) { return end(token) }
    }
  }

  private mutating func array(depth: Int) throws(JSONFault) {
    guard depth <= limits.depth else { throw fault(.tooDeep) }
    let token = try begin(.array)
    index += 1
    skipSpace()
    if current == UInt8(ascii: "]") {
      index += 1
      return end(token)
    }
    var number = 0
    while true {
      path.append(.element(number))
      try value(depth: depth)
      path.removeLast()
      number += 1
      if try isEnded(by: UInt8(ascii: "]")) { return end(token) }
    }
  }

  /// Takes a comma, or what ends an object or an array.
  private mutating func isEnded(by closing: UInt8) throws(JSONFault) -> Bool {
    skipSpace()
    guard let byte = current else { throw fault(.truncated) }
    guard byte == closing || byte == UInt8(ascii: ",") else { throw fault(.notWellFormed) }
    index += 1
    return byte == closing
  }

  private mutating func word(_ word: StaticString, _ kind: JSONTape.Kind) throws(JSONFault) {
    let token = try begin(kind)
    let isThere = word.withUTF8Buffer { bytes[index...].starts(with: $0) }
    guard isThere else { throw fault(.notWellFormed) }
    index += word.utf8CodeUnitCount
    end(token)
  }

  private mutating func number() throws(JSONFault) {
    let token = try begin(.number)
    if current == UInt8(ascii: "-") { index += 1 }
    if current == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if current == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    end(token)
  }

  private mutating func digits() throws(JSONFault) {
    let start = index
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    guard index > start else { throw fault(current == nil ? .truncated : .notWellFormed) }
  }

  private mutating func string() throws(JSONFault) {
    index += 1
    let token = try begin(.string)
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        end(token)
        index += 1
        return
      case UInt8(ascii: "\\"):
        tape.tokens[token].isEscaped = true
        try escape()
      case 0..<0x20: throw fault(.notWellFormed)
      default: index += 1
      }
    }
    throw fault(.truncated)
  }

  private mutating func escape() throws(JSONFault) {
    let place = index
    index += 1
    guard let escape = current else { throw fault(.truncated) }
    index += 1
    switch escape {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return
    case UInt8(ascii: "u"): break
    default: throw fault(.notWellFormed, at: place)
    }
    let unit = try codeUnit()
    if (0xDC00...0xDFFF).contains(unit) { throw fault(.characterForbidden, at: place) }
    guard (0xD800...0xDBFF).contains(unit) else { return }
    guard bytes[index...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
      throw fault(.characterForbidden, at: place)
    }
    index += 2
    guard (0xDC00...0xDFFF).contains(try codeUnit()) else { throw fault(.characterForbidden, at: place) }
  }

  private mutating func codeUnit() throws(JSONFault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current else { throw fault(.truncated) }
      guard let digit = hexadecimal(byte) else { throw fault(.notWellFormed) }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }

  // MARK: Faults

  private func fault(_ code: JSONFault.Code, at offset: Int? = nil) -> JSONFault {
    JSONFault(code, at: JSONLines(bytes).position(at: offset ?? index), path: pointer)
  }

  private var pointer: String {
    path.reduce(into: "") { pointer, step in
      switch step {
      case .element(let number): pointer += "/\(number)"
      case .member(let token):
        let name = tape.string(of: token)
        pointer += "/" + (known.contains(name) ? name : "*")
      }
    }
  }
}
