/// One recognised file of a return: its text, and what became of each of its values.
///
/// Confined to one call of `convert`; a class only because the parts of a conversion write to the same one.
final class ReturnTable {
  let table: SSDA903Table
  /// The number of the file in the order given.
  let input: Int
  let fileName: String
  /// Which of the files of its table it is, counted from 0.
  var ordinal = 0
  let csv: CSVTable
  /// The column that each field of a row is; `nil` where the return has no such column.
  let columns: [SSDA903Layout.Column?]
  private var marks: [ValueMarks]
  private var rejectedRows: Set<Int> = []
  private let index: [(name: String, column: Int)]
  private let placesByName: [Int]

  init(
    _ table: SSDA903Table, input: Int, fileName: String, csv: CSVTable, columns: [SSDA903Layout.Column?]
  ) {
    self.table = table
    self.input = input
    self.fileName = fileName
    self.csv = csv
    self.columns = columns
    marks = Array(repeating: [], count: csv.rowCount * columns.count)
    index = columns.enumerated().compactMap { place, column in
      column.map { (name: $0.name, column: place) }
    }
    placesByName = index.sorted { $0.name < $1.name }.map(\.column)
  }

  /// The field of a row in which a column stands.
  func place(of column: String) -> Int? { index.first { $0.name == column }?.column }

  /// The code list of a column; empty, and so without any code, where the layout gives none.
  func list(of column: String) -> String { place(of: column).flatMap { columns[$0]?.list } ?? "" }

  /// The value of a field without blanks around it; `nil` when it holds nothing.
  func value(row: Int, column: Int) -> CellValue? {
    let fields = csv[row]
    let place = fields.startIndex + column
    guard place < fields.endIndex else { return nil }
    return CellValue(csv.content(of: fields[place]))
  }

  /// Where a field begins; the beginning of the row when the row has no such field.
  func position(row: Int, column: Int?) -> SourcePosition {
    let fields = csv[row]
    let place = fields.startIndex + (column ?? 0)
    guard place < fields.endIndex else { return SourcePosition(line: csv.line(ofRow: row), column: 1) }
    return csv.position(of: fields[place], inRow: row)
  }

  /// Says something about a value; what was said before stays.
  func mark(row: Int, column: Int, _ mark: ValueMarks) {
    marks[row * columns.count + column].formUnion(mark)
  }

  /// The same for every value of a row.
  func mark(row: Int, _ mark: ValueMarks) {
    for column in columns.indices { self.mark(row: row, column: column, mark) }
  }

  /// Says of a row what was said of another row with the same values, and that it repeats that one.
  func mark(row: Int, asRepetitionOf other: RowPlace, in table: ReturnTable) {
    for (name, column) in index {
      guard let place = table.place(of: name) else { continue }
      mark(row: row, column: column, table.marks[other.row * table.columns.count + place].union(.questioned))
    }
    if table.isRejected(row: other.row) { reject(row: row) }
  }

  /// The values of the columns of the return, to tell whether two rows say the same.
  func values(ofRow row: Int) -> [[UInt8]] {
    placesByName.map { value(row: row, column: $0).map { Array($0.bytes) } ?? [] }
  }

  /// Decides that no value of a row can be used.
  func reject(row: Int) {
    mark(row: row, .rejected)
    rejectedRows.insert(row)
  }

  /// Whether a row was rejected as a whole.
  func isRejected(row: Int) -> Bool { rejectedRows.contains(row) }

  /// Counts every value once. A value that no document carries, and that nothing rejects, is kept.
  func account() -> ConversionReport.Input {
    var input = ConversionReport.Input(name: fileName, table: table.rawValue, rows: csv.rowCount)
    input.columns = columns.indices.map { place in
      ConversionReport.Column(
        name: columns[place]?.name ?? "column \(place + 1)", recognised: columns[place] != nil)
    }
    var keptLines = columns.map { _ in LineRanges() }
    var surplus = ValueCount()
    for row in 0..<csv.rowCount {
      let fields = csv[row]
      for (place, field) in fields.enumerated() {
        guard field.length > 0 else { continue }
        guard CellValue(csv.content(of: field)) != nil else {
          input.absentMarkers += 1
          continue
        }
        guard place < columns.count else {
          surplus.rejected += 1
          continue
        }
        let marks = marks[row * columns.count + place]
        if marks.contains(.rejected) {
          input.columns[place].values.rejected += 1
        } else if !marks.contains(.placed) {
          input.columns[place].values.kept += 1
          keptLines[place].add(csv.line(ofRow: row))
        } else if marks.contains(.questioned) {
          input.columns[place].values.warned += 1
        } else {
          input.columns[place].values.mapped += 1
        }
      }
    }
    for place in columns.indices {
      input.columns[place].keptLines = keptLines[place].text
      input.values += input.columns[place].values
    }
    if surplus.rejected > 0 {
      input.columns.append(
        ConversionReport.Column(name: "beyond the last column", recognised: false, values: surplus))
      input.values += surplus
    }
    return input
  }
}

/// Line numbers in rising order, written as `2-17, 20`.
private struct LineRanges {
  private var ranges: [ClosedRange<Int>] = []

  mutating func add(_ line: Int) {
    if let last = ranges.last, line <= last.upperBound + 1 {
      ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, line)
    } else {
      ranges.append(line...line)
    }
  }

  var text: String? {
    guard !ranges.isEmpty else { return nil }
    return ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }.joined(separator: ", ")
  }
}
