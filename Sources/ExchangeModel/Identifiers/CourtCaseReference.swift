/// A court case reference of the Police National Computer (CCRN): year, court, serial and check letter,
/// `97/1626/008395Q`.
///
/// The letter is the remainder by 23 of year, court and serial of six digits. An example that the police publish does
/// not have the letter that belongs to it, so a wrong one is no proof that the reference is.
///
/// Source: bichard7-next-core; MIT, Crown copyright.
public struct CourtCaseReference: ReferenceNumber {
  /// The reference with a serial of six digits.
  public let text: String
  /// Whether the letter is the one that belongs to the rest.
  public let isVerified: Bool

  /// The canonical form.
  public static var expectedForm: String { "YY/CCCC/NNNNNNL" }

  /// Reads a reference.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text) else { return nil }
    let parts = read.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].has(form: "99"), parts[1].has(form: "9999"),
      let letter = parts[2].last, letter.isCapital, (1...6).contains(parts[2].count - 1),
      parts[2].dropLast().number != nil
    else { return nil }
    let serial = Array.padded(parts[2].dropLast(), to: 6)
    isVerified = CheckLetter.of(parts[0] + parts[1] + serial) == letter
    let slash = [UInt8(ascii: "/")]
    self.text = String(decoding: parts[0] + slash + parts[1] + slash + serial + [letter], as: UTF8.self)
  }
}
