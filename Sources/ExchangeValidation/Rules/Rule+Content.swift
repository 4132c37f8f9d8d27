import ExchangeConsent
import ExchangeModel
import XMLCoding

extension Rule {
  static let contentRules = [contentChanged, contentUnsealed]

  /// A document that says something else than when it was released.
  static let contentChanged = Rule(
    "CN-180", .error, .consent, "the document does not say what it said when it was released",
    why: "Somebody changed it on the way, by mistake or on purpose; what it says cannot be relied on.",
    action: "Set the document aside and ask the sender for it again.",
    source: "Data protection: integrity, UK GDPR Article 5(1)(f)")

  /// A disclosure of which nobody can say whether it was changed.
  static let contentUnsealed = Rule(
    "CN-181", .warning, .consent, "nothing tells whether the document was changed since it was released",
    why: "A release gives every disclosure a digest of its content; whoever changes one can take it away.",
    action: "Ask the sender whether the document says what they released.",
    source: "Data protection: integrity, UK GDPR Article 5(1)(f)")

  /// Compares what a document says with the digest that was made at its release.
  static func checkContent(
    of exchange: Exchange, from decoder: any Decoder, at places: RecordPlaces, in file: String
  ) -> [Finding] {
    guard let made = exchange.release else { return [] }
    guard let expected = made.contentDigest else {
      let isDisclosure = exchange.header.discloser.organisation != exchange.header.recipient.organisation
      return isDisclosure
        ? [Finding(contentUnsealed, at: places.element(named: "Release") ?? places.record, in: file)] : []
    }
    guard ContentDigest.of(decoder) != expected else { return [] }
    let release = places.elements(with: "contentDigest").first
    return [Finding(contentChanged, at: release ?? places.record, "contentDigest", in: file)]
  }
}
