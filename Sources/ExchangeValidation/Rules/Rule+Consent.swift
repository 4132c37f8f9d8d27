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

  /// Decides again about every item that a document discloses, and checks what it says of consent and lawful basis.
  ///
  /// - Parameter releasedAt: when the document says that it was released.
  static func checkConsent(
    of exchange: Exchange, releasedAt: Instant, at places: RecordPlaces, under profile: SharingProfile,
    for side: ReceivingSide?, in file: String
  ) throws(GateError) -> [Finding] {
    let receipt = try Gate.judgeReceipt(of: exchange, at: releasedAt, under: profile)
    let disclosure = ReceivedDisclosure(
      exchange: exchange, releasedAt: releasedAt, instant: side?.instant ?? releasedAt, items: receipt.items,
      places: places, profile: profile, file: file)
    var findings = checkDecision(receipt.decisionDigest, of: disclosure)
    findings += try checkEngagement(of: disclosure)
    findings += try checkBases(of: disclosure)
    findings += checkConsents(of: disclosure)
    findings += checkMarking(of: disclosure)
    findings += checkWithholding(of: disclosure)
    findings += checkInstants(of: disclosure)
    findings += checkNotice(of: disclosure)
    if let side { findings += try checkReceipt(of: disclosure, by: side) }
    return findings
  }

  /// Compares what was decided again with what the document is and says.
  private static func checkDecision(_ digest: String, of disclosure: ReceivedDisclosure) -> [Finding] {
    let places = disclosure.places
    var findings: [Finding] = []
    if disclosure.exchange.header.profile?.digest != disclosure.profile.digest {
      let element = places.elements(with: "digest").first { $0.name == "Profile" }
      findings.append(disclosure.finding(profileDiffers, at: element))
    }
    let denied = disclosure.items.filter { $0.outcome != .permit }
    if !denied.isEmpty {
      let items = disclosure.itemPlaces
      findings += denied.map { item in
        disclosure.finding(notCovered, at: items[item.id.text], detail: item.reasons.first?.rawValue)
      }
    } else if findings.isEmpty, disclosure.exchange.release?.decisionDigest != digest {
      findings.append(disclosure.finding(decisionDiffers, at: places.elements(with: "decisionDigest").first))
    }
    return findings
  }
}
