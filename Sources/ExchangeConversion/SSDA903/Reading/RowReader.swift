import XMLCoding

/// What every reading of a value needs to know.
struct ReadingContext {
  let ledger: ConversionLedger
  let codes: CodeBook
  /// The collection year: 2026 is the year to 31 March 2026.
  let year: Int
  /// 31 March of the collection year.
  let referenceDate: CalendarDate
}

/// Reads the values of one row by what their columns mean, and says where one cannot be read.
///
/// A value is read once. Reading does not place it: whoever writes it into a document calls `place`.
struct RowReader {
  let table: ReturnTable
  let row: Int
  let context: ReadingContext

  /// Reports something about a value, or about the whole row.
  ///
  /// - Parameter rejecting: whether the value cannot be used for it.
  func report(
    _ rule: ConversionRule, _ column: String?, detail: String? = nil, rejecting: Bool = false
  ) {
    let place = column.flatMap { table.place(of: $0) }
    context.ledger.add(
      ConversionFinding(
        rule, file: table.fileName, position: table.position(row: row, column: place),
        table: table.table.rawValue, field: column, detail: detail),
      file: table.input)
    guard let place, rule.severity != .information else { return }
    table.mark(row: row, column: place, rejecting ? .rejected : .questioned)
  }

  /// Says that a document carries these values.
  func place(_ columns: String...) {
    for column in columns {
      if let place = table.place(of: column) { table.mark(row: row, column: place, .placed) }
    }
  }

  /// Says that no document carries any value of the row, and why.
  func reject(_ rule: ConversionRule, at column: String, detail: String? = nil) {
    report(rule, column, detail: detail)
    table.reject(row: row)
  }

  /// The value of a column; `nil` when there is none.
  func cell(_ column: String) -> CellValue? {
    table.place(of: column).flatMap { table.value(row: row, column: $0) }
  }

  /// The value of a column as text, blanks around it reported.
  func text(_ column: String) -> String? {
    guard let cell = cell(column) else { return nil }
    if cell.hadBlanks { report(.blanksAround, column) }
    return cell.text
  }

  /// A day.
  ///
  /// - Parameter mayBeLater: whether the day may lie after the last day of the return.
  func date(_ column: String, mayBeLater: Bool = false) -> CalendarDate? {
    guard let cell = cell(column) else { return nil }
    if cell.hadBlanks { report(.blanksAround, column) }
    let date: CalendarDate
    switch DateReading(cell.bytes) {
    case .date(let day): date = day
    case .otherForm(let day):
      report(.dateInOtherForm, column)
      date = day
    case .placeholder:
      report(.placeholderDate, column, rejecting: true)
      return nil
    case .unreadable(let reason):
      report(.dateUnreadable, column, detail: reason.rawValue, rejecting: true)
      return nil
    }
    if !mayBeLater, date > context.referenceDate { report(.dateAfterReturn, column) }
    return date
  }

  /// A day of which parts may be unknown (`zz`); of `zz/zz/zzzz` nothing is known, which needs no finding.
  func partialDate(_ column: String) -> PartialDate? {
    guard let cell = cell(column) else { return nil }
    if cell.bytes.map(asciiCapital) == Array("ZZ/ZZ/ZZZZ".utf8) { return nil }
    if let partial = PartialDate(unknownParts: cell.bytes), 1902..<2099 ~= partial.year { return partial }
    return date(column).map { PartialDate($0) }
  }

  /// A code of the list that the layout gives for the column.
  ///
  /// - Parameter day: the day on which it has to be in force.
  func code(_ column: String, on day: CalendarDate) -> CodeBook.Code? {
    cell(column).flatMap { code($0.bytes, column, on: day, respelled: $0.hadBlanks) }
  }

  /// The same for a part of a value.
  func code(
    _ text: ArraySlice<UInt8>, _ column: String, on day: CalendarDate, respelled: Bool = false
  ) -> CodeBook.Code? {
    let list = table.list(of: column)
    var found: CodeBook.Code
    switch context.codes.standing(of: text, in: list, on: day) {
    case .inForce(let code): found = code
    case .notInForce(let code):
      guard Self.disputed.contains("\(list) \(code.code)") else {
        report(.codeNotInForce, column, detail: "list \(list), on \(day.xmlText)", rejecting: true)
        return nil
      }
      report(.codeDisputed, column, detail: "list \(list)")
      found = code
    case .unknown:
      report(.codeUnknown, column, detail: "list \(list)", rejecting: true)
      return nil
    }
    if respelled || !found.code.utf8.elementsEqual(text) {
      report(.codeRespelled, column)
      if !found.code.utf8.elementsEqual(text), text.allSatisfy({ 0x20..<0x7F ~= $0 }) {
        found.written = String(decoding: text, as: UTF8.self)
      }
    }
    return found
  }

  /// Codes on whose last year the public sources disagree: Data to Insight's validator and the LIIA pipeline
  /// for Z1, suppliers for F3 and P3.
  private static let disputed: Set = [
    "ssda903-placement-type Z1", "ssda903-activity F3", "ssda903-activity P3",
  ]

  /// A yes (1) or no (0).
  func flag(_ column: String) -> Bool? {
    guard let number = wholeNumber(column, rule: .formUnknown) else { return nil }
    guard 0...1 ~= number else {
      report(.formUnknown, column, detail: "expected 0 or 1", rejecting: true)
      return nil
    }
    return number == 1
  }

  /// A whole number; `.0` behind it, which spreadsheets and data frames add, is reported.
  func wholeNumber(_ column: String, rule: ConversionRule) -> Int? {
    guard let cell = cell(column) else { return nil }
    if cell.hadBlanks { report(.blanksAround, column) }
    let parts = cell.bytes.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts[0]
    guard 1...6 ~= whole.count, whole.allSatisfy({ 0x30...0x39 ~= $0 }),
      parts.count == 1 || (!parts[1].isEmpty && parts[1].allSatisfy { $0 == 0x30 })
    else {
      report(rule, column, rejecting: true)
      return nil
    }
    if parts.count == 2 { report(.numberWithDecimals, column) }
    return whole.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
