/// The text of an export file as UTF-8, and how it was written.
///
/// UTF-8 and UTF-16 are recognised by their byte order mark, UTF-16 without one by the NUL bytes that ASCII
/// column names leave at every other place. Bytes that are neither are read as Windows-1252, and `encoding`
/// says so, because a name read in the wrong encoding is a wrong name.
package struct SourceText: Sendable {
  /// UTF-8. Text begins at `start`; a byte order mark before it is not text.
  package let bytes: [UInt8]
  package let start: Int
  package let encoding: TextEncoding
  package let hasByteOrderMark: Bool

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - input: the whole file.
  ///   - limit: the most bytes to accept.
  /// - Throws: `SourceTextFault` for a file that is too large or is not text.
  package init(_ input: [UInt8], limit: Int = .max) throws(SourceTextFault) {
    guard input.count <= limit else { throw SourceTextFault(.tooLarge) }
    if input.starts(with: [0xEF, 0xBB, 0xBF]) {
      try self.init(utf8: input, start: 3)
    } else if input.starts(with: [0xFF, 0xFE]) {
      try self.init(utf16: input, lowByteFirst: true, mark: true)
    } else if input.starts(with: [0xFE, 0xFF]) {
      try self.init(utf16: input, lowByteFirst: false, mark: true)
    } else if let lowByteFirst = Self.looksLikeUTF16(input) {
      try self.init(utf16: input, lowByteFirst: lowByteFirst, mark: false)
    } else {
      try self.init(utf8: input, start: 0)
    }
  }

  private init(bytes: [UInt8], start: Int, encoding: TextEncoding, mark: Bool) {
    self.bytes = bytes
    self.start = start
    self.encoding = encoding
    self.hasByteOrderMark = mark
  }

  private init(utf8 input: [UInt8], start: Int) throws(SourceTextFault) {
    let survey = ByteSurvey(of: input, from: start)
    if let offset = survey.firstNUL {
      throw SourceTextFault(.nulByte, at: SourcePosition(ofByte: offset, in: input, from: start))
    }
    guard !survey.isASCII else {
      self.init(bytes: input, start: start, encoding: .utf8, mark: start > 0)
      return
    }
    if let offset = firstInvalidUTF8(in: input, from: start) {
      // A byte order mark is a promise; text that breaks it is damaged, not in another encoding.
      guard start == 0 else {
        throw SourceTextFault(.invalidText, at: SourcePosition(ofByte: offset, in: input, from: start))
      }
      self.init(
        bytes: try Self.decodeWindows1252(input), start: 0, encoding: .windows1252, mark: false)
    } else {
      self.init(bytes: input, start: start, encoding: .utf8, mark: start > 0)
    }
  }

  private init(utf16 input: [UInt8], lowByteFirst: Bool, mark: Bool) throws(SourceTextFault) {
    let text = try Self.decodeUTF16(input, lowByteFirst: lowByteFirst, from: mark ? 2 : 0)
    self.init(
      bytes: text, start: 0, encoding: lowByteFirst ? .utf16LittleEndian : .utf16BigEndian, mark: mark)
  }
}

/// Why a file cannot be read as text.
package struct SourceTextFault: Error, Sendable, Hashable {
  package enum Code: Sendable, Hashable {
    /// More bytes than the limit.
    case tooLarge
    /// A NUL byte: a binary file, or UTF-16 that is not recognisable.
    case nulByte
    /// Bytes that are no character in the encoding that the file claims or was taken for.
    case invalidText
  }
  package let code: Code
  package let position: SourcePosition?

  package init(_ code: Code, at position: SourcePosition? = nil) {
    self.code = code
    self.position = position
  }
}

extension SourceText {
  /// Whether the first characters are ASCII written in two bytes each, and with the low byte first.
  private static func looksLikeUTF16(_ input: [UInt8]) -> Bool? {
    let head = input.prefix(64)
    guard head.count >= 4, input.count.isMultiple(of: 2) else { return nil }
    var low = true
    var high = true
    for index in stride(from: 0, to: head.count & ~1, by: 2) {
      if head[index] == 0 || head[index + 1] != 0 { low = false }
      if head[index] != 0 || head[index + 1] == 0 { high = false }
    }
    return low ? true : high ? false : nil
  }

  private static func decodeUTF16(
    _ input: [UInt8], lowByteFirst: Bool, from start: Int
  ) throws(SourceTextFault) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(input.count / 2)
    var index = start
    func unit(at index: Int) -> UInt32? {
      guard index + 1 < input.count else { return nil }
      let first = UInt32(input[index])
      let second = UInt32(input[index + 1])
      return lowByteFirst ? first | second << 8 : first << 8 | second
    }
    func refuse(_ code: SourceTextFault.Code) -> SourceTextFault {
      SourceTextFault(code, at: SourcePosition(ofByte: output.count, in: output))
    }
    while index < input.count {
      guard let first = unit(at: index) else { throw refuse(.invalidText) }
      index += 2
      switch first {
      case 0: throw refuse(.nulByte)
      case 0xD800..<0xDC00:
        guard let second = unit(at: index), (0xDC00..<0xE000).contains(second) else {
          throw refuse(.invalidText)
        }
        index += 2
        appendUTF8(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), to: &output)
      case 0xDC00..<0xE000: throw refuse(.invalidText)
      default: appendUTF8(first, to: &output)
      }
    }
    return output
  }

  private static func decodeWindows1252(_ input: [UInt8]) throws(SourceTextFault) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(input.count + input.count / 16)
    for byte in input {
      switch byte {
      case 0x80..<0xA0:
        let scalar = windows1252Scalars[Int(byte) - 0x80]
        guard scalar != 0 else {
          throw SourceTextFault(.invalidText, at: SourcePosition(ofByte: output.count, in: output))
        }
        appendUTF8(UInt32(scalar), to: &output)
      default: appendUTF8(UInt32(byte), to: &output)
      }
    }
    return output
  }

  private static func appendUTF8(_ scalar: UInt32, to output: inout [UInt8]) {
    switch scalar {
    case ..<0x80: output.append(UInt8(truncatingIfNeeded: scalar))
    case ..<0x800:
      output.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    case ..<0x10000:
      output.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    default:
      output.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}

/// Bytes 80 to 9F of Windows-1252; 0 where the encoding has no character.
private let windows1252Scalars: [UInt16] = [
  0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017D,
  0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
  0x017E, 0x0178,
]

/// What the bytes of a file show at a glance, eight at a time: most exports are plain ASCII.
private struct ByteSurvey {
  var firstNUL: Int?
  var isASCII = true

  init(of bytes: [UInt8], from start: Int) {
    bytes.withUnsafeBytes { raw in
      var index = start
      var high: UInt64 = 0
      while index + 8 <= raw.count {
        // In bounds: the loop condition leaves eight bytes from `index`.
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        high |= word
        // The usual test for a zero byte in a word.
        if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
      }
      while index < raw.count {
        let byte = raw[index]
        if byte == 0 {
          firstNUL = index
          break
        }
        high |= UInt64(byte)
        index += 1
      }
      isASCII = high & 0x8080_8080_8080_8080 == 0
    }
  }
}

/// The offset of the first byte that is not well-formed UTF-8.
private func firstInvalidUTF8(in bytes: [UInt8], from start: Int) -> Int? {
  bytes.withUnsafeBufferPointer { buffer in
    var index = start
    while index < buffer.count {
      let first = buffer[index]
      if first < 0x80 {
        index += 1
        continue
      }
      let length: Int
      var allowed: ClosedRange<UInt8> = 0x80...0xBF
      switch first {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, allowed) = (3, 0xA0...0xBF)
      case 0xED: (length, allowed) = (3, 0x80...0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, allowed) = (4, 0x90...0xBF)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, allowed) = (4, 0x80...0x8F)
      default: return index
      }
      guard index + length <= buffer.count, allowed.contains(buffer[index + 1]) else { return index }
      for next in index + 2..<max(index + 2, index + length) where buffer[next] & 0xC0 != 0x80 {
        return index
      }
      index += length
    }
    return nil
  }
}
