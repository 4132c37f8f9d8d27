import ExchangeConsent
import ExchangeModel
import XMLCoding

extension Rule {
  static let bodyRules = [birthDateMissing, extensionNotUnderstood]

  /// A document about a person that does not say when they were born.
  static let birthDateMissing = Rule(
    "DOC-002", .error, .rules, "the date of birth or the sex of the young person is missing",
    why:
      "Whose consent counts depends on age, and a receiver cannot be sure that it is the same person. Only a receipt and a retraction do without.",
    action: "Give the date of birth as far as it is known, with its precision, and the sex as recorded.",
    source: "Schemas/exchange-1.0/subject.xsd; Data protection: ages and birthdays")

  /// An extension that its owner wants to be understood, and that this library does not.
  static let extensionNotUnderstood = Rule(
    "DOC-003", .error, .rules, "an extension that must be understood is not",
    why: "Without it the document may mean something else, so it must not be acted on.",
    action: "Ask the sender for the document without the extension, or use software of the owner.",
    source: "Schemas/exchange-1.0/exchange.xsd")

  /// Checks what the body of a document asks for, and what a document of its kind must say.
  static func checkBody(of exchange: Exchange, at places: RecordPlaces, in file: String) -> [Finding] {
    var findings: [Finding] = []
    let isAnonymous = exchange.subject.birthDate == nil || exchange.subject.sex == nil
    if isAnonymous, !exchange.body.isAboutADocument, let subject = places.element(named: "Subject") {
      findings.append(Finding(birthDateMissing, at: subject, in: file))
    }
    for element in places.elements(with: "mustUnderstand")
    where element.name == "Extension" && ["true", "1"].contains(element.value(of: "mustUnderstand")) {
      findings.append(Finding(extensionNotUnderstood, at: element, "mustUnderstand", in: file))
    }
    return findings
  }
}
