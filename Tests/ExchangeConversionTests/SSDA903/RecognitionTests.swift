import ExchangeConversion
import Foundation
import Testing

@Suite struct RecognitionTests {
  static func report(_ names: String, _ rows: String = "") throws -> ConversionReport {
    try Returns.convert(["any.csv": "\(names)\n\(rows)"]).report
  }

  @Test func columnsMayStandInAnyOrder() throws {
    let report = try Self.report("URN,ACCOM,DOB,ACTIV,CHILD,IN_TOUCH")
    #expect(report.inputs[0].table == "OC3")
    #expect(report.places == ["CV-008 any.csv:0 -", "SC-017 any.csv:1 column 1"])
  }

  @Test func caseAndSpacesInNamesAreAcceptedWithAWarning() throws {
    let report = try Self.report("Child, dob ,In Touch,ACTIV,accom", "YAXTEST0001,14/05/2009,NO,0,0\n")
    #expect(report.inputs[0].table == "OC3")
    #expect(
      report.findings.filter { $0.rule.id == "CV-006" }.map(\.field) == ["CHILD", "DOB", "IN_TOUCH", "ACCOM"])
    #expect(report.values.kept == 0)
  }

  @Test func aMissingColumnNamesTheNearestTable() throws {
    let report = try Self.report("CHILD,DOB,MIS_START,MIS_END")
    #expect(report.inputs[0].table == nil)
    #expect(report.findings.map(\.rule.id) == ["CV-004"])
    #expect(report.findings.first?.detail == "Missing needs MISSING")
    #expect(report.hasErrors)
  }

  @Test(arguments: ["Name,Telephone", "CHILD,DOB", "", "\u{FEFF}"])
  func aFileOfNoTableIsAnError(names: String) throws {
    let report = try Self.report(names)
    #expect(report.findings.map(\.rule.id) == ["CV-003"])
    #expect(report.hasErrors)
    #expect(report.values.read == 0)
  }

  @Test func aColumnGivenTwiceIsReadOnceAndItsSecondValuesAreKept() throws {
    let report = try Self.report(
      "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM,ACTIV", "YAXTEST0001,14/05/2009,NO,0,0,F2\n")
    #expect(report.places == ["CV-005 any.csv:1 ACTIV", "SC-062 any.csv:2 CHILD"])
    #expect(report.inputs[0].columns[5].values.kept == 1)
    #expect(report.inputs[0].columns[5].keptLines == "2")
  }

  @Test func aTableGivenTwiceIsReadTwiceAndRepeatedRowsAreReported() throws {
    let rows = "CHILD,DOB,DOLO_START,DOLO_END\nYAXTEST0001,14/05/2009,06/06/2025,06/09/2025\n"
    let (report, documents) = try Returns.convert([
      "header.csv": TableTests.header, "a.csv": rows, "b.csv": rows,
    ])
    #expect(report.places == ["CV-016 b.csv:0 -", "CV-017 b.csv:2 CHILD"])
    #expect(report.documents.items["DeprivationOfLiberty"] == 1)
    #expect(report.inputs[2].values.warned == 4)
    #expect(documents.count == 1)
  }

  @Test func rowsOfTheWrongLengthAreReported() throws {
    let (report, _) = try Returns.convert([
      "header.csv": TableTests.header,
      "dolo.csv": """
      CHILD,DOB,DOLO_START,DOLO_END
      YAXTEST0001,14/05/2009,06/06/2025
      YAXTEST0001,14/05/2009,06/06/2024,06/09/2024,,
      YAXTEST0001,14/05/2009,06/06/2023,06/09/2023,more

      """,
    ])
    #expect(report.places == ["CV-012 dolo.csv:2 -", "CV-011 dolo.csv:4 -"])
    #expect(report.documents.items["DeprivationOfLiberty"] == 2)
    #expect(report.inputs[1].values.rejected == 5)
  }

  @Test func everyEncodingGivesTheSameDocuments() throws {
    let text = TableTests.header
    let variants: [[UInt8]] = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
      [0xFF, 0xFE] + SourceTextTests.utf16(text, lowByteFirst: true),
      SourceTextTests.utf16(text, lowByteFirst: false),
      Array(text.replacingOccurrences(of: "\n", with: "\r\n").utf8),
    ]
    let documents = try variants.map { bytes in
      try Returns.convert([NamedInput(name: "header.csv", bytes: bytes)]).documents.map(\.sources)
    }
    #expect(Set(documents.map { $0.count }) == [1])
    #expect(documents.allSatisfy { $0 == documents[0] })
  }

  @Test func theYearIsInferredFromTheDatesAndSaidSo() throws {
    let episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\nYAXTEST0001,01/04/2023,S,C2,N1,U4,,\n"
    let (report, _) = try Returns.convert(["h.csv": TableTests.header, "e.csv": episodes], year: nil)
    #expect(report.year == 2024)
    #expect(report.yearInferred)
    #expect(report.findings.last?.rule.id == "CV-019")
    let (stated, _) = try Returns.convert(["h.csv": TableTests.header, "e.csv": episodes], year: 2026)
    #expect(stated.year == 2026)
    #expect(!stated.yearInferred)
  }

  @Test func oneMistypedYearDoesNotMoveTheInferredYear() throws {
    let rows =
      (0..<150).map { "YAXTEST0001,0\($0 % 9 + 1)/06/2022,S,C2,N1,U4,," } + [
        "YAXTEST0001,01/06/2082,S,C2,N1,U4,,"
      ]
    let episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n" + rows.joined(separator: "\n")
    #expect(try Returns.convert(["e.csv": episodes], year: nil).report.year == 2023)
  }

  @Test func onlyFilesOfTheReturnAreRecognised() {
    let header = NamedInput(name: "x", bytes: Array(TableTests.header.utf8))
    #expect(SSDA903Conversion.recognises(header))
    #expect(!SSDA903Conversion.recognises(NamedInput(name: "x", bytes: Array("<Message/>".utf8))))
    #expect(!SSDA903Conversion.recognises(NamedInput(name: "x", bytes: [0, 1, 2, 3])))
    #expect(!SSDA903Conversion.recognises(NamedInput(name: "x", bytes: [])))
  }

  /// Every line of the layout file is read; a misspelt table or kind would make its column vanish.
  @Test func everyLineOfTheLayoutIsAColumn() throws {
    let file = Returns.project.appendingPathComponent("Schemas/mappings/ssda903.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n").count - 1
    let columns = SSDA903Table.allCases.reduce(0) { $0 + SSDA903Layout.published[$1].count }
    #expect(columns == lines)
    #expect(SSDA903Table.allCases.allSatisfy { SSDA903Layout.published[$0].first?.name == "CHILD" })
  }
}
