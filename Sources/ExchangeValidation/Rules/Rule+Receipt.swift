import ExchangeConsent
import ExchangeModel
import XMLCoding

extension Rule {
  static let receiptRules = [
    reviewPassed, historyRewritten, recordedImpossibly, reaffirmationDue, retracted, useHasToStop,
    misdirected,
    instantsImpossible, categoryUnanswered, answerMisplaced, requestUnknown, noticeUnfounded,
  ]

  /// A consent that somebody was to look at again.
  static let reviewPassed = Rule(
    "CN-048", .warning, .consent, "the day by which the consent was to be reviewed has passed",
    why: "What somebody agreed to some time ago may not be what they want now.",
    action: "Ask the sender whether the consent was reviewed.",
    source: "Information Commissioner: consent is reviewed and refreshed")

  /// A record of a consent that lost some of its history.
  static let historyRewritten = Rule(
    "CN-058", .error, .consent,
    "the document and a notice about its consent tell different histories of the consent",
    why: "Events are only ever added; where one has gone, nobody can say what was agreed to, and when.",
    action: "Do not rely on the consent until the sender has said which history is right.",
    source: "Data protection: the events of a consent are append-only")

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

  /// A document, or an item of it, that its sender has taken back.
  static let retracted = Rule(
    "CN-079", .error, .consent, "the sender has taken it back",
    why: "It should not have gone out, or not as it is; whoever acts on it may harm somebody.",
    action: "Stop using it, do what the retraction asks by the day that it names, and send a receipt.",
    source: "Data protection: a misdirected or wrongful disclosure is put right")

  /// An item that rests on a consent which has ended.
  static let useHasToStop = Rule(
    "CN-082", .warning, .consent, "the item must not be used or passed on any more",
    why: "It was disclosed on a consent that has been withdrawn, has ended or has lapsed since.",
    action:
      "Stop using the item, unless a duty or a protective basis of your own covers it, or a power that weighs the withdrawal; record which.",
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

  /// A category that was asked for and of which the answer says nothing.
  static let categoryUnanswered = Rule(
    "CN-174", .error, .consent, "the answer says nothing of what was asked for",
    why: "Silence is read as nothing being known, although nobody may have looked.",
    action: "Ask the sender to answer every category: given, withheld, not held, or no trace.",
    source: "Data protection: a response accounts for every requested category")

  /// An answer that does not belong to its request.
  static let answerMisplaced = Rule(
    "CN-175", .error, .consent, "the answer does not belong to the request that it names",
    why: "It may be about another young person, for another purpose, or from somebody who was not asked.",
    action: "Do not file it with the request; ask the sender which request it answers.",
    source: "Data protection: a response is to one request")

  /// An answer to a request that is not among those that were sent.
  static let requestUnknown = Rule(
    "CN-176", .warning, .consent, "the answer is to a request that is not among those that were given",
    why: "Nobody may have asked for it, or it was asked for by somebody else.",
    action: "Find the request, or ask the sender which one it answers.",
    source: "Data protection: a response is to one request")

  /// A notice whose consent has not what the notice says.
  static let noticeUnfounded = Rule(
    "CN-182", .error, .consent, "the notice brings no consent with the event that it tells of",
    why: "Whoever takes the record over would go on using what must not be used any more.",
    action: "Stop using what was disclosed on the consent, and ask the sender for the notice again.",
    source: "UK GDPR Article 7(3)")

  /// Seconds by which the clocks of two agencies may differ.
  private static let clockDifference = 300

  // MARK: Whenever it is judged

  /// Checks what is wrong whatever the time is.
  static func checkInstants(of disclosure: ReceivedDisclosure) -> [Finding] {
    let exchange = disclosure.exchange
    let releasedAt = disclosure.releasedAt
    var findings: [Finding] = []
    if let release = exchange.release, release.at != releasedAt {
      findings.append(
        disclosure.finding(instantsImpossible, at: disclosure.places.element(named: "Header")))
    }
    for consent in exchange.authorities.consents {
      let isImpossible = consent.events.contains { event in
        event.recordedAt.map { $0 < event.at || $0 > releasedAt } ?? (event.at > releasedAt)
      }
      if isImpossible {
        findings.append(disclosure.finding(recordedImpossibly, at: disclosure.places.place(of: consent.id)))
      }
    }
    return findings
  }

  // MARK: By whoever has received it

  /// Checks whether the document is for whoever judges, and what of it may still be used.
  static func checkReceipt(
    of disclosure: ReceivedDisclosure, by side: ReceivingSide
  ) throws(GateError) -> [Finding] {
    let exchange = disclosure.exchange
    let places = disclosure.places
    var findings: [Finding] = []
    if let organisation = side.organisation, organisation != exchange.header.recipient.organisation {
      findings.append(disclosure.finding(misdirected, at: places.element(named: "Recipient")))
    }
    if disclosure.releasedAt > side.instant.adding(seconds: clockDifference) {
      findings.append(disclosure.finding(instantsImpossible, at: places.element(named: "ReleasedAt")))
      return findings
    }
    let retraction = RetractionInForce(of: exchange, for: side)
    findings += checkRetraction(retraction, of: disclosure)
    // What must not be used at all need not be looked at for how long it may be.
    if retraction?.endsUse == true, retraction?.items.isEmpty == true { return findings }
    findings += checkAnswers(of: disclosure, by: side)
    findings += checkHistory(of: disclosure, by: side)
    findings += try checkUse(of: disclosure, by: side, without: retraction)
    let day = try LondonTime().date(of: side.instant)
    for consent in exchange.authorities.consents where consent.reviewBy.map({ $0 < day }) ?? false {
      findings.append(disclosure.finding(reviewPassed, at: places.place(of: consent.id)))
    }
    return findings
  }

  /// Decides once more, at the present instant, about every item that went on a consent. What went under a power
  /// or a duty is the recipient's to keep on a basis of its own.
  private static func checkUse(
    of disclosure: ReceivedDisclosure, by side: ReceivingSide, without retraction: RetractionInForce?
  ) throws(GateError) -> [Finding] {
    let exchange = disclosure.exchange
    let consents = Set(exchange.authorities.consents.map(\.id))
    let goneBack = retraction?.endsUse == true ? retraction?.items ?? [] : []
    let onConsent = disclosure.items.filter {
      $0.outcome == .permit && !consents.isDisjoint(with: $0.chosen) && !goneBack.contains($0.id)
    }
    guard !onConsent.isEmpty else { return [] }
    let authorities = side.authorities(of: exchange)
    let receipt = try Gate.judgeReceipt(
      of: exchange, at: side.instant, with: authorities, under: disclosure.profile)
    let now = Dictionary(receipt.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let items = disclosure.itemPlaces
    var findings: [Finding] = []
    var due: Set<AuthorityIdentifier> = []
    for item in onConsent {
      guard let judged = now[item.id] else { continue }
      if judged.outcome != .permit {
        findings.append(
          disclosure.finding(useHasToStop, at: items[item.id.text], detail: judged.reasons.first?.rawValue))
      } else if judged.obligations.contains(.reaffirmAfter18) {
        due.formUnion(judged.chosen)
      }
    }
    for consent in authorities.consents where due.contains(consent.id) {
      findings.append(disclosure.finding(reaffirmationDue, at: disclosure.places.place(of: consent.id)))
    }
    return findings
  }
}
