/// A moment: `xs:dateTime` with an offset from UTC that may not be left out.
///
/// The offset and the number of fraction digits are kept for writing back; equality, hashing and order look at
/// the moment alone. Seconds are counted without leap seconds, as POSIX does; a second of 60 is refused.
/// `24:00:00` is read as the beginning of the next day and written as that.
///
/// ```swift
/// let released = Instant("2026-03-16T10:04:00Z")
/// let same = Instant("2026-03-16T12:04:00+02:00")
/// released == same  // true
/// ```
public struct Instant: XMLTextConvertible {
  /// Whole seconds since 1970-01-01T00:00:00Z, rounded down; negative before.
  public let secondsSinceEpoch: Int
  private let nanosecondStorage: Int32
  private let offsetStorage: Int16
  private let fractionDigits: UInt8

  /// Makes a moment.
  ///
  /// A moment whose local date would lie outside the years 0001 to 9999, which cannot be written, becomes the
  /// nearest one that can; nanoseconds and offset are brought within their ranges likewise.
  ///
  /// - Parameters:
  ///   - secondsSinceEpoch: seconds since 1970-01-01T00:00:00Z.
  ///   - nanoseconds: the part of a second after them, 0 to 999 999 999.
  ///   - offsetMinutes: offset of local time from UTC, −840 to 840; used for writing only.
  public init(secondsSinceEpoch: Int, nanoseconds: Int = 0, offsetMinutes: Int = 0) {
    let nanoseconds = min(max(nanoseconds, 0), 999_999_999)
    var digits = 9
    var rest = nanoseconds
    while digits > 0, rest % 10 == 0 {
      rest /= 10
      digits -= 1
    }
    self.init(
      clamping: secondsSinceEpoch, nanoseconds: nanoseconds,
      offsetMinutes: min(max(offsetMinutes, -840), 840),
      fractionDigits: digits)
  }

  private init(clamping seconds: Int, nanoseconds: Int, offsetMinutes: Int, fractionDigits: Int) {
    let shift = offsetMinutes * 60
    secondsSinceEpoch = min(
      max(seconds, Self.localBounds.lowerBound - shift), Self.localBounds.upperBound - shift)
    nanosecondStorage = Int32(truncatingIfNeeded: nanoseconds)
    offsetStorage = Int16(truncatingIfNeeded: offsetMinutes)
    self.fractionDigits = UInt8(truncatingIfNeeded: fractionDigits)
  }

  /// The part of a second after `secondsSinceEpoch`, 0 to 999 999 999.
  public var nanoseconds: Int { Int(nanosecondStorage) }

  /// Offset of local time from UTC in minutes, −840 to 840.
  public var offsetMinutes: Int { Int(offsetStorage) }

  /// The day that the calendar shows at the instant's own offset.
  public var date: CalendarDate { CalendarDate(daysSinceEpoch: localTime.days) }

  /// The moment so many seconds later (or earlier), with the same offset and fraction; never beyond the
  /// years 0001 to 9999.
  public func adding(seconds: Int) -> Instant {
    let (sum, overflow) = secondsSinceEpoch.addingReportingOverflow(seconds)
    return Instant(
      clamping: overflow ? (seconds < 0 ? .min : .max) : sum, nanoseconds: nanoseconds,
      offsetMinutes: offsetMinutes, fractionDigits: Int(fractionDigits))
  }

  /// Local seconds since 1970-01-01T00:00:00 of the first and the last second that can be written.
  private static let localBounds =
    CalendarDate.earliest.daysSinceEpoch * 86_400...CalendarDate.latest.daysSinceEpoch * 86_400 + 86_399

  private var localTime: (days: Int, seconds: Int) {
    let local = secondsSinceEpoch + offsetMinutes * 60
    let days = (local >= 0 ? local : local - 86_399) / 86_400
    return (days, local - days * 86_400)
  }
}

extension Instant: Hashable, Comparable {
  /// Whether both are the same moment, whatever their offsets.
  public static func == (left: Instant, right: Instant) -> Bool {
    left.secondsSinceEpoch == right.secondsSinceEpoch && left.nanosecondStorage == right.nanosecondStorage
  }

  /// Whether one moment comes before the other, whatever their offsets.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSinceEpoch == right.secondsSinceEpoch
      ? left.nanosecondStorage < right.nanosecondStorage : left.secondsSinceEpoch < right.secondsSinceEpoch
  }

  /// Feeds the moment, and not the offset, into the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(secondsSinceEpoch)
    hasher.combine(nanosecondStorage)
  }
}

extension Instant {
  /// `YYYY-MM-DDThh:mm:ss` and an offset.
  public static var expectedForm: String { "YYYY-MM-DDThh:mm:ss with Z or an offset such as +01:00" }

  /// Reads a date and a time with an offset: `Z`, or a sign with hours and minutes up to 14:00. The seconds may
  /// have one to nine fraction digits; more are refused, since they could not be kept.
  public init?(xmlText text: Span<UInt8>) {
    let colon = UInt8(ascii: ":")
    guard text.count >= 20, let date = CalendarDate(startOf: text), text[10] == UInt8(ascii: "T"),
      let hour = text.twoDigits(at: 11), text[13] == colon,
      let minute = text.twoDigits(at: 14), text[16] == colon,
      let second = text.twoDigits(at: 17), minute < 60, second < 60
    else { return nil }

    var index = 19
    var nanoseconds = 0
    var fractionDigits = 0
    if text[index] == UInt8(ascii: ".") {
      index += 1
      while index < text.count, let digit = digitValue(text[index]) {
        guard fractionDigits < 9 else { return nil }
        nanoseconds = nanoseconds * 10 + digit
        fractionDigits += 1
        index += 1
      }
      guard fractionDigits > 0 else { return nil }
      for _ in fractionDigits..<9 { nanoseconds *= 10 }
    }
    guard hour < 24 || (hour == 24 && minute == 0 && second == 0 && nanoseconds == 0),
      let offset = Self.offset(in: text, from: index)
    else { return nil }

    let local = date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second
    guard local <= Self.localBounds.upperBound else { return nil }
    self.init(
      clamping: local - offset * 60, nanoseconds: nanoseconds, offsetMinutes: offset,
      fractionDigits: fractionDigits)
  }

  /// Minutes of the offset that fills the rest of the text.
  private static func offset(in text: Span<UInt8>, from index: Int) -> Int? {
    guard index < text.count else { return nil }
    if text[index] == UInt8(ascii: "Z") { return index + 1 == text.count ? 0 : nil }
    let negative = text[index] == UInt8(ascii: "-")
    guard negative || text[index] == UInt8(ascii: "+"), text.count == index + 6,
      let hours = text.twoDigits(at: index + 1), text[index + 3] == UInt8(ascii: ":"),
      let minutes = text.twoDigits(at: index + 4), minutes < 60, hours * 60 + minutes <= 840
    else { return nil }
    return negative ? -(hours * 60 + minutes) : hours * 60 + minutes
  }

  /// The local time with as many fraction digits as were read, and `Z` or the offset.
  public var xmlText: String {
    String(utf8Capacity: 35) { write(to: &$0) }
  }

  /// Appends the at most 35 characters of the canonical form.
  func write(to output: inout OutputSpan<UInt8>) {
    let (days, seconds) = localTime
    CalendarDate(daysSinceEpoch: days).write(to: &output)
    output.append(UInt8(ascii: "T"))
    output.append(seconds / 3600, width: 2)
    output.append(UInt8(ascii: ":"))
    output.append(seconds / 60 % 60, width: 2)
    output.append(UInt8(ascii: ":"))
    output.append(seconds % 60, width: 2)
    if fractionDigits > 0 {
      output.append(UInt8(ascii: "."))
      var fraction = nanoseconds
      for _ in fractionDigits..<9 { fraction /= 10 }
      output.append(fraction, width: Int(fractionDigits))
    }
    guard offsetMinutes != 0 else {
      output.append(UInt8(ascii: "Z"))
      return
    }
    output.append(UInt8(ascii: offsetMinutes < 0 ? "-" : "+"))
    output.append(abs(offsetMinutes) / 60, width: 2)
    output.append(UInt8(ascii: ":"))
    output.append(abs(offsetMinutes) % 60, width: 2)
  }
}
