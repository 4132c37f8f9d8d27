import XMLCoding

extension SchemaRule {
  static let modelRules: [SchemaRule] = [
    SchemaRule(
      "S-16", "Every name that is used is declared, once",
      why:
        "libxml2 accepts some schemas that other processors refuse; what cannot be described cannot be relied on."
    ) { sources, report in
      guard sources.unreadable.isEmpty, case .failure(let fault) = sources.description else { return }
      report.report(fault)
    },
    SchemaRule(
      "S-18", "Every type is used",
      why: "What nothing uses nobody maintains, and a reader looks for where it matters."
    ) { sources, report in
      var used: Set<String> = []
      for node in sources.nodes {
        for attribute in ["type", "base", "itemType", "ref"] {
          node.tree[attribute].map { _ = used.insert($0) }
        }
      }
      for node in sources.nodes("simpleType", "complexType", "attributeGroup") where node.isGlobal {
        if let name = node.tree["name"], !used.contains(name) {
          report.report(node, "nothing uses \(node.label)")
        }
      }
    },
    SchemaRule(
      "S-24", "Notes for machines are known and say what is true",
      why: "Generators, pages and comparisons follow them."
    ) { sources, report in
      guard case .success(let format) = sources.description else { return }
      let keys = Set(format.roots.flatMap(\.constraints).map(\.name))
      let known: Set<String> = ["category", "list", "refers", "exactlyOne", "absent"]
      for node in sources.nodes("appinfo") {
        for note in node.tree.children
        where note.namespace == XMLTree.noteNamespace && !known.contains(note.name) {
          report.report(node, "the note \(note.name) in \(node.owner) is not known")
        }
      }
      for type in format.complexTypes.values {
        let place = FormatFault(file: type.file, message: "")
        for attribute in type.attributes {
          let values = try? format.valueSpace(of: attribute.type)
          let isTrue =
            attribute.refers.map(keys.contains) ?? true
            && attribute.absentMeans.map { !attribute.isRequired && values?.accepts($0) == true } ?? true
          if !isTrue {
            report.report(place.saying("a note on @\(attribute.name) of \(type.name) is not true"))
          }
        }
        let optional = Set(type.attributes.filter { !$0.isRequired }.map(\.name))
        if !optional.isSuperset(of: type.alternatives.joined()) {
          report.report(place.saying("the alternatives of \(type.name) are not optional attributes of it"))
        }
      }
    },
    SchemaRule(
      "S-26", "An element name stands once in a content model",
      why: "What an element is follows from its parent and its name, without counting."
    ) { sources, report in
      guard case .success(let format) = sources.description else { return }
      for type in format.complexTypes.values {
        let names = type.elements.map(\.name)
        if Set(names).count != names.count {
          report.report(FormatFault(file: type.file, message: "\(type.name) has two elements of one name"))
        }
      }
    },
    SchemaRule(
      "S-27", "No type holds itself", why: "The depth of a document is known before it is read."
    ) { sources, report in
      guard case .success(let format) = sources.description else { return }
      for type in format.complexTypes.values where format.holdsItself(type) {
        report.report(FormatFault(file: type.file, message: "\(type.name) holds itself"))
      }
    },
  ]
}

extension FormatFault {
  fileprivate func saying(_ message: String) -> FormatFault {
    FormatFault(file: file, position: position, message: message)
  }
}

extension FormatDescription {
  fileprivate func holdsItself(_ type: ComplexType) -> Bool {
    var seen: Set<String> = []
    var next = type.elements
    while let element = next.popLast() {
      guard let inner = complexType(of: element) else { continue }
      if inner.name == type.name { return true }
      if seen.insert(inner.name).inserted { next += inner.elements }
    }
    return false
  }
}
