/// A unique pupil number (UPN): a check letter and twelve digits, `A950000178301`; a temporary number has a letter in
/// the place of the last digit.
///
/// The digits, each times its place from 2 to 13, are taken modulo 23; the remainder is the place of the letter in
/// the alphabet without I, O and S, A being zero. A letter at the end counts as its own place in that alphabet.
/// Characters two to four are the number of the local authority that gave it. Where there is no number, a subject has
/// the reason instead: list `upn-unknown`.
///
/// Source: Department for Education, rule 1510 of the children in need census; python-stdnum.
public struct UniquePupilNumber: ReferenceNumber {
  /// The thirteen characters.
  public let text: String
  /// Whether the check letter is right.
  public let isVerified: Bool

  /// The canonical form.
  public static var expectedForm: String { "a letter and twelve digits, the last of which may be a letter" }

  /// Reads a number.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text), read.has(form: "A99999999999*"),
      let last = Self.value(of: read.bytes[12])
    else { return nil }
    let digits = read.bytes[1..<12].map { Int($0 - UInt8(ascii: "0")) } + [last]
    let sum = digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset + 2) }
    isVerified = Self.alphabet[sum % 23] == read.bytes[0]
    self.text = read.text
  }

  /// Whether the number was given for a time, until the permanent one is known.
  public var isTemporary: Bool { text.utf8.last?.isCapital == true }

  /// The three-digit number of the local authority that gave it, as the Department for Education counts.
  public var authority: Substring { text.dropFirst().prefix(3) }

  private static func value(of byte: UInt8) -> Int? {
    byte.isDigit ? Int(byte - UInt8(ascii: "0")) : alphabet.firstIndex(of: byte)
  }

  private static let alphabet = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)
}
