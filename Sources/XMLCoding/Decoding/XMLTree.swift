/// An element with everything that stands in it: for work on markup as such, where no type says what to expect.
///
/// ```swift
/// let root = try XMLDecoder().decode(XMLTree.self, from: bytes).value
/// ```
///
/// Comments, processing instructions, prefixes and the white space between elements are not part of it.
package struct XMLTree: Sendable {
  /// An attribute; its namespace is empty for none.
  package struct Attribute: Hashable, Sendable {
    package var name: String
    package var namespace: String
    package var value: String

    package init(_ name: String, namespace: String = "", _ value: String) {
      self.name = name
      self.namespace = namespace
      self.value = value
    }
  }

  /// The local name.
  package var name: String
  /// The namespace; empty for none.
  package var namespace: String
  /// The attributes in document order.
  package var attributes: [Attribute]
  /// The elements within, in document order.
  package var children: [XMLTree]
  /// The text, without what is only layout between elements.
  package var text: String
  /// Whether there is text beside child elements.
  package var isMixed = false
  /// Where the start tag begins; it does not count in comparisons.
  package var position: XMLPosition?

  package init(
    _ name: String, namespace: String = "", attributes: [Attribute] = [], children: [XMLTree] = [],
    text: String = ""
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    self.text = text
  }

  /// The value of an attribute without a namespace.
  package subscript(_ attribute: String) -> String? {
    get { attributes.first { $0.name == attribute && $0.namespace.isEmpty }?.value }
    set {
      let index = attributes.firstIndex { $0.name == attribute && $0.namespace.isEmpty }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index].value = value
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append(Attribute(attribute, value))
      case (nil, nil): break
      }
    }
  }
}

extension XMLTree: Hashable {
  package static func == (left: XMLTree, right: XMLTree) -> Bool {
    left.name == right.name && left.namespace == right.namespace && left.text == right.text
      && left.isMixed == right.isMixed && left.attributes == right.attributes
      && left.children == right.children
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(namespace)
    hasher.combine(attributes)
    hasher.combine(children)
    hasher.combine(text)
  }
}

extension XMLTree: Decodable {
  /// Takes the element at which the decoder stands.
  package init(from decoder: any Decoder) throws {
    guard let place = XMLNodeDecoder(decoder), place.mode == .element else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "expected an element of XML"))
    }
    self.init(place.node, of: place.core)
  }

  /// Elements nest no deeper than the limits of the decoder allow.
  private init(_ node: UInt32, of core: DecodingCore) {
    let tape = core.tape
    core.consume(node)
    tape.nodes[Int(node)].flags.insert(.textConsumed)
    let element = tape.nodes[Int(node)]
    let name = element.name
    self.init(core.names.local(name), namespace: core.names.namespace(name))
    position = core.view.position(of: node)
    isMixed = element.flags.contains(.mixed)
    let start = Int(element.attributeStart)
    for index in start..<(start + Int(element.attributeCount)) {
      tape.attributes[index].isConsumed = true
      let attribute = tape.attributes[index]
      attributes.append(
        Attribute(
          core.names.local(attribute.name), namespace: core.names.namespace(attribute.name),
          xmlString(tape.value(of: attribute))))
    }
    text = xmlString(tape.text(of: node))
    var child = element.firstChild
    while child != 0 {
      children.append(XMLTree(child, of: core))
      child = tape.nodes[Int(child)].next
    }
  }
}
