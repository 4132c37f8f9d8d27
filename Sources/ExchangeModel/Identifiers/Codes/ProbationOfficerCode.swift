/// A member of staff in Delius: six or seven letters and digits, `N07A001`. A code that ends in `U` is nobody: the case
/// is not allocated.
///
/// Source: court-case-service, resettlement-passport-api; MIT, Crown copyright.
public struct ProbationOfficerCode: ReferenceNumber {
  /// The code in its canonical form.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "six or seven letters and digits" }

  /// Reads a code.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text), read.has(form: "******") || read.has(form: "*******") else {
      return nil
    }
    self.text = read.text
  }

  /// Whether the code stands for a case that is not allocated.
  public var isUnallocated: Bool { text.hasSuffix("U") }
}
