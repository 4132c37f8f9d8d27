import XMLCoding

/// A date as an export wrote it.
enum DateReading: Equatable {
  /// `dd/mm/yyyy`, the form of the return.
  case date(CalendarDate)
  /// Another form that can mean only one day: `YYYY-MM-DD`, a day or month of one digit, midnight behind it.
  case otherForm(CalendarDate)
  /// A day that systems write for an unknown one.
  case placeholder
  case unreadable(Reason)

  enum Reason: String {
    case noSuchDay = "no such day in the calendar"
    case twoDigitYear = "the year has two digits"
    case monthFirst = "the month stands first"
    case dayNumber = "a spreadsheet's day number"
    case otherForm = "another form"
  }

  /// Reads one cell.
  init(_ bytes: ArraySlice<UInt8>) {
    let text = Self.withoutMidnight(bytes)
    let hadTime = text.count != bytes.count
    let separator = text.first { !Self.isDigit($0) }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == separator && !Self.isDigit($0) }
    guard let separator, parts.count == 3, [0x2F, 0x2D, 0x2E].contains(separator),
      parts.allSatisfy({ 1...4 ~= $0.count && $0.allSatisfy(Self.isDigit) })
    else {
      let allDigits = text.allSatisfy(Self.isDigit)
      self = .unreadable(allDigits && 4...6 ~= text.count ? .dayNumber : .otherForm)
      return
    }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    let lengths = parts.map(\.count)
    switch (lengths[0], lengths[1], lengths[2]) {
    case (1...2, 1...2, 4):
      let isPublishedForm = lengths[0] == 2 && lengths[1] == 2 && separator == 0x2F && !hadTime
      if let date = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) {
        self = Self.read(date, isPublishedForm: isPublishedForm)
      } else {
        let wouldBeMonthFirst = CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1]) != nil
        self = .unreadable(wouldBeMonthFirst ? .monthFirst : .noSuchDay)
      }
    case (4, 2, 2):
      guard let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) else {
        self = .unreadable(.noSuchDay)
        return
      }
      self = Self.read(date, isPublishedForm: false)
    case (1...2, 1...2, 1...2): self = .unreadable(.twoDigitYear)
    default: self = .unreadable(.otherForm)
    }
  }

  private static func read(_ date: CalendarDate, isPublishedForm: Bool) -> DateReading {
    if isPlaceholder(date) { return .placeholder }
    return isPublishedForm ? .date(date) : .otherForm(date)
  }

  /// Days that systems write where they know none: the first days of common calendars and databases, and
  /// days that no return can reach.
  static func isPlaceholder(_ date: CalendarDate) -> Bool {
    date.year <= 1901 || date.year >= 2099
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  /// The bytes without ` 00:00`, ` 00:00:00` or `T00:00:00` behind the day, with or without a fraction.
  private static func withoutMidnight(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let gap = bytes.firstIndex(where: { $0 == 0x20 || $0 == 0x54 }) else { return bytes }
    let time = bytes[(gap + 1)...]
    let isMidnight = time.count >= 5 && time.allSatisfy { $0 == 0x30 || $0 == 0x3A || $0 == 0x2E }
    return isMidnight ? bytes[..<gap] : bytes
  }
}

extension PartialDate {
  /// Reads `dd/mm/yyyy`, `zz/mm/yyyy` or `zz/zz/yyyy`, as the PrevPerm table alone may write them.
  ///
  /// - Returns: `nil` for any other form, and for `zz/zz/zzzz`, which says that nothing is known.
  init?(unknownParts bytes: ArraySlice<UInt8>) {
    let parts = bytes.split(separator: 0x2F, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 2, parts[1].count == 2, parts[2].count == 4 else { return nil }
    func number(_ part: ArraySlice<UInt8>) -> Int? {
      guard part.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
      return part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    func isUnknown(_ part: ArraySlice<UInt8>) -> Bool { part.allSatisfy { asciiCapital($0) == 0x5A } }
    guard let year = number(parts[2]), isUnknown(parts[0]) else { return nil }
    if isUnknown(parts[1]) {
      self.init(year: year)
    } else if let month = number(parts[1]) {
      self.init(year: year, month: month)
    } else {
      return nil
    }
  }
}
