/// A provider of probation services: `N` and two digits, `N07`; in older data another letter, or three letters.
///
/// Source: delius-spg-testing-payload-generator, manage-people-on-probation-ui; MIT, Crown copyright.
public struct ProbationAreaCode: ReferenceNumber {
  /// The code in its canonical form.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "a letter and two digits, or three letters" }

  /// Reads a code.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text), read.has(form: "A99") || read.has(form: "AAA") else { return nil }
    self.text = read.text
  }

  /// Whether the code is one in use: older ones stand in old records.
  public var isCurrent: Bool { text.hasPrefix("N") && text.utf8.last?.isDigit == true }
}
