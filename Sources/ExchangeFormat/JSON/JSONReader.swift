import XMLCoding

/// Turns the tape of a JSON text into XML in the order of the schema, and finds what XML could not show: members
/// that the format does not have, and values of another kind.
struct JSONReader {
  private let shapes: JSONShapes
  private let tape: JSONTape
  private let limits: JSONLimits
  private var faults: [JSONFault] = []
  private var xml = XMLText()
  private let lines: JSONLines
  private var origins: JSONOrigins

  init(shapes: JSONShapes, tape: JSONTape, limits: JSONLimits) {
    self.shapes = shapes
    self.tape = tape
    self.limits = limits
    lines = JSONLines(tape.bytes)
    origins = JSONOrigins(lines)
  }

  /// Reads the one member of the outermost object.
  mutating func read() -> JSONReading {
    let root = JSONPlace(token: 0, parent: nil, step: "")
    let children = tape.tokens[0].kind == .object ? tape.children(of: 0) : []
    let name = children.count == 2 ? tape.string(of: children[0]) : ""
    guard let declaration = shapes.format.root(name) else {
      return JSONReading(faults: [
        fault(.rootUnexpected, at: root, expected: "an object with the member Exchange or ExchangeBatch")
      ])
    }
    element(
      declaration, at: JSONPlace(token: children[1], parent: origins.add(root), step: name), isRoot: true)
    var reading = JSONReading(xml: xml.bytes, faults: faults)
    origins.finish(tape)
    reading.origins = origins
    return reading
  }

  private mutating func element(
    _ declaration: ElementDeclaration, at place: JSONPlace, isRoot: Bool = false
  ) {
    let origin = origins.add(place)
    origins.lines.append((xml.line, origin))
    xml.begin(declaration.name, namespace: isRoot ? shapes.format.namespace : nil)
    defer { xml.end(declaration.name) }
    guard let shape = shapes.shape(of: declaration) else {
      if let value = scalar(of: declaration.type, at: place) { xml.text(value) }
      return
    }
    guard tape.tokens[place.token].kind == .object else {
      return report(.kindUnexpected, at: place, expected: "an object")
    }
    var found: [Int: JSONPlace] = [:]
    var text: String?
    let children = tape.children(of: place.token)
    for index in stride(from: 0, to: children.count, by: 2) {
      let name = tape.string(of: children[index])
      let member = JSONPlace(token: children[index + 1], parent: origin, step: name)
      switch shape.members[name] {
      case .attribute(let attribute):
        guard let type = shape.attributes[attribute], let value = scalar(of: type, at: member) else {
          continue
        }
        xml.attribute(attribute, value)
      case .text: text = shape.text.flatMap { scalar(of: $0.type, at: member) }
      case .slot(let slot): found[slot] = member
      case nil:
        report(.memberUnexpected, at: JSONPlace(token: children[index], parent: origin, step: "*"))
      }
    }
    if let text { xml.text(text) }
    for (number, slot) in shape.slots.enumerated() {
      if let member = found[number] { content(of: slot, at: member) }
    }
  }

  private mutating func content(of slot: JSONShape.Slot, at place: JSONPlace) {
    if case .element(let declaration) = slot.content { return element(declaration, at: place) }
    guard tape.tokens[place.token].kind == .array else {
      return report(.kindUnexpected, at: place, expected: "an array")
    }
    let origin = origins.add(place)
    for (number, token) in tape.children(of: place.token).enumerated() {
      let place = JSONPlace(token: token, parent: origin, step: String(number))
      switch slot.content {
      case .element: break
      case .elements(let declaration): element(declaration, at: place)
      case .items(let declarations): item(declarations, at: place)
      case .foreign: foreign(at: place)
      }
    }
  }

  private mutating func item(_ declarations: [String: ElementDeclaration], at place: JSONPlace) {
    let children = tape.tokens[place.token].kind == .object ? tape.children(of: place.token) : []
    guard children.count == 2 else {
      return report(.kindUnexpected, at: place, expected: "an object with one member, the item")
    }
    let name = tape.string(of: children[0])
    let origin = origins.add(place)
    guard let declaration = declarations[name] else {
      return report(
        .memberUnexpected,
        at: JSONPlace(token: children[0], parent: origin, step: shapes.names.contains(name) ? name : "*"))
    }
    element(declaration, at: JSONPlace(token: children[1], parent: origin, step: name))
  }

  /// An element of another namespace: it is read and written anew, so that it cannot end the document early.
  private mutating func foreign(at place: JSONPlace) {
    guard tape.tokens[place.token].kind == .string else {
      return report(.kindUnexpected, at: place, expected: "a string of XML")
    }
    origins.lines.append((xml.line, origins.add(place)))
    guard let tree = try? XMLDecoder().decode(XMLTree.self, from: tape.text(of: place.token)).value,
      tree.namespace != shapes.format.namespace, tree.hasNoMixedContent
    else { return report(.foreignInvalid, at: place) }
    xml.markup(MarkupWriter.element(tree, within: shapes.format.namespace))
  }

  /// The text of a value; `nil` when it has none that could be written.
  private mutating func scalar(of type: TypeName, at place: JSONPlace) -> String? {
    let kind = tape.tokens[place.token].kind
    let text = kind == .object || kind == .array || kind == .null ? nil : tape.string(of: place.token)
    switch (shapes.scalar(of: type), kind) {
    case (.boolean, .boolean): break
    case (.integer, .number):
      let isWhole = text?.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
      if isWhole == false { report(.kindUnexpected, at: place, expected: "a whole number") }
    case (.string, .string): break
    case (.boolean, _): report(.kindUnexpected, at: place, expected: "true or false")
    case (.integer, _): report(.kindUnexpected, at: place, expected: "a whole number")
    case (.string, .null):
      report(.kindUnexpected, at: place, expected: "a string; what is not known is left out")
    case (.string, _): report(.kindUnexpected, at: place, expected: "a string")
    }
    guard let text else { return nil }
    guard text.unicodeScalars.allSatisfy({ ScalarSet.isXML($0.value) }) else {
      report(.characterForbidden, at: place)
      return nil
    }
    return text
  }

  private mutating func report(_ code: JSONFault.Code, at place: JSONPlace, expected: String? = nil) {
    guard faults.count < limits.faults else { return }
    faults.append(fault(code, at: place, expected: expected))
  }

  private func fault(_ code: JSONFault.Code, at place: JSONPlace, expected: String? = nil) -> JSONFault {
    JSONFault(
      code, at: lines.position(at: tape.offset(of: place.token)), path: origins.path(of: place),
      expected: expected)
  }
}

extension ScalarSet {
  /// Whether XML can carry a character.
  static func isXML(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20...0xD7FF, 0x9, 0xA, 0xD, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
