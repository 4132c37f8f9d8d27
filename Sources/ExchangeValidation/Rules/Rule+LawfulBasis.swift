import ExchangeConsent
import ExchangeModel
import XMLCoding

extension Rule {
  static let lawfulBasisRules = [
    reviewOfSecrecyMissing, informingOverdue, reasonsTooShort, dissentsWeighedAlike, reasonsRepeated,
    protectorUnknown,
  ]

  /// That somebody is not told, without a day for looking at it again.
  static let reviewOfSecrecyMissing = Rule(
    "CN-027", .error, .consent,
    "the person is told later, or not at all, and there is no day for looking at that again",
    why: "A secret that nobody reviews is kept for ever, whatever its reason was.",
    action: "Record the day by which somebody decides again whether the person can be told.",
    source: "Data protection: informing")

  /// That somebody was to be told by now.
  static let informingOverdue = Rule(
    "CN-028", .warning, .consent,
    "the day on which the person was to be told, or on which that was to be looked at again, has passed",
    why: "The disclosure may have become known to the person from somebody else, or not at all.",
    action: "Ask the sender whether the person knows by now.", source: "Data protection: informing")

  /// Reasons of a few words.
  static let reasonsTooShort = Rule(
    "CN-097", .error, .consent,
    "why the disclosure is necessary, or why it is no more than needed, is said in fewer than 20 characters",
    why: "A word or two shows nothing of what was weighed, and cannot be defended to the young person.",
    action: "Say what the recipient needs it for, and what was left out and why.",
    source: "Data protection: necessity and proportionality")

  /// Reasons that are the same for different refusals.
  static let dissentsWeighedAlike = Rule(
    "CN-099", .warning, .consent, "different refusals or objections are answered in the same words",
    why: "Each was made by somebody for reasons of their own, and has to be weighed by itself.",
    action: "Say of each refusal why it does not prevail.", source: "Data protection: dissent is addressed")

  /// Reasons that are the same in many bases.
  static let reasonsRepeated = Rule(
    "CN-106", .warning, .consent, "more than three lawful bases give the same reasons in the same words",
    why: "Reasons that are copied from one disclosure to the next were not weighed for any of them.",
    action: "Say of each basis what it is needed for, or make it one basis.",
    source: "Data protection: necessity and proportionality; the number is unconfirmed")

  /// A disclosure in order to protect somebody, to an organisation that nobody knows.
  static let protectorUnknown = Rule(
    "CN-126", .error, .consent,
    "something was disclosed to protect somebody, to an organisation without a known role",
    why: "Only an organisation whose work is to keep people safe can use it to keep somebody safe.",
    action:
      "Send it to a service that protects people; or give the organisation its role in the sharing profile.",
    source: "Children Act 2004 s.11; Care Act 2014 s.42; Data protection: protection of others")

  /// How many bases may give the same reasons.
  private static let alikeBases = 3
  /// The least number of characters of a reason.
  private static let reasonLength = 20

  /// Checks what the bases of a disclosure say, beyond what the decision asks of them.
  static func checkBases(of disclosure: ReceivedDisclosure) throws(GateError) -> [Finding] {
    let london = try LondonTime()
    let today = london.date(of: disclosure.instant)
    var findings: [Finding] = []
    var weighed: [String: AuthorityIdentifier] = [:]
    var reasons: [[String]: Int] = [:]
    for (id, terms) in disclosure.bases {
      var broken: [(rule: Rule, detail: String?)] = []
      if let informed = terms.informed {
        if informed.isSecret, informed.reviewBy == nil { broken.append((reviewOfSecrecyMissing, nil)) }
        if informed.isOverdue(at: disclosure.instant, on: today) { broken.append((informingOverdue, nil)) }
      }
      let short = [("Necessity", terms.necessity), ("Proportionality", terms.proportionality)]
        .filter { 1..<reasonLength ~= $0.1?.words.count ?? 0 }
      if !short.isEmpty { broken.append((reasonsTooShort, short.map(\.0).joined(separator: ", "))) }
      for dissent in terms.dissentConsidered where !dissent.reasons.isEmpty {
        if weighed.updateIfNew(dissent.reasons.words, dissent.ref) != dissent.ref {
          broken.append((dissentsWeighedAlike, nil))
          break
        }
      }
      if let necessity = terms.necessity, let proportionality = terms.proportionality {
        reasons[[necessity.words, proportionality.words], default: 0] += 1
        if reasons[[necessity.words, proportionality.words]] == alikeBases + 1 {
          broken.append((reasonsRepeated, nil))
        }
      }
      guard !broken.isEmpty else { continue }
      let place = disclosure.places.place(of: id)
      findings += broken.map { disclosure.finding($0.rule, at: place, detail: $0.detail) }
    }
    return findings + checkProtectors(of: disclosure)
  }

  private static func checkProtectors(of disclosure: ReceivedDisclosure) -> [Finding] {
    guard disclosure.profile.role(of: disclosure.exchange.header.recipient.organisation) == nil else {
      return []
    }
    let chosen = Set(disclosure.items.filter { $0.outcome == .permit }.flatMap(\.chosen))
    return disclosure.exchange.authorities.protectiveBases.filter { chosen.contains($0.id) }
      .map { disclosure.finding(protectorUnknown, at: disclosure.places.place(of: $0.id)) }
  }
}

extension Informed {
  /// Whether the person is not told, or not yet, for a reason.
  fileprivate var isSecret: Bool { status == .delayed || status == .withheld }

  /// Whether the person was to be told by now, or somebody was to look at it again.
  fileprivate func isOverdue(at instant: Instant, on today: CalendarDate) -> Bool {
    switch status {
    case .yes: false
    case .planned: plannedAt.map { $0 < instant } ?? false
    case .delayed, .withheld:
      (plannedAt.map { $0 < instant } ?? false) || (reviewBy.map { $0 < today } ?? false)
    }
  }
}

extension Statement {
  /// The words, without regard to white space.
  fileprivate var words: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension [String: AuthorityIdentifier] {
  /// Keeps the first value of a key, and gives the one that it has then.
  fileprivate mutating func updateIfNew(_ key: String, _ value: AuthorityIdentifier) -> AuthorityIdentifier {
    if let known = self[key] { return known }
    self[key] = value
    return value
  }
}
