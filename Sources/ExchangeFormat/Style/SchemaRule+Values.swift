import XMLCoding

extension SchemaRule {
  static let valueRules: [SchemaRule] = [
    SchemaRule(
      "S-07", "Elements and attributes have types of the format, or are boolean",
      why:
        "A type of XML Schema says nothing of length, form or meaning; identifiers of XML Schema are global."
    ) { sources, report in
      let refused: Set<String> = ["ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NOTATION", "QName"]
      for node in sources.nodes {
        if let type = node.tree["type"], type.hasPrefix("xs:"), type != "xs:boolean" {
          report.report(node, "\(node.label) has a built-in type")
        }
        if let base = node.tree["base"], base.hasPrefix("xs:"), refused.contains(String(base.dropFirst(3))) {
          report.report(node, "\(node.owner) restricts a type that parsers treat differently")
        }
      }
    },
    SchemaRule(
      "S-10", "Every text is bounded and formed",
      why: "Text without a bound is memory without a bound; text without a form has control characters."
    ) { sources, report in
      for (node, base, facets) in sources.restrictions {
        let names = Set(facets.map(\.name))
        let isText = ["xs:string", "xs:token", "xs:normalizedString", "xs:anyURI"].contains(base)
        let isBounded = names.isSuperset(of: ["maxLength", "pattern"]) || base == "xs:base64Binary"
        if isText || base == "xs:base64Binary", !names.contains("enumeration"),
          !isBounded || !names.contains("maxLength")
        {
          report.report(node, "\(node.label) is not bounded and formed")
        }
      }
    },
    SchemaRule(
      "S-11", "Patterns are short and mean the same to every processor",
      why:
        "Classes such as \\d and \\w differ between processors and versions of Unicode; nesting costs time."
    ) { sources, report in
      for node in sources.nodes("pattern") {
        let value = node.tree["value"] ?? ""
        if Pattern(value) == nil {
          report.report(node, "a pattern uses a class that processors read differently")
        } else if value.unicodeScalars.count > 140
          || value.contains(")*") && value.count(where: { $0 == "(" }) > 3
        {
          report.report(node, "a pattern is long or nested")
        }
      }
    },
    SchemaRule(
      "S-12", "Every date, number and list is bounded",
      why: "Systems write 1900-01-01 and 9999 for what they do not know."
    ) { sources, report in
      let bounded = Set(
        sources.restrictions.filter { $0.facets.contains { $0.name == "maxLength" } }.map(\.base))
      for node in sources.nodes("simpleType") where !node.tree.schemaChildren("list").isEmpty {
        if !bounded.contains(node.tree["name"] ?? "") {
          report.report(node, "\(node.label) is a list without an end")
        }
      }
      for (node, base, facets) in sources.restrictions {
        let names = Set(facets.map(\.name))
        guard let type = BuiltInType(rawValue: String(base.dropFirst(3))), base.hasPrefix("xs:") else {
          continue
        }
        let needed: Set<String> =
          switch type {
          case .date, .dateTime: ["pattern", "minInclusive", "maxInclusive"]
          case .decimal: ["minInclusive", "maxInclusive", "fractionDigits"]
          case _ where type.wholeNumbers != nil: ["maxInclusive"]
          default: []
          }
        if !names.isSuperset(of: needed) { report.report(node, "\(node.label) is not bounded") }
      }
    },
    SchemaRule(
      "S-19", "Keys are texts in attributes, found without searching at any depth",
      why:
        "Processors compare numbers and dates differently, and spend time on every element that a path could mean."
    ) { sources, report in
      for node in sources.nodes("selector", "field") {
        let path = node.tree["xpath"] ?? ""
        let isField = node.tree.name == "field"
        if path.contains("//") || path.contains("::")
          || isField && !path.split(separator: "|").allSatisfy({ $0.hasPrefix("@") })
        {
          report.report(node, "a path of \(node.owner) is not simple")
        }
      }
      guard case .success(let format) = sources.description else { return }
      for root in format.roots {
        for constraint in root.constraints {
          for name in constraint.fields.flatMap(\.paths).compactMap(\.attribute) {
            let isText = format.complexTypes.values.compactMap { $0.attribute(name) }
              .allSatisfy { ![.decimal, .date, .dateTime].contains(format.builtIn(of: $0.type)) }
            if !isText {
              report.report(
                FormatFault(
                  file: sources.main, message: "the field @\(name) of \(constraint.name) is no text"))
            }
          }
        }
      }
    },
    SchemaRule(
      "S-20", "The values of an enumeration differ in more than case, and have no white space at their ends",
      why: "A value that is typed by hand must not become another one."
    ) { sources, report in
      for (node, _, facets) in sources.restrictions {
        let values = facets.filter { $0.name == "enumeration" }.compactMap { $0["value"] }
        let folded = Set(values.map { $0.lowercased() })
        let isTrimmed = values.allSatisfy {
          !$0.isEmpty && $0.first?.isWhitespace == false && $0.last?.isWhitespace == false
        }
        if folded.count != values.count || !isTrimmed {
          report.report(node, "\(node.label) has values that can be confused")
        }
      }
    },
  ]
}
