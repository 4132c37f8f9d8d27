/// Finds the fields of comma-separated text (RFC 4180) as byte ranges, row by row.
///
/// It reads what Python's `csv` reads: fields in quotes may hold separators, line ends and doubled quotes;
/// a quote inside an unquoted field is a plain character; LF, CR and CR LF end a row; text after a closing
/// quote joins the field. What is unusual in that list is flagged on the field, so that the caller can say
/// where it stands.
package struct CSVScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private let limits: CSVLimits
  private var index: Int
  /// The line on which the next row starts.
  private(set) var line = 1

  /// - Parameter bytes: must outlive the scanner; every read is inside its bounds.
  package init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, separator: UInt8 = 0x2C,
    limits: CSVLimits = CSVLimits()
  ) {
    self.bytes = bytes
    self.index = start
    self.separator = separator
    self.limits = limits
  }

  /// Where a row begins.
  package struct Row {
    package let start: Int
    package let line: Int
  }

  /// Appends the fields of the next row; `nil` at the end. A line with nothing on it is one empty field.
  package mutating func nextRow(into fields: inout [CSVField]) throws(CSVFault) -> Row? {
    guard index < bytes.count else { return nil }
    let row = Row(start: index, line: line)
    let firstField = fields.count
    while true {
      guard fields.count - firstField < limits.columns else { throw fault(.tooManyColumns, row: row) }
      let field = index < bytes.count && bytes[index] == 0x22 ? scanQuoted() : scanPlain()
      guard field.length <= limits.fieldBytes, field.length < CSVField.longest else {
        throw fault(.fieldTooLong, row: row, at: field.start)
      }
      fields.append(field)
      guard index < bytes.count else { return row }
      let terminator = bytes[index]
      index += 1
      if terminator == separator { continue }
      if terminator == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      line += 1
      return row
    }
  }

  @inline(__always)
  private mutating func scanPlain() -> CSVField {
    let start = index
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      // Letters and digits, nearly every byte of a return, need one comparison.
      if byte <= 0x2C || byte == separator, byte == separator || byte == 0x0A || byte == 0x0D { break }
      end += 1
    }
    index = end
    return CSVField(start: start, length: end - start)
  }

  private mutating func scanQuoted() -> CSVField {
    let start = index + 1
    var end = start
    var flags: CSVField.Flags = .quoted
    while end < bytes.count {
      let byte = bytes[end]
      if byte == 0x22 {
        guard end + 1 < bytes.count, bytes[end + 1] == 0x22 else { break }
        flags.insert(.doubledQuote)
        end += 2
        continue
      }
      if byte == 0x0A || (byte == 0x0D && !(end + 1 < bytes.count && bytes[end + 1] == 0x0A)) { line += 1 }
      end += 1
    }
    guard end < bytes.count else {
      index = bytes.count
      return CSVField(start: start, length: bytes.count - start, flags: flags.union(.unterminated))
    }
    let afterQuote = end + 1
    var tail = afterQuote
    while tail < bytes.count, bytes[tail] != separator, bytes[tail] != 0x0A, bytes[tail] != 0x0D { tail += 1 }
    index = tail
    guard tail == afterQuote else {
      return CSVField(start: start, length: tail - start, flags: flags.union(.textAfterQuote))
    }
    return CSVField(start: start, length: end - start, flags: flags)
  }

  private func fault(_ code: CSVFault.Code, row: Row, at offset: Int? = nil) -> CSVFault {
    var position = SourcePosition(line: row.line, column: 1)
    for byte in bytes[row.start..<max(row.start, min(offset ?? row.start, bytes.count))] {
      if byte == 0x0A {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        position.column += 1
      }
    }
    return CSVFault(code, at: position)
  }
}

/// One field: a range of bytes of its file, and how it was written. Eight bytes, so that a large return
/// stays small in memory.
package struct CSVField: Sendable, Hashable {
  /// How a field was written.
  package struct Flags: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    /// In quotes; the range is what stands between them.
    package static let quoted = Flags(rawValue: 1 << 28)
    /// Holds a doubled quote, which stands for one.
    package static let doubledQuote = Flags(rawValue: 1 << 29)
    /// The quote is never closed: the rest of the file is in the field.
    package static let unterminated = Flags(rawValue: 1 << 30)
    /// Text follows the closing quote; the range runs to its end.
    package static let textAfterQuote = Flags(rawValue: 1 << 31)
  }

  private let offset: UInt32
  private let lengthAndFlags: UInt32
  private static let lengthMask: UInt32 = 0x0FFF_FFFF
  /// Bytes that no field reaches, whatever the limits say.
  static let longest = Int(lengthMask)

  package init(start: Int, length: Int, flags: Flags = []) {
    offset = UInt32(truncatingIfNeeded: start)
    // A longer field is refused; cut here, it is still refused.
    lengthAndFlags = UInt32(clamping: min(length, Int(Self.lengthMask))) | flags.rawValue
  }

  package var start: Int { Int(offset) }
  package var length: Int { Int(lengthAndFlags & Self.lengthMask) }
  package var flags: Flags { Flags(rawValue: lengthAndFlags & ~Self.lengthMask) }
}
