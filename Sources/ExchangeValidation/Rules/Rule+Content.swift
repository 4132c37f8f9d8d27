import ExchangeConsent
import ExchangeModel
import XMLCoding

extension Rule {
  static let contentRules = [contentChanged]

  /// A document that says something else than when it was released.
  static let contentChanged = Rule(
    "CN-180", .error, .consent, "the document does not say what it said when it was released",
    why: "Somebody changed it on the way, by mistake or on purpose; what it says cannot be relied on.",
    action: "Set the document aside and ask the sender for it again.",
    source: "Data protection: integrity, UK GDPR Article 5(1)(f)")

  /// Compares what a document says with the digest that was made at its release.
  static func checkContent(
    of exchange: Exchange, from decoder: any Decoder, at places: RecordPlaces, in file: String
  ) -> [Finding] {
    guard let expected = exchange.release?.contentDigest, ContentDigest.of(decoder) != expected
    else { return [] }
    let release = places.elements(with: "contentDigest").first
    return [Finding(contentChanged, at: release ?? places.record, "contentDigest", in: file)]
  }
}
