/// A petty sessions area of the Libra system: four digits, `2576`.
///
/// Source: court-case-service; MIT, Crown copyright.
public struct PettySessionsAreaCode: ReferenceNumber {
  /// The code in its canonical form.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "four digits" }

  /// Reads a code.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text), read.has(form: "9999") else { return nil }
    self.text = read.text
  }
}
