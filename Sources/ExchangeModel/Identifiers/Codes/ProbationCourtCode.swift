/// A court in Delius: six letters, the last two for magistrates' (MC), Crown (CC) or youth court (YC), `STAFCC`.
///
/// Source: oasys-ndh-delius-replacement; MIT, Crown copyright.
public struct ProbationCourtCode: ReferenceNumber {
  /// The code in its canonical form.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "six letters" }

  /// Reads a code.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text), read.has(form: "AAAAAA") else { return nil }
    self.text = read.text
  }
}
