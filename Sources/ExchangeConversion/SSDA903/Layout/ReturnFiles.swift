/// Turns the files of a return into tables, and says what is wrong with the files themselves.
struct ReturnFiles {
  let layout: SSDA903Layout
  let limits: CSVLimits
  let ledger: ConversionLedger

  /// One file: its table, or what a report says about a file that is none.
  struct File {
    var table: ReturnTable?
    var input: ConversionReport.Input
  }

  /// Reads the files, in the order given.
  func read(_ inputs: [NamedInput]) -> [File] {
    var firstOfTable: [SSDA903Table: String] = [:]
    return inputs.enumerated().map { number, input in
      let file = read(input, number: number)
      if let table = file.table {
        if let other = firstOfTable[table.table] {
          report(.tableTwice, input, number, table: table.table, detail: other)
        } else {
          firstOfTable[table.table] = input.name
        }
      }
      return file
    }
  }

  private func report(
    _ rule: ConversionRule, _ input: NamedInput, _ number: Int, at position: SourcePosition? = nil,
    table: SSDA903Table? = nil, field: String? = nil, detail: String? = nil
  ) {
    ledger.add(
      ConversionFinding(
        rule, file: input.name, position: position, table: table?.rawValue, field: field, detail: detail),
      file: number)
  }

  private func read(_ input: NamedInput, number: Int) -> File {
    var file = File(table: nil, input: ConversionReport.Input(name: input.name, table: nil, rows: 0))
    let text: SourceText
    do throws(SourceTextFault) {
      // Offsets have 32 bits, and Windows-1252 can grow to three times its length.
      text = try SourceText(input.bytes, limit: min(limits.fileBytes, 1 << 30))
    } catch {
      let isTooLarge = error.code == .tooLarge
      report(
        isTooLarge ? .beyondLimit : .notText, input, number, at: error.position,
        detail: isTooLarge ? "\(limits.fileBytes) bytes" : nil)
      return file
    }
    file.input.encoding = text.encoding
    if text.encoding == .windows1252 { report(.olderEncoding, input, number) }
    let csv: CSVTable
    do throws(CSVFault) {
      csv = try CSVTable(text, limits: limits)
    } catch {
      let limit =
        switch error.code {
        case .fieldTooLong: "\(limits.fieldBytes) bytes in a value"
        case .tooManyColumns: "\(limits.columns) columns"
        case .tooManyRows: "\(limits.rows) rows"
        }
      report(.beyondLimit, input, number, at: error.position, detail: limit)
      return file
    }
    file.input.rows = csv.rowCount
    file.table = recognise(csv, input, number)
    if file.table != nil {
      if csv.rowCount == 0 { report(.fileEmpty, input, number, table: file.table?.table) }
      if csv.separator != 0x2C { report(.otherSeparator, input, number, table: file.table?.table) }
    }
    return file
  }

  private func recognise(_ csv: CSVTable, _ input: NamedInput, _ number: Int) -> ReturnTable? {
    let header = Array(csv.header)
    let names = header.map { String(decoding: csv.content(of: $0), as: UTF8.self) }
    let recognition = TableRecognition(names: names, layout: layout)
    guard let table = recognition.table else {
      let start = SourcePosition(line: 1, column: 1)
      if let nearest = recognition.nearest {
        report(
          .columnsMissing, input, number, at: start, table: nearest,
          detail: "\(nearest.rawValue) needs \(recognition.missing.joined(separator: ", "))")
      } else {
        report(.tableUnknown, input, number, at: start)
      }
      return nil
    }
    for place in header.indices {
      let position = csv.position(of: header[place], inRow: -1)
      if recognition.duplicates.contains(place) {
        let first = recognition.columns.firstIndex { TableRecognition.isSame($0, names[place]) }
        report(
          .columnTwice, input, number, at: position, table: table,
          field: first.flatMap { recognition.columns[$0]?.name })
      } else if let column = recognition.columns[place] {
        if recognition.respelled.contains(place) {
          report(.columnRespelled, input, number, at: position, table: table, field: column.name)
        }
      } else {
        report(.extraColumn, input, number, at: position, table: table, field: "column \(place + 1)")
      }
    }
    if !recognition.absent.isEmpty {
      report(
        .columnAbsent, input, number, at: SourcePosition(line: 1, column: 1), table: table,
        detail: recognition.absent.joined(separator: ", "))
    }
    let result = ReturnTable(
      table, input: number, fileName: input.name, csv: csv, columns: recognition.columns)
    checkRows(of: result, input, number)
    return result
  }

  /// Reports rows of the wrong length and unusual quoting, and rejects the rows that cannot be trusted.
  private func checkRows(of table: ReturnTable, _ input: NamedInput, _ number: Int) {
    for row in 0..<table.csv.rowCount {
      let fields = table.csv[row]
      let count = table.columns.count
      if fields.count > count {
        // Empty cells beyond the last column are what spreadsheets leave; values there have shifted.
        if let surplus = fields.dropFirst(count).first(where: { CellValue(table.csv.content(of: $0)) != nil })
        {
          reject(row, of: table, .rowTooLong, at: surplus, input, number)
        }
      } else if fields.count < count {
        report(
          .rowTooShort, input, number, at: table.position(row: row, column: nil), table: table.table,
          detail: "\(fields.count) of \(count)")
      }
      for field in fields where !field.flags.isEmpty {
        if field.flags.contains(.unterminated) {
          reject(row, of: table, .quoteNeverClosed, at: field, input, number)
        } else if field.flags.contains(.textAfterQuote) {
          let position = table.csv.position(of: field, inRow: row)
          report(.textAfterQuote, input, number, at: position, table: table.table)
          let place = fields.distance(
            from: fields.startIndex, to: fields.firstIndex(of: field) ?? fields.startIndex)
          if place < count { table.mark(row: row, column: place, .questioned) }
        }
      }
    }
  }

  private func reject(
    _ row: Int, of table: ReturnTable, _ rule: ConversionRule, at field: CSVField, _ input: NamedInput,
    _ number: Int
  ) {
    report(
      rule, input, number, at: table.csv.position(of: field, inRow: row), table: table.table)
    table.reject(row: row)
  }
}
