/// The reference under which police and Crown Prosecution Service know a case (PTI-URN): four characters for force
/// and unit, and three to seven digits, `01ZD0305408`. It has no check character.
///
/// Source: bichard7-next-core; MIT, Crown copyright.
public struct ProsecutionReference: ReferenceNumber {
  /// The reference in capitals.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "four letters or digits, then three to seven digits" }

  /// Reads a reference.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text), (7...11).contains(read.bytes.count),
      read.bytes.prefix(4).has(form: "****"), read.bytes.dropFirst(4).number != nil
    else { return nil }
    self.text = read.text
  }
}
