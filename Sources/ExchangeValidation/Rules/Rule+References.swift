import XMLCoding

extension Rule {
  static let referenceRules = [authorityUnresolved, partyUndeclared, identifierRepeated, documentRepeated]

  /// An item that cites an authority that the document does not have.
  static let authorityUnresolved = Rule(
    "CN-003", .error, .rules, "an authority that is cited is not in the document",
    why: "Nothing shows that the item may be disclosed.",
    action: "Put the authority into Authorities, or cite the one that is meant.",
    source: "Data protection: permits are cited")

  /// An item about somebody whom the document does not declare.
  static let partyUndeclared = Rule(
    "CN-005", .error, .rules, "somebody whom an item is about is not declared",
    why: "The rights of that person cannot be weighed, because nobody knows who it is.",
    action: "Declare everybody as Party, with a role.", source: "Data protection: third parties")

  /// An identifier that stands twice.
  static let identifierRepeated = Rule(
    "CN-010", .error, .rules, "an identifier is used twice in one document",
    why: "A reference to it could mean either; a decision on the one could release the other.",
    action: "Give every person, authority and item an identifier of its own.",
    source: "Data protection: permits are bound to items")

  /// A document that stands twice in one batch.
  static let documentRepeated = Rule(
    "DOC-001", .error, .rules, "a document of the same identifier stands earlier in the batch",
    why: "A receiver would take the second for a copy of the first, or the reverse.",
    action: "Give every document an identifier of its own.", source: "RFC 9562")

  /// Checks identifiers and references of one document.
  static func checkReferences(of places: RecordPlaces, in file: String) -> [Finding] {
    var findings: [Finding] = []
    var people: Set<String> = []
    var cited: Set<String> = []
    var items: Set<String> = []
    for element in places.elements(with: "id") {
      guard let id = element.value(of: "id"), let name = element.name else { continue }
      let isNew =
        switch name {
        case "Exchange", "Profile": true
        case "Subject", "Party": people.insert(id).inserted
        case _ where RecordPlaces.authorities.contains(name): cited.insert(id).inserted
        default: items.insert(id).inserted
        }
      if !isNew { findings.append(Finding(identifierRepeated, at: element, in: file)) }
    }
    func check(_ attribute: String, _ known: Set<String>, _ rule: Rule) {
      for element in places.elements(with: attribute)
      where element.list(of: attribute).contains(where: { !known.contains(String($0)) }) {
        findings.append(Finding(rule, at: element, attribute, in: file))
      }
    }
    check("authority", cited, authorityUnresolved)
    check("about", people, partyUndeclared)
    check("official", people, partyUndeclared)
    return findings
  }
}
