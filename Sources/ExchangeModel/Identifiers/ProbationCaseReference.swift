/// The reference of a person in Delius, the case system of the Probation Service (CRN): a letter and six digits,
/// `X320741`. It has no check character. A person may have had several; one is current.
///
/// Source: CrnSupplier of the HMPPS integration API; MIT, Crown copyright.
public struct ProbationCaseReference: ReferenceNumber {
  /// The number in capitals.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "a letter and six digits" }

  /// Reads a number.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text), read.has(form: "A999999") else { return nil }
    self.text = read.text
  }
}
