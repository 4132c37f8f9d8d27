import XMLCoding

extension SchemaRule {
  static let itemRules: [SchemaRule] = [
    SchemaRule(
      "S-14", "Every item has one category, and names the code lists that it uses",
      why: "The category decides what may be disclosed; it never follows from what a sender says."
    ) { sources, report in
      let categories = Set(
        sources.nodes("simpleType").first { $0.tree["name"] == "CategoryType" }?.tree
          .schemaChildren("restriction").flatMap { $0.schemaChildren("enumeration") }
          .compactMap { $0["value"] } ?? [])
      for (_, items) in sources.records {
        for item in items where item.tree["name"] != "Withheld" {
          let type = sources.type(item.tree["type"])
          let notes = item.tree.notes("category")
          let namesItself =
            type.map { $0.descendants("attribute").contains { $0["name"] == "category" } } ?? false
          let isNamed =
            notes.count == 1
            && (namesItself
              ? notes[0]["attribute"] == "category" : categories.contains(notes[0]["code"] ?? ""))
          if !isNamed { report.report(item, "\(item.label) has no category") }
          let lists = item.tree.notes("list").compactMap { $0["name"] }
          if !lists.allSatisfy(sources.codeLists.contains) {
            report.report(item, "\(item.label) names a list that is not there")
          }
          let isCoded =
            type?.descendants("attributeGroup").contains { $0["ref"] == "CodedAttributes" } ?? false
          if isCoded, lists.isEmpty { report.report(item, "\(item.label) is coded and names no list") }
        }
      }
    },
    SchemaRule(
      "S-15", "Every item has the attributes of items",
      why: "Without them it can be neither cited nor withheld."
    ) { sources, report in
      for (_, items) in sources.records {
        for item in items where item.tree["name"] != "Withheld" {
          let groups =
            sources.type(item.tree["type"])?.descendants("attributeGroup").compactMap { $0["ref"] } ?? []
          if !groups.contains("ItemAttributes") {
            report.report(item, "\(item.label) lacks the attributes of items")
          }
        }
      }
    },
    SchemaRule(
      "S-28", "In place of any item of a record there may stand Withheld",
      why: "A record in which nothing can be withheld forces a choice between all and nothing."
    ) { sources, report in
      for (type, items) in sources.records where !items.contains(where: { $0.tree["name"] == "Withheld" }) {
        report.report(type, "\(type.label) has no Withheld")
      }
    },
    SchemaRule(
      "S-29", "An item of one name has one type and one category in every record",
      why: "A rule, a page and a consent name an item by its element alone."
    ) { sources, report in
      var first: [String: (type: String?, category: String?)] = [:]
      for item in sources.records.flatMap(\.items) {
        let name = item.tree["name"] ?? ""
        let note = item.tree.notes("category").first
        let own = (type: item.tree["type"], category: note?["code"] ?? note?["attribute"])
        let known = first[name] ?? own
        first[name] = known
        if known != own {
          report.report(item, "\(item.label) differs from the item of that name in another record")
        }
      }
    },
  ]
}

extension SchemaSources {
  /// The type of that name.
  fileprivate func type(_ name: String?) -> XMLTree? {
    nodes("simpleType", "complexType").first { $0.isGlobal && $0.tree["name"] == name }?.tree
  }
}

extension XMLTree {
  /// The elements of XML Schema of that name, at any depth.
  fileprivate func descendants(_ name: String) -> [XMLTree] {
    children.flatMap { ($0.isSchema(name) ? [$0] : []) + $0.descendants(name) }
  }
}
