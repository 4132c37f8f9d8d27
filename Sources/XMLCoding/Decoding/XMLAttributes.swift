/// Names of attributes that a type reads all at once.
///
/// Made once for a type and kept: its identity is how a decoder remembers where the names stand.
package final class XMLAttributeNames: Sendable {
  /// No more than this many: they are gathered without an allocation.
  package static let limit = 16

  let names: [String]

  /// Takes local names of attributes without a namespace; those beyond the limit are not read.
  package init(_ names: String...) {
    self.names = Array(names.prefix(Self.limit))
  }
}

/// The attributes of the element at which a decoder stands, found in one pass over them.
///
/// A keyed container makes five calls through tables for every attribute, there or not, and looks up generic
/// metadata for every optional one. Every fact of a document begins with the same few attributes, so they go
/// this way: it takes a third off the time of decoding. Types outside the package have no need of it.
package struct XMLAttributes {
  private let core: DecodingCore
  private let node: UInt32
  private let ids: [XMLNameID]
  /// For each name the index of its attribute on the tape, and -1 where there is none.
  private var found = SIMD16<Int32>(repeating: -1)

  /// Finds the attributes; `nil` when the decoder is not one of this module.
  package init?(_ decoder: any Decoder, _ names: XMLAttributeNames) {
    guard let place = XMLNodeDecoder(decoder), place.mode == .element else { return nil }
    core = place.core
    node = place.node
    ids = core.attributeIDs(names)
    core.consume(node)
    let element = core.tape.nodes[Int(node)]
    var index = Int(element.attributeStart)
    let end = index &+ Int(element.attributeCount)
    while index < end {
      let name = core.tape.attributes[index].name
      for position in 0..<ids.count where ids[position] == name {
        found[position] = Int32(truncatingIfNeeded: index)
        core.tape.attributes[index].isConsumed = true
        break
      }
      index &+= 1
    }
  }

  /// Reads an attribute as it stands; `nil` when it is not there.
  package func string(_ position: Int) -> String? {
    let index = found[position]
    guard index >= 0 else { return nil }
    return xmlString(core.tape.value(of: core.tape.attributes[Int(index)]))
  }

  /// Reads the name of a list, a version or the like that must be there. The same few come again and again, so
  /// that one string is kept for each; a value that says something about a person must not be read so.
  package func requiredName(_ position: Int) throws -> String {
    let index = found[position]
    guard index >= 0 else { throw missing(position) }
    return core.sharedString(core.tape.value(of: core.tape.attributes[Int(index)]))
  }

  /// Reads an attribute that must be there, as it stands.
  package func requiredString(_ position: Int) throws -> String {
    guard let value = string(position) else { throw missing(position) }
    return value
  }

  /// The text of an attribute without the white space at its ends; `nil` when it is not there. Valid until the
  /// record has been decoded.
  package func text(_ position: Int) -> UnsafeBufferPointer<UInt8>? {
    let index = found[position]
    guard index >= 0 else { return nil }
    return trimmingXMLWhiteSpace(core.tape.value(of: core.tape.attributes[Int(index)]))
  }

  /// The fault of an attribute that is not there.
  package func missing(_ position: Int) -> any Error {
    core.missing(CodingKeyPlace(kind: .attribute, name: ids[position]), in: node)
  }

  /// The fault of an attribute that does not have its form.
  package func invalid(_ position: Int, expected: String) -> any Error {
    XMLFault(
      .valueInvalid, at: core.view.position(of: node),
      path: core.view.path(to: node, attribute: core.names.local(ids[position])), expected: expected,
      found: text(position).map { TextShape(of: $0) })
  }
}
