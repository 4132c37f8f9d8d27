package import XMLCoding

/// One file of a schema as it was read, before its names are resolved.
package struct SchemaFile: Sendable {
  /// Its name, by which other files include it.
  package let name: String
  /// The element `xs:schema`.
  package let root: XMLTree

  /// Reads a file.
  package init(name: String, bytes: [UInt8]) throws(FormatFault) {
    do {
      root = try XMLDecoder().decode(XMLTree.self, from: bytes).value
    } catch {
      let fault = error as? XMLFault
      throw FormatFault(
        file: name, position: fault?.position,
        message: "The file is not well-formed XML\(fault.map { ": \($0.code.rawValue)" } ?? "").")
    }
    self.name = name
    guard root.isSchema("schema") else {
      throw FormatFault(file: name, position: root.position, message: "The file is not an XML Schema.")
    }
  }

  /// The files that it includes, in order.
  package var includes: [String] { root.schemaChildren("include").compactMap { $0["schemaLocation"] } }
}

extension XMLTree {
  package static let schemaNamespace = "http://www.w3.org/2001/XMLSchema"
  package static let noteNamespace = "urn:young-adult-exchange:annotation:1"

  /// Whether it is the element of XML Schema of that name.
  package func isSchema(_ name: String) -> Bool {
    namespace == Self.schemaNamespace && self.name == name
  }

  /// The elements of XML Schema of that name that stand directly within.
  package func schemaChildren(_ name: String) -> [XMLTree] { children.filter { $0.isSchema(name) } }

  /// The documentation, with runs of white space as one space.
  package var documentation: String {
    let text = schemaChildren("annotation").flatMap { $0.schemaChildren("documentation") }.first?.text ?? ""
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The notes of the format of that name.
  package func notes(_ name: String) -> [XMLTree] {
    schemaChildren("annotation").flatMap { $0.schemaChildren("appinfo") }.flatMap(\.children)
      .filter { $0.namespace == Self.noteNamespace && $0.name == name }
  }
}
