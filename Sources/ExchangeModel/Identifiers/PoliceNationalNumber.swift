public import XMLCoding

/// A Police National Computer identifier (PNC): year, serial of seven digits and check letter, `2002/0073319Z`.
///
/// The letter is the remainder by 23 of the last two digits of the year followed by the serial. Also written
/// `20020073319Z`, without the zeros (`2002/73319Z`), and with the year in two digits (`02/73319Z`, `0273319Z`);
/// the century of those follows from a date that the caller gives, so that the same text means the same number on
/// every day.
///
/// Source: `PNCIdentifier` of the HMPPS core person record; MIT, Crown copyright.
public struct PoliceNationalNumber: ReferenceNumber {
  /// The identifier with a year of four digits and a serial of seven.
  public let text: String
  /// Whether the letter is the one that belongs to year and serial.
  public let isVerified: Bool
  /// The year in which the record was made.
  public let year: Int

  /// The canonical form.
  public static var expectedForm: String { "YYYY/NNNNNNNL" }

  /// Reads an identifier whose year has four digits.
  public init?(_ text: some StringProtocol) {
    self.init(text, century: nil)
  }

  /// Reads an identifier whose year may have two digits.
  ///
  /// - Parameters:
  ///   - text: the identifier.
  ///   - date: a day on which the identifier existed, such as that of the document: a year of two digits is the
  ///     last such year that is not after it.
  public init?(_ text: some StringProtocol, on date: CalendarDate) {
    self.init(text, century: date)
  }

  private init?(_ text: some StringProtocol, century date: CalendarDate?) {
    guard let read = ReferenceText(text), let letter = read.bytes.last, letter.isCapital else { return nil }
    let body = read.bytes.dropLast()
    guard let (yearDigits, serialDigits) = Self.parts(of: body), let writtenYear = yearDigits.number,
      serialDigits.number != nil
    else { return nil }
    var year = Int(writtenYear)
    if yearDigits.count == 2 {
      guard let date else { return nil }
      year += date.year / 100 * 100
      if year > date.year { year -= 100 }
    }
    guard (1900...2199).contains(year) else { return nil }
    let serial = Array.padded(serialDigits, to: 7)
    self.year = year
    let yearText = Array(String(year).utf8)
    isVerified = CheckLetter.of(yearText.suffix(2) + serial) == letter
    self.text = String(decoding: yearText + [UInt8(ascii: "/")] + serial + [letter], as: UTF8.self)
  }

  /// Year and serial. Without a slash, a year has four digits only before a serial of all seven.
  private static func parts(of body: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
    let year: ArraySlice<UInt8>
    let serial: ArraySlice<UInt8>
    if let slash = body.firstIndex(of: UInt8(ascii: "/")) {
      year = body[..<slash]
      serial = body[(slash + 1)...]
    } else {
      year = body.prefix(body.count == 11 ? 4 : 2)
      serial = body.dropFirst(year.count)
    }
    guard year.count == 2 || year.count == 4, (1...7).contains(serial.count) else { return nil }
    return (year, serial)
  }
}
