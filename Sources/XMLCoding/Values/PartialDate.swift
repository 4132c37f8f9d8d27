/// A date of which only the year, or the year and month, may be known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
///
/// What is not known stays not known: a year is never written as its first of January.
public struct PartialDate: XMLTextConvertible, Hashable {
  /// How much of a date is known.
  public enum Precision: String, XMLTextConvertible, CaseIterable {
    case year, month, day
  }

  /// The first day that it can mean.
  public let earliest: CalendarDate
  /// How much of the date is known.
  public let precision: Precision

  /// Makes a date of full precision.
  public init(_ date: CalendarDate) {
    earliest = date
    precision = .day
  }

  /// Makes a date as precise as what is given; `nil` when the calendar has no such date, or a day is given
  /// without a month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard month != nil || day == nil,
      let earliest = CalendarDate(year: year, month: month ?? 1, day: day ?? 1)
    else { return nil }
    self.earliest = earliest
    precision = day != nil ? .day : month != nil ? .month : .year
  }

  /// The year, 1 to 9999.
  public var year: Int { earliest.year }

  /// The month, 1 to 12; `nil` when only the year is known.
  public var month: Int? { precision == .year ? nil : earliest.month }

  /// The day of the month, 1 to 31; `nil` when it is not known.
  public var day: Int? { precision == .day ? earliest.day : nil }

  /// The last day that it can mean.
  public var latest: CalendarDate {
    switch precision {
    case .day: earliest
    case .month:
      earliest.adding(days: CalendarDate.days(inMonth: earliest.month, ofYear: earliest.year) - 1)
    case .year:
      earliest.adding(days: 334 + CalendarDate.days(inMonth: 2, ofYear: earliest.year) - 28 + 30)
    }
  }
}

extension PartialDate {
  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public static var expectedForm: String { "YYYY, YYYY-MM or YYYY-MM-DD" }

  /// Reads one of the three forms and nothing else.
  public init?(xmlText: Span<UInt8>) {
    switch xmlText.count {
    case 4:
      guard let year = xmlText.fourDigits(at: 0) else { return nil }
      self.init(year: year)
    case 7:
      guard let year = xmlText.fourDigits(at: 0), xmlText[4] == UInt8(ascii: "-"),
        let month = xmlText.twoDigits(at: 5)
      else { return nil }
      self.init(year: year, month: month)
    default:
      guard let date = CalendarDate(xmlText: xmlText) else { return nil }
      self.init(date)
    }
  }

  /// As much of `YYYY-MM-DD` as is known.
  public var xmlText: String {
    String(utf8Capacity: 10) { write(to: &$0) }
  }

  /// Appends the at most ten characters of the canonical form.
  func write(to output: inout OutputSpan<UInt8>) {
    output.append(year, width: 4)
    if let month {
      output.append(UInt8(ascii: "-"))
      output.append(month, width: 2)
    }
    if let day {
      output.append(UInt8(ascii: "-"))
      output.append(day, width: 2)
    }
  }
}
