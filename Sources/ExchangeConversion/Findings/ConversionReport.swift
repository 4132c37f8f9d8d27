#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a conversion read, what became of every value, and what was found on the way.
///
/// The report holds counts, places and names of columns; never a value from the export. Its order depends on
/// the input alone.
public struct ConversionReport: Sendable, Encodable {
  /// One file of the export.
  public struct Input: Sendable, Encodable {
    /// The name under which it was given.
    public var name: String
    /// What it was recognised as by its content, the source and the table: `ssda903 Episodes`;
    /// `not recognised` when its columns are those of no table.
    public var kind: String { table.map { "ssda903 \($0)" } ?? "not recognised" }
    /// The table of the return; `nil` when its columns are those of no table.
    public var table: String?
    /// Rows below the row of column names.
    public var rows: Int
    /// How its bytes stand for characters; `nil` when it is not text.
    public var encoding: TextEncoding?
    /// Cells with a word that stands for nothing, such as `NULL` or `#N/A`.
    public var absentMarkers = 0
    /// What became of its values.
    public var values = ValueCount()
    /// The same, column by column in the order of the file.
    public var columns: [Column] = []

    private enum CodingKeys: String, CodingKey {
      case name, kind, table, rows, encoding, absentMarkers, values, columns
    }

    /// Writes everything, the kind included.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(kind, forKey: .kind)
      try container.encodeIfPresent(table, forKey: .table)
      try container.encode(rows, forKey: .rows)
      try container.encodeIfPresent(encoding, forKey: .encoding)
      try container.encode(absentMarkers, forKey: .absentMarkers)
      try container.encode(values, forKey: .values)
      try container.encode(columns, forKey: .columns)
    }
  }

  /// One column of a file.
  public struct Column: Sendable, Encodable {
    /// The column, as the return names it; `column 14` when it is not one of the return's.
    public var name: String
    /// Whether the return has this column.
    public var recognised: Bool
    /// What became of its values.
    public var values = ValueCount()
    /// The lines of the values that were kept: `2-17, 20`.
    public var keptLines: String?
  }

  /// What became of the rows of the Episodes table.
  public struct Episodes: Sendable, Encodable, Hashable {
    /// Rows read: the sum of the next three.
    public var read: Int { inDocuments + repeated + rejected }
    /// Rows that stand in a document.
    public internal(set) var inDocuments = 0
    /// Rows that say exactly what another row says; they stand in a document once.
    public internal(set) var repeated = 0
    /// Rows that stand in no document.
    public internal(set) var rejected = 0
    /// Unbroken times of being looked after that the rows form.
    public internal(set) var carePeriods = 0
    /// Those that had not ended on the reference date.
    public internal(set) var openCarePeriods = 0
    /// Children with at least one episode in a document.
    public internal(set) var children = 0
    /// Children for whom a leaving care status was worked out from the episodes.
    public internal(set) var computedStatuses = 0

    private enum CodingKeys: String, CodingKey {
      case read, inDocuments, repeated, rejected, carePeriods, openCarePeriods, children, computedStatuses
    }

    /// Writes every number, the sum included.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(read, forKey: .read)
      try container.encode(inDocuments, forKey: .inDocuments)
      try container.encode(repeated, forKey: .repeated)
      try container.encode(rejected, forKey: .rejected)
      try container.encode(carePeriods, forKey: .carePeriods)
      try container.encode(openCarePeriods, forKey: .openCarePeriods)
      try container.encode(children, forKey: .children)
      try container.encode(computedStatuses, forKey: .computedStatuses)
    }
  }

  /// The documents that were made.
  public struct Documents: Sendable, Encodable, Hashable {
    /// Documents handed over.
    public internal(set) var written = 0
    /// Children of whom none could be made, because the return gives no birth date that can be used.
    public internal(set) var childrenWithout = 0
    /// Items in all documents, by element name.
    public internal(set) var items: [String: Int] = [:]
  }

  /// The kind of export.
  public internal(set) var source = "ssda903-csv"
  /// The collection year: 2026 is the year to 31 March 2026.
  public internal(set) var year: Int?
  /// Whether the year was inferred from the dates in the export.
  public internal(set) var yearInferred = false
  /// The files, in the order given.
  public internal(set) var inputs: [Input] = []
  /// What became of every value of every recognised table.
  public internal(set) var values = ValueCount()
  /// What became of the episodes.
  public internal(set) var episodes = Episodes()
  /// What was made.
  public internal(set) var documents = Documents()
  /// What was found: by file in the order given, then by place.
  public internal(set) var findings: [ConversionFinding] = []
  /// Findings beyond the limit, which are counted and not listed.
  public internal(set) var findingsNotListed = 0
  /// Findings of each severity, those not listed included.
  public internal(set) var totals: [String: Int] = [:]

  /// Whether anything was rejected or contradicts itself.
  public var hasErrors: Bool { totals[ConversionRule.Severity.error.rawValue, default: 0] > 0 }

  /// The report as JSON in UTF-8, keys in alphabetical order.
  ///
  /// - Throws: nothing that a report can hold makes the encoder throw; the error is the encoder's own.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }
}

extension ConversionReport: CustomStringConvertible {
  /// The report as text: one finding a line, then the accounts.
  public var description: String {
    var lines = findings.map(\.description)
    if findingsNotListed > 0 { lines.append("… and \(findingsNotListed) more findings") }
    for input in inputs {
      lines.append("\(input.name): \(input.kind), \(input.rows) rows, \(input.values)")
    }
    lines.append("all: \(values)")
    lines.append(
      """
      episodes: \(episodes.read) read = \(episodes.inDocuments) in documents + \(episodes.repeated) repeated \
      + \(episodes.rejected) rejected; \(episodes.carePeriods) care periods
      """)
    lines.append("documents: \(documents.written) written, \(documents.childrenWithout) children without")
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ValueCount: CustomStringConvertible {
  /// `7 values read = 4 mapped + 1 warned + 1 kept + 1 rejected`.
  public var description: String {
    "\(read) values read = \(mapped) mapped + \(warned) warned + \(kept) kept + \(rejected) rejected"
  }
}
