/// A day of the Gregorian calendar without a time zone: `xs:date` in the one form `YYYY-MM-DD`.
///
/// Years run from 0001 to 9999. A time zone after the day, which `xs:date` would allow, is refused: a birthday
/// is not a moment.
///
/// ```swift
/// let birth = CalendarDate("2008-02-29")
/// birth?.adding(years: 18).xmlText  // "2026-03-01"
/// ```
public struct CalendarDate: XMLTextConvertible, Hashable, Comparable {
  private let packed: UInt32

  /// Makes a day; `nil` when the calendar has no such day or the year is not within 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= Self.days(inMonth: month, ofYear: year) else {
      return nil
    }
    self.init(validYear: year, month: month, day: day)
  }

  private init(validYear year: Int, month: Int, day: Int) {
    packed = UInt32(truncatingIfNeeded: year << 16 | month << 8 | day)
  }

  /// The year, 1 to 9999.
  public var year: Int { Int(packed >> 16) }

  /// The month, 1 to 12.
  public var month: Int { Int(packed >> 8 & 0xFF) }

  /// The day of the month, 1 to 31.
  public var day: Int { Int(packed & 0xFF) }

  /// Whether one day comes before the other.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.packed < right.packed }
}

extension CalendarDate {
  /// `YYYY-MM-DD`.
  public static var expectedForm: String { "YYYY-MM-DD" }

  /// Reads `YYYY-MM-DD` and nothing else.
  public init?(xmlText: Span<UInt8>) {
    guard xmlText.count == 10 else { return nil }
    self.init(startOf: xmlText)
  }

  /// Reads the ten characters of a date at the beginning of a longer text.
  init?(startOf text: Span<UInt8>) {
    let hyphen = UInt8(ascii: "-")
    guard text.count >= 10, text[4] == hyphen, text[7] == hyphen,
      let year = text.fourDigits(at: 0), let month = text.twoDigits(at: 5), let day = text.twoDigits(at: 8)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `YYYY-MM-DD`.
  public var xmlText: String {
    String(utf8Capacity: 10) { write(to: &$0) }
  }

  /// Appends the ten characters of `YYYY-MM-DD`.
  func write(to output: inout OutputSpan<UInt8>) {
    output.append(year, width: 4)
    output.append(UInt8(ascii: "-"))
    output.append(month, width: 2)
    output.append(UInt8(ascii: "-"))
    output.append(day, width: 2)
  }
}

extension CalendarDate {
  /// The first day that can be written, 0001-01-01.
  public static let earliest = CalendarDate(validYear: 1, month: 1, day: 1)

  /// The last day that can be written, 9999-12-31.
  public static let latest = CalendarDate(validYear: 9999, month: 12, day: 31)

  /// Days since 1970-01-01, negative before.
  public var daysSinceEpoch: Int {
    // Counts years from 1 March, so that the leap day is the last of its year; the constant is the number
    // of days from 0000-03-01 to 1970-01-01.
    let shifted = month > 2 ? year : year - 1
    let century = shifted / 400
    let yearOfCycle = shifted - century * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return century * 146_097 + yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear - 719_468
  }

  /// The day that lies so many days after 1970-01-01; the earliest or latest day when it lies beyond them.
  public init(daysSinceEpoch days: Int) {
    guard days > Self.earliest.daysSinceEpoch else {
      self = .earliest
      return
    }
    guard days < Self.latest.daysSinceEpoch else {
      self = .latest
      return
    }
    let shifted = days + 719_468
    let cycle = shifted / 146_097
    let dayOfCycle = shifted - cycle * 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      validYear: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day so many days later (or earlier); never beyond the earliest and latest day.
  public func adding(days: Int) -> CalendarDate {
    let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    return overflow ? (days < 0 ? .earliest : .latest) : CalendarDate(daysSinceEpoch: sum)
  }

  /// The same day so many years later (or earlier), as an anniversary: never beyond the earliest and latest
  /// day.
  ///
  /// 29 February becomes 1 March in a year without it. A person born on a leap day so reaches an age on
  /// 1 March of a common year, as in England and Wales: an age is reached at the beginning of the relevant
  /// anniversary (Family Law Reform Act 1969 s.9), and that day is the first on which the full year has passed.
  public func adding(years: Int) -> CalendarDate {
    let (sum, overflow) = year.addingReportingOverflow(years)
    guard !overflow, sum >= 1 else { return years < 0 ? .earliest : .latest }
    guard sum <= 9999 else { return .latest }
    if month == 2, day == 29, !Self.isLeap(sum) {
      return CalendarDate(validYear: sum, month: 3, day: 1)
    }
    return CalendarDate(validYear: sum, month: month, day: day)
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 0001-01-01 was a Monday in the proleptic Gregorian calendar.
    let sinceMonday = (daysSinceEpoch - Self.earliest.daysSinceEpoch) % 7
    return Weekday.allCases[sinceMonday]
  }

  /// A day of the week, numbered as ISO 8601 does.
  public enum Weekday: Int, Sendable, Hashable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
  }

  /// Days of a month, 28 to 31.
  static func days(inMonth month: Int, ofYear year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension String {
  /// Makes a string from UTF-8 that a closure appends, without a copy.
  init(utf8Capacity capacity: Int, _ write: (inout OutputSpan<UInt8>) -> Void) {
    self.init(unsafeUninitializedCapacity: capacity) { buffer in
      var output = OutputSpan(buffer: buffer, initializedCount: 0)
      write(&output)
      return output.finalize(for: buffer)
    }
  }
}
