import ExchangeConsent
import ExchangeModel
import XMLCoding

/// The page of one code list.
struct CodeListPage {
  let text: String

  init(_ list: CodeList, format: FormatDescription, layout: PageLayout) {
    var lines = ["# `\(list.name)`", ""]
    var users: [String] = []
    for record in format.records {
      for item in record.items where item.lists.contains(list.name) {
        users.append("`\(item.name)` in \(layout.link(.declared(record.type.name), up: "../"))")
      }
    }
    lines.append(users.isEmpty ? "No item names it." : "Used by \(users.joined(separator: ", ")).")
    lines += ["", "\(list.entries.count) codes.", ""]
    lines += ["| code | meaning | from | until | gives away | source |", "|---|---|---|---|---|---|"]
    for entry in list.entries {
      let cells = [
        "`\(entry.code)`", entry.label.cell, entry.validFrom?.xmlText ?? "", entry.validTo?.xmlText ?? "",
        entry.discloses.map { "`\($0.code)`" } ?? "", entry.source.cell,
      ]
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    text = lines.joined(separator: "\n") + "\n"
  }
}

/// The index: every page, and every element and type by its name.
struct IndexPage {
  let text: String

  init(format: FormatDescription, layout: PageLayout, codeLists: [String: CodeList]) {
    var lines = ["# Index", "", "Version \(format.version) of `\(format.namespace)`.", "", "## Pages", ""]
    for name in layout.names {
      let title = layout.titles[name]?.name ?? name
      let words =
        layout.titles[name]?.documentation ?? format.files.first { $0.name == "\(name).xsd" }?.documentation
      lines.append("- [\(title)](\(name).md)" + (words.map { ": \($0)" } ?? ""))
    }
    lines += ["- [Rules of style](style.md)", "", "## Code lists", ""]
    for list in codeLists.values.sorted(by: { $0.name < $1.name }) {
      lines.append("- [\(list.name)](lists/\(list.name).md): \(list.entries.count) codes")
    }
    lines += ["", "## Items", "", "| item | record | category |", "|---|---|---|"]
    var items: [(name: String, line: String)] = []
    for record in format.records {
      for item in record.items {
        let category =
          switch item.category {
          case .code(let code): "`\(code)`"
          case .attribute(let name): "that of `@\(name)`"
          case nil: "–"
          }
        let record = layout.link(.declared(record.type.name))
        items.append((item.name, "| `\(item.name)` (\(layout.link(item.type))) | \(record) | \(category) |"))
      }
    }
    lines += items.sorted { ($0.name, $0.line) < ($1.name, $1.line) }.map(\.line)
    lines += ["", "## Types", ""]
    let types = Array(format.simpleTypes.keys) + Array(format.complexTypes.keys)
    lines += types.sorted().map { "- \(layout.link(.declared($0)))" }
    lines += ["", "## Categories of information", "", "| category | flags | meaning |", "|---|---|---|"]
    let meanings = format.enumeration(of: .declared("CategoryType"))
    for value in meanings {
      let flags = InformationCategory(value.value)?.flagNames ?? []
      lines.append("| `\(value.value)` | \(flags.joined(separator: ", ")) | \(value.documentation.cell) |")
    }
    text = lines.joined(separator: "\n") + "\n"
  }
}

/// The rules of style.
struct StylePage {
  let text: String

  init() {
    var lines = [
      "# Rules of style", "",
      "How the schema is written. `yax schema check` checks them, also in the files of somebody who extends the format.",
      "", "| rule | demand | why |", "|---|---|---|",
    ]
    lines += SchemaRule.all.map { "| \($0.id) | \($0.title.cell) | \($0.why.cell) |" }
    text = lines.joined(separator: "\n") + "\n"
  }
}
