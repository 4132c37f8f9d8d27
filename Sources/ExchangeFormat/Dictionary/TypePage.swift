import ExchangeConsent
import XMLCoding

/// The page of a document, a body, a record, or of types that several share.
struct TypePage {
  private(set) var text = ""
  private let format: FormatDescription
  private let layout: PageLayout

  init(name: String, format: FormatDescription, layout: PageLayout) {
    self.format = format
    self.layout = layout
    write(name)
  }

  private mutating func line(_ text: String = "") { self.text += text + "\n" }

  private mutating func write(_ name: String) {
    if let element = layout.titles[name] {
      line("# \(element.name)")
      line()
      line(element.documentation)
    } else if name == PageLayout.document {
      line("# The document")
      line()
      for root in format.roots {
        line("- `\(root.name)` (\(layout.link(root.type))): \(root.documentation)")
        for constraint in root.constraints { line("  - \(constraint.documentation)") }
      }
    } else {
      let words = name.split(separator: "-").joined(separator: " ")
      line("# \(words.prefix(1).uppercased() + words.dropFirst())")
      line()
      line(format.files.first { $0.name == "\(name).xsd" }?.documentation ?? "")
    }
    line()
    line("Made from the schema by `yax schema dictionary`; begin with the [introduction](README.md).")
    let groups = format.attributeGroups.values.filter { $0.file == "\(name).xsd" }.sorted {
      $0.name < $1.name
    }
    for group in groups { write(group) }
    for type in layout.types[name] ?? [] {
      if let complex = format.complexTypes[type] { write(complex) }
      if let simple = format.simpleTypes[type] { write(simple) }
    }
  }

  // MARK: Types of elements

  private mutating func write(_ group: AttributeGroup) {
    line()
    line("## \(group.name)")
    line()
    line(group.documentation)
    write(group.attributes)
  }

  private mutating func write(_ type: ComplexType) {
    line()
    line("## \(type.name)")
    line()
    line(type.documentation)
    for names in type.alternatives {
      line()
      line("Exactly one of \(names.map { "`@\($0)`" }.joined(separator: ", ")) is there.")
    }
    let own = type.attributes.filter { $0.group == nil }
    if !type.attributeGroups.isEmpty {
      line()
      line("Attributes of \(type.attributeGroups.map(groupLink).joined(separator: " and ")).")
    }
    if !own.isEmpty { write(own) }
    switch type.content {
    case .empty: break
    case .text(let text):
      line()
      line("Text: \(layout.link(text)).")
    case .elements(let particle): write(particle)
    }
  }

  private func groupLink(_ name: String) -> String {
    let file = format.attributeGroups[name]?.file.split(separator: ".").first ?? ""
    return "[\(name)](\(file).md#\(name.lowercased()))"
  }

  private mutating func write(_ attributes: [AttributeDeclaration]) {
    line()
    line("| attribute | type | needed | meaning |")
    line("|---|---|---|---|")
    for attribute in attributes {
      var meaning = attribute.documentation
      if let key = attribute.refers { meaning += " Each is a value of `\(key)`." }
      if let value = attribute.absentMeans { meaning += " Absent means `\(value)`." }
      line(
        "| `@\(attribute.name)` | \(layout.link(attribute.type)) | \(attribute.isRequired ? "yes" : "no") "
          + "| \(meaning.cell) |")
    }
  }

  private mutating func write(_ particle: Particle) {
    line()
    if case .choice(_, let occurrence) = particle, occurrence.max == nil {
      line("Items, in any order and number, at least one:")
      line()
      line("| item | type | category | code lists | meaning |")
      line("|---|---|---|---|---|")
      for item in particle.elements {
        line(
          "| `\(item.name)` | \(layout.link(item.type)) | \(category(item)) | \(lists(item)) "
            + "| \(item.documentation.cell) |")
      }
      return
    }
    line("| element | type | how often | meaning |")
    line("|---|---|---|---|")
    write(particle, note: "")
  }

  private mutating func write(_ particle: Particle, note: String) {
    switch particle {
    case .element(let element):
      var meaning = element.documentation
      if element.category != nil { meaning += " Category: \(category(element))." }
      if !element.lists.isEmpty { meaning += " Code lists: \(lists(element))." }
      let often = element.occurrence.words + note
      line("| `\(element.name)` | \(layout.link(element.type)) | \(often) | \(meaning.cell) |")
    case .foreign(let occurrence):
      line("| any | another namespace | \(occurrence.words) | An element that the owner defines. |")
    case .sequence(let particles, let occurrence):
      let inner = occurrence == .once ? note : note + "; the group \(occurrence.words)"
      for particle in particles { write(particle, note: inner) }
    case .choice(let particles, let occurrence):
      let inner = note + "; one of these, " + occurrence.words
      for particle in particles { write(particle, note: inner) }
    }
  }

  // MARK: Categories and lists

  private func category(_ element: ElementDeclaration) -> String {
    switch element.category {
    case .code(let code):
      let flags = InformationCategory(code)?.flagNames ?? []
      return "`\(code)`" + (flags.isEmpty ? "" : " (\(flags.joined(separator: ", ")))")
    case .attribute(let name): return "that of `@\(name)`"
    case nil: return "–"
    }
  }

  private func lists(_ element: ElementDeclaration) -> String {
    element.lists.isEmpty ? "–" : element.lists.map { "[\($0)](lists/\($0).md)" }.joined(separator: ", ")
  }

  // MARK: Types of text

  private mutating func write(_ type: SimpleType) {
    line()
    line("## \(type.name)")
    line()
    line(type.documentation)
    line()
    switch type.derivation {
    case .restriction(let base): line("Made from \(layout.link(base)).")
    case .list(let item): line("Values of \(layout.link(item)), separated by spaces.")
    }
    let demands = type.facets.words
    if !demands.isEmpty {
      line()
      for demand in demands { line("- \(demand)") }
    }
    guard !type.enumeration.isEmpty else { return }
    line()
    line("| value | meaning |")
    line("|---|---|")
    for value in type.enumeration { line("| `\(value.value)` | \(value.documentation.cell) |") }
  }
}

extension Occurrence {
  /// In words: `once`, `0 to 5 times`.
  var words: String {
    switch (min, max) {
    case (1, 1): "once"
    case (0, 1): "once or not at all"
    case (_, nil): "at least \(min) times"
    case (_, let max?): "\(min) to \(max) times"
    }
  }
}

extension Facets {
  /// What is demanded, one sentence each.
  fileprivate var words: [String] {
    var words: [String] = []
    if let minLength { words.append("At least \(minLength) long.") }
    if let maxLength { words.append("At most \(maxLength) long.") }
    if let minInclusive { words.append("Not before or below `\(minInclusive)`.") }
    if let maxInclusive { words.append("Not after or above `\(maxInclusive)`.") }
    if let totalDigits { words.append("At most \(totalDigits) digits.") }
    if let fractionDigits { words.append("At most \(fractionDigits) digits after the point.") }
    for pattern in patterns { words.append("Of the form `\(pattern.withVisibleScalars)`.") }
    return words
  }
}

extension String {
  /// The text with characters beyond ASCII as numbers, because bounds of classes cannot be seen.
  fileprivate var withVisibleScalars: String {
    unicodeScalars.map { $0.isASCII ? String($0) : "U+\(String($0.value, radix: 16, uppercase: true))" }
      .joined()
  }
}
