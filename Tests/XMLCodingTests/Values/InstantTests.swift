import Foundation
import Testing
import XMLCoding

@Suite struct InstantTests {
  @Test(arguments: [
    "2026-03-16T10:04:00Z", "2026-03-16T10:04:00+01:00", "2026-03-16T10:04:00-05:30",
    "2026-03-16T10:04:00.5Z", "2026-03-16T10:04:00.500Z", "2026-03-16T10:04:00.000Z",
    "2026-03-16T10:04:00.123456789+14:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999999999-14:00",
    "1969-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "2024-02-29T23:59:59-14:00",
  ])
  func theOffsetAndTheFractionDigitsAreWrittenBack(text: String) throws {
    #expect(try #require(read(text, as: Instant.self)).xmlText == text)
  }

  @Test(arguments: [
    ("2026-03-16T24:00:00Z", "2026-03-17T00:00:00Z"),
    ("2024-12-31T24:00:00.00+01:00", "2025-01-01T00:00:00.00+01:00"),
    ("2026-03-16T10:04:00+00:00", "2026-03-16T10:04:00Z"),
    ("2026-03-16T10:04:00-00:00", "2026-03-16T10:04:00Z"),
  ])
  func otherFormsOfTheSameMomentAreWrittenCanonically(text: String, canonical: String) throws {
    #expect(try #require(read(text, as: Instant.self)).xmlText == canonical)
  }

  @Test(arguments: [
    "", "2026-03-16", "2026-03-16T10:04:00", "2026-03-16T10:04Z", "2026-03-16 10:04:00Z",
    "2026-03-16t10:04:00Z",
    "2026-03-16T10:04:00z", "2026-03-16T10:04:60Z", "2026-06-30T23:59:60Z", "2026-03-16T10:60:00Z",
    "2026-03-16T25:00:00Z", "2026-03-16T24:00:01Z", "2026-03-16T24:01:00Z", "2026-03-16T24:00:00.1Z",
    "9999-12-31T24:00:00Z", "2026-03-16T10:04:00.Z", "2026-03-16T10:04:00.1234567890Z",
    "2026-03-16T10:04:00,5Z",
    "2026-03-16T10:04:00+14:01", "2026-03-16T10:04:00-14:01", "2026-03-16T10:04:00+15:00",
    "2026-03-16T10:04:00+01:60", "2026-03-16T10:04:00+0100", "2026-03-16T10:04:00+01",
    "2026-03-16T10:04:00+1:00",
    "2026-03-16T10:04:00Z ", " 2026-03-16T10:04:00Z", "2026-03-16T10:04:00ZZ", "2026-03-16T10:04:00+01:00Z",
    "2026-02-29T10:04:00Z", "0000-01-01T00:00:00Z", "-2026-03-16T10:04:00Z", "12026-03-16T10:04:00Z",
    "2026-03-16T1:04:00Z", "2026-03-16T10:4:00Z", "2026-03-16T10:04:0Z", "2026-03-16T10:04:00.12a4Z",
  ])
  func everythingElseIsRefused(text: String) {
    #expect(read(text, as: Instant.self) == nil)
  }

  @Test func theSameMomentIsEqualWhateverItsOffset() throws {
    let utc = try #require(Instant("2026-03-16T10:04:00Z"))
    let elsewhere = try #require(Instant("2026-03-16T12:04:00.000+02:00"))
    let later = try #require(Instant("2026-03-16T10:04:00.000000001Z"))
    #expect(utc == elsewhere)
    #expect(utc.hashValue == elsewhere.hashValue)
    #expect(utc < later && elsewhere < later && !(utc < elsewhere))
    #expect(elsewhere.date.xmlText == "2026-03-16")
    #expect(try #require(Instant("2026-03-16T23:30:00-01:00")).date.xmlText == "2026-03-16")
  }

  @Test func momentsAgreeWithFoundation() throws {
    var generator = SeededGenerator(seed: 7)
    let formatter = ISO8601DateFormatter()
    for _ in 0..<2000 {
      // From 1582-10-15 on, where Foundation's calendar is Gregorian without a break.
      let seconds = Int.random(in: -12_219_292_800 + 86_400...253_402_214_400, using: &generator)
      let offset = Int.random(in: -840...840, using: &generator)
      let instant = Instant(secondsSinceEpoch: seconds, offsetMinutes: offset)
      formatter.timeZone = try #require(TimeZone(secondsFromGMT: offset * 60))
      #expect(instant.xmlText == formatter.string(from: Date(timeIntervalSince1970: Double(seconds))))
      let readBack = try #require(read(instant.xmlText, as: Instant.self))
      #expect(readBack.secondsSinceEpoch == seconds && readBack.offsetMinutes == offset)
    }
  }

  @Test func fractionsOfEveryLengthAreKept() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let digits = (1...Int.random(in: 1...9, using: &generator)).map { _ in
        String(Int.random(in: 0...9, using: &generator))
      }.joined()
      let text = "1935-07-04T05:06:07.\(digits)-09:30"
      let instant = try #require(read(text, as: Instant.self))
      #expect(instant.xmlText == text)
      #expect(instant.nanoseconds == Int(digits + String(repeating: "0", count: 9 - digits.count)))
    }
  }

  @Test func momentsAreMadeFromSecondsAndNanoseconds() {
    #expect(Instant(secondsSinceEpoch: 0).xmlText == "1970-01-01T00:00:00Z")
    #expect(
      Instant(secondsSinceEpoch: -1, nanoseconds: 250_000_000, offsetMinutes: 60).xmlText
        == "1970-01-01T00:59:59.25+01:00")
    #expect(Instant(secondsSinceEpoch: 0, nanoseconds: 1).xmlText == "1970-01-01T00:00:00.000000001Z")
  }

  @Test func whatCannotBeWrittenBecomesTheNearestThatCan() {
    #expect(Instant(secondsSinceEpoch: .max).xmlText == "9999-12-31T23:59:59Z")
    #expect(Instant(secondsSinceEpoch: .min).xmlText == "0001-01-01T00:00:00Z")
    #expect(Instant(secondsSinceEpoch: .min, offsetMinutes: -840).xmlText == "0001-01-01T00:00:00-14:00")
    #expect(
      Instant(secondsSinceEpoch: 0, nanoseconds: .max, offsetMinutes: .max).xmlText
        == "1970-01-01T14:00:00.999999999+14:00")
  }

  @Test func addingSecondsKeepsOffsetAndFraction() throws {
    let instant = try #require(Instant("2026-03-28T23:59:59.50+01:00"))
    #expect(instant.adding(seconds: 1).xmlText == "2026-03-29T00:00:00.50+01:00")
    #expect(instant.adding(seconds: -86_400).xmlText == "2026-03-27T23:59:59.50+01:00")
    #expect(instant.adding(seconds: .max).xmlText == "9999-12-31T23:59:59.50+01:00")
    #expect(instant.adding(seconds: .min).xmlText == "0001-01-01T00:00:00.50+01:00")
  }
}
