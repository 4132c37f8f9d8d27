import Testing
import XMLCoding

@testable import ExchangeConversion

@Suite struct DateReadingTests {
  static func read(_ text: String) -> DateReading { DateReading(Array(text.utf8)[...]) }

  @Test func thePublishedFormIsReadAsItIs() throws {
    #expect(Self.read("29/02/2024") == .date(try day("2024-02-29")))
    #expect(Self.read("01/12/2025") == .date(try day("2025-12-01")))
  }

  @Test(arguments: [
    "2024-02-29", "29/2/2024", "29-02-2024", "29.02.2024", "29/02/2024 00:00", "29/02/2024 00:00:00",
    "2024-02-29T00:00:00", "2024-02-29 00:00:00.000",
  ])
  func formsThatCanMeanOneDayOnlyAreReadAndReported(text: String) throws {
    #expect(Self.read(text) == .otherForm(try day("2024-02-29")))
  }

  @Test(
    arguments: [
      ("31/02/2024", .noSuchDay), ("29/02/2023", .noSuchDay), ("00/01/2024", .noSuchDay),
      ("2023-02-29", .noSuchDay), ("45/45/2024", .noSuchDay), ("02/29/2024", .monthFirst),
      ("12/31/2024", .monthFirst), ("01/02/24", .twoDigitYear), ("1/2/24", .twoDigitYear),
      ("45291", .dayNumber), ("zz/zz/2020", .otherForm), ("1 January 2024", .otherForm),
      ("29/02/2024 13:45", .otherForm), ("20240229", .otherForm), ("//", .otherForm), ("29/02", .otherForm),
      ("-1/02/2024", .otherForm),
    ] as [(String, DateReading.Reason)])
  func everyOtherFormIsRefusedWithItsReason(text: String, reason: DateReading.Reason) {
    #expect(Self.read(text) == .unreadable(reason))
  }

  @Test(arguments: ["01/01/1900", "30/12/1899", "31/12/9999", "01/01/0001", "1900-01-01", "01/01/1753"])
  func daysThatStandForAnUnknownOneAreRefused(text: String) {
    #expect(Self.read(text) == .placeholder)
  }

  @Test(arguments: [
    ("zz/zz/2017", "2017"), ("ZZ/03/2018", "2018-03"), ("zz/12/1999", "1999-12"),
  ])
  func unknownPartsOfADateAreKeptUnknown(text: String, expected: String) {
    #expect(PartialDate(unknownParts: Array(text.utf8)[...])?.xmlText == expected)
  }

  @Test(arguments: ["zz/zz/zzzz", "01/zz/2017", "zz/13/2017", "zz/00/2017", "zz/3/2017", "01/02/2017"])
  func otherPartialFormsAreNotRead(text: String) {
    #expect(PartialDate(unknownParts: Array(text.utf8)[...]) == nil)
  }
}

@Suite struct CellValueTests {
  static func text(_ content: String) -> String? { CellValue(Array(content.utf8)[...])?.text }

  @Test(arguments: [
    "", " ", "NULL", "null", "#N/A", "nan", "NaN", "None", "-", "\u{A0}", "\u{200B}", " NULL\t",
  ])
  func nothingIsNothing(content: String) {
    #expect(Self.text(content) == nil)
  }

  @Test(arguments: ["0", "--", "NULLS", "N/A", "NONE1", "."])
  func whatOnlyResemblesNothingIsAValue(content: String) {
    #expect(Self.text(content) == content)
  }

  @Test func blanksOfEveryKindAreTakenOffAndNoted() {
    let value = CellValue(Array("\u{A0}\u{200B} K 2\t\u{FEFF}".utf8)[...])
    #expect(value?.text == "K 2")
    #expect(value?.hadBlanks == true)
    #expect(CellValue(Array("K2".utf8)[...])?.hadBlanks == false)
    #expect(CellValue(Array("é".utf8)[...])?.hadBlanks == false)
  }
}
