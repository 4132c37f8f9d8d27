/// An NHS number: ten digits, the last a check digit, `9434765919`. People write it in groups of three, three and
/// four.
///
/// The digits, each times its weight from 10 down to 1, add up to a multiple of 11. Numbers that begin with 999 are
/// set apart for tests.
///
/// Source: NHS Data Dictionary.
public struct NHSNumber: ReferenceNumber {
  /// The ten digits.
  public let text: String
  /// Whether the check digit is right.
  public let isVerified: Bool

  /// The canonical form.
  public static var expectedForm: String { "ten digits" }

  /// Reads a number.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text, without: "-"), read.has(form: "9999999999") else { return nil }
    let sum = read.bytes.enumerated().reduce(0) {
      $0 + Int($1.element - UInt8(ascii: "0")) * (10 - $1.offset)
    }
    isVerified = sum % 11 == 0
    self.text = read.text
  }

  /// Whether the number is one that is never given to a patient.
  public var isForTests: Bool { text.hasPrefix("999") }
}
