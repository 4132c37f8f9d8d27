import Foundation
import Testing
import XMLCoding

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "0001-01-01", "9999-12-31", "2000-02-29", "2024-02-29", "1900-02-28", "2026-04-30", "2026-12-31",
  ])
  func validDaysAreReadAndWrittenAlike(text: String) throws {
    #expect(try #require(read(text, as: CalendarDate.self)).xmlText == text)
  }

  @Test(arguments: [
    "", "2026", "2026-3-16", "2026-03-1", "26-03-16", "0000-01-01", "10000-01-01", "-0001-01-01",
    "+2026-03-16",
    "2026-00-10", "2026-13-10", "2026-01-00", "2026-01-32", "2026-04-31", "1900-02-29", "2100-02-29",
    "2026-02-29", "2026-02-30", "2026-03-16Z", "2026-03-16+01:00", " 2026-03-16", "2026-03-16 ", "2026/03/16",
    "2026-03-1a", "２026-03-16", "2026-03-16T", "2026-03:16", "2026.03-16",
  ])
  func everythingElseIsRefused(text: String) {
    #expect(read(text, as: CalendarDate.self) == nil)
  }

  @Test func whiteSpaceRoundAStringIsIgnored() {
    #expect(CalendarDate(" \n2026-03-16\t") == CalendarDate(year: 2026, month: 3, day: 16))
  }

  @Test func partsOutsideTheCalendarMakeNoDate() {
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 2025, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: .max, month: .min, day: .max) == nil)
  }

  @Test func everyDayOfTheCalendarFollowsTheOneBefore() throws {
    var days = CalendarDate.earliest.daysSinceEpoch
    var count = 0
    for year in 1...9999 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          guard date.daysSinceEpoch == days, CalendarDate(daysSinceEpoch: days) == date else {
            Issue.record("the count of days breaks at \(year)-\(month)-\(day)")
            return
          }
          days += 1
          count += 1
        }
      }
    }
    // 365 days a year, and 97 leap days in each cycle of 400 years.
    #expect(count == 9999 * 365 + 24 * 97 + (399 / 4 - 399 / 100))
  }

  @Test func dayCountsAndWeekdaysAgreeWithFoundation() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    var generator = SeededGenerator(seed: 20_260_316)
    for _ in 0..<2000 {
      // Foundation's calendar is Gregorian without a break from 1582-10-15 on.
      let days = Int.random(in: -141_427...CalendarDate.latest.daysSinceEpoch, using: &generator)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(days) * 86_400))
      let date = CalendarDate(daysSinceEpoch: days)
      #expect(date.year == parts.year && date.month == parts.month && date.day == parts.day)
      // Foundation numbers Sunday as 1.
      #expect(date.weekday.rawValue % 7 + 1 == parts.weekday)
      #expect(CalendarDate(date.xmlText) == date)
    }
  }

  @Test func aLeapDayBirthdayIsOn1MarchInACommonYear() throws {
    let birth = try #require(CalendarDate("2008-02-29"))
    #expect(birth.adding(years: 18).xmlText == "2026-03-01")
    #expect(birth.adding(years: 16).xmlText == "2024-02-29")
    #expect(birth.adding(years: 92).xmlText == "2100-03-01")
  }

  @Test func arithmeticStaysWithinTheCalendar() throws {
    let date = try #require(CalendarDate("2026-03-16"))
    #expect(date.adding(days: 30).xmlText == "2026-04-15")
    #expect(date.adding(days: -75).xmlText == "2025-12-31")
    #expect(date.adding(days: .max) == .latest)
    #expect(date.adding(days: .min) == .earliest)
    #expect(date.adding(years: .max) == .latest)
    #expect(date.adding(years: .min) == .earliest)
    #expect(date.adding(years: 7973).xmlText == "9999-03-16")
    #expect(date.adding(years: 7974) == .latest)
    #expect(date.adding(years: -2025).xmlText == "0001-03-16")
    #expect(date.adding(years: -2026) == .earliest)
    #expect(CalendarDate(daysSinceEpoch: .min) == .earliest)
  }

  @Test func daysAreInTheOrderOfTheCalendar() throws {
    let texts = ["0001-01-01", "1999-12-31", "2000-01-01", "2000-01-02", "2000-02-01", "9999-12-31"]
    let dates = texts.compactMap { CalendarDate($0) }
    #expect(dates.shuffled().sorted().map(\.xmlText) == texts)
  }
}
