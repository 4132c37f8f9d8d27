/// The reference of a person or case in the system of a youth justice service, a court or another organisation that
/// numbers as it likes: up to 40 letters, digits and `. / _ -`. There is no more to check.
///
/// What stands for no reference is refused: youth justice systems are known to export `N/A` and blanks.
///
/// Source: YJB reporting scripts in modernisation-platform-environments; MIT, Crown copyright.
public struct CaseSystemReference: ReferenceNumber {
  /// The reference; case is kept.
  public let text: String
  /// Always: there is nothing to check.
  public var isVerified: Bool { true }

  /// The canonical form.
  public static var expectedForm: String { "1 to 40 letters, digits and . / _ -" }

  /// Reads a reference.
  public init?(_ text: some StringProtocol) {
    guard let text = LocalReference.text(of: text, limit: 40, allowing: "./_-") else { return nil }
    self.text = text
  }
}

/// References whose form is up to the system that gives them.
enum LocalReference {
  /// A reference without blanks round it; `nil` when it has one within, or stands for no reference.
  static func text(of text: some StringProtocol, limit: Int, allowing others: String) -> String? {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    var bytes = Array(text.utf8)[...]
    while bytes.first.map(isBlank) == true { bytes.removeFirst() }
    while bytes.last.map(isBlank) == true { bytes.removeLast() }
    guard let first = bytes.first, isAlphanumeric(first), bytes.count <= limit,
      bytes.allSatisfy({ isAlphanumeric($0) || others.utf8.contains($0) })
    else { return nil }
    let reference = String(decoding: bytes, as: UTF8.self)
    return noReference.contains(reference.lowercased()) ? nil : reference
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isCapital || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// What systems write where there is no reference.
  private static let noReference: Set<String> = ["n/a", "na", "none", "null", "nil", "unknown", "tbc"]
}
