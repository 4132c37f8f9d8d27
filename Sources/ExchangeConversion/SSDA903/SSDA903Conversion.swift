public import ExchangeConsent
public import ExchangeModel
public import XMLCoding

/// Converts the CSV files of a looked after children return (SSDA903, England) to exchange documents: one
/// internal record a child.
///
/// The files are recognised by their columns; their names and order do not matter. Children are put together
/// one after the other, so that memory holds the files and one document. The same input with the same options
/// gives the same documents.
///
/// ```swift
/// let conversion = SSDA903Conversion(
///   options: .init(controller: council, convertedAt: now, year: 2026))
/// let report = try conversion.convert([header, episodes, careLeavers]) { converted in
///   let kept = try converted.exchange.keptInternally(at: now, under: profile)
///   try kept.releasable.map { try batch.write($0) }
/// }
/// ```
public struct SSDA903Conversion: Sendable {
  /// What a conversion is told from outside. It asks no clock and no environment.
  public struct Options: Sendable {
    /// The local authority whose return it is: discloser and recipient of every document.
    public var controller: OrganisationIdentifier
    /// When the documents are made.
    public var convertedAt: Instant
    /// The collection year: 2026 is the year to 31 March 2026. `nil` infers it from the dates in the export.
    public var year: Int?
    /// Name and version of the converting system.
    public var producer: Producer
    /// What the reader of CSV accepts.
    public var limits = CSVLimits()
    /// Findings listed for one rule and one column of one file; the rest are counted.
    public var findingsListed = 1000

    /// Makes the options.
    public init(
      controller: OrganisationIdentifier, convertedAt: Instant, year: Int? = nil,
      producer: Producer = Producer(system: "yax", version: "1.0.0")
    ) {
      self.controller = controller
      self.convertedAt = convertedAt
      self.year = year
      self.producer = producer
    }
  }

  /// One child's document.
  public struct Converted: Sendable {
    /// The document: an internal record, which no gate has decided on yet.
    public let exchange: Exchange
    /// The line of the export that each item comes from.
    public let sources: [ItemIdentifier: SourceLine]
  }

  /// What the conversion was told.
  public let options: Options

  /// Makes a conversion.
  public init(options: Options) {
    self.options = options
  }

  /// Whether the column names of a file are those of a table of the return.
  public static func recognises(_ input: NamedInput) -> Bool {
    // The names stand in the first line: a few thousand bytes hold them in any encoding.
    guard let text = try? SourceText(Array(input.bytes.prefix(16 << 10))) else { return false }
    guard let csv = try? CSVTable(text), !csv.isEmpty else { return false }
    let names = csv.header.map { String(decoding: csv.content(of: $0), as: UTF8.self) }
    return TableRecognition(names: names, layout: .published).table != nil
  }

  /// Converts the files of one return.
  ///
  /// - Parameters:
  ///   - inputs: the files, each once.
  ///   - receive: takes each document as it is made: the children of the Header table in its order, then the
  ///     others. What it throws ends the conversion.
  /// - Returns: the account of every value, and all findings.
  /// - Throws: what `receive` throws.
  public func convert(
    _ inputs: [NamedInput], receive: (Converted) throws -> Void
  ) rethrows -> ConversionReport {
    let ledger = ConversionLedger(limit: options.findingsListed)
    let files = ReturnFiles(layout: .published, limits: options.limits, ledger: ledger).read(inputs)
    let tables = files.compactMap(\.table)
    numberFiles(of: tables)
    var report = ConversionReport()
    let year = collectionYear(of: tables, ledger: ledger, files: inputs.count, report: &report)
    let context = ReadingContext(
      ledger: ledger, codes: .embedded, year: year, referenceDate: CollectionYear.lastDay(of: year))
    let settings = ConversionSettings(options: options, inputs: inputs)
    let index = ChildIndex(tables: tables, context: context)
    let byInput = Dictionary(tables.map { ($0.input, $0) }) { first, _ in first }
    for child in 0..<index.count {
      var assembly = ChildAssembly(
        child: child, of: index, tables: byInput, conversion: settings, context: context)
      let converted = assembly.document()
      assembly.settleRepetitions()
      report.add(assembly, isWritten: converted != nil)
      if let converted { try receive(converted) }
    }
    report.close(files: files, ledger: ledger)
    return report
  }

  /// Numbers the files of each table, so that identifiers do not depend on the order of the other files.
  private func numberFiles(of tables: [ReturnTable]) {
    var next: [SSDA903Table: Int] = [:]
    for table in tables {
      table.ordinal = next[table.table, default: 0]
      next[table.table, default: 0] += 1
    }
  }

  private func collectionYear(
    of tables: [ReturnTable], ledger: ConversionLedger, files: Int, report: inout ConversionReport
  ) -> Int {
    if let year = options.year {
      report.year = year
      return year
    }
    let year = CollectionYear.inferred(from: tables) ?? CollectionYear.year(of: options.convertedAt.date)
    report.year = year
    report.yearInferred = true
    if !tables.isEmpty {
      ledger.add(
        ConversionFinding(.yearInferred, file: "all files", detail: "\(year - 1)/\(year % 100)"), file: files)
    }
    return year
  }
}

extension SSDA903Conversion.Converted: CustomStringConvertible, CustomReflectable {
  /// The identifier of the document.
  public var description: String { "document \(exchange.id.text)" }
  /// The identifier of the document and nothing else.
  public var customMirror: Mirror {
    Mirror(self, children: ["id": exchange.id.text], displayStyle: .struct)
  }
}

extension CodeBook {
  /// The lists of the exchange format.
  static let embedded = CodeBook(
    lists: CodeList.all.mapValues { list in
      list.entries.map {
        Code(
          code: $0.code, list: list.name, validFrom: $0.validFrom, validTo: $0.validTo,
          discloses: $0.discloses?.code)
      }
    })
}
