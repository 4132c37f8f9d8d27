import XMLCoding

/// The schema as one file that needs no other: for tools that cannot follow includes, and for keeping beside documents.
///
/// ```swift
/// let bytes = try FlattenedSchema(files: EmbeddedSchemas.files, main: EmbeddedSchemas.main).bytes
/// ```
///
/// It has every annotation, and means what the files mean together.
public struct FlattenedSchema: Sendable {
  /// The file.
  public let bytes: [UInt8]

  /// Puts files together.
  ///
  /// - Parameters:
  ///   - files: schema files by the names by which they include each other.
  ///   - main: the one to begin with.
  /// - Throws: ``FormatFault`` when a file is missing or cannot be read.
  public init(files: [String: [UInt8]], main: String) throws(FormatFault) {
    let sources = try SchemaFile.included(from: main, in: files)
    guard let first = sources.first else { throw FormatFault(file: main, message: "There is no file.") }
    var writer = SchemaWriter()
    writer.begin(first.root)
    for source in sources {
      writer.comment(source.name)
      for child in source.root.children where !child.isSchema("include") { writer.write(child, depth: 1) }
    }
    writer.end()
    bytes = Array(writer.text.utf8)
  }
}

/// Writes elements of XML Schema with the prefixes that the format uses.
private struct SchemaWriter {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// The prefix in paths of constraints is that of the format, too.
  mutating func begin(_ root: XMLTree) {
    let namespace = MarkupWriter.escaped(root["targetNamespace"] ?? "", inAttribute: true)
    text += "<!-- Made by yax schema flatten from the files that are named below. Do not edit. -->\n"
    text +=
      "<xs:schema xmlns:xs=\"\(XMLTree.schemaNamespace)\" xmlns=\"\(namespace)\" xmlns:yax=\"\(namespace)\""
    text += " xmlns:note=\"\(XMLTree.noteNamespace)\"" + attributes(of: root) + ">\n"
  }

  mutating func end() { text += "</xs:schema>\n" }

  mutating func comment(_ words: String) { text += "\n  <!-- \(words) -->\n" }

  mutating func write(_ element: XMLTree, depth: Int) {
    let name = (element.namespace == XMLTree.noteNamespace ? "note:" : "xs:") + element.name
    text += String(repeating: "  ", count: depth) + "<\(name)\(attributes(of: element))"
    guard !element.children.isEmpty || !element.text.isEmpty else {
      text += "/>\n"
      return
    }
    text += ">"
    if element.children.isEmpty {
      text += MarkupWriter.escaped(element.text, inAttribute: false)
    } else {
      text += "\n"
      for child in element.children { write(child, depth: depth + 1) }
      text += String(repeating: "  ", count: depth)
    }
    text += "</\(name)>\n"
  }

  private func attributes(of element: XMLTree) -> String {
    element.attributes.map { attribute in
      let prefix = attribute.namespace.isEmpty ? "" : "xml:"
      return " \(prefix)\(attribute.name)=\"\(Self.value(attribute.value))\""
    }.joined()
  }

  /// A value in which characters beyond ASCII stand as numbers: bounds of classes in patterns cannot be seen.
  private static func value(_ text: String) -> String {
    MarkupWriter.escaped(text, inAttribute: true).unicodeScalars.map { scalar in
      scalar.isASCII ? String(scalar) : "&#x\(String(scalar.value, radix: 16, uppercase: true));"
    }.joined()
  }
}
