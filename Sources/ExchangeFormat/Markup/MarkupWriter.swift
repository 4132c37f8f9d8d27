package import XMLCoding

/// Writes a tree as a document of bytes, whatever stands in it: also names, values and repetitions that the
/// encoder refuses, because documents with faults are made with it.
package struct MarkupWriter {
  /// How elements are laid out.
  package enum Layout {
    /// Everything on one line.
    case compact
    /// Each element on a line of its own, unless it stands beside text.
    case indented
  }

  let layout: Layout
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  init(_ layout: Layout) { self.layout = layout }

  /// A whole document.
  package static func document(_ root: XMLTree, layout: Layout = .indented) -> [UInt8] {
    var writer = MarkupWriter(layout)
    writer.write(root, within: "", depth: 0)
    if layout == .compact { writer.text += "\n" }
    return Array(writer.text.utf8)
  }

  /// One element on one line, as it stands within another.
  static func element(_ element: XMLTree, within namespace: String = "") -> String {
    var writer = MarkupWriter(.compact)
    writer.text = ""
    writer.write(element, within: namespace, depth: 0)
    return writer.text
  }

  private mutating func write(_ element: XMLTree, within namespace: String, depth: Int) {
    text += indentation(depth) + "<" + element.name
    if element.namespace != namespace {
      text += " xmlns=\"\(Self.escaped(element.namespace, inAttribute: true))\""
    }
    for (index, attribute) in element.attributes.enumerated() {
      let value = Self.escaped(attribute.value, inAttribute: true)
      switch attribute.namespace {
      case "": text += " \(attribute.name)=\"\(value)\""
      case "http://www.w3.org/XML/1998/namespace": text += " xml:\(attribute.name)=\"\(value)\""
      case let uri:
        text +=
          " xmlns:a\(index)=\"\(Self.escaped(uri, inAttribute: true))\" a\(index):\(attribute.name)=\"\(value)\""
      }
    }
    if element.children.isEmpty, element.text.isEmpty {
      text += "/>" + lineEnd
      return
    }
    text += ">" + Self.escaped(element.text, inAttribute: false)
    if !element.children.isEmpty {
      if element.text.isEmpty { text += lineEnd }
      for child in element.children { write(child, within: element.namespace, depth: depth + 1) }
      text += indentation(depth)
    }
    text += "</\(element.name)>" + lineEnd
  }

  private func indentation(_ depth: Int) -> String {
    layout == .indented ? String(repeating: "  ", count: depth) : ""
  }

  private var lineEnd: String { layout == .indented ? "\n" : "" }

  /// Text with everything escaped that would not be read back as it is. A control character, which XML cannot
  /// carry, becomes a reference that makes the document not well-formed.
  static func escaped(_ text: String, inAttribute: Bool) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 })
    else {
      return text
    }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"" where inAttribute: escaped += "&quot;"
      case "\n" where !inAttribute: escaped += "\n"
      case "\t" where !inAttribute: escaped += "\t"
      case _ where scalar.value < 0x20: escaped += "&#\(scalar.value);"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
