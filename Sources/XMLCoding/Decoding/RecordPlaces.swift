/// The elements of the record that is being decoded, with their places: for checks that are about elements and
/// not about types, such as whether an identifier stands twice.
///
/// It is of use only inside `init(from:)` of the record, while its decoder is.
///
/// ```swift
/// init(from decoder: any Decoder) throws {
///   guard let places = RecordPlaces(of: decoder) else { … }
///   for element in places.elements(with: "id") { print(element.path, element.position) }
/// }
/// ```
package struct RecordPlaces {
  private let core: DecodingCore

  /// The places of the record; `nil` when the decoder is not one of XML.
  package init?(of decoder: any Decoder) {
    guard let decoder = XMLNodeDecoder(decoder) else { return nil }
    core = decoder.core
  }

  /// The record itself.
  package var record: ElementPlace { ElementPlace(core: core, node: 0) }

  /// The elements with an attribute of that name and no namespace, in document order. Elements that neither a
  /// schema nor a type knows are somebody else's, and left out.
  package func elements(with attribute: String) -> [ElementPlace] {
    elements(withAnyOf: [attribute])
  }

  /// The elements with any of some attributes, in document order, as ``elements(with:)`` gives them for one.
  package func elements(withAnyOf attributes: [String]) -> [ElementPlace] {
    let names = attributes.map { core.names.id(local: $0, namespace: "", isKnown: false) }
    return (0..<UInt32(core.tape.nodeCount)).lazy.filter { node in
      core.names.isKnown(core.tape.nodes[Int(node)].name)
        && names.contains { core.tape.attribute($0, of: node) != nil }
    }
    .map { ElementPlace(core: core, node: $0) }
  }

  /// The first element of a name, in document order; `nil` when there is none.
  package func element(named name: String) -> ElementPlace? {
    (0..<UInt32(core.tape.nodeCount)).lazy.map { ElementPlace(core: core, node: $0) }.first {
      $0.name == name
    }
  }

  /// Counts everything as read, so that nothing is reported as unknown: for a record that could not be decoded.
  package func ignoreUnread() {
    for index in 0..<core.tape.nodeCount { core.ignore(index) }
  }
}

/// Counts everything within the element of a decoder as read: for content that belongs to somebody else. With
/// other decoders nothing need be done.
package func passOverContent(of decoder: any Decoder) {
  guard let decoder = XMLNodeDecoder(decoder) else { return }
  let core = decoder.core
  let end = core.tape.nodes[Int(decoder.node)].end
  var index = Int(decoder.node) + 1
  while index < core.tape.nodeCount, core.tape.nodes[index].end <= end {
    core.ignore(index)
    index += 1
  }
}

extension DecodingCore {
  /// Counts an element, its attributes and its text as read.
  fileprivate func ignore(_ index: Int) {
    tape.nodes[index].flags.insert([.consumed, .textConsumed])
    let start = Int(tape.nodes[index].attributeStart)
    for attribute in start..<(start + Int(tape.nodes[index].attributeCount)) {
      tape.attributes[attribute].isConsumed = true
    }
  }
}

/// One element of a record, and where it stands.
package struct ElementPlace {
  fileprivate let core: DecodingCore
  fileprivate let node: UInt32

  /// The local name; `nil` when neither a schema nor a type knows it.
  package var name: String? {
    let name = core.tape.nodes[Int(node)].name
    return core.names.isKnown(name) ? core.names.local(name) : nil
  }

  /// Where the start tag begins.
  package var position: XMLPosition { core.view.position(of: node) }

  /// The path of the element, or of one of its attributes.
  package func path(to attribute: String? = nil) -> String { core.view.path(to: node, attribute: attribute) }

  /// The value of an attribute without a namespace.
  package func value(of attribute: String) -> String? {
    let name = core.names.id(local: attribute, namespace: "", isKnown: false)
    return core.tape.attribute(name, of: node).map { index in
      String(decoding: core.tape.value(of: core.tape.attributes[index]), as: UTF8.self)
    }
  }

  /// The values of an attribute that is a list, without a namespace.
  package func list(of attribute: String) -> [Substring] {
    value(of: attribute)?.split(whereSeparator: \.isWhitespace) ?? []
  }
}
