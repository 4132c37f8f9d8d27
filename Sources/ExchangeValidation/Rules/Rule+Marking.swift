import ExchangeConsent
import ExchangeModel
import XMLCoding

extension Rule {
  static let markingRules = [markingNamesHidden, markingTooLow]

  /// A handling instruction that gives away what has to stay unknown.
  static let markingNamesHidden = Rule(
    "CN-118", .error, .consent,
    "a handling instruction names a kind of information whose existence is protected",
    why: "The marking is read by everybody who handles the document, also by those who may not know.",
    action: "Say how to handle the document, and not what is in it.",
    source: "HL7 DS4P: labels need the protection of what they label; Data protection: marking")

  /// A marking below what the document holds.
  static let markingTooLow = Rule(
    "CN-140", .warning, .consent, "the document holds sensitive information and is not marked as sensitive",
    why: "Whoever handles it does not see that only those who need to know may read it.",
    action: "Mark the document OFFICIAL with the additional marking -SENSITIVE.",
    source: "Government Security Classifications Policy, August 2024; which categories need it is unconfirmed"
  )

  /// What makes information sensitive.
  private static let sensitive: CategoryFlags = [.special, .criminal, .confidential, .victim]

  /// Checks how a disclosure is marked. That a marking is no authority needs no check: no decision looks at it.
  static func checkMarking(of disclosure: ReceivedDisclosure) -> [Finding] {
    let marking = disclosure.exchange.header.marking
    let words = marking.handling.map { $0.lowercased().split { !$0.isLetter } }
    let names = disclosure.profile.categoriesWithoutTrace.map(\.lastWords)
    let isNamed = words.contains { words in
      names.contains { name in name.allSatisfy { part in words.contains { $0.hasPrefix(part) } } }
    }
    let isTooLow =
      !marking.sensitive && disclosure.items.contains { !$0.category.flags.isDisjoint(with: sensitive) }
    let place = disclosure.places.element(named: "Marking")
    return (isNamed ? [disclosure.finding(markingNamesHidden, at: place)] : [])
      + (isTooLow ? [disclosure.finding(markingTooLow, at: place, "sensitive")] : [])
  }
}

extension InformationCategory {
  /// The words of the last part of its code: `sexual` and `life` of `sexual-life`.
  fileprivate var lastWords: [Substring] {
    code.split(separator: ".").last?.split(separator: "-") ?? []
  }
}
