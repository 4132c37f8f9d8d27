import ExchangeConsent
import ExchangeModel
import XMLCoding

/// One document as the validator sees it: what was found in it, and nothing of what it says.
///
/// The checks run inside `init(from:)`, while the places of elements are still known, and so on whichever thread
/// decodes the record.
struct CheckedDocument: Decodable, Sendable {
  /// The identifier of the document as a number; `nil` when it could not be read.
  let identifier: UInt128?
  /// Why the document could not be decoded.
  let decodingFault: XMLFault?
  /// What the layers after decoding found, in their order.
  let findings: [Finding]
  /// Why the layer of consent did not judge the document; `nil` when it did.
  let consentSkipped: String?

  init(from decoder: any Decoder) throws {
    guard let places = RecordPlaces(of: decoder), let key = DocumentChecks.key,
      let checks = decoder.userInfo[key] as? DocumentChecks
    else { throw XMLFault(.engineFailure) }
    identifier = places.record.value(of: "id").flatMap(UInt128.init(uuid:))
    let decoded = Result { try Exchange(from: decoder) }
    var findings = Rule.checkCodeLists(of: places, in: checks.file)
    findings += Rule.checkReferences(of: places, in: checks.file)

    let exchange: Exchange
    switch decoded {
    case .success(let value): exchange = value
    case .failure(let error):
      places.ignoreUnread()
      decodingFault =
        error as? XMLFault
        ?? XMLFault(.decodingFailed, at: places.record.position, path: places.record.path())
      consentSkipped = "the document could not be decoded"
      self.findings = findings
      return
    }
    decodingFault = nil
    findings += Rule.checkIdentifiers(of: exchange, at: places, in: checks.file)
    findings += Rule.checkBody(of: exchange, at: places, in: checks.file)
    findings += Rule.checkRequest(in: exchange, at: places, under: { checks.profile(nil) }, in: checks.file)
    findings += Rule.checkContent(of: exchange, from: decoder, at: places, in: checks.file)
    switch checks.consentFindings(in: exchange, at: places) {
    case .judged(let more):
      findings += more
      consentSkipped = nil
    case .skipped(let reason): consentSkipped = reason
    }
    self.findings = findings
  }
}

/// What the checks of a document need beside the document.
struct DocumentChecks: Sendable {
  static let key = CodingUserInfoKey(rawValue: "young-adult-exchange.checks")

  /// The input, for findings.
  let file: String
  /// The sharing profile to judge by, for a document that was decided under one with a digest.
  let profile: @Sendable (String?) -> SharingProfile?
  let side: ReceivingSide?

  enum Outcome {
    case judged([Finding])
    case skipped(String)
  }

  func consentFindings(in exchange: Exchange, at places: RecordPlaces) -> Outcome {
    guard exchange.header.discloser.organisation != exchange.header.recipient.organisation else {
      return .skipped("an internal record is no disclosure")
    }
    guard let releasedAt = exchange.header.releasedAt else {
      return .skipped("the document does not say when it was released")
    }
    guard let profile = profile(exchange.header.profile?.digest) else {
      return .skipped("the sharing profile could not be read")
    }
    do throws(GateError) {
      return .judged(
        try Rule.checkConsent(
          of: exchange, releasedAt: releasedAt, at: places, under: profile, for: side, in: file))
    } catch {
      return .skipped(error.description)
    }
  }
}

extension UInt128 {
  /// The number that a UUID is; `nil` when the text is not one.
  init?(uuid text: String) {
    let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
    guard digits.count == 32 else { return nil }
    self.init(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
