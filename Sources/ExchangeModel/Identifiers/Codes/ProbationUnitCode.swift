/// A unit within a provider of probation services (delivery unit, local administrative unit or team): the code of the
/// provider and two to six letters or digits, `N07T01`.
///
/// Source: manage-people-on-probation-ui, create-and-vary-a-licence; MIT, Crown copyright.
public struct ProbationUnitCode: ReferenceNumber {
  /// The code in its canonical form.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "the code of a provider, then two to six letters or digits" }

  /// Reads a code.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text), (5...9).contains(read.bytes.count),
      ProbationAreaCode(read.text.prefix(3)) != nil,
      read.bytes.allSatisfy({ $0.isDigit || $0.isCapital })
    else { return nil }
    self.text = read.text
  }

  /// The provider.
  public var area: Substring { text.prefix(3) }
}
