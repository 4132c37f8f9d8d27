import XMLCoding

/// Makes identifiers unique and references resolve, as the constraints of the schema demand.
struct ReferenceSettler {
  let format: FormatDescription

  /// Settles a document.
  ///
  /// - Returns: whether it could be settled: a reference that must be there needs something to refer to.
  func settle(
    _ tree: inout XMLTree, as declaration: ElementDeclaration, with values: inout ValueGenerator,
    _ random: inout SplitMix64
  ) throws(FormatFault) -> Bool {
    var scopes: [(TreePath, ElementDeclaration)] = []
    format.walk(tree, as: declaration) { place, _, element in
      if !element.constraints.isEmpty { scopes.append((place, element)) }
    }
    for (place, element) in scopes {
      var scope = Scope(format: format, root: tree[place], declaration: element)
      guard try scope.settle(with: &values, &random) else { return false }
      tree[place] = scope.root
    }
    return true
  }
}

/// An element within which identifiers are unique and references resolve.
private struct Scope {
  let format: FormatDescription
  var root: XMLTree
  let declaration: ElementDeclaration
  /// The values of each key.
  private var keys: [String: [String]] = [:]

  /// An attribute, or an element with text, that counts for a constraint.
  private struct Field {
    var place: TreePath
    var attribute: String?
  }

  init(format: FormatDescription, root: XMLTree, declaration: ElementDeclaration) {
    self.format = format
    self.root = root
    self.declaration = declaration
  }

  mutating func settle(
    with values: inout ValueGenerator, _ random: inout SplitMix64
  ) throws(FormatFault) -> Bool {
    for constraint in declaration.constraints {
      if case .reference = constraint.kind { continue }
      try makeUnique(constraint, with: &values, &random)
    }
    for constraint in declaration.constraints {
      guard case .reference(let key) = constraint.kind else { continue }
      guard resolve(constraint, to: keys[key] ?? [], with: values, &random) else { return false }
    }
    return fillLists(&random)
  }

  // MARK: Keys

  private mutating func makeUnique(
    _ constraint: IdentityConstraint, with values: inout ValueGenerator, _ random: inout SplitMix64
  ) throws(FormatFault) {
    var seen: Set<[String?]> = []
    for place in constraint.selector.elements(under: root) {
      let fields = constraint.fields.compactMap { present($0, at: place).first ?? absent($0, at: place) }
      guard let first = fields.first else { continue }
      let isKey = constraint.kind == .key
      if !isKey, fields.contains(where: { value(of: $0) == nil }) { continue }
      var attempts = 0
      while fields.contains(where: { value(of: $0) == nil }) || !seen.insert(fields.map(value(of:))).inserted
      {
        attempts += 1
        guard attempts < 60, let type = type(of: first),
          let fresh = values.value(of: type, .ordinary, &random)
        else {
          throw FormatFault(file: "", message: "No other value of the key \(constraint.name) was found.")
        }
        set(first, to: fresh)
      }
      if isKey, let value = value(of: first) { keys[constraint.name, default: []].append(value) }
    }
  }

  // MARK: References

  private mutating func resolve(
    _ constraint: IdentityConstraint, to known: [String], with values: ValueGenerator,
    _ random: inout SplitMix64
  ) -> Bool {
    for place in constraint.selector.elements(under: root) {
      for field in constraint.fields {
        var fields = present(field, at: place)
        // A constraint counts one value of an element: a second one would be a fault.
        while fields.count > 1, let surplus = fields.last(where: { !isRequired($0) }) {
          set(surplus, to: nil)
          fields = present(field, at: place)
        }
        guard let reference = fields.first else { continue }
        let space = type(of: reference).flatMap(values.space(of:))
        let fitting = known.filter { space?.accepts($0) ?? true }
        if let value = random.pick(fitting) {
          set(reference, to: value)
        } else if isRequired(reference) {
          return false
        } else {
          set(reference, to: nil)
        }
      }
    }
    return true
  }

  /// Lists of references, which the constraints of XML Schema cannot follow.
  private mutating func fillLists(_ random: inout SplitMix64) -> Bool {
    var lists: [(TreePath, AttributeDeclaration, Int)] = []
    format.walk(root, as: declaration) { place, tree, element in
      for attribute in format.complexType(of: element)?.attributes ?? [] where attribute.refers != nil {
        guard let value = tree[attribute.name] else { continue }
        lists.append((place, attribute, value.split(separator: " ").count))
      }
    }
    for (place, attribute, count) in lists {
      let known = (keys[attribute.refers ?? ""] ?? []).shuffled(using: &random)
      if known.isEmpty, attribute.isRequired { return false }
      root[place][attribute.name] = known.isEmpty ? nil : known.prefix(max(count, 1)).joined(separator: " ")
    }
    return true
  }

  // MARK: Fields

  /// The fields that an element has.
  private func present(_ paths: ElementPaths, at place: TreePath) -> [Field] {
    paths.paths.flatMap { path in
      ElementPaths(paths: [path]).elements(under: root[place]).compactMap { inner in
        let field = Field(place: place + inner, attribute: path.attribute)
        return value(of: field) == nil ? nil : field
      }
    }
  }

  /// A field that an element could have.
  private func absent(_ paths: ElementPaths, at place: TreePath) -> Field? {
    paths.paths.lazy.filter { $0.steps.isEmpty && $0.attribute != nil }
      .map { Field(place: place, attribute: $0.attribute) }.first { type(of: $0) != nil }
  }

  private func value(of field: Field) -> String? {
    guard let attribute = field.attribute else { return root[field.place].text }
    return root[field.place][attribute]
  }

  private mutating func set(_ field: Field, to value: String?) {
    if let attribute = field.attribute {
      root[field.place][attribute] = value
    } else if let value {
      root[field.place].text = value
    }
  }

  private func attribute(of field: Field) -> AttributeDeclaration? {
    guard let name = field.attribute,
      let element = format.declaration(at: field.place, of: root, as: declaration)
    else { return nil }
    return format.complexType(of: element)?.attribute(name)
  }

  private func type(of field: Field) -> TypeName? {
    if field.attribute != nil { return attribute(of: field)?.type }
    return format.declaration(at: field.place, of: root, as: declaration)?.type
  }

  private func isRequired(_ field: Field) -> Bool { attribute(of: field)?.isRequired ?? true }
}
