import ExchangeSchemas

/// The columns of every table of the return: `Schemas/mappings/ssda903.csv`, read once.
package struct SSDA903Layout: Sendable {
  /// How the text of a column is read.
  package enum Kind: String, Sendable {
    case child
    case birthDate = "birth-date"
    case date
    case partialDate = "partial-date"
    case code
    case sex
    case flag
    case score
    case upn
    case urn
    case postcode
    case accommodation
    case worker
    case authority
    case text
  }

  /// One column of one table.
  package struct Column: Sendable {
    package let name: String
    package let kind: Kind
    /// The code list of the exchange format that its codes belong to.
    package let list: String?
    /// Whether a file without it is not this table.
    package let isRequired: Bool
    /// Whether only the returns of earlier years have it.
    package let isEarlier: Bool
    /// Where the value goes in a document; `nil` when the format has no place for it.
    package let place: String?
  }

  private let columns: [SSDA903Table: [Column]]

  package subscript(table: SSDA903Table) -> [Column] { columns[table] ?? [] }

  /// The published layout.
  package static let published = SSDA903Layout(embeddedText())

  private static func embeddedText() -> [UInt8] {
    var count = 0
    // The pointer is to a constant of the binary that is `count` bytes long.
    guard let bytes = exchange_mapping_ssda903(&count) else { return [] }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  /// Reads a layout; lines that name no table or kind are left out, which the tests refuse.
  package init(_ text: [UInt8]) {
    var columns: [SSDA903Table: [Column]] = [:]
    if let source = try? SourceText(text), let table = try? CSVTable(source) {
      for row in 0..<table.rowCount {
        let cells = table[row].map { String(decoding: table.content(of: $0), as: UTF8.self) }
        guard cells.count == 7, let name = SSDA903Table(rawValue: cells[0]),
          let kind = Kind(rawValue: cells[2])
        else { continue }
        columns[name, default: []].append(
          Column(
            name: cells[1], kind: kind, list: cells[3].isEmpty ? nil : cells[3],
            isRequired: cells[4] == "yes", isEarlier: cells[4] == "earlier",
            place: cells[5].isEmpty ? nil : cells[5]))
      }
    }
    self.columns = columns
  }
}
