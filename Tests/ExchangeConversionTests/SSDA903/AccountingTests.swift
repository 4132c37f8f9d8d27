import ExchangeConversion
import Foundation
import Testing

/// No value is lost: whatever stands in a file, the account adds up, and nothing crashes.
@Suite struct AccountingTests {
  /// Values of a CSV text by a reader of its own: cells below the first row that are neither blank nor a word
  /// for nothing.
  static func countValues(_ text: String) -> Int {
    let nothing: Set = ["", "NULL", "#N/A", "NAN", "NONE", "-"]
    return CSVDifferentialTests.readByCharacter(text).dropFirst().joined().count { cell in
      !nothing.contains(cell.trimmingCharacters(in: .whitespacesAndNewlines).uppercased())
    }
  }

  static func check(_ report: ConversionReport, _ files: [(name: String, text: String)]) {
    var sum = ValueCount()
    for (input, file) in zip(report.inputs, files) {
      #expect(input.name == file.name)
      var columns = 0
      for column in input.columns { columns += column.values.read }
      #expect(columns == input.values.read)
      #expect(input.values.read == (input.table == nil ? 0 : countValues(file.text)))
      #expect(input.columns.allSatisfy { ($0.values.kept > 0) == ($0.keptLines != nil) })
      if input.values.rejected > 0 {
        #expect(report.findings.contains { $0.file == file.name && $0.rule.severity != .information })
      }
    }
    sum = report.inputs.reduce(into: ValueCount()) { total, input in
      total = ValueCount.sum(total, input.values)
    }
    #expect(sum == report.values)
    #expect(
      report.values.read
        == report.values.mapped + report.values.warned + report.values.kept + report.values.rejected)
    let rows = report.inputs.filter { $0.table == "Episodes" }.reduce(0) { $0 + $1.rows }
    #expect(report.episodes.read == rows)
    #expect(report.findings.count + report.findingsNotListed == report.totals.values.reduce(0, +))
  }

  @Test(arguments: ["ssda903", "ssda903-faults"])
  func theAccountOfTheSamplesAddsUp(folder: String) throws {
    let files = try Returns.files(in: Returns.samples.appendingPathComponent(folder))
      .filter { $0.name != "contacts.csv" && $0.name != "oc3.csv" }
    let (report, _) = try Returns.convert(files)
    Self.check(report, try files.map { ($0.name, try Self.text($0)) })
  }

  static func text(_ input: NamedInput) throws -> String {
    let text = try SourceText(input.bytes)
    return String(decoding: text.bytes[text.start...], as: UTF8.self)
  }

  /// The sample return with cells, rows and characters changed at random.
  @Test(arguments: 0..<150)
  func theAccountOfADamagedReturnAddsUp(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = try Returns.files(in: Returns.samples.appendingPathComponent("ssda903"))
    let files = try sample.map { input in
      (name: input.name, text: Self.damage(try Self.text(input), &random))
    }
    let inputs = files.map { NamedInput(name: $0.name, bytes: Array($0.text.utf8)) }
    let (report, documents) = try Returns.convert(inputs, year: seed.isMultiple(of: 3) ? nil : 2026)
    Self.check(report, files)
    #expect(documents.count == report.documents.written)
    for converted in documents {
      #expect(throws: Never.self) { try DocumentTests.xml(of: converted.exchange) }
    }
  }

  /// Bytes of the files changed at random: whatever comes, there is a report, and its sums hold.
  @Test(arguments: 0..<150)
  func damagedBytesGiveAReport(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes: [UInt8] = [0x00, 0x22, 0x0A, 0x0D, 0x2C, 0x80, 0xE9, 0xFF, 0xFE, 0xEF, 0x3B, 0x41]
    let inputs = try Returns.files(in: Returns.samples.appendingPathComponent("ssda903")).map { input in
      var damaged = input
      for _ in 0..<Int.random(in: 0...4, using: &random) where !damaged.bytes.isEmpty {
        let place = Int.random(in: 0..<damaged.bytes.count, using: &random)
        let byte = bytes.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<4, using: &random) {
        case 0: damaged.bytes.remove(at: place)
        case 1: damaged.bytes.insert(byte, at: place)
        case 2: damaged.bytes.removeSubrange(place...)
        default: damaged.bytes[place] = byte
        }
      }
      return damaged
    }
    let (report, documents) = try Returns.convert(inputs, year: nil)
    let parts = report.inputs.reduce(0) { $0 + $1.values.read }
    #expect(parts == report.values.read)
    for (input, given) in zip(report.inputs, inputs) where input.table == nil {
      #expect(report.findings.contains { $0.file == given.name && $0.rule.severity == .error })
    }
    #expect(documents.count == report.documents.written)
  }

  static func damage(_ text: String, _ random: inout SeededGenerator) -> String {
    var lines = text.replacingOccurrences(of: "\r\n", with: "\n").split(separator: "\n").map(String.init)
    let values = [
      "", "NULL", "-", " ", "zz/zz/2017", "31/02/2020", "2020-01-01", "01/01/1900", "12/31/2025", "K2", "k 2",
      "X1", "E4A", "S", "YAXTEST0002", "ZZ", "999999999999999999999", "é", "\u{200B}", "0", "1.0", "\"a,b\"",
      "\"a\nb\"", "<&>", "=1+1", "01/04/2027",
    ]
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      guard lines.count > 1 else { break }
      let line = Int.random(in: 1..<lines.count, using: &random)
      var cells = lines[line].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let cell = Int.random(in: 0..<cells.count, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: lines.append(lines[line])
      case 1: lines.remove(at: line)
      case 2: cells.append(values.randomElement(using: &random) ?? "")
      case 3: cells.remove(at: cell)
      case 4: cells.swapAt(cell, Int.random(in: 0..<cells.count, using: &random))
      default: cells[cell] = values.randomElement(using: &random) ?? ""
      }
      if line < lines.count, !cells.isEmpty { lines[line] = cells.joined(separator: ",") }
    }
    if Int.random(in: 0..<12, using: &random) == 0 { lines.shuffle(using: &random) }
    return lines.joined(separator: Bool.random(using: &random) ? "\n" : "\r\n") + "\n"
  }
}

extension ValueCount {
  fileprivate static func sum(_ left: ValueCount, _ right: ValueCount) -> ValueCount {
    var total = left
    total.add(right)
    return total
  }
}
