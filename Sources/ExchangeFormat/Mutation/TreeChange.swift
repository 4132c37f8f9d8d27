import XMLCoding

/// One change to one document.
struct TreeChange {
  let format: FormatDescription
  let spaces: [TypeName: ValueSpace]
  var tree: XMLTree
  let place: DocumentMutator.Place
  var random: SplitMix64
  /// The changed document; `nil` where the change is not possible.
  private(set) var bytes: [UInt8]?

  init(
    format: FormatDescription, spaces: [TypeName: ValueSpace], tree: XMLTree, place: DocumentMutator.Place,
    random: SplitMix64
  ) {
    self.format = format
    self.spaces = spaces
    self.tree = tree
    self.place = place
    self.random = random
  }

  /// Makes a change.
  ///
  /// - Returns: the attribute that was changed, if one was.
  mutating func apply(_ mutation: Mutation) -> String? {
    switch mutation {
    case .elementRemoved:
      return changingSiblings { siblings, index, _ in
        siblings.remove(at: index)
        return true
      }
    case .elementDuplicated:
      return changingSiblings { siblings, index, _ in
        siblings.insert(siblings[index], at: index)
        return true
      }
    case .elementMoved:
      return changingSiblings { siblings, index, random in
        guard siblings.count > 1 else { return false }
        siblings.swapAt(
          index, index + 1 < siblings.count && random.happens(0.5) ? index + 1 : max(index - 1, 0))
        return true
      }
    case .elementRenamed: return renameElement()
    case .elementEmptied:
      return changingElement { element, _ in
        element.children = []
        element.text = ""
        return true
      }
    case .namespaceChanged:
      return changingElement { element, random in
        element.namespace = random.pick(["", element.namespace + "0", "urn:example:other"]) ?? ""
        return true
      }
    case .textAdded:
      return changingElement { element, _ in
        element.text += "words"
        return true
      }
    case .attributeRemoved, .attributeAdded, .attributeRenamed, .attributeNamespaceChanged,
      .attributeRepeated:
      return changeAttribute(mutation)
    case .valueLengthened, .valueEmptied, .valueMisspelt, .valueForeign, .valueAtBound, .whiteSpaceAdded,
      .controlCharacterAdded:
      return changeValue(mutation)
    case .identifierChanged, .identifierRepeated: return changeIdentifier(mutation)
    case .byteChanged, .truncated: return changeBytes(mutation)
    }
  }

  // MARK: Elements

  private mutating func changingElement(_ change: (inout XMLTree, inout SplitMix64) -> Bool) -> String? {
    if change(&tree[place.path], &random) { bytes = MarkupWriter.document(tree) }
    return nil
  }

  private mutating func changingSiblings(
    _ change: (inout [XMLTree], Int, inout SplitMix64) -> Bool
  ) -> String? {
    guard let index = place.path.last else { return nil }
    if change(&tree[Array(place.path.dropLast())].children, index, &random) {
      bytes = MarkupWriter.document(tree)
    }
    return nil
  }

  private mutating func renameElement() -> String? {
    let names = format.complexTypes.values.flatMap(\.elements).map(\.name).sorted()
    let name = random.happens(0.3) ? "Invented" : random.pick(names) ?? "Invented"
    tree[place.path].name = name
    bytes = MarkupWriter.document(tree)
    return nil
  }

  // MARK: Attributes

  private mutating func changeAttribute(_ mutation: Mutation) -> String? {
    var element = tree[place.path]
    let known = format.complexType(of: place.element)?.attributes.map(\.name) ?? []
    if mutation == .attributeAdded {
      let name = random.happens(0.5) ? "invented" : random.pick(known) ?? "invented"
      guard element[name] == nil else { return nil }
      element[name] = random.pick(["x", "2026-01-01", "true", ""]) ?? "x"
      tree[place.path] = element
      bytes = MarkupWriter.document(tree)
      return name
    }
    guard let index = random.pick(Array(element.attributes.indices)) else { return nil }
    let name = element.attributes[index].name
    switch mutation {
    case .attributeRemoved: element.attributes.remove(at: index)
    case .attributeRenamed:
      let other = random.pick(known.filter { element[$0] == nil })
      element.attributes[index].name = random.happens(0.5) ? name + "x" : other ?? name.capitalisedFirst
    case .attributeNamespaceChanged: element.attributes[index].namespace = format.namespace
    default: element.attributes.append(element.attributes[index])
    }
    tree[place.path] = element
    bytes = MarkupWriter.document(tree)
    return name
  }

  // MARK: Values

  private mutating func changeValue(_ mutation: Mutation) -> String? {
    guard let (attribute, type) = randomValue(), let space = spaces[type] else { return nil }
    let value = attribute.map { tree[place.path][$0] ?? "" } ?? tree[place.path].text
    var maker = FaultyValues(space: space, spaces: spaces, random: random)
    let changed = maker.changed(value, mutation)
    random = maker.random
    guard let changed, changed != value else { return nil }
    if let attribute {
      tree[place.path][attribute] = changed
    } else {
      tree[place.path].text = changed
    }
    bytes = MarkupWriter.document(tree)
    return attribute
  }

  /// A value that the element has: one of its attributes (with a name), or its text.
  private mutating func randomValue() -> (attribute: String?, type: TypeName)? {
    guard let type = format.complexType(of: place.element) else { return (nil, place.element.type) }
    var values: [(String?, TypeName)] = type.attributes.filter { tree[place.path][$0.name] != nil }
      .map { ($0.name, $0.type) }
    if case .text(let text) = type.content { values.append((nil, text)) }
    return random.pick(values)
  }

  /// Identifiers are the values that the constraints of the schema are about.
  private mutating func changeIdentifier(_ mutation: Mutation) -> String? {
    guard place.path.isEmpty == false else { return nil }
    let names = identifyingAttributes()
    guard let name = random.pick(tree[place.path].attributes.map(\.name).filter(names.contains)) else {
      return nil
    }
    let value = tree[place.path][name] ?? ""
    var others: [String] = []
    if let root = format.root(tree.name) {
      format.walk(tree, as: root) { _, element, _ in
        for attribute in element.attributes where names.contains(attribute.name) && attribute.value != value {
          others.append(attribute.value)
        }
      }
    }
    let other =
      mutation == .identifierRepeated ? random.pick(others) : "unknown-\(random.number(in: 0...999))"
    guard let other else { return nil }
    tree[place.path][name] = other
    bytes = MarkupWriter.document(tree)
    return name
  }

  private func identifyingAttributes() -> Set<String> {
    let constraints = format.roots.flatMap(\.constraints)
    let fields = constraints.flatMap(\.fields).flatMap(\.paths).compactMap(\.attribute)
    let lists = format.complexTypes.values.flatMap(\.attributes).filter { $0.refers != nil }.map(\.name)
    return Set(fields + lists)
  }

  // MARK: Bytes

  private mutating func changeBytes(_ mutation: Mutation) -> String? {
    var bytes = MarkupWriter.document(tree)
    // Behind the declaration, where a changed byte would be a question of encodings.
    let index = random.number(in: 39...(bytes.count - 1))
    if mutation == .truncated {
      bytes.removeSubrange(index...)
    } else {
      bytes[index] = random.pick(Array("<>&\"'/= a0-\u{1}".utf8)) ?? 0x20
    }
    self.bytes = bytes
    return nil
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
