/// A local authority by the nine characters of the Office for National Statistics: `E` or `W` and eight digits,
/// `E06000001`.
///
/// Source: Office for National Statistics, register of geographic codes; Open Government Licence.
public struct LocalAuthorityAreaCode: ReferenceNumber {
  /// The code in its canonical form.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "E or W and eight digits" }

  /// Reads a code.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text), read.has(form: "E99999999") || read.has(form: "W99999999") else {
      return nil
    }
    self.text = read.text
  }

  /// Whether the authority answers for children: a district council (E07) leaves that to its county.
  public var isChildrensServices: Bool {
    ["E06", "E08", "E09", "E10", "W06"].contains(text.prefix(3))
  }
}
