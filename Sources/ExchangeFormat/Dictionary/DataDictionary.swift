public import ExchangeModel
import ExchangeConsent

/// The format as pages of Markdown, made from the schema, the code lists and the rules of style.
///
/// ```swift
/// for page in DataDictionary(try .embedded()).pages { print(page.name) }
/// ```
///
/// There is a page for the document, for each body and each record, for types that several of them share by the file that
/// declares them, for each code list, for the rules of style, and an index. What must be known besides is in
/// `docs/format/README.md`, written by hand.
public struct DataDictionary: Sendable {
  /// One page.
  public struct Page: Sendable, Hashable {
    /// Its path in the folder of the dictionary: `leaving-care-record.md`.
    public let name: String
    /// Its text.
    public let text: String
  }

  /// The pages, in the order of their names.
  public let pages: [Page]

  /// Describes a format.
  ///
  /// - Parameters:
  ///   - format: the format.
  ///   - codeLists: its code lists.
  public init(_ format: FormatDescription, codeLists: [String: CodeList] = CodeList.all) {
    let layout = PageLayout(format)
    var pages = layout.names.map { name in
      Page(name: "\(name).md", text: TypePage(name: name, format: format, layout: layout).text)
    }
    for list in codeLists.values {
      pages.append(
        Page(name: "lists/\(list.name).md", text: CodeListPage(list, format: format, layout: layout).text))
    }
    pages.append(
      Page(name: "index.md", text: IndexPage(format: format, layout: layout, codeLists: codeLists).text))
    pages.append(Page(name: "style.md", text: StylePage().text))
    self.pages = pages.sorted { $0.name < $1.name }
  }
}

/// On which page each type stands.
struct PageLayout: Sendable {
  /// The page of the roots.
  static let document = "document"

  /// Names of the pages, in the order in which a reader would take them.
  let names: [String]
  /// The page of each type.
  let pages: [String: String]
  /// The types of each page, in the order of the schema.
  let types: [String: [String]]
  /// Titles of pages, where they are those of an element.
  let titles: [String: ElementDeclaration]

  init(_ format: FormatDescription) {
    let order = format.files.flatMap(\.types)
    var titles: [String: ElementDeclaration] = [:]
    var starts: [(page: String, type: String)] = []
    func start(_ element: ElementDeclaration) {
      guard case .declared(let type) = element.type, !starts.contains(where: { $0.type == type }) else {
        return
      }
      let page = element.name.words.joined(separator: "-").lowercased()
      titles[page] = element
      starts.append((page, type))
    }
    for root in format.roots {
      if case .declared(let type) = root.type { starts.append((Self.document, type)) }
    }
    for root in format.roots {
      for body in format.complexType(of: root)?.bodies ?? [] { start(body) }
    }
    let records = Set(format.records.map(\.type.name))
    for type in order.compactMap({ format.complexTypes[$0] }) {
      for element in type.elements {
        if case .declared(let name) = element.type, records.contains(name) { start(element) }
      }
    }
    let heads = Dictionary(starts.map { ($0.type, $0.page) }, uniquingKeysWith: { first, _ in first })
    var reached: [String: Set<String>] = [:]
    for (page, type) in starts {
      for name in format.types(under: type, stoppingAt: Set(heads.keys)) {
        reached[name, default: []].insert(page)
      }
    }
    var pages: [String: String] = [:]
    for file in format.files {
      let stem = file.name.split(separator: ".").first.map(String.init) ?? file.name
      for type in file.types {
        let own = reached[type] ?? []
        pages[type] = heads[type] ?? (own.count == 1 ? own.first : nil) ?? stem
      }
    }
    self.pages = pages
    self.titles = titles
    types = Dictionary(grouping: order) { pages[$0] ?? "" }
    var names: [String] = []
    for name in starts.map(\.page)
      + format.files.map({ $0.name.split(separator: ".").first.map(String.init) ?? "" })
    where types[name] != nil && !names.contains(name) { names.append(name) }
    self.names = names
  }

  /// A link to a type from a page in the folder; `up` leads to the folder.
  func link(_ type: TypeName, up: String = "") -> String {
    guard case .declared(let name) = type, let page = pages[name] else { return "`\(type)`" }
    return "[\(name)](\(up)\(page).md#\(name.lowercased()))"
  }
}

extension ComplexType {
  /// The elements of which a document has one: the alternatives of a choice that stands once.
  fileprivate var bodies: [ElementDeclaration] {
    guard case .elements(.sequence(let particles, _)) = content else { return [] }
    return particles.flatMap { particle -> [ElementDeclaration] in
      guard case .choice(_, let occurrence) = particle, occurrence.max == 1 else { return [] }
      return particle.elements
    }
  }
}

extension FormatDescription {
  /// The types that a type uses, directly or not, without going into some that have a page of their own.
  fileprivate func types(under name: String, stoppingAt heads: Set<String>) -> Set<String> {
    var found: Set<String> = []
    var next = [name]
    while let current = next.popLast() {
      if found.contains(current) || current != name && heads.contains(current) { continue }
      found.insert(current)
      var used: [TypeName] = []
      if let type = complexTypes[current] {
        used += type.elements.map { $0.type }
        used += type.attributes.filter { $0.group == nil }.map { $0.type }
        if case .text(let text) = type.content { used.append(text) }
      }
      switch simpleTypes[current]?.derivation {
      case .restriction(let base), .list(let base): used.append(base)
      case nil: break
      }
      for case .declared(let type) in used { next.append(type) }
    }
    return found
  }
}

extension String {
  /// The words of a name: `LeavingCareRecord` has three.
  var words: [String] {
    var words: [String] = []
    for character in self {
      if character.isUppercase || words.isEmpty { words.append("") }
      words[words.count - 1].append(character)
    }
    return words
  }

  /// The text as the cell of a table.
  var cell: String { replacing("|", with: "\\|").replacing("\n", with: " ") }
}
