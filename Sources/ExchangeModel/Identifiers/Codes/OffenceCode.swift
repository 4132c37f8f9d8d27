/// An offence code of the criminal justice system: two letters for the statute, two digits for the year, three for the
/// offence, and a letter for attempts and the like, `TH68010`. Common law offences begin with `COML`.
///
/// Source: bichard7-next-core, manage-offences-api; MIT, Crown copyright.
public struct OffenceCode: ReferenceNumber {
  /// The code in its canonical form.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "two letters, five digits and perhaps a letter" }

  /// Reads a code.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text) else { return nil }
    let letters =
      read.bytes.suffix(1).has(form: "A") ? "ABCI".utf8.contains(read.bytes[read.bytes.count - 1]) : true
    let code = read.bytes.last?.isCapital == true ? read.bytes.dropLast() : read.bytes[...]
    guard letters, code.has(form: "AA99999") || code.has(form: "COML999") else { return nil }
    self.text = read.text
  }
}
