import ExchangeConsent
import ExchangeModel
import XMLCoding

extension Rule {
  static let engagementRules = [
    nobodyAsked, reasonNotAskedMissing, childNotAsked, refusalUnrecorded, agreementUnrecorded,
    askedLongAgo,
  ]

  /// A disclosure about somebody of 16 or more that leaves open whether they were asked.
  static let nobodyAsked = Rule(
    "CN-020", .error, .consent,
    "the document does not say whether the young person, who is 16 or older, was asked",
    why:
      "From 16 a young person decides about their own information; a disclosure behind their back is the exception, and has a reason.",
    action: "Ask them and record the answer, or record the reason for which they were not asked.",
    source: "Mental Capacity Act 2005 s.1(2); Data protection: the engagement of the subject")

  /// That somebody was not asked, without a reason.
  static let reasonNotAskedMissing = Rule(
    "CN-021", .error, .consent, "the young person was not asked, and no reason is recorded",
    why: "Only some reasons justify not asking, and only a reason that is written down can be checked.",
    action: "Record the reason by its code; where the code is other, in words as well.",
    source: "Data protection: the engagement of the subject")

  /// A disclosure about somebody who may be under 16 that leaves open whether they were asked.
  static let childNotAsked = Rule(
    "CN-022", .warning, .consent, "the document does not say whether the young person was asked",
    why: "Children have a say in what concerns them, and many under 16 can decide about it themselves.",
    action: "Ask the young person as far as their age and understanding allow, and record the answer.",
    source: "United Nations Convention on the Rights of the Child, Article 12")

  /// A refusal that stands in the engagement alone.
  static let refusalUnrecorded = Rule(
    "CN-023", .error, .consent,
    "the young person refused, wholly or in part, and no record of a refusal or an objection says so",
    why: "What the decision does not see it cannot weigh, so the refusal would count for nothing.",
    action:
      "Add a consent with the event `refused`, or an objection, with its scope to the statement; each power that prevails over it says why.",
    source: "Data protection: restrictions apply whether cited or not")

  /// An agreement that stands in the engagement alone.
  static let agreementUnrecorded = Rule(
    "CN-024", .warning, .consent, "the young person agreed, and the document has no record of a consent",
    why:
      "Whoever asks for agreement and then relies on a power leaves the young person to believe that they could have said no.",
    action: "Record the consent and rely on it; or tell the young person what goes whatever they say.",
    source: "Information Commissioner: consent is not asked for where it makes no difference")

  /// An answer that is older than a year.
  static let askedLongAgo = Rule(
    "CN-025", .warning, .consent, "the young person was last asked more than a year before the release",
    why: "A year is long in a young life; what they said then may not be what they want now.",
    action: "Find out what they want now; if they said no then, leave it to them to bring it up.",
    source: "Data protection: the engagement of the subject")

  /// Checks what a disclosure says of whether the young person was asked.
  ///
  /// A document without items discloses nothing that somebody could be asked about: a receipt, or the answer that
  /// no trace was found. That a request leaves it open is said by ``youngPersonNotAsked``.
  static func checkEngagement(of disclosure: ReceivedDisclosure) throws(GateError) -> [Finding] {
    let engagement = disclosure.exchange.engagement
    let broken: Rule?
    switch engagement.asked {
    case .notHeld: broken = try unanswered(in: disclosure)
    case .no:
      // The reason may be one that the young person must not see, and stays out of their copy.
      let isLeftOut = disclosure.exchange.header.audience != .professional
      let isSaid = engagement.hasReason || isLeftOut || disclosure.isReportedAsRequest
      broken = isSaid ? nil : reasonNotAskedMissing
    case .yes: broken = try unrecorded(in: disclosure)
    }
    guard let broken else { return [] }
    return [disclosure.finding(broken, at: disclosure.places.element(named: "Engagement"))]
  }

  private static func unanswered(in disclosure: ReceivedDisclosure) throws(GateError) -> Rule? {
    guard !disclosure.items.isEmpty, !disclosure.isReportedAsRequest,
      let birth = disclosure.exchange.subject.birthDate
    else { return nil }
    let london = try LondonTime()
    let is16 = disclosure.releasedAt >= london.attains(16, bornOn: birth.date.latest)
    return is16 && birth.precision != .estimated ? nobodyAsked : childNotAsked
  }

  private static func unrecorded(in disclosure: ReceivedDisclosure) throws(GateError) -> Rule? {
    guard !disclosure.items.isEmpty else { return nil }
    let exchange = disclosure.exchange
    let own = exchange.authorities.consents.filter { $0.party == exchange.subject.id }
    let isDissent =
      exchange.authorities.objections.contains { $0.party == exchange.subject.id }
      || own.contains { $0.giver.capacity == .selfGiven && $0.events.contains(where: \.type.isDissent) }
    // What was refused may be what was withheld; then a release leaves a marker and drops the record of it.
    let isWithheld = exchange.body.itemRecords.contains { $0.items.contains { $0.marker != nil } }
    switch exchange.engagement.outcome {
    case .refused: if !isDissent, !isWithheld { return refusalUnrecorded }
    case .agreedInPart where exchange.body.records != nil:
      if !isDissent, !isWithheld, own.isEmpty { return refusalUnrecorded }
    case .agreed where exchange.body.records != nil: if own.isEmpty { return agreementUnrecorded }
    default: break
    }
    let london = try LondonTime()
    let isOld = exchange.engagement.at.map {
      london.date(of: $0).adding(years: 1) < london.date(of: disclosure.releasedAt)
    }
    return isOld == true ? askedLongAgo : nil
  }
}

extension ReceivedDisclosure {
  /// Whether it is a request that leaves open whether the young person was asked, or why not.
  fileprivate var isReportedAsRequest: Bool {
    guard case .informationRequest = exchange.body else { return false }
    return exchange.engagement.saysNothing
  }
}

extension Engagement {
  /// Whether it says why the young person was not asked.
  fileprivate var hasReason: Bool {
    switch reasonNotAsked {
    case nil: false
    case .other: reason?.contains { !$0.isWhitespace } == true
    default: true
    }
  }
}

extension ConsentEventType {
  /// Whether somebody said no, to all or to a part.
  fileprivate var isDissent: Bool { self == .refused || self == .withdrawn || self == .restricted }
}
