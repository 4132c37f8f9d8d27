import ExchangeConsent
import ExchangeModel
import XMLCoding

/// Puts the rows of one child together: what is known of the subject, and the items of both records.
struct ChildAssembly {
  let conversion: ConversionSettings
  let context: ReadingContext
  let identifier: String
  /// The identifier of the document that the rows become.
  let documentIdentifier: DocumentIdentifier
  /// The rows of the child by table, without repetitions.
  private let rows: [SSDA903Table: [RowReader]]
  /// Rows that repeat another one.
  private let repetitions: [(row: RowReader, of: RowReader)]

  var socialCare: [SocialCareItem] = []
  var leavingCare: [LeavingCareItem] = []
  var parties: [Party] = []
  /// Where each item comes from.
  var sources: [ItemIdentifier: SourceLine] = [:]
  /// Items by element name.
  var counts: [String: Int] = [:]
  /// The date of birth, once it is known.
  var born: CalendarDate?
  /// Whether the service is in touch with the young person (IN_TOUCH), once it is read.
  var inTouch: String?
  /// What became of the episodes.
  var episodes = ConversionReport.Episodes()

  init(
    child: Int, of index: ChildIndex, tables: [Int: ReturnTable], conversion: ConversionSettings,
    context: ReadingContext
  ) {
    self.conversion = conversion
    self.context = context
    identifier = index.identifiers[child]
    documentIdentifier = conversion.documentIdentifier(
      ofChild: identifier, referenceDate: context.referenceDate)
    var rows: [SSDA903Table: [RowReader]] = [:]
    var repetitions: [(RowReader, RowReader)] = []
    var seen: [SSDA903Table: [[[UInt8]]: RowReader]] = [:]
    for place in index.rows(ofChild: child) {
      guard let table = tables[place.input], !table.isRejected(row: place.row) else { continue }
      let reader = RowReader(table: table, row: place.row, context: context)
      let values = table.values(ofRow: place.row)
      if let first = seen[table.table, default: [:]][values] {
        repetitions.append((reader, first))
      } else {
        seen[table.table, default: [:]][values] = reader
        rows[table.table, default: []].append(reader)
      }
    }
    self.rows = rows
    self.repetitions = repetitions
  }

  /// The rows of one table.
  subscript(table: SSDA903Table) -> [RowReader] { rows[table] ?? [] }

  /// Every row, in the order of the tables.
  var allRows: [RowReader] { SSDA903Table.allCases.flatMap { self[$0] } }

  /// How many rows of a table repeat another.
  func repetitions(in table: SSDA903Table) -> Int { repetitions.count { $0.row.table.table == table } }

  /// Says of the repeated rows what was said of the rows that they repeat.
  func settleRepetitions() {
    for (row, first) in repetitions {
      row.report(.rowRepeated, "CHILD", detail: "line \(first.line)")
      row.table.mark(
        row: row.row, asRepetitionOf: RowPlace(input: first.table.input, row: first.row), in: first.table)
    }
  }

  /// Makes an item of a fact, remembers where it comes from, and counts it.
  ///
  /// - Parameters:
  ///   - fact: what it is among the facts of its row.
  ///   - element: its element name, where that is not the fact.
  mutating func item<Content: ItemContent>(
    _ content: Content, from row: RowReader, fact: String, element: String? = nil,
    about: [PartyIdentifier] = []
  ) -> Item<Content> {
    let id = ItemIdentifier(wellFormed: "i" + conversion.mark(documentIdentifier, row, fact: fact))
    sources[id] = SourceLine(file: row.table.fileName, line: row.line)
    counts[element ?? fact, default: 0] += 1
    return Item(
      id: id, about: about, recordedOn: context.referenceDate, source: conversion.controller, content: content
    )
  }

  /// The mark shared by the facts of an episode or period that begins with a row.
  func grouping(_ row: RowReader, _ fact: String) -> Grouping? {
    Grouping(String(fact.prefix(1)) + conversion.mark(documentIdentifier, row, fact: fact))
  }

  /// A code as the exchange format writes it.
  func coded(_ code: CodeBook.Code) -> CodedValue {
    CodedValue(code.code, list: code.list, listVersion: String(context.year), sourceText: code.written)
  }
}

extension RowReader {
  /// The line on which the row starts.
  var line: Int { table.csv.line(ofRow: row) }
}
