/// A whole CSV file as ranges over its bytes: names in the first row, values in the rows below.
package struct CSVTable: Sendable {
  /// UTF-8 text of the file.
  package let bytes: [UInt8]
  private let fields: [CSVField]
  private let rows: [RowStart]
  /// Lines that held nothing at all.
  package let blankLines: Int
  package let separator: UInt8

  private struct RowStart: Sendable {
    let firstField: UInt32
    let start: UInt32
    let line: UInt32
  }

  /// Finds every field of a text.
  ///
  /// - Throws: `CSVFault` where a limit is passed.
  package init(_ text: SourceText, limits: CSVLimits = CSVLimits()) throws(CSVFault) {
    bytes = text.bytes
    let separator = Self.separator(of: text)
    self.separator = separator
    var fields: [CSVField] = []
    var rows: [RowStart] = []
    var blankLines = 0
    fields.reserveCapacity(text.bytes.count / 6)
    let outcome: Result<Void, CSVFault> = text.bytes.withUnsafeBufferPointer { buffer in
      var scanner = CSVScanner(buffer, from: text.start, separator: separator, limits: limits)
      do throws(CSVFault) {
        while true {
          let first = fields.count
          guard let row = try scanner.nextRow(into: &fields) else { return .success(()) }
          if fields.count == first + 1, fields[first].length == 0, fields[first].flags.isEmpty {
            fields.removeLast()
            blankLines += 1
            continue
          }
          guard rows.count < limits.rows else {
            return .failure(CSVFault(.tooManyRows, at: SourcePosition(line: row.line, column: 1)))
          }
          rows.append(
            RowStart(
              firstField: UInt32(truncatingIfNeeded: first), start: UInt32(truncatingIfNeeded: row.start),
              line: UInt32(truncatingIfNeeded: row.line)))
        }
      } catch {
        return .failure(error)
      }
    }
    try outcome.get()
    self.fields = fields
    self.rows = rows
    self.blankLines = blankLines
  }

  /// Rows below the row of names.
  package var rowCount: Int { max(0, rows.count - 1) }
  /// Whether the file has no row at all.
  package var isEmpty: Bool { rows.isEmpty }

  /// The fields of the first row.
  package var header: ArraySlice<CSVField> { rows.isEmpty ? [] : fieldsOfLine(0) }

  /// The fields of a row below the names, counted from 0.
  package subscript(row: Int) -> ArraySlice<CSVField> { fieldsOfLine(row + 1) }

  private func fieldsOfLine(_ index: Int) -> ArraySlice<CSVField> {
    let end = index + 1 < rows.count ? Int(rows[index + 1].firstField) : fields.count
    return fields[Int(rows[index].firstField)..<end]
  }

  /// The line on which a row below the names starts.
  package func line(ofRow row: Int) -> Int { Int(rows[row + 1].line) }

  /// Where a field of a row begins; `row` is -1 for the names.
  package func position(of field: CSVField, inRow row: Int) -> SourcePosition {
    let start = rows[row + 1]
    let first = Int(start.start)
    let end = field.flags.contains(.quoted) ? field.start - 1 : field.start
    let within = SourcePosition(ofByte: end, in: bytes, from: first)
    return SourcePosition(line: Int(start.line) + within.line - 1, column: within.column)
  }

  /// The bytes of a field as the writer meant them: doubled quotes are one.
  package func content(of field: CSVField) -> ArraySlice<UInt8> {
    let raw = bytes[field.start..<field.start + field.length]
    guard !field.flags.isDisjoint(with: [.doubledQuote, .textAfterQuote]) else { return raw }
    var content: [UInt8] = []
    content.reserveCapacity(raw.count)
    var insideQuotes = true
    var index = raw.startIndex
    while index < raw.endIndex {
      let byte = raw[index]
      index += 1
      guard insideQuotes, byte == 0x22 else {
        content.append(byte)
        continue
      }
      if index < raw.endIndex, raw[index] == 0x22 {
        content.append(0x22)
        index += 1
      } else {
        insideQuotes = false
      }
    }
    return content[...]
  }

  /// The separator that the first line uses most; a comma where none is used.
  private static func separator(of text: SourceText) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for byte in text.bytes[text.start...] {
      if byte == 0x22 { quoted.toggle() }
      guard !quoted else { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if byte == 0x2C || byte == 0x09 || byte == 0x3B { counts[byte, default: 0] += 1 }
    }
    let most = counts.values.max() ?? 0
    return [0x2C, 0x09, 0x3B].first { counts[$0] == most } ?? 0x2C
  }
}
