import ExchangeModel
import XMLCoding

extension Rule {
  static let codeListRules = [listUnknown, codeUnknown, codeNotInForce, listMisplaced]

  /// A code of a list that the format does not have.
  static let listUnknown = Rule(
    "CL-001", .error, .codeLists, "the code list is not one of the format",
    why: "Without the list nobody can say what the code means.",
    action: "Use a list of Schemas/codelists.", source: "Schemas/codelists/README.md")

  /// A code that its list does not have.
  static let codeUnknown = Rule(
    "CL-002", .error, .codeLists, "the code is not in its list",
    why: "A receiver would have to guess, and a guess about a placement or a status can do harm.",
    action: "Correct the code; case matters. What the source had may stand in sourceText.",
    source: "Schemas/codelists/README.md")

  /// A code that could not be used in the year that the document names.
  static let codeNotInForce = Rule(
    "CL-003", .error, .codeLists, "the code was not in force in the year of its list",
    why: "A code may have meant something else, or have been split since.",
    action: "Name the year that the code was recorded in, or use the code that took its place.",
    source: "Schemas/codelists/README.md")

  /// A code of a list that is not for this item.
  static let listMisplaced = Rule(
    "CL-004", .error, .codeLists, "the code list is not one for this item",
    why: "The same code means different things in different lists: a receiver would load the wrong thing.",
    action: "Use one of the lists that the schema names for the item: see docs/format.",
    source: "Schemas/list-uses.csv")

  /// Checks every element that names a list.
  static func checkCodeLists(of places: RecordPlaces, in file: String) -> [Finding] {
    var item: String?
    return places.elements(withAnyOf: ["id", "list"]).compactMap { element in
      // Items do not hold items, so what follows one, until the next, stands within it or after all of them.
      if let id = element.name, CodeList.namesByItem[id] != nil || element.value(of: "id") != nil { item = id }
      guard let name = element.value(of: "list"), let code = element.value(of: "code") else { return nil }
      guard let list = CodeList.named(name) else {
        return Finding(listUnknown, at: element, "list", in: file)
      }
      if let names = item.flatMap({ CodeList.namesByItem[$0] }), !names.contains(name) {
        return Finding(listMisplaced, at: element, "list", in: file, detail: name)
      }
      let year = element.value(of: "listVersion").flatMap { Int($0) }
      switch year.map({ list.verdict(on: code, inCollectionYear: $0) }) {
      case .valid: return nil
      case .notInForce: return Finding(codeNotInForce, at: element, "code", in: file, detail: name)
      case .unknown: return Finding(codeUnknown, at: element, "code", in: file, detail: name)
      case nil:
        // A version that is no year says nothing about dates: the list then only has to have the code.
        return list.entry(for: code) == nil
          ? Finding(codeUnknown, at: element, "code", in: file, detail: name) : nil
      }
    }
  }
}
