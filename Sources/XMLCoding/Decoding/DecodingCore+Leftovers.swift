extension DecodingCore {
  /// Everything in the record that no decoded type has asked for, in document order.
  func leftovers(limit: Int) -> Leftovers {
    view.siblings.forget()
    var leftovers = Leftovers(limit: limit)
    var decoded = DecodedNames()
    for index in 0..<tape.nodeCount {
      let node = UInt32(index)
      let flags = tape.nodes[index].flags
      guard flags.contains(.consumed) else {
        let parent = tape.nodes[index].parent
        if index != 0, tape.nodes[Int(parent)].flags.contains(.consumed) {
          leftovers.add {
            let isRepeated = decoded.names(under: parent, on: tape).contains(tape.nodes[index].name)
            return fault(isRepeated ? .elementRepeated : .elementUnknown, node)
          }
        }
        continue
      }
      addUnknownAttributes(of: node, to: &leftovers)
      if hasUnknownText(node) { leftovers.add { fault(.textUnknown, node) } }
    }
    return leftovers
  }

  private func fault(_ code: XMLFault.Code, _ node: UInt32, attribute: String? = nil) -> XMLFault {
    XMLFault(code, at: view.position(of: node), path: view.path(to: node, attribute: attribute))
  }

  @inline(__always)
  private func hasUnknownText(_ node: UInt32) -> Bool {
    let flags = tape.nodes[Int(node)].flags
    if flags.contains(.mixed) { return true }
    if flags.contains(.textConsumed) || tape.nodes[Int(node)].textCount == 0 { return false }
    return !trimmingXMLWhiteSpace(tape.text(of: node)).isEmpty
  }

  @inline(__always)
  private func addUnknownAttributes(of node: UInt32, to leftovers: inout Leftovers) {
    let start = Int(tape.nodes[Int(node)].attributeStart)
    for index in start..<(start + Int(tape.nodes[Int(node)].attributeCount))
    where !tape.attributes[index].isConsumed {
      let name = tape.attributes[index].name
      if isSchemaLocation(name) { continue }
      leftovers.add { fault(.attributeUnknown, node, attribute: view.attributeLabel(name)) }
    }
  }

  /// A hint for other tools; it is never followed, and the schema in use is never changed by it.
  private func isSchemaLocation(_ name: XMLNameID) -> Bool {
    names.namespace(name) == "http://www.w3.org/2001/XMLSchema-instance"
      && ["schemaLocation", "noNamespaceSchemaLocation"].contains(names.local(name))
  }
}

/// Faults up to a limit, and the number of the others.
struct Leftovers {
  private(set) var faults: [XMLFault] = []
  private(set) var omittedCount = 0
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// Adds a fault, which is only made when there is room for it.
  mutating func add(_ make: () -> XMLFault) {
    if faults.count < limit { faults.append(make()) } else { omittedCount += 1 }
  }
}

/// The names of those children that have been decoded, gathered once for each element that is asked about.
private struct DecodedNames {
  private var known: [UInt32: Set<XMLNameID>] = [:]

  mutating func names(under parent: UInt32, on tape: XMLTape) -> Set<XMLNameID> {
    if let names = known[parent] { return names }
    var names: Set<XMLNameID> = []
    var child = tape.nodes[Int(parent)].firstChild
    while child != 0 {
      if tape.nodes[Int(child)].flags.contains(.consumed) { names.insert(tape.nodes[Int(child)].name) }
      child = tape.nodes[Int(child)].next
    }
    known[parent] = names
    return names
  }
}
