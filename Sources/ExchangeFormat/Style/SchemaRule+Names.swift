import XMLCoding

extension SchemaRule {
  static let nameRules: [SchemaRule] = [
    SchemaRule(
      "S-13", "Elements and types begin with a capital, attributes do not, and types end in Type",
      why: "A name tells what kind of thing it is."
    ) { sources, report in
      for node in sources.nodes("element", "attribute", "simpleType", "complexType") {
        guard let name = node.tree["name"] else { continue }
        let isType = node.tree.name.hasSuffix("Type")
        let first = name.unicodeScalars.first ?? " "
        let isCapital = ("A"..."Z").contains(first)
        let isSmall = ("a"..."z").contains(first)
        let isPlain = name.unicodeScalars.allSatisfy {
          $0.isASCII && $0.properties.isAlphabetic || $0.isDigit
        }
        if !isPlain || (node.tree.name == "attribute" ? !isSmall : !isCapital) {
          report.report(node, "\(node.label) is not in the form of its kind")
        }
        if isType, !name.hasSuffix("Type") { report.report(node, "\(node.label) does not end in Type") }
      }
    },
    SchemaRule(
      "S-17", "Names of XML Schema are written with xs, and names of the format without a prefix",
      why: "Tools that read the schema as a text find every name in one form."
    ) { sources, report in
      for node in sources.nodes {
        for attribute in ["type", "base", "ref", "itemType", "refer"] {
          guard let name = node.tree[attribute], let colon = name.firstIndex(of: ":") else { continue }
          if name[..<colon] != "xs" { report.report(node, "\(attribute) of \(node.label) has a prefix") }
        }
      }
    },
    SchemaRule(
      "S-21", "Names are words: no run of capitals",
      why: "A caseworker reads the names. PncNumber can be read, PNCNumber ends in a riddle."
    ) { sources, report in
      for node in sources.nodes("element", "attribute", "simpleType", "complexType", "attributeGroup") {
        let capitals = (node.tree["name"] ?? "").unicodeScalars.map { ("A"..."Z").contains($0) }
        if zip(capitals, capitals.dropFirst()).contains(where: { $0 && $1 }) {
          report.report(node, "\(node.label) has a run of capitals")
        }
      }
    },
    SchemaRule(
      "S-22", "Names and sentences are in British English", why: "Those who use the format write it."
    ) { sources, report in
      let american = [
        "organiz", "recogniz", "behavior", "color", "center", "favor", "enrollment", "fulfill", "counselor",
        "judgment", "catalog ",
      ]
      for node in sources.nodes where SchemaSources.documented.contains(node.tree.name) {
        let words = ((node.tree["name"] ?? "") + " " + node.tree.documentation + " ").lowercased()
        if let word = american.first(where: words.contains) {
          report.report(node, "\(node.label) has the spelling \(word)")
        }
      }
    },
  ]
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
