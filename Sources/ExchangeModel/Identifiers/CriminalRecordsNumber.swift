/// A Criminal Records Office number (CRO), in one of two forms: serial and year, `065656/91H`, or the file form with
/// the year before, `SF05/482703J`.
///
/// The letter is the remainder by 23 of the year followed by the serial: of six digits with zeros in the first form,
/// as written in the second. Old systems hold numbers without a letter; they are read and cannot be verified.
///
/// Source: `CROIdentifier` of the HMPPS core person record; MIT, Crown copyright.
public struct CriminalRecordsNumber: ReferenceNumber {
  /// The number; a serial before its year has six digits.
  public let text: String
  /// Whether the letter is there and belongs to year and serial.
  public let isVerified: Bool
  /// How the number is written.
  public let form: Form

  /// How a number is written.
  public enum Form: Sendable, Hashable {
    /// Serial, year and letter.
    case standard
    /// `SF`, year, serial and letter.
    case file
    /// Serial and year without a letter.
    case legacy
  }

  /// The canonical forms.
  public static var expectedForm: String { "NNNNNN/YYL or SFYY/NNNNNNL" }

  /// Reads a number.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text) else { return nil }
    let parts = read.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    if parts[0].has(form: "SF99") {
      self.init(fileYear: parts[0].suffix(2), serialAndLetter: parts[1])
    } else {
      self.init(serial: parts[0], yearAndLetter: parts[1])
    }
  }

  private init?(serial: ArraySlice<UInt8>, yearAndLetter: ArraySlice<UInt8>) {
    guard (1...6).contains(serial.count), serial.number != nil else { return nil }
    let padded = Array.padded(serial, to: 6)
    let year = yearAndLetter.prefix(2)
    if yearAndLetter.has(form: "99A") {
      form = .standard
      isVerified = CheckLetter.of(year + padded) == yearAndLetter.last
    } else if yearAndLetter.has(form: "99") {
      form = .legacy
      isVerified = false
    } else {
      return nil
    }
    text = String(decoding: padded + [UInt8(ascii: "/")] + yearAndLetter, as: UTF8.self)
  }

  private init?(fileYear year: ArraySlice<UInt8>, serialAndLetter: ArraySlice<UInt8>) {
    let serial = serialAndLetter.dropLast()
    guard (1...6).contains(serial.count), serial.number != nil, let letter = serialAndLetter.last,
      letter.isCapital
    else { return nil }
    form = .file
    isVerified = CheckLetter.of(Array(year + serial)) == letter
    text = "SF" + String(decoding: year + [UInt8(ascii: "/")] + serialAndLetter, as: UTF8.self)
  }
}
