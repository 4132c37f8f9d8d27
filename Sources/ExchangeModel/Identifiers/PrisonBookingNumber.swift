/// The number of one time in custody: four to six digits after a letter that may be missing, `V74111`. It has no check
/// character. The form is that of public examples; no rule for it has been published.
///
/// Source: court-case-service; MIT, Crown copyright.
public struct PrisonBookingNumber: ReferenceNumber {
  /// The number in capitals.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "four to six digits, mostly after a letter" }

  /// Reads a number.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text) else { return nil }
    let digits = read.bytes.first?.isCapital == true ? read.bytes.dropFirst() : read.bytes[...]
    guard (4...6).contains(digits.count), digits.number != nil else { return nil }
    self.text = read.text
  }
}
