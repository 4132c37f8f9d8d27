import ExchangeConsent
import XMLCoding

/// The identifier of a defendant in Common Platform: a UUID. It has no check character; a person has one for each
/// case.
///
/// Source: HMPPS core person record; MIT, Crown copyright.
public struct DefendantIdentifier: ReferenceNumber {
  /// The UUID in lower case.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "a UUID" }

  /// Reads an identifier.
  public init?(_ text: some StringProtocol) {
    guard let identifier = DocumentIdentifier(text.lowercased()) else { return nil }
    self.text = identifier.text
  }
}
