import XMLCoding

/// Writes the elements of a document as JSON.
struct JSONWriter {
  let shapes: JSONShapes
  private(set) var text = JSONText()

  init(shapes: JSONShapes) { self.shapes = shapes }

  /// Writes the object round the root.
  mutating func write(_ root: XMLTree, as declaration: ElementDeclaration) throws(XMLFault) {
    text.begin("{")
    text.member(root.name)
    try value(root, declaration, at: "/\(root.name)")
    text.end("}")
    text.finish()
  }

  private mutating func value(
    _ element: XMLTree, _ declaration: ElementDeclaration, at path: String
  ) throws(XMLFault) {
    guard !element.isMixed else { throw XMLFault(.textUnexpected, at: element.position, path: path) }
    guard let shape = shapes.shape(of: declaration) else {
      guard element.attributes.isEmpty, element.children.isEmpty else {
        throw XMLFault(.elementUnexpected, at: element.position, path: path)
      }
      return scalar(element.text, of: declaration.type)
    }
    text.begin("{")
    for attribute in element.attributes {
      guard attribute.namespace.isEmpty, let type = shape.attributes[attribute.name] else {
        throw XMLFault(.attributeUnexpected, at: element.position, path: path)
      }
      text.member(attribute.name)
      scalar(attribute.value, of: type)
    }
    if let (name, type) = shape.text {
      guard element.children.isEmpty else {
        throw XMLFault(.elementUnexpected, at: element.position, path: path)
      }
      text.member(name)
      scalar(element.text, of: type)
    } else if !element.text.isEmpty {
      throw XMLFault(.textUnexpected, at: element.position, path: path)
    }
    try children(of: element, shape, at: path)
    text.end("}")
  }

  /// Writes what stands within: each place in the order of the schema, which is that of the document.
  private mutating func children(
    of element: XMLTree, _ shape: JSONShape, at path: String
  ) throws(XMLFault) {
    var rest = element.children[...]
    for (place, slot) in shape.slots.enumerated() {
      let here = rest.prefix { [shapes] child in
        let isOurs = child.namespace == shapes.format.namespace
        if case .foreign = slot.content { return !isOurs }
        return isOurs && shape.places[child.name] == place
      }
      rest = rest.dropFirst(here.count)
      guard let first = here.first else { continue }
      text.member(slot.name)
      switch slot.content {
      case .element(let declaration):
        guard here.count == 1 else {
          throw XMLFault(.elementRepeated, at: first.position, path: "\(path)/\(first.name)")
        }
        try value(first, declaration, at: "\(path)/\(first.name)")
      case .elements(let declaration):
        text.begin("[")
        for child in here {
          text.element()
          try value(child, declaration, at: "\(path)/\(child.name)")
        }
        text.end("]")
      case .items(let declarations):
        text.begin("[")
        for child in here {
          guard let declaration = declarations[child.name] else { continue }
          text.element()
          text.begin("{")
          text.member(child.name)
          try value(child, declaration, at: "\(path)/\(child.name)")
          text.end("}")
        }
        text.end("]")
      case .foreign:
        text.begin("[")
        for child in here {
          guard child.hasNoMixedContent else {
            throw XMLFault(.textUnexpected, at: child.position, path: "\(path)/*")
          }
          text.element()
          text.string(MarkupWriter.element(child))
        }
        text.end("]")
      }
    }
    if let child = rest.first { throw XMLFault(.elementUnexpected, at: child.position, path: "\(path)/*") }
  }

  /// A value as its type sees it: without the white space that the type ignores.
  private mutating func scalar(_ value: String, of type: TypeName) {
    let value = shapes.spaces[type]?.normalised(value) ?? value
    switch shapes.scalar(of: type) {
    case .string: text.string(value)
    case .boolean: text.literal(value == "1" || value == "true" ? "true" : "false")
    case .integer: if let number = Int(value) { text.literal(String(number)) } else { text.string(value) }
    }
  }
}

extension XMLTree {
  /// Whether text and elements stand beside each other nowhere within: their order would be lost.
  var hasNoMixedContent: Bool { !isMixed && children.allSatisfy(\.hasNoMixedContent) }
}
