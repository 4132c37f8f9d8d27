/// A prison number (NOMS or NOMIS number): a letter, four digits and two letters, `G9542VP`. It has no check character.
/// It stays with a person from one time in custody to the next.
///
/// Source: HMPPS integration API; MIT, Crown copyright.
public struct PrisonNumber: ReferenceNumber {
  /// The number in capitals.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "a letter, four digits and two letters" }

  /// Reads a number.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text), read.has(form: "A9999AA") else { return nil }
    self.text = read.text
  }
}
