/// The children of a return, and which rows of which table are whose.
struct ChildIndex {
  /// One child: the identifier as the return writes it.
  private(set) var identifiers: [String] = []
  private var rows: [[RowPlace]] = []

  /// The number of children.
  var count: Int { identifiers.count }

  /// The rows of one child: in the order of the tables of the return, then of the files and lines.
  func rows(ofChild child: Int) -> [RowPlace] { rows[child] }

  /// Finds the children: those of the Header table first, in its order, then the others as they come.
  init(tables: [ReturnTable], context: ReadingContext) {
    var numbers: [String: Int] = [:]
    let order = SSDA903Table.allCases
    for kind in order {
      for table in tables where table.table == kind {
        for row in 0..<table.csv.rowCount where !table.isRejected(row: row) {
          let reader = RowReader(table: table, row: row, context: context)
          guard let identifier = reader.childIdentifier() else { continue }
          let number: Int
          if let known = numbers[identifier] {
            number = known
          } else {
            number = identifiers.count
            numbers[identifier] = number
            identifiers.append(identifier)
            rows.append([])
          }
          rows[number].append(RowPlace(input: table.input, row: row))
        }
      }
    }
  }
}

extension RowReader {
  /// The identifier in CHILD. A row without one that can be used is rejected.
  func childIdentifier() -> String? {
    guard let cell = cell("CHILD") else {
      reject(.childIdentifierMissing, at: "CHILD")
      return nil
    }
    if cell.hadBlanks { report(.blanksAround, "CHILD") }
    let isPlain = 1...20 ~= cell.bytes.count && cell.bytes.allSatisfy(Self.isLetterOrDigit)
    if !isPlain {
      // Before 2024/25 other identifiers were accepted; the exchange format takes these marks within one.
      let marks = Array("./_-".utf8)
      let fitsFormat =
        1...40 ~= cell.bytes.count && Self.isLetterOrDigit(cell.bytes[cell.bytes.startIndex])
        && cell.bytes.allSatisfy { Self.isLetterOrDigit($0) || marks.contains($0) }
      guard context.year < 2025, fitsFormat else {
        reject(.childIdentifierForm, at: "CHILD")
        return nil
      }
      report(.childIdentifierFormEarlier, "CHILD")
    }
    return cell.text
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x5A ~= asciiCapital(byte)
  }
}
