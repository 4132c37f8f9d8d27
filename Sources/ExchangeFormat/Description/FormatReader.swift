import XMLCoding

/// Reads schema files into the parts of a description, and checks that every name in them is declared.
struct FormatReader {
  private(set) var namespace = ""
  private(set) var version = ""
  private(set) var files: [FormatDescription.File] = []
  private(set) var roots: [ElementDeclaration] = []
  private(set) var simpleTypes: [String: SimpleType] = [:]
  private(set) var complexTypes: [String: ComplexType] = [:]
  private(set) var attributeGroups: [String: AttributeGroup] = [:]

  private var sources: [SchemaFile] = []
  private var declared: Set<String> = []
  private var rootTrees: [String: (XMLTree, String)] = [:]

  init(_ sources: [SchemaFile]) throws(FormatFault) {
    self.sources = sources
    if let first = sources.first {
      namespace = first.root["targetNamespace"] ?? ""
      version = first.root["version"] ?? ""
    }
    try gatherNames()
    for source in sources { try readAttributeGroups(of: source) }
    for source in sources { try readTypes(of: source) }
    for source in sources {
      for tree in source.root.schemaChildren("element") { roots.append(try element(tree, in: source.name)) }
    }
    try checkBases()
  }

  private mutating func gatherNames() throws(FormatFault) {
    for source in sources {
      var types: [String] = []
      for child in source.root.children {
        let name = child["name"]
        switch child.name {
        case "simpleType", "complexType":
          let name = try required(name, "name", of: child, in: source.name)
          guard declared.insert(name).inserted else {
            throw fault("\(name) is declared twice", child, source.name)
          }
          types.append(name)
        case "element":
          rootTrees[try required(name, "name", of: child, in: source.name)] = (child, source.name)
        case "attributeGroup", "annotation", "include": break
        default: throw unused(child, source.name)
        }
      }
      files.append(
        FormatDescription.File(name: source.name, documentation: source.root.documentation, types: types))
    }
  }

  private mutating func readAttributeGroups(of source: SchemaFile) throws(FormatFault) {
    for tree in source.root.schemaChildren("attributeGroup") {
      let name = try required(tree["name"], "name", of: tree, in: source.name)
      var attributes: [AttributeDeclaration] = []
      for child in tree.schemaChildren("attribute") {
        attributes.append(try attribute(child, group: name, in: source.name))
      }
      attributeGroups[name] = AttributeGroup(
        name: name, file: source.name, documentation: tree.documentation, attributes: attributes)
    }
  }

  private mutating func readTypes(of source: SchemaFile) throws(FormatFault) {
    for tree in source.root.children {
      switch tree.name {
      case "simpleType":
        let type = try simpleType(tree, in: source.name)
        simpleTypes[type.name] = type
      case "complexType":
        let type = try complexType(tree, in: source.name)
        complexTypes[type.name] = type
      default: break
      }
    }
  }

  // MARK: Types of text

  private func simpleType(_ tree: XMLTree, in file: String) throws(FormatFault) -> SimpleType {
    let name = try required(tree["name"], "name", of: tree, in: file)
    if let list = tree.schemaChildren("list").first {
      let item = try typeName(list["itemType"], "itemType", of: list, in: file)
      return SimpleType(
        name: name, file: file, documentation: tree.documentation, derivation: .list(of: item),
        facets: Facets(), enumeration: [])
    }
    guard let restriction = tree.schemaChildren("restriction").first else { throw unused(tree, file) }
    var facets = Facets()
    var enumeration: [EnumerationValue] = []
    var alternatives: [String] = []
    for facet in restriction.children {
      let value = facet["value"] ?? ""
      switch facet.name {
      case "enumeration":
        enumeration.append(EnumerationValue(value: value, documentation: facet.documentation))
      case "pattern": alternatives.append(value)
      case "minLength": facets.minLength = try number(value, facet, file)
      case "maxLength": facets.maxLength = try number(value, facet, file)
      case "length":
        facets.minLength = try number(value, facet, file)
        facets.maxLength = facets.minLength
      case "totalDigits": facets.totalDigits = try number(value, facet, file)
      case "fractionDigits": facets.fractionDigits = try number(value, facet, file)
      case "minInclusive": facets.minInclusive = value
      case "maxInclusive": facets.maxInclusive = value
      case "annotation": break
      default: throw unused(facet, file)
      }
    }
    // Patterns side by side are alternatives; those of a type and of its base must both match.
    if !alternatives.isEmpty { facets.patterns = [alternatives.joined(separator: "|")] }
    return SimpleType(
      name: name, file: file, documentation: tree.documentation,
      derivation: .restriction(of: try typeName(restriction["base"], "base", of: restriction, in: file)),
      facets: facets, enumeration: enumeration)
  }

  // MARK: Types of elements

  private func complexType(_ tree: XMLTree, in file: String) throws(FormatFault) -> ComplexType {
    let name = try required(tree["name"], "name", of: tree, in: file)
    var content = ComplexType.Content.empty
    var attributes: [AttributeDeclaration] = []
    var groups: [String] = []
    var attributeOwner = tree
    if let simple = tree.schemaChildren("simpleContent").first {
      guard let extended = simple.schemaChildren("extension").first else { throw unused(simple, file) }
      content = .text(try typeName(extended["base"], "base", of: extended, in: file))
      attributeOwner = extended
    }
    for child in attributeOwner.children {
      switch child.name {
      case "annotation", "simpleContent": break
      case "sequence", "choice": content = .elements(try particle(child, in: file))
      case "attribute": attributes.append(try attribute(child, group: nil, in: file))
      case "attributeGroup":
        let reference = try required(child["ref"], "ref", of: child, in: file)
        guard let group = attributeGroups[reference] else {
          throw fault("the attribute group \(reference) is not declared", child, file)
        }
        groups.append(reference)
        attributes += group.attributes
      default: throw unused(child, file)
      }
    }
    return ComplexType(
      name: name, file: file, documentation: tree.documentation, content: content, attributes: attributes,
      attributeGroups: groups,
      alternatives: tree.notes("exactlyOne").compactMap { $0["of"]?.split(separator: " ").map(String.init) })
  }

  private func particle(_ tree: XMLTree, in file: String) throws(FormatFault) -> Particle {
    var particles: [Particle] = []
    for child in tree.children where child.name != "annotation" {
      switch child.name {
      case "element": particles.append(.element(try element(child, in: file)))
      case "sequence", "choice": particles.append(try particle(child, in: file))
      case "any" where child["namespace"] == "##other" && child["processContents"] == "lax":
        particles.append(.foreign(try occurrence(child, file)))
      default: throw unused(child, file)
      }
    }
    let occurrence = try occurrence(tree, file)
    return tree.name == "choice" ? .choice(particles, occurrence) : .sequence(particles, occurrence)
  }

  private func element(_ tree: XMLTree, in file: String) throws(FormatFault) -> ElementDeclaration {
    var declaration = tree
    var declaringFile = file
    if let reference = tree["ref"] {
      guard let root = rootTrees[reference] else {
        throw fault("the element \(reference) is not declared", tree, file)
      }
      (declaration, declaringFile) = root
    }
    let note = tree.notes("category").first
    var constraints: [IdentityConstraint] = []
    for child in declaration.children where ["key", "unique", "keyref"].contains(child.name) {
      constraints.append(try constraint(child, in: declaringFile))
    }
    return ElementDeclaration(
      name: try required(declaration["name"], "name", of: declaration, in: declaringFile),
      type: try typeName(declaration["type"], "type", of: declaration, in: declaringFile),
      occurrence: try occurrence(tree, file), documentation: tree.documentation,
      category: note.flatMap { note in
        note["code"].map(CategoryNote.code) ?? note["attribute"].map(CategoryNote.attribute)
      },
      lists: tree.notes("list").compactMap { $0["name"] }, constraints: constraints)
  }

  private func attribute(
    _ tree: XMLTree, group: String?, in file: String
  ) throws(FormatFault) -> AttributeDeclaration {
    AttributeDeclaration(
      name: try required(tree["name"], "name", of: tree, in: file),
      type: try typeName(tree["type"], "type", of: tree, in: file), isRequired: tree["use"] == "required",
      documentation: tree.documentation, group: group, refers: tree.notes("refers").first?["key"],
      absentMeans: tree.notes("absent").first?["means"])
  }

  private func constraint(_ tree: XMLTree, in file: String) throws(FormatFault) -> IdentityConstraint {
    func paths(_ tree: XMLTree) throws(FormatFault) -> ElementPaths {
      guard let text = tree["xpath"], let paths = ElementPaths(text) else {
        throw fault("the path goes beyond what XML Schema allows", tree, file)
      }
      return paths
    }
    guard let selector = tree.schemaChildren("selector").first else {
      throw fault("a constraint needs a selector", tree, file)
    }
    var fields: [ElementPaths] = []
    for field in tree.schemaChildren("field") { fields.append(try paths(field)) }
    let kind: IdentityConstraint.Kind =
      switch tree.name {
      case "key": .key
      case "unique": .unique
      default: .reference(to: Self.local(try required(tree["refer"], "refer", of: tree, in: file)))
      }
    return IdentityConstraint(
      name: try required(tree["name"], "name", of: tree, in: file), documentation: tree.documentation,
      kind: kind, selector: try paths(selector), fields: fields)
  }

  // MARK: Names and numbers

  private func typeName(
    _ name: String?, _ attribute: String, of tree: XMLTree, in file: String
  ) throws(FormatFault) -> TypeName {
    let name = try required(name, attribute, of: tree, in: file)
    if name.hasPrefix("xs:") {
      guard let type = BuiltInType(rawValue: String(name.dropFirst(3))) else {
        throw fault("the format does not use the type \(name)", tree, file)
      }
      return .builtIn(type)
    }
    guard declared.contains(name) else { throw fault("the type \(name) is not declared", tree, file) }
    return .declared(name)
  }

  /// Bases of text are types of text, and no type is made from itself.
  private func checkBases() throws(FormatFault) {
    for type in simpleTypes.values.sorted(by: { $0.name < $1.name }) {
      var seen: Set<String> = [type.name]
      var current = type
      while true {
        let base: TypeName =
          switch current.derivation {
          case .restriction(let base), .list(let base): base
          }
        guard case .declared(let name) = base else { break }
        guard let next = simpleTypes[name], seen.insert(name).inserted else {
          throw FormatFault(file: type.file, message: "The base of \(type.name) is not a type of text.")
        }
        current = next
      }
    }
    for type in complexTypes.values.sorted(by: { $0.name < $1.name }) {
      for attribute in type.attributes {
        guard case .declared(let name) = attribute.type, simpleTypes[name] == nil else { continue }
        throw FormatFault(
          file: type.file,
          message: "The attribute \(attribute.name) of \(type.name) is not of a type of text.")
      }
    }
  }

  private func occurrence(_ tree: XMLTree, _ file: String) throws(FormatFault) -> Occurrence {
    let min = try tree["minOccurs"].map { (text) throws(FormatFault) in try number(text, tree, file) } ?? 1
    if tree["maxOccurs"] == "unbounded" { return Occurrence(min: min, max: nil) }
    let max = try tree["maxOccurs"].map { (text) throws(FormatFault) in try number(text, tree, file) } ?? 1
    guard min <= max else { throw fault("minOccurs is greater than maxOccurs", tree, file) }
    return Occurrence(min: min, max: max)
  }

  private func number(_ text: String, _ tree: XMLTree, _ file: String) throws(FormatFault) -> Int {
    guard let number = Int(text), number >= 0 else { throw fault("a number is not a number", tree, file) }
    return number
  }

  private func required(
    _ value: String?, _ attribute: String, of tree: XMLTree, in file: String
  ) throws(FormatFault) -> String {
    guard let value else {
      throw fault("xs:\(tree.name) \(tree["name"] ?? "") lacks the attribute \(attribute)", tree, file)
    }
    return value
  }

  private func unused(_ tree: XMLTree, _ file: String) -> FormatFault {
    fault("the format does not use xs:\(tree.name) here", tree, file)
  }

  private func fault(_ message: String, _ tree: XMLTree, _ file: String) -> FormatFault {
    let sentence = message.prefix(1).uppercased() + message.dropFirst() + "."
    return FormatFault(file: file, position: tree.position, message: sentence)
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }
}

extension SchemaFile {
  /// A file and all that it includes, each once, in the order in which they are named.
  package static func included(
    from main: String, in files: [String: [UInt8]]
  ) throws(FormatFault) -> [SchemaFile] {
    try included(from: main) { (name) throws(FormatFault) in
      try files[name].map { (bytes) throws(FormatFault) in try SchemaFile(name: name, bytes: bytes) }
    }
  }

  /// A file and all that it includes, of files that have been read.
  package static func included(
    from main: String, in files: [SchemaFile]
  ) throws(FormatFault) -> [SchemaFile] {
    try included(from: main) { name in files.first { $0.name == name } }
  }

  private static func included(
    from main: String, find: (String) throws(FormatFault) -> SchemaFile?
  ) throws(FormatFault) -> [SchemaFile] {
    var names = [main]
    var sources: [SchemaFile] = []
    var next = 0
    while next < names.count {
      let name = names[next]
      next += 1
      guard let source = try find(name) else {
        throw FormatFault(file: name, message: "The file is included and not there.")
      }
      sources.append(source)
      for include in source.includes where !names.contains(include) { names.append(include) }
    }
    return sources
  }
}
