import ExchangeConsent
import ExchangeModel
import XMLCoding

extension Rule {
  static let receiptRules = [
    reviewPassed, recordedImpossibly, reaffirmationDue, useHasToStop, misdirected, instantsImpossible,
  ]

  /// A consent that somebody was to look at again.
  static let reviewPassed = Rule(
    "CN-048", .warning, .consent, "the day by which the consent was to be reviewed has passed",
    why: "What somebody agreed to some time ago may not be what they want now.",
    action: "Ask the sender whether the consent was reviewed.",
    source: "Information Commissioner: consent is reviewed and refreshed")

  /// An event that was written down before it happened, or after the document was released.
  static let recordedImpossibly = Rule(
    "CN-059", .error, .consent,
    "an event was recorded before it happened, or after the document was released",
    why: "A consent that was written up later cannot have been what the sender relied on.",
    action: "Ask the sender what was known when the document was released.",
    source: "Data protection: decisions are not back-dated")

  /// A young person's own consent from before they were 18.
  static let reaffirmationDue = Rule(
    "CN-070", .warning, .consent, "the consent was given before 18 and has not been given again since",
    why:
      "At 18 the decision is the young person's alone; what they agreed to as a child has to be asked again.",
    action: "Ask the young person, or ask the sender whether they did.",
    source: "Data protection: ages and birthdays")

  /// An item that rests on a consent which has ended.
  static let useHasToStop = Rule(
    "CN-082", .warning, .consent, "the item must not be used or passed on any more",
    why: "It was disclosed on a consent that has been withdrawn, has ended or has lapsed since.",
    action: "Stop using the item, unless a lawful basis of your own covers it, and record which.",
    source: "UK GDPR Article 7(3)")

  /// A document for somebody else.
  static let misdirected = Rule(
    "CN-083", .error, .consent, "the document is addressed to another organisation",
    why: "Nothing permits its disclosure to anybody but the recipient that it names.",
    action: "Do not read it; tell the sender, and delete it as the sender says.",
    source: "Data protection: one recipient a document")

  /// Instants that cannot follow one another.
  static let instantsImpossible = Rule(
    "CN-086", .error, .consent, "the instants of the document cannot be right",
    why: "The age and the consents of the young person are judged at the instant of release.",
    action: "Compare the clocks; if they agree, set the document aside and ask the sender.",
    source: "Data protection: a release is judged at its instant")

  /// Seconds by which the clocks of two agencies may differ.
  private static let clockDifference = 300

  // MARK: Whenever it is judged

  /// Checks what is wrong whatever the time is.
  static func checkInstants(
    of exchange: Exchange, releasedAt: Instant, at places: RecordPlaces, in file: String
  ) -> [Finding] {
    var findings: [Finding] = []
    if let release = exchange.release, release.at != releasedAt {
      findings.append(
        Finding(instantsImpossible, at: places.element(named: "Header") ?? places.record, in: file))
    }
    for consent in exchange.authorities.consents {
      let isImpossible = consent.events.contains { event in
        event.recordedAt.map { $0 < event.at || $0 > releasedAt } ?? (event.at > releasedAt)
      }
      if isImpossible {
        findings.append(Finding(recordedImpossibly, at: places.place(of: consent), in: file))
      }
    }
    return findings
  }

  // MARK: By whoever has received it

  /// Checks whether the document is for whoever judges, and what of it may still be used.
  static func checkReceipt(
    of exchange: Exchange, permitted: [ItemReport], at places: RecordPlaces, under profile: SharingProfile,
    for side: ReceivingSide, in file: String
  ) throws(GateError) -> [Finding] {
    var findings: [Finding] = []
    if let organisation = side.organisation, organisation != exchange.header.recipient.organisation {
      findings.append(
        Finding(misdirected, at: places.element(named: "Recipient") ?? places.record, in: file))
    }
    if let releasedAt = exchange.header.releasedAt, releasedAt > side.instant.adding(seconds: clockDifference)
    {
      findings.append(
        Finding(instantsImpossible, at: places.element(named: "ReleasedAt") ?? places.record, in: file))
      return findings
    }
    findings += try checkUse(
      of: exchange, permitted: permitted, at: places, under: profile, for: side, in: file)
    let day = try LondonTime().date(of: side.instant)
    for consent in exchange.authorities.consents where consent.reviewBy.map({ $0 < day }) ?? false {
      findings.append(Finding(reviewPassed, at: places.place(of: consent), in: file))
    }
    return findings
  }

  /// Decides once more, at the present instant, about every item that went on a consent. What went under a power
  /// or a duty is the recipient's to keep on a basis of its own.
  private static func checkUse(
    of exchange: Exchange, permitted: [ItemReport], at places: RecordPlaces, under profile: SharingProfile,
    for side: ReceivingSide, in file: String
  ) throws(GateError) -> [Finding] {
    let consents = Set(exchange.authorities.consents.map(\.id))
    let onConsent = permitted.filter { !consents.isDisjoint(with: $0.chosen) }
    guard !onConsent.isEmpty else { return [] }
    let authorities = side.authorities(of: exchange)
    let receipt = try Gate.judgeReceipt(of: exchange, at: side.instant, with: authorities, under: profile)
    let now = Dictionary(receipt.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let items = Dictionary(
      places.elements(with: "id").map { ($0.value(of: "id") ?? "", $0) }, uniquingKeysWith: { $1 })
    var findings: [Finding] = []
    var due: Set<AuthorityIdentifier> = []
    for item in onConsent {
      guard let judged = now[item.id] else { continue }
      if judged.outcome != .permit {
        findings.append(
          Finding(
            useHasToStop, at: items[item.id.text] ?? places.record, in: file,
            detail: judged.reasons.first?.rawValue))
      } else if judged.obligations.contains(.reaffirmAfter18) {
        due.formUnion(judged.chosen)
      }
    }
    for consent in authorities.consents where due.contains(consent.id) {
      findings.append(Finding(reaffirmationDue, at: places.place(of: consent), in: file))
    }
    return findings
  }
}

extension RecordPlaces {
  /// The place of the record of a consent.
  fileprivate func place(of consent: ConsentRecord) -> ElementPlace {
    elements(with: "id").first { $0.name == "ConsentRecord" && $0.value(of: "id") == consent.id.text }
      ?? record
  }
}
