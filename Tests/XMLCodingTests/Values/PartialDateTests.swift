import Testing
import XMLCoding

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2007", PartialDate.Precision.year, "2007-01-01", "2007-12-31"),
    ("2008", .year, "2008-01-01", "2008-12-31"),
    ("2008-02", .month, "2008-02-01", "2008-02-29"),
    ("2007-02", .month, "2007-02-01", "2007-02-28"),
    ("2007-11", .month, "2007-11-01", "2007-11-30"),
    ("2007-08-21", .day, "2007-08-21", "2007-08-21"),
    ("9999", .year, "9999-01-01", "9999-12-31"),
    ("0001-12", .month, "0001-12-01", "0001-12-31"),
  ])
  func whatIsKnownIsKeptAndBoundsTheDay(
    text: String, precision: PartialDate.Precision, earliest: String, latest: String
  ) throws {
    let date = try #require(read(text, as: PartialDate.self))
    #expect(date.xmlText == text)
    #expect(date.precision == precision)
    #expect(date.earliest.xmlText == earliest)
    #expect(date.latest.xmlText == latest)
    #expect((date.month != nil) == (precision != .year))
    #expect((date.day != nil) == (precision == .day))
  }

  @Test(arguments: [
    "", "207", "0000", "20070", "2007-", "2007-0", "2007-00", "2007-13", "2007-1", "2007-02-29", "2007-08-",
    "2007Z",
    "--08-21", "2007-08Z", "-2007", "2007/08", " 2007",
  ])
  func everythingElseIsRefused(text: String) {
    #expect(read(text, as: PartialDate.self) == nil)
  }

  @Test func partsMakeADateAsPreciseAsTheyAre() throws {
    #expect(PartialDate(year: 2007)?.xmlText == "2007")
    #expect(PartialDate(year: 2007, month: 8)?.xmlText == "2007-08")
    #expect(PartialDate(year: 2007, month: 8, day: 21)?.xmlText == "2007-08-21")
    #expect(PartialDate(year: 2007, day: 21) == nil)
    #expect(PartialDate(year: 2007, month: 13) == nil)
    #expect(PartialDate(try #require(CalendarDate("2007-08-21"))).precision == .day)
  }

  @Test func aYearIsNotItsFirstDay() {
    #expect(PartialDate("2007") != PartialDate("2007-01"))
    #expect(PartialDate("2007-01") != PartialDate("2007-01-01"))
  }
}
