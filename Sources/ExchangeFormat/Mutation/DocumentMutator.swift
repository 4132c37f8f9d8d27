import ExchangeModel
package import XMLCoding

/// Changes a document in one way at a time, seeded: to find out whether two programs judge the same.
///
/// ```swift
/// var mutator = try DocumentMutator(.embedded(), document: bytes, seed: 1)
/// for _ in 0..<100 { try compare(mutator.next().bytes) }
/// ```
///
/// Most of the mutants are faulty and some are not: leaving out what may be left out is no fault. Which they are is for
/// a schema processor to say; the mutator says only what it changed, and where.
public struct DocumentMutator: Sendable {
  private let format: FormatDescription
  private let spaces: [TypeName: ValueSpace]
  private let tree: XMLTree
  private let places: [Place]
  private var random: SplitMix64

  /// An element of the document, and its declaration.
  struct Place: Sendable {
    let path: TreePath
    let element: ElementDeclaration
  }

  /// Takes a document.
  ///
  /// - Parameters:
  ///   - format: the format of the document.
  ///   - document: the document, which has to be well-formed.
  ///   - seed: decides everything.
  /// - Throws: `XMLFault` when the document is not well-formed; ``FormatFault`` when its root is not one of the format.
  public init(_ format: FormatDescription, document: [UInt8], seed: UInt64) throws {
    try self.init(format, tree: XMLDecoder().decode(XMLTree.self, from: document).value, seed: seed)
  }

  /// Takes a document as a tree.
  package init(_ format: FormatDescription, tree: XMLTree, seed: UInt64) throws(FormatFault) {
    guard let root = format.root(tree.name), tree.namespace == format.namespace else {
      throw FormatFault(file: "", message: "The root of the document is none of the format.")
    }
    self.format = format
    self.tree = tree
    spaces = try format.valueSpaces()
    var places: [Place] = []
    format.walk(tree, as: root) { places.append(Place(path: $0, element: $2)) }
    self.places = places
    random = SplitMix64(seed: seed)
  }

  /// Makes the next mutant.
  public mutating func next() -> Mutant {
    while true {
      guard let mutation = random.pick(Mutation.allCases), let place = random.pick(places) else { continue }
      if let mutant = mutant(mutation, at: place) { return mutant }
    }
  }

  private mutating func mutant(_ mutation: Mutation, at place: Place) -> Mutant? {
    var change = TreeChange(format: format, spaces: spaces, tree: tree, place: place, random: random)
    let attribute = change.apply(mutation)
    random = change.random
    guard let bytes = change.bytes, bytes != MarkupWriter.document(tree) else { return nil }
    return Mutant(
      mutation: mutation, path: tree.path(to: place.path) + (attribute.map { "/@\($0)" } ?? ""), bytes: bytes)
  }
}

/// A document that was changed in one way.
public struct Mutant: Sendable, Hashable {
  /// What was done.
  public let mutation: Mutation
  /// Where: the path of an element or attribute of the document that was changed.
  public let path: String
  /// The changed document.
  public let bytes: [UInt8]
}

/// Ways to change a document.
public enum Mutation: String, Sendable, Hashable, CaseIterable {
  /// An element is left out.
  case elementRemoved = "element-removed"
  /// An element stands twice.
  case elementDuplicated = "element-duplicated"
  /// An element has changed places with one beside it.
  case elementMoved = "element-moved"
  /// An element has another name: an invented one, or that of another element of the format.
  case elementRenamed = "element-renamed"
  /// An element has neither elements nor text.
  case elementEmptied = "element-emptied"
  /// An element is of another namespace, or of none.
  case namespaceChanged = "namespace-changed"
  /// Text stands where only elements may.
  case textAdded = "text-added"
  /// An attribute is left out.
  case attributeRemoved = "attribute-removed"
  /// There is an attribute that the type does not have.
  case attributeAdded = "attribute-added"
  /// An attribute has another name.
  case attributeRenamed = "attribute-renamed"
  /// An attribute is of a namespace.
  case attributeNamespaceChanged = "attribute-namespace-changed"
  /// An attribute stands twice, which is not well-formed.
  case attributeRepeated = "attribute-repeated"
  /// A value is longer than its type allows, or exactly as long.
  case valueLengthened = "value-lengthened"
  /// A value is empty.
  case valueEmptied = "value-emptied"
  /// One character of a value is another.
  case valueMisspelt = "value-misspelt"
  /// A value is that of another type.
  case valueForeign = "value-foreign"
  /// A value lies at the bound of its type, or one step beyond.
  case valueAtBound = "value-at-bound"
  /// A value has white space before, after or within it.
  case whiteSpaceAdded = "white-space-added"
  /// A value has a control character, or one that is none.
  case controlCharacterAdded = "control-character-added"
  /// An identifier is another, so that nothing resolves to it.
  case identifierChanged = "identifier-changed"
  /// An identifier is that of something else.
  case identifierRepeated = "identifier-repeated"
  /// One byte of the document is another.
  case byteChanged = "byte-changed"
  /// The document breaks off.
  case truncated
}

extension XMLTree {
  /// The path of an element, each step with its number among the siblings of its name if there are several.
  package func path(to place: TreePath) -> String {
    var element = self
    var path = "/" + name
    for index in place {
      let child = element.children[index]
      path += "/" + child.name
      if element.children.count(where: { $0.name == child.name }) > 1 {
        path += "[\(element.children[...index].count { $0.name == child.name })]"
      }
      element = child
    }
    return path
  }
}
