/// An arrest or summons number (ASN): year, a letter at the top level that is mostly absent, force, unit, system,
/// sequence of eleven digits, and check letter, `2202XC0200000000021R`.
///
/// The letter is the remainder by 23 of force and system (each only where it is two digits), year and sequence. Also
/// written with slashes, and by courts with the zeros of the sequence left out.
///
/// Source: `Asn.ts`, `isDummyAsn.ts` and their tests in bichard7-next-core; MIT, Crown copyright.
public struct ArrestSummonsNumber: ReferenceNumber {
  /// The number without slashes, with all eleven digits of the sequence.
  public let text: String
  /// Whether the letter is the right one and the number is not a stand-in.
  public let isVerified: Bool
  /// Whether the number is one that prosecutors who are not the police put where there is no arrest.
  public let isStandIn: Bool

  /// The canonical form.
  public static var expectedForm: String { "YYFFUUSSNNNNNNNNNNNL" }

  /// Reads a number.
  public init?(_ text: some StringProtocol) {
    guard let read = ReferenceText(text, without: "/"), let letter = read.bytes.last, letter.isCapital else {
      return nil
    }
    let body = read.bytes.dropLast()
    // The letter at the top level can be told from a force only where the number has its full length.
    let prefix = body.count == 20 ? 9 : 8
    guard (9...20).contains(body.count), body.prefix(2).number != nil, prefix == 8 || body[2].isCapital,
      body.prefix(prefix).allSatisfy({ $0.isDigit || $0.isCapital }),
      body.dropFirst(prefix).allSatisfy(\.isDigit)
    else { return nil }
    let sequence = Array.padded(body.dropFirst(prefix), to: 11)
    let owner = body[(prefix - 6)..<prefix]
    let force = owner.prefix(2)
    let system = owner.suffix(2)
    let digits =
      (force.number == nil ? [] : force) + (system.number == nil ? [] : system) + body.prefix(2) + sequence
    isStandIn =
      Self.standIns.contains { owner.has(form: $0) }
      || Self.standInsOf2008.contains { body.prefix(8).has(form: $0) }
    isVerified = !isStandIn && CheckLetter.of(Array(digits)) == letter
    self.text = String(decoding: body.prefix(prefix) + sequence + [letter], as: UTF8.self)
  }

  /// Force, unit and system of numbers that stand for no arrest.
  private static let standIns: [StaticString] = [
    "99NRPR", "12LN00", "00NP00", "630099", "06SS**", "00XX**", "5011**", "5012**", "5021**", "5041**",
    "5042**", "5043**", "50OF**", "50SJ**",
  ]

  /// Year, force, unit and system of the numbers that stood for no arrest in one year.
  private static let standInsOf2008: [StaticString] = ["0800NP01", "0800PP01"]
}
