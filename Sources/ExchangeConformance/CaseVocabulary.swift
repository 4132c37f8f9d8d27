import ExchangeConsent
import XMLCoding

/// A word of a case that the product's vocabulary has no place for.
struct UntranslatableWord: Error, CustomStringConvertible {
  var description: String
}

/// Reads a word in the product's own form.
func word<Value: XMLTextConvertible>(_ text: String, as type: Value.Type = Value.self) throws -> Value {
  guard let value = Value(text) else {
    throw UntranslatableWord(description: "\(text): \(Value.expectedForm)")
  }
  return value
}

/// Organisations of the cases have one letter where the product wants the code of a real register.
func organisation(_ text: String) throws -> OrganisationIdentifier {
  if let known = OrganisationIdentifier(text) { return known }
  let kind = text.prefix { $0 != "-" }
  let letter = text.dropFirst(kind.count + 1)
  switch kind {
  case "PROB": return try word("PROB-\(letter)00")
  case "LA": return try word("LA-\(300 + Int(letter.utf8.first ?? 0))")
  default: return try word(text)
  }
}

/// Categories of the cases that the taxonomy spells differently. A word that names no category at all, as a
/// random case may have, becomes one that no case's item has and that covers none.
func category(_ text: String) throws -> InformationCategory {
  switch text {
  case "accommodation.address": .accommodationCurrent
  case "family.proceedings": .familyContact
  default: InformationCategory(text) ?? .financeDebt
  }
}

func translatedScope(_ scope: CaseScope, detail: DetailLevel?) throws -> Scope {
  let recipients = scope.recipients ?? []
  return Scope(
    detail: try scope.detail.map { try word($0) } ?? detail,
    dataFrom: try scope.dataFrom.map { try word($0) }, dataTo: try scope.dataTo.map { try word($0) },
    disclosers: try (scope.disclosers ?? []).map(organisation),
    recipients: try recipients.filter { !$0.hasPrefix("class:") }.map(organisation),
    recipientClasses: try recipients.filter { $0.hasPrefix("class:") }.map { try word($0.dropFirst(6)) },
    purposes: try (scope.purposes ?? []).map { try word($0) },
    categories: try (scope.categories ?? []).map(category),
    exceptions: try (scope.exclude ?? []).map(category))
}

func word<Value: XMLTextConvertible>(_ text: Substring) throws -> Value { try word(String(text)) }
