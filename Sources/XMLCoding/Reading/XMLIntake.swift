/// The first stage of reading: finds the character encoding, refuses what is not text, and hands on UTF-8.
///
/// Accepted are UTF-8, UTF-16 (by byte order mark, or by the shape of an XML declaration), US-ASCII,
/// ISO-8859-1 and windows-1252 (declared). libxml2 would accept whatever its converters know, UTF-7 among
/// them; and it only notices malformed UTF-8 where it looks at characters one by one.
///
/// A declaration that contradicts the bytes is refused: two readers could see two different texts.
struct XMLIntake {
  private enum Encoding {
    case utf8
    case utf16(isBigEndian: Bool)
    case singleByte([UInt16])
  }

  private var encoding: Encoding?
  /// Bytes that wait: for the encoding to be known, or for the rest of a character.
  private var held: [UInt8] = []
  private var buffer: [UInt8] = []
  private var highSurrogate: UInt16?

  private static let sniffedBytes = 512

  /// Takes the next bytes and passes on what is complete as UTF-8.
  mutating func take(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) throws(XMLFault) -> Void
  ) throws(XMLFault) {
    guard encoding == nil else { return try convert(bytes, body) }
    held.append(contentsOf: bytes)
    guard held.count >= Self.sniffedBytes else { return }
    try begin(body)
  }

  /// Ends the input: what still waits has to be complete.
  mutating func finish(
    _ body: (UnsafeBufferPointer<UInt8>) throws(XMLFault) -> Void
  ) throws(XMLFault) {
    if encoding == nil, !held.isEmpty { try begin(body) }
    if !held.isEmpty || highSurrogate != nil { throw XMLFault(.encodingInvalid) }
  }

  private mutating func begin(
    _ body: (UnsafeBufferPointer<UInt8>) throws(XMLFault) -> Void
  ) throws(XMLFault) {
    let (encoding, mark) = try Self.sniff(held)
    self.encoding = encoding
    let first = Array(held.dropFirst(mark))
    held = []
    var fault: XMLFault?
    first.withUnsafeBufferPointer { pointer in
      do throws(XMLFault) {
        try convert(pointer, body)
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
  }

  // MARK: Finding the encoding

  /// The encoding, and the length of the byte order mark.
  private static func sniff(_ bytes: [UInt8]) throws(XMLFault) -> (Encoding, Int) {
    let start = Array(bytes.prefix(4))
    if start.starts(with: [0x1F, 0x8B]) || start.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || start.starts(with: [0xFD, 0x37, 0x7A, 0x58]) || start.starts(with: [0x42, 0x5A, 0x68])
    {
      throw XMLFault(.compressed)
    }
    if start == [0xFF, 0xFE, 0x00, 0x00] || start == [0x00, 0x00, 0xFE, 0xFF]
      || start == [0x00, 0x00, 0x00, 0x3C] || start == [0x3C, 0x00, 0x00, 0x00]
    {
      throw XMLFault(.encodingRefused, expected: acceptedEncodings)
    }
    if start == [0x4C, 0x6F, 0xA7, 0x94] { throw XMLFault(.encodingRefused, expected: acceptedEncodings) }
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { return try (checkedUTF8(bytes.dropFirst(3)), 3) }
    if start.starts(with: [0xFF, 0xFE]) {
      return try (checkedUTF16(bytes.dropFirst(2), isBigEndian: false), 2)
    }
    if start.starts(with: [0xFE, 0xFF]) {
      return try (checkedUTF16(bytes.dropFirst(2), isBigEndian: true), 2)
    }
    if start.starts(with: [0x3C, 0x00]) { return try (checkedUTF16(bytes[...], isBigEndian: false), 0) }
    if start.starts(with: [0x00, 0x3C]) { return try (checkedUTF16(bytes[...], isBigEndian: true), 0) }
    switch try declaredEncoding(bytes[...]) {
    case nil, "utf-8": return (.utf8, 0)
    case "us-ascii", "ascii": return (.singleByte(ascii), 0)
    case "iso-8859-1", "latin1": return (.singleByte(latin1), 0)
    case "windows-1252", "cp1252": return (.singleByte(windows1252), 0)
    case "utf-16", "utf-16le", "utf-16be": throw XMLFault(.encodingInvalid)
    default: throw XMLFault(.encodingRefused, expected: acceptedEncodings)
    }
  }

  private static func checkedUTF8(_ bytes: ArraySlice<UInt8>) throws(XMLFault) -> Encoding {
    let declared = try declaredEncoding(bytes)
    guard declared == nil || declared == "utf-8" else { throw XMLFault(.encodingInvalid) }
    return .utf8
  }

  private static func checkedUTF16(
    _ bytes: ArraySlice<UInt8>, isBigEndian: Bool
  ) throws(XMLFault) -> Encoding {
    // Every other byte is enough of a declaration, which is plain ASCII.
    let lower = bytes.enumerated().filter { $0.offset % 2 == (isBigEndian ? 1 : 0) }.map(\.element)
    switch try declaredEncoding(lower[...]) {
    case nil, "utf-16", isBigEndian ? "utf-16be" : "utf-16le": return .utf16(isBigEndian: isBigEndian)
    default: throw XMLFault(.encodingInvalid)
    }
  }

  /// Whether a document that begins so is in UTF-8, as far as its beginning tells.
  static func isUTF8(_ beginning: [UInt8]) -> Bool {
    guard let (encoding, _) = try? sniff(beginning), case .utf8 = encoding else { return false }
    return true
  }

  private static let acceptedEncodings = "UTF-8, UTF-16, ISO-8859-1 or windows-1252"

  /// The encoding of an XML declaration, in lower case.
  private static func declaredEncoding(_ bytes: ArraySlice<UInt8>) throws(XMLFault) -> String? {
    let start = bytes.prefix(sniffedBytes)
    guard start.starts(with: Array("<?xml".utf8)), start.dropFirst(5).first.map(isXMLWhiteSpace) == true
    else { return nil }
    guard let end = start.firstIndex(of: 0x3E) else {
      if start.count < sniffedBytes / 2 { return nil }
      throw XMLFault(.declarationInvalid)
    }
    let declaration = String(decoding: start[..<end], as: UTF8.self)
    guard let key = declaration.split(separator: "encoding", maxSplits: 1).dropFirst().first,
      let quote = key.first(where: { $0 == "\"" || $0 == "'" })
    else { return nil }
    let parts = key.split(separator: quote, maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count > 1 ? parts[1].lowercased() : nil
  }

  /// 0 stands for a byte without a character.
  private static let ascii: [UInt16] = (0..<256).map { $0 < 128 ? $0 : 0 }

  private static let latin1: [UInt16] = (0..<256).map { $0 }

  /// The upper half that differs from ISO-8859-1; 0 for the five bytes without a character.
  private static let windows1252: [UInt16] = {
    let upper: [UInt16] = [
      0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
      0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
      0x0153, 0, 0x017E, 0x0178,
    ]
    return (0..<128).map { $0 } + upper + (160..<256).map { $0 }
  }()

  // MARK: Converting

  private mutating func convert(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) throws(XMLFault) -> Void
  ) throws(XMLFault) {
    switch encoding {
    case nil: return
    case .utf8: try passUTF8(bytes, body)
    case .utf16(let isBigEndian):
      let fault = convertUTF16(bytes, isBigEndian: isBigEndian)
      try pass(body, fault)
    case .singleByte(let table):
      let fault = convertSingleBytes(bytes, table)
      try pass(body, fault)
    }
  }

  /// What stands before a fault is read all the same, so that the fault is located.
  private func pass(
    _ body: (UnsafeBufferPointer<UInt8>) throws(XMLFault) -> Void, _ fault: XMLFault.Code?
  ) throws(XMLFault) {
    try passBuffer(body)
    if let fault { throw XMLFault(fault) }
  }

  private mutating func convertSingleBytes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: [UInt16]
  ) -> XMLFault.Code? {
    buffer.removeAll(keepingCapacity: true)
    for byte in bytes {
      let scalar = table[Int(byte)]
      if scalar == 0 { return byte == 0 ? .characterForbidden : .encodingInvalid }
      append(UInt32(scalar))
    }
    return nil
  }

  private func passBuffer(
    _ body: (UnsafeBufferPointer<UInt8>) throws(XMLFault) -> Void
  ) throws(XMLFault) {
    guard !buffer.isEmpty else { return }
    var fault: XMLFault?
    buffer.withUnsafeBufferPointer { pointer in
      do throws(XMLFault) {
        try body(pointer)
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
  }

  /// UTF-8 goes through as it is, but for a character that is cut off at the end of the piece.
  private mutating func passUTF8(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) throws(XMLFault) -> Void
  ) throws(XMLFault) {
    var rest = bytes
    if !held.isEmpty {
      var joined = held
      let length = Self.length(ofSequence: joined[0])
      while let byte = rest.first, byte & 0xC0 == 0x80, joined.count < length {
        joined.append(byte)
        rest = UnsafeBufferPointer(rebasing: rest.dropFirst())
      }
      if rest.isEmpty, joined.count < length {
        held = joined
        return
      }
      held = []
      buffer = joined
      guard UTF8Validity.isValid(joined) else { throw XMLFault(.encodingInvalid) }
      try passBuffer(body)
    }
    let cut = Self.unfinishedTail(rest)
    held = Array(rest.suffix(cut))
    rest = UnsafeBufferPointer(rebasing: rest.dropLast(cut))
    let validCount = UTF8Validity.validPrefix(of: rest)
    if validCount < rest.count {
      try body(UnsafeBufferPointer(rebasing: rest.prefix(validCount)))
      throw XMLFault(rest[validCount] == 0 ? .characterForbidden : .encodingInvalid)
    }
    if !rest.isEmpty { try body(rest) }
  }

  private static func length(ofSequence lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// How many bytes at the end begin a character without completing it.
  private static func unfinishedTail(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    for back in 1...3 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      if byte & 0xC0 == 0x80 { continue }
      return length(ofSequence: byte) > back ? back : 0
    }
    return 0
  }

  private mutating func convertUTF16(
    _ bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool
  ) -> XMLFault.Code? {
    buffer.removeAll(keepingCapacity: true)
    for byte in bytes {
      guard let first = held.first else {
        held.append(byte)
        continue
      }
      held.removeAll(keepingCapacity: true)
      let unit = isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first)
      if let fault = appendUTF16(unit) { return fault }
    }
    return nil
  }

  private mutating func appendUTF16(_ unit: UInt16) -> XMLFault.Code? {
    if let high = highSurrogate {
      guard (0xDC00...0xDFFF).contains(unit) else { return .encodingInvalid }
      highSurrogate = nil
      append(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00))
      return nil
    }
    switch unit {
    case 0: return .characterForbidden
    case 0xD800...0xDBFF: highSurrogate = unit
    case 0xDC00...0xDFFF: return .encodingInvalid
    default: append(UInt32(unit))
    }
    return nil
  }

  private mutating func append(_ scalar: UInt32) {
    switch scalar {
    case ..<0x80:
      buffer.append(UInt8(scalar))
    case ..<0x800:
      buffer.append(UInt8(0xC0 | scalar >> 6))
      buffer.append(UInt8(0x80 | scalar & 0x3F))
    case ..<0x10000:
      buffer.append(UInt8(0xE0 | scalar >> 12))
      buffer.append(UInt8(0x80 | (scalar >> 6) & 0x3F))
      buffer.append(UInt8(0x80 | scalar & 0x3F))
    default:
      buffer.append(UInt8(0xF0 | scalar >> 18))
      buffer.append(UInt8(0x80 | (scalar >> 12) & 0x3F))
      buffer.append(UInt8(0x80 | (scalar >> 6) & 0x3F))
      buffer.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
