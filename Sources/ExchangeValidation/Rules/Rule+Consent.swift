import ExchangeConsent
import ExchangeModel
import XMLCoding

extension Rule {
  static let consentRules = [notCovered, decisionDiffers, profileDiffers]

  /// An item whose disclosure was not covered.
  static let notCovered = Rule(
    "CN-080", .error, .consent, "the disclosure of the item was not covered when it was released",
    why: "It should not have been disclosed, and whoever has it may have to give it back.",
    action: "Set the document aside and tell the sender.",
    source: "Data protection: a receiver judges again at the instant of release")

  /// A decision that cannot have been the sender's.
  static let decisionDiffers = Rule(
    "CN-081", .error, .consent, "the digest of the decision is not that of what the document discloses",
    why: "The document was changed after it was released, or was never released by a gate.",
    action: "Set the document aside and ask the sender for it again.",
    source: "Data protection: a release is bound to its decision")

  /// A decision under a profile that is not at hand.
  static let profileDiffers = Rule(
    "CN-087", .warning, .consent, "the document was released under another sharing profile",
    why: "What the law allowed was judged by other rules than the ones used here.",
    action: "Compare the version of the profile with the sender's.",
    source: "Data protection: the profile is part of the decision")

  /// Decides again about every item that a document discloses.
  static func checkConsent(
    of exchange: Exchange, at places: RecordPlaces, under profile: SharingProfile, for side: ReceivingSide?,
    in file: String
  ) throws(GateError) -> [Finding] {
    guard let releasedAt = exchange.header.releasedAt else { return [] }
    let receipt = try Gate.judgeReceipt(of: exchange, at: releasedAt, under: profile)
    var findings: [Finding] = []
    let denied = receipt.items.filter { $0.outcome != .permit }
    if !denied.isEmpty {
      let items = Dictionary(
        places.elements(with: "id").map { ($0.value(of: "id") ?? "", $0) }, uniquingKeysWith: { $1 })
      findings += denied.map { item in
        Finding(
          notCovered, at: items[item.id.text] ?? places.record, in: file,
          detail: item.reasons.first?.rawValue)
      }
    }
    findings += checkInstants(of: exchange, releasedAt: releasedAt, at: places, in: file)
    if let side {
      findings += try checkReceipt(
        of: exchange, permitted: receipt.items.filter { $0.outcome == .permit }, at: places, under: profile,
        for: side, in: file)
    }
    guard exchange.header.profile?.digest == profile.digest else {
      let element = places.elements(with: "digest").first { $0.name == "Profile" }
      return [Finding(profileDiffers, at: element ?? places.record, in: file)] + findings
    }
    if denied.isEmpty, exchange.release?.decisionDigest != receipt.decisionDigest {
      let element = places.elements(with: "decisionDigest").first
      findings.append(Finding(decisionDiffers, at: element ?? places.record, in: file))
    }
    return findings
  }
}
