/// An offence code of the Home Office: class of three digits and subclass of two, `105/01`. Delius writes the digits
/// without the slash; zeros at the front are lost where a system takes the code for a number.
///
/// Source: HMPPS integration API; MIT, Crown copyright.
public struct HomeOfficeOffenceCode: ReferenceNumber {
  /// The code in its canonical form.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "NNN/NN" }

  /// Reads a code.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text, without: "/"), read.has(form: "99999") else { return nil }
    self.text = "\(read.text.prefix(3))/\(read.text.suffix(2))"
  }
}
