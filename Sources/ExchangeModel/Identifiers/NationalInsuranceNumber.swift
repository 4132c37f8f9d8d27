/// A National Insurance number: two letters, six digits and a letter from A to D, `AB123456C`. It has no check
/// character.
///
/// D, F, I, Q, U and V are in neither place of the prefix and O not in the second; BG, GB, KN, NK, NT, TN and ZZ are
/// never given. The last letter is missing from some sources: such a number is read, and is not verified.
///
/// Source: HM Revenue and Customs, National Insurance manual NIM39110.
public struct NationalInsuranceNumber: ReferenceNumber {
  /// The number in capitals without spaces.
  public let text: String
  /// Whether the last letter is there.
  public let isVerified: Bool

  /// The canonical form.
  public static var expectedForm: String { "two letters, six digits and a letter from A to D" }

  /// Reads a number.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text, without: "-"), read.bytes.prefix(8).has(form: "AA999999"),
      read.bytes.count == 8 || read.has(form: "AA999999A") && ("A"..."D").contains(read.text.suffix(1))
    else { return nil }
    let prefix = read.text.prefix(2)
    guard !prefix.utf8.contains(where: { Self.neverUsed.contains($0) }), prefix.last != "O",
      !Self.neverGiven.contains(prefix)
    else { return nil }
    isVerified = read.bytes.count == 9
    self.text = read.text
  }

  private static let neverUsed = Array("DFIQUV".utf8)
  private static let neverGiven: Set<Substring> = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"]
}
