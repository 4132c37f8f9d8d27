package import XMLCoding

/// Brings documents into the one form that all documents of the same content have: attributes in the order of their
/// names, values without the white space that their types ignore and written in one way, and nothing that says no more
/// than its absence.
package struct CanonicalForm {
  private let format: FormatDescription
  private let spaces: [TypeName: ValueSpace]

  /// - Throws: ``FormatFault`` when a pattern of the schema goes beyond what the format uses.
  package init(_ format: FormatDescription) throws(FormatFault) {
    self.format = format
    spaces = try format.valueSpaces()
  }

  /// The form of a document.
  package func form(of tree: XMLTree, as declaration: ElementDeclaration) -> XMLTree {
    var tree = tree
    tree.position = nil
    tree.attributes.sort { ($0.namespace, $0.name) < ($1.namespace, $1.name) }
    guard let type = format.complexType(of: declaration) else {
      tree.text = value(tree.text, of: declaration.type)
      return tree
    }
    for index in tree.attributes.indices {
      guard let attribute = type.attribute(tree.attributes[index].name) else { continue }
      tree.attributes[index].value = value(tree.attributes[index].value, of: attribute.type)
    }
    tree.attributes.removeAll { attribute in
      type.attribute(attribute.name).map { $0.absentMeans == attribute.value } ?? false
    }
    if case .text(let text) = type.content { tree.text = value(tree.text, of: text) }
    let elements = type.elements
    tree.children = tree.children.map { child in
      guard child.namespace == format.namespace,
        let element = elements.first(where: { $0.name == child.name })
      else { return child }
      return form(of: child, as: element)
    }
    tree.children = grouped(tree.children, of: elements).filter { child in
      let mayBeAbsent = elements.first { $0.name == child.name }?.occurrence.min == 0
      return !mayBeAbsent || !child.attributes.isEmpty || !child.children.isEmpty || !child.text.isEmpty
    }
    return tree
  }

  /// Elements that say one thing in either of several attributes mean the same in any order.
  private func grouped(_ children: [XMLTree], of elements: [ElementDeclaration]) -> [XMLTree] {
    let loose = elements.filter { format.complexType(of: $0)?.alternatives.isEmpty == false }
    guard !loose.isEmpty else { return children }
    var children = children
    for element in loose {
      let places = children.indices.filter { children[$0].name == element.name }
      let sorted = places.map { children[$0] }.sorted { key($0) < key($1) }
      for (place, child) in zip(places, sorted) { children[place] = child }
    }
    return children
  }

  private func key(_ tree: XMLTree) -> String {
    tree.attributes.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
  }

  private func value(_ text: String, of type: TypeName) -> String {
    guard let space = spaces[type] else { return text }
    let value = space.normalised(text)
    switch space.builtIn {
    case .boolean: return value == "1" ? "true" : value == "0" ? "false" : value
    case .dateTime: return Instant(value)?.xmlText ?? value
    case .decimal: return ExactDecimal(value)?.xmlText ?? value
    case .string, .normalizedString, .token, .anyURI, .date, .base64Binary: return value
    default: return Int(value).map(String.init) ?? value
    }
  }
}
