import XMLCoding

extension SchemaRule {
  static let structureRules: [SchemaRule] = [
    SchemaRule(
      "S-01", "Every file has the head of the format",
      why: "One namespace with the major version alone: a minor version never breaks a document."
    ) { sources, report in
      let namespace = sources.files.first { $0.name == sources.main }?.root["targetNamespace"] ?? ""
      let major = namespace.split(separator: ":").last.map(String.init) ?? ""
      for file in sources.files {
        let node = SchemaNode(file: file.name, tree: file.root, parents: [], owner: "")
        for (attribute, value) in [
          ("targetNamespace", namespace), ("elementFormDefault", "qualified"),
          ("attributeFormDefault", "unqualified"), ("blockDefault", "#all"),
        ] where file.root[attribute] != value {
          report.report(node, "\(attribute) is not \(value)")
        }
        let version = (file.root["version"] ?? "").split(separator: ".", omittingEmptySubsequences: false)
        if version.count != 3 || version.first.map(String.init) != major
          || !version.allSatisfy({ Int($0) != nil })
        {
          report.report(node, "version is not \(major).minor.patch")
        }
      }
    },
    SchemaRule(
      "S-02", "Every file can be read and is included once, without a document type",
      why: "A processor must see the same schema wherever it begins."
    ) { sources, report in
      for fault in sources.unreadable { report.report(fault) }
      let names = sources.files.map(\.name)
      var included: [String] = [sources.main]
      for node in sources.nodes("include") {
        let name = node.tree["schemaLocation"] ?? ""
        if !names.contains(name) { report.report(node, "\(name) is included and not there") }
        if included.contains(name) { report.report(node, "\(name) is included twice") }
        included.append(name)
      }
      for file in sources.files where !included.contains(file.name) {
        report.report(
          FormatFault(file: file.name, position: file.root.position, message: "nothing includes it"))
      }
    },
    SchemaRule(
      "S-03", "Only the main file declares elements that can be roots",
      why: "Whatever can be a root can be sent by itself, without header and authorities."
    ) { sources, report in
      for node in sources.nodes("element") where node.isGlobal && node.file != sources.main {
        report.report(node, "\(node.label) could be the root of a document")
      }
    },
    SchemaRule(
      "S-04", "Nothing is nillable, defaulted, fixed, substituted or abstract",
      why: "Absence has a reason that is written; a value that validation adds is not in the bytes."
    ) { sources, report in
      for node in sources.nodes {
        for attribute in ["nillable", "default", "fixed", "substitutionGroup", "abstract"]
        where node.tree[attribute] != nil {
          report.report(node, "\(node.label) has \(attribute)")
        }
      }
    },
    SchemaRule(
      "S-05", "No construct that processors treat differently, or that lets anything in",
      why:
        "What is smuggled past the schema is smuggled past consent. The slot of Extension is the one exception."
    ) { sources, report in
      let forbidden: Set<String> = [
        "any", "anyAttribute", "all", "group", "redefine", "import", "notation", "union", "complexContent",
      ]
      for node in sources.nodes {
        let isSlot =
          node.tree.name == "any" && node.owner == "ExtensionType" && node.tree["namespace"] == "##other"
          && node.tree["processContents"] == "lax"
        if node.tree["mixed"] != nil || forbidden.contains(node.tree.name) && !isSlot {
          report.report(node, "\(node.label) is not in the style of the format")
        }
      }
    },
    SchemaRule(
      "S-06", "Every type has a name", why: "A type without a name can be neither documented nor used again."
    ) { sources, report in
      for node in sources.nodes("simpleType", "complexType") where !node.isGlobal {
        report.report(node, "a type without a name in \(node.owner)")
      }
    },
    SchemaRule(
      "S-08", "Everything that is declared is documented in a sentence",
      why: "Documentation, pages and rules are made from these sentences."
    ) { sources, report in
      for node in sources.nodes where SchemaSources.documented.contains(node.tree.name) {
        if node.tree.name == "attributeGroup", node.tree["ref"] != nil { continue }
        let text = node.tree.documentation
        let begins = text.first.map { $0.isUppercase || $0.isNumber } ?? false
        if text.count < 4 || !text.hasSuffix(".") || !begins {
          report.report(node, "\(node.label) is not documented in a sentence")
        }
      }
    },
    SchemaRule(
      "S-09", "Only the items of a record are repeated without end",
      why: "Every other bound keeps a document from becoming an attack."
    ) { sources, report in
      for node in sources.nodes where node.tree["maxOccurs"] == "unbounded" {
        if node.tree.name != "choice" || !node.owner.hasSuffix("RecordType")
          || node.parents.last != "complexType"
        {
          report.report(node, "\(node.label) may be repeated without end")
        }
      }
    },
    SchemaRule(
      "S-23", "Bounds of repetition are small: 1,000 for an element, 50 for a group of them",
      why:
        "Xerces spends time with the square of the bound on a group. A batch, which is read as a stream, is larger."
    ) { sources, report in
      for node in sources.nodes("element", "choice", "sequence", "any") {
        guard let bound = node.tree["maxOccurs"].flatMap({ Int($0) }) else { continue }
        let limit = node.tree.name == "element" ? node.tree["ref"] == nil ? 1_000 : 1_000_000 : 50
        if bound > limit { report.report(node, "\(node.label) may be repeated more than \(limit) times") }
      }
    },
    SchemaRule(
      "S-25", "Every file says the language of its documentation",
      why: "Documentation in another language can then stand beside it."
    ) { sources, report in
      for file in sources.files
      where !file.root.attributes.contains(where: { $0.name == "lang" && $0.value == "en" }) {
        report.report(
          FormatFault(file: file.name, position: file.root.position, message: "xml:lang is not en"))
      }
    },
  ]
}
