/// A record on the tape with all that is needed to name a place in it.
struct RecordView {
  let tape: XMLTape
  let names: XMLNameTable
  let window: SourceWindow
  let siblings: SiblingNumbers
  /// Where in the document the record's start tag ends.
  let tagEnd: Int
  /// The path of the record itself: `/Exchange`, or `/ExchangeBatch/Exchange[3]`.
  let path: String

  /// The path of an element, or of one of its attributes.
  func path(to node: UInt32, attribute: String? = nil) -> String {
    var parts: [String] = []
    var current = node
    while current != 0 {
      parts.append(step(current))
      current = tape.nodes[Int(current)].parent
    }
    var result = path
    for part in parts.reversed() { result += "/" + part }
    if let attribute { result += "/@" + attribute }
    return result
  }

  /// The name of an element, with its number among the siblings of that name if there are several.
  private func step(_ node: UInt32) -> String {
    let name = tape.nodes[Int(node)].name
    let label = names.isKnown(name) ? names.local(name) : "*"
    guard let number = siblings.number(of: node, on: tape, names) else { return label }
    return "\(label)[\(number)]"
  }

  /// Where the start tag of an element begins.
  func position(of node: UInt32) -> XMLPosition {
    window.position(at: start(of: node))
  }

  /// Where the start tag of an element begins, in bytes of the document.
  func start(of node: UInt32) -> Int {
    window.tagStart(before: tagEnd + Int(tape.nodes[Int(node)].tagEnd))
  }

  /// Where an element ends, in bytes of the document.
  func end(of node: UInt32) -> Int {
    tagEnd + Int(tape.nodes[Int(node)].end)
  }

  /// The name of an attribute, if a schema or a type gave it.
  func attributeLabel(_ name: XMLNameID) -> String {
    names.isKnown(name) ? names.local(name) : "*"
  }
}
