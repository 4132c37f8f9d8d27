/// A unique learner number (ULN): ten digits, the last a check digit, `1000000027`.
///
/// The first nine digits, each times its weight from 10 down to 2, are taken modulo 11; the check digit is ten less
/// the remainder, and no number has the remainder zero. `9999999999` stands for a learner who has no number yet.
///
/// Source: Education and Skills Funding Agency, data definition DD_01.
public struct UniqueLearnerNumber: ReferenceNumber {
  /// The ten digits.
  public let text: String
  /// Whether the check digit is right, or the number is the one for learners without a number.
  public let isVerified: Bool

  /// The canonical form.
  public static var expectedForm: String { "ten digits" }

  /// Reads a number.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text, without: "-"), read.has(form: "9999999999") else { return nil }
    let digits = read.bytes.map { Int($0 - UInt8(ascii: "0")) }
    let remainder = digits.prefix(9).enumerated().reduce(0) { $0 + $1.element * (10 - $1.offset) } % 11
    self.text = read.text
    isVerified = read.text == Self.temporary || (remainder != 0 && digits[9] == 10 - remainder)
  }

  /// Whether the number stands for a learner who has none yet, and so is nobody's.
  public var isTemporary: Bool { text == Self.temporary }

  private static let temporary = "9999999999"
}
