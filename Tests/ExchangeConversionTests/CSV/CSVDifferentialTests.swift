import ExchangeConversion
import Foundation
import Testing

/// The scanner against two readers that nobody wrote for it: Python's, and a plain one over characters.
@Suite struct CSVDifferentialTests {
  /// Random text from the characters that matter to CSV.
  static func randomText(seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    let pieces = [",", ",", "\"", "\"\"", "\n", "\r\n", "\r", "a", "é", "xyz", " ", "1", "\"q,\r\nq\"", ""]
    // The name without a tab or semicolon keeps the separator a comma.
    return "n,n\n"
      + (0..<Int.random(in: 0...60, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
  }

  static func scanned(_ text: String) throws -> [[String]] {
    CSVTableTests.rows(of: try CSVTableTests.table(text))
  }

  @Test(arguments: 0..<500)
  func theScannerAgreesWithAReaderOverCharacters(seed: UInt64) throws {
    let text = Self.randomText(seed: seed)
    #expect(try Self.scanned(text) == Self.readByCharacter(text))
  }

  /// One state machine, one character at a time, as RFC 4180 and Python's documentation put it.
  static func readByCharacter(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var state = 0  // 0 field start, 1 plain, 2 in quotes, 3 quote in quotes
    var sawQuotes = false
    let characters = Array(text.unicodeScalars)
    func endRow() {
      row.append(field)
      if row.count > 1 || !field.isEmpty || sawQuotes { rows.append(row) }
      (row, field, state, sawQuotes) = ([], "", 0, false)
    }
    var index = 0
    while index < characters.count {
      let scalar = characters[index]
      index += 1
      switch (state, scalar) {
      case (0, "\""):
        state = 2
        sawQuotes = true
      case (2, "\""): state = 3
      case (2, _): field.unicodeScalars.append(scalar)
      case (3, "\""):
        field.append("\"")
        state = 2
      case (_, ","):
        row.append(field)
        field = ""
        state = 0
      case (_, "\n"): endRow()
      case (_, "\r"):
        if index < characters.count, characters[index] == "\n" { index += 1 }
        endRow()
      default:
        field.unicodeScalars.append(scalar)
        state = 1
      }
    }
    if !row.isEmpty || !field.isEmpty || sawQuotes || state != 0 { endRow() }
    return rows
  }

  /// The first `python3` on the search path.
  static let python: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Skipped, and shown as skipped, where no Python 3 is installed.
  @Test(
    .enabled(if: python != nil, "python3 is not installed; the comparison with its csv module is skipped"))
  func theScannerAgreesWithPython() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("yax-csv-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let texts = (1000..<1400).map { Self.randomText(seed: UInt64($0)) }
    for (index, text) in texts.enumerated() {
      try Data(text.utf8).write(to: folder.appendingPathComponent("\(index).csv"))
    }
    let script = """
      import csv, json, sys
      result = []
      for index in range(int(sys.argv[2])):
          with open(f"{sys.argv[1]}/{index}.csv", encoding="utf-8", newline="") as file:
              result.append([row for row in csv.reader(file) if row])
      json.dump(result, sys.stdout)
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.python))
    process.arguments = ["-c", script, folder.path, "\(texts.count)"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let rows = try JSONDecoder().decode([[[String]]].self, from: data)
    #expect(rows.count == texts.count)
    for (text, expected) in zip(texts, rows) {
      #expect(try Self.scanned(text) == expected)
    }
  }
}
