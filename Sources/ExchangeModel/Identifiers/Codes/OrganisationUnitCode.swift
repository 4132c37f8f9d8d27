/// An organisation unit of the criminal justice system: six letters or digits, mostly after a letter that says what it
/// is, `B01EF01`.
///
/// Source: bichard7-next-core; MIT, Crown copyright.
public struct OrganisationUnitCode: ReferenceNumber {
  /// The code in its canonical form.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "six or seven letters and digits" }

  /// Reads a code.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text),
      read.has(form: "******")
        || read.has(form: "*******") && "ABCDEFGHIJZ0123456789".utf8.contains(read.bytes[0])
    else { return nil }
    self.text = read.text
  }

  /// Whether the unit is a magistrates' court.
  public var isMagistratesCourt: Bool { text.count == 7 && text.hasPrefix("B") }

  /// Whether the unit is the Crown Court.
  public var isCrownCourt: Bool { text.count == 7 && text.hasPrefix("C") }
}
