import ExchangeModel
import XMLCoding

extension Rule {
  static let codeListRules = [listUnknown, codeUnknown, codeNotInForce]

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

  /// Checks every element that names a list.
  static func checkCodeLists(of places: RecordPlaces, in file: String) -> [Finding] {
    places.elements(with: "list").compactMap { element in
      guard let name = element.value(of: "list"), let code = element.value(of: "code") else { return nil }
      guard let list = CodeList.named(name) else {
        return Finding(listUnknown, at: element, "list", in: file)
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
