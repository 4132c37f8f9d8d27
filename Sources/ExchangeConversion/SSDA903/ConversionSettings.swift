import Crypto
import ExchangeConsent
import ExchangeModel
import XMLCoding

/// What one conversion is told from outside, and the identifiers that follow from it.
struct ConversionSettings {
  let options: SSDA903Conversion.Options
  /// Digest of the bytes of all files, whatever their order.
  let inputDigest: String

  var controller: OrganisationIdentifier { options.controller }
  /// The identifier of the subject within each document.
  let subject = PartyIdentifier(wellFormed: "subject")

  init(options: SSDA903Conversion.Options, inputs: [NamedInput]) {
    self.options = options
    let digests = inputs.map { Self.hexadecimal(SHA256.hash(data: $0.bytes)) }.sorted()
    inputDigest = "sha256:" + Self.hexadecimal(SHA256.hash(data: Array(digests.joined(separator: "\n").utf8)))
  }

  /// The same for the same controller, child and reference date, so that a conversion can be repeated: a UUID
  /// of version 8 (RFC 9562) from a SHA-256 digest.
  func documentIdentifier(ofChild child: String, referenceDate: CalendarDate) -> DocumentIdentifier {
    let name = ["ssda903", controller.text, child, referenceDate.xmlText].joined(separator: "\n")
    var bytes = Array(SHA256.hash(data: Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Self.hexadecimal(bytes)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append("-") }
      text.append(digit)
    }
    var numbers = DigestNumbers(bytes: bytes)
    return DocumentIdentifier(text) ?? .random(using: &numbers)
  }

  /// Sixteen hexadecimal digits that tell one fact of one row from all others of a document, the same in every
  /// conversion. They do not count the rows, so that nothing shows where a fact was left out on release.
  func mark(_ document: DocumentIdentifier, _ row: RowReader, fact: String) -> String {
    let name = [document.text, row.table.table.rawValue, String(row.table.ordinal), String(row.line), fact]
    return Self.hexadecimal(SHA256.hash(data: Array(name.joined(separator: "\n").utf8)).prefix(8))
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

/// Numbers from the bytes of a digest, over and over: where a random generator is asked for and nothing may be
/// random.
private struct DigestNumbers: RandomNumberGenerator {
  let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> UInt64 {
    var number: UInt64 = 0
    for _ in 0..<8 {
      number = number << 8 | UInt64(bytes[place])
      place = (place + 1) % bytes.count
    }
    return number
  }
}
