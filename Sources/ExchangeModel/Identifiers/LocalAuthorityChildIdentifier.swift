/// The identifier of a child in a local authority's returns to the Department for Education: 1 to 20 letters and
/// digits. Case is kept, because the authority may tell identifiers apart by it. It has no check character.
///
/// Source: children in need census, rules 1570 and 1580.
public struct LocalAuthorityChildIdentifier: ReferenceNumber {
  /// The identifier.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "1 to 20 letters and digits" }

  /// Reads an identifier.
  public init?(_ text: some StringProtocol) {
    guard let text = LocalReference.text(of: text, limit: 20, allowing: "") else { return nil }
    self.text = text
  }
}
