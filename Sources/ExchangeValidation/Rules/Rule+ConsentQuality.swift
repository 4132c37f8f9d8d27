import ExchangeConsent
import ExchangeModel
import XMLCoding

extension Rule {
  static let consentQualityRules = [consentAlone, blanketConsent]

  /// An item that is held under statute and went on a consent and nothing else.
  static let consentAlone = Rule(
    "CN-047", .warning, .consent, "information that is held under statute was disclosed on consent alone",
    why: "If the young person changes their mind, a service loses what the law expects it to know.",
    action: "Ask the sender whether a power or a duty covers it, so that nothing hangs on the consent.",
    source: "Information Commissioner: consent is rarely the right basis for a public authority's tasks")

  /// A consent to nearly everything, or to nearly everybody.
  static let blanketConsent = Rule(
    "CN-057", .warning, .consent,
    "the consent covers more than ten areas of information, or more than five recipients",
    why: "Somebody who agrees to everything at once has hardly decided about any of it.",
    action: "Ask for each purpose by itself, for what it needs and for those who need it.",
    source: "Information Commissioner: consent is specific; the numbers are unconfirmed")

  private static let areas = 10
  private static let recipients = 5

  /// Checks the consents on which something was disclosed, beyond what the decision asks of them.
  static func checkConsents(of disclosure: ReceivedDisclosure) -> [Finding] {
    let consents = disclosure.exchange.authorities.consents
    let identifiers = Set(consents.map(\.id))
    let alone = disclosure.items.filter { item in
      item.outcome == .permit && item.category.flags.contains(.statutory)
        && item.chosen.contains(where: identifiers.contains)
    }
    var findings: [Finding] = []
    if !alone.isEmpty {
      let places = disclosure.itemPlaces
      findings += alone.map { disclosure.finding(consentAlone, at: places[$0.id.text]) }
    }
    findings += consents.filter(\.isBlanket).map { consent in
      disclosure.finding(blanketConsent, at: disclosure.places.place(of: consent.id))
    }
    return findings
  }

  fileprivate static func isBlanket(_ scope: Scope) -> Bool {
    Set(scope.categories.map(\.top)).count > areas || Set(scope.recipients).count > recipients
  }
}

extension ConsentRecord {
  /// Whether somebody agreed to nearly everything, or to nearly everybody; that somebody refused all is their right.
  fileprivate var isBlanket: Bool {
    effect != .engagement && Rule.isBlanket(scope)
      && events.contains { $0.type == .given || $0.type == .reaffirmed }
  }
}
