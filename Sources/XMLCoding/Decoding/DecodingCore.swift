/// What all decoders and containers of one record share.
final class DecodingCore {
  let names: XMLNameTable
  let tape: XMLTape
  let namespace: String
  private(set) var userInfo: [CodingUserInfoKey: Any]
  /// The record being decoded.
  private(set) var view: RecordView

  private var keyTables = TypeTable<CodingKeyTable>()
  private var choices = TypeTable<ChoiceNames>()
  private var attributeSets: [(names: XMLAttributeNames, ids: [XMLNameID])] = []
  private var sharedStrings: [String] = []
  /// How often a type has made do without the element that it was to be decoded from.
  var absenceCount = 0

  init(view: RecordView, namespace: String, userInfo: [CodingUserInfoKey: any Sendable]) {
    self.view = view
    names = view.names
    tape = view.tape
    self.namespace = namespace
    self.userInfo = userInfo
  }

  /// Whether containers are kept for use again: not by a decoder that outlives its document.
  private(set) var keepsContainers = true

  /// Begins another record.
  func begin(_ view: RecordView, userInfo: [CodingUserInfoKey: Any]) {
    self.view = view
    self.userInfo = userInfo
    keepsContainers = true
  }

  /// Lets go of containers kept for use again: they keep the core alive.
  func discardContainers() {
    keepsContainers = false
    for table in keyTables.all { table.discardSpare() }
  }

  // MARK: Tables

  @inline(__always)
  func keyTable<Key: CodingKey>(for type: Key.Type) -> CodingKeyTable {
    if let table = keyTables[type] { return table }
    let table = CodingKeyTable(for: type, namespace: namespace, names: names)
    keyTables.insert(table, for: type)
    return table
  }

  @inline(__always)
  func container<Key: CodingKey>(
    keyedBy type: Key.Type, _ node: UInt32
  ) -> KeyedDecodingContainer<Key> {
    keyTable(for: type).container(keyedBy: type, self, node)
  }

  /// The element names that a choice, or an array of one, can have.
  @inline(__always)
  func choiceNames(of type: Any.Type) -> ChoiceNames {
    choices[type] ?? addChoice(type)
  }

  @inline(never)
  private func addChoice(_ type: Any.Type) -> ChoiceNames {
    let made: ChoiceNames
    if let choice = type as? any XMLChoice.Type {
      made = Self.names(of: choice, namespace, names)
    } else if let list = type as? any ChoiceCollection.Type {
      made = Self.names(of: list.choice, namespace, names)
    } else {
      made = ChoiceNames([])
    }
    choices.insert(made, for: type)
    return made
  }

  private static func names<Choice: XMLChoice>(
    of type: Choice.Type, _ namespace: String, _ names: XMLNameTable
  ) -> ChoiceNames {
    ChoiceNames(
      Choice.CodingKeys.allCases.map {
        CodingKeyPlace($0.stringValue, namespace: namespace, names: names).name
      })
  }

  /// The numbers of attribute names that are read together.
  @inline(__always)
  func attributeIDs(_ names: XMLAttributeNames) -> [XMLNameID] {
    for known in attributeSets where known.names === names { return known.ids }
    return addAttributes(names)
  }

  @inline(never)
  private func addAttributes(_ set: XMLAttributeNames) -> [XMLNameID] {
    let ids = set.names.map { names.id(local: $0, namespace: "", isKnown: true) }
    attributeSets.append((set, ids))
    return ids
  }

  /// A string for bytes that are not about a person, made once for each of the few that there are.
  func sharedString(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    for shared in sharedStrings where shared.utf8.count == bytes.count {
      if shared.utf8.elementsEqual(bytes) { return shared }
    }
    let string = xmlString(bytes)
    if sharedStrings.count < 32 { sharedStrings.append(string) }
    return string
  }

  // MARK: Finding

  /// The first child of that name.
  ///
  /// It is always looked for from the start. Going on from the last find would save some steps, but a name that
  /// stands more than once would then be found at a place that depends on what was decoded before it.
  @inline(__always)
  func child(_ name: XMLNameID, of node: UInt32) -> UInt32 {
    let nodes = tape.nodes
    var index = nodes[Int(node)].firstChild
    while index != 0 {
      if nodes[Int(index)].name == name { return index }
      index = nodes[Int(index)].next
    }
    return 0
  }

  /// The next sibling of that name.
  @inline(__always)
  func sibling(_ name: XMLNameID, after node: UInt32) -> UInt32 {
    var index = tape.nodes[Int(node)].next
    while index != 0 {
      if tape.nodes[Int(index)].name == name { return index }
      index = tape.nodes[Int(index)].next
    }
    return 0
  }

  /// The first element, from here on among its siblings, that the choice can have and nobody has decoded.
  @inline(__always)
  func chosen(_ choice: ChoiceNames, from node: UInt32) -> UInt32 {
    var index = node
    while index != 0 {
      let candidate = tape.nodes + Int(index)
      if !candidate.pointee.flags.contains(.consumed), choice.contains(candidate.pointee.name) {
        return index
      }
      index = candidate.pointee.next
    }
    return 0
  }

  @inline(__always)
  func consume(_ node: UInt32) {
    tape.nodes[Int(node)].flags.insert(.consumed)
  }

  @inline(__always)
  func text(of node: UInt32) -> UnsafeBufferPointer<UInt8> {
    tape.nodes[Int(node)].flags.insert([.consumed, .textConsumed])
    return tape.text(of: node)
  }

  // MARK: Faults

  func missing(_ place: CodingKeyPlace, in node: UInt32) -> XMLFault {
    let position = view.position(of: node)
    switch place.kind {
    case .attribute:
      return XMLFault(
        .attributeMissing, at: position, path: view.path(to: node, attribute: view.attributeLabel(place.name))
      )
    case .element where names.isKnown(place.name):
      return XMLFault(
        .elementMissing, at: position, path: view.path(to: node), expected: names.local(place.name))
    default:
      return XMLFault(.elementMissing, at: position, path: view.path(to: node))
    }
  }

  func missing(_ choice: ChoiceNames, in node: UInt32) -> XMLFault {
    let list = choice.ids.map { names.local($0) }.sorted().joined(separator: ", ")
    return XMLFault(
      .elementMissing, at: view.position(of: node), path: view.path(to: node),
      expected: choice.ids.count > 1 ? "one of \(list)" : list)
  }

  /// Turns whatever a type threw into a fault of the place at which it was decoded. The text of other errors
  /// may quote values and is dropped.
  func located(_ error: any Error, at decoder: XMLNodeDecoder) -> any Error {
    switch error {
    case is XMLFault: error
    case is DecodingError: decoder.fault(.decodingFailed)
    default: error
    }
  }
}

/// The names of the elements among which a choice is made, in the order of the keys.
final class ChoiceNames {
  let ids: [XMLNameID]

  init(_ ids: [XMLNameID]) {
    self.ids = ids
  }

  @inline(__always)
  func contains(_ id: XMLNameID) -> Bool { index(of: id) != nil }

  @inline(__always)
  func index(of id: XMLNameID) -> Int? {
    for index in 0..<ids.count where ids[index] == id { return index }
    return nil
  }
}

/// An array of choices, so that its element type can be found from the type of the array.
private protocol ChoiceCollection {
  static var choice: any XMLChoice.Type { get }
}

extension Array: ChoiceCollection where Element: XMLChoice {
  fileprivate static var choice: any XMLChoice.Type { Element.self }
}
