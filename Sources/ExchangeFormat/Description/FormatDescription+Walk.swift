package import XMLCoding

extension FormatDescription {
  /// Calls a closure with every element of a document that the schema declares, in document order.
  package func walk(
    _ tree: XMLTree, as declaration: ElementDeclaration, at place: TreePath = [],
    _ body: (TreePath, XMLTree, ElementDeclaration) throws -> Void
  ) rethrows {
    try body(place, tree, declaration)
    guard let type = complexType(of: declaration) else { return }
    let elements = type.elements
    for (index, child) in tree.children.enumerated() {
      guard child.namespace == namespace, let element = elements.first(where: { $0.name == child.name })
      else {
        continue
      }
      try walk(child, as: element, at: place + [index], body)
    }
  }

  /// The declaration of the element at a place of a document.
  package func declaration(
    at place: TreePath, of tree: XMLTree, as root: ElementDeclaration
  ) -> ElementDeclaration? {
    var declaration = root
    var element = tree
    for index in place {
      element = element.children[index]
      let name = element.name
      guard let next = complexType(of: declaration)?.elements.first(where: { $0.name == name }) else {
        return nil
      }
      declaration = next
    }
    return declaration
  }
}

extension ComplexType {
  /// Whether its attributes are a code, its list and the version of that: what is in them is for the code lists to
  /// say.
  var isCoded: Bool { attributeGroups.contains("CodedAttributes") }
}
