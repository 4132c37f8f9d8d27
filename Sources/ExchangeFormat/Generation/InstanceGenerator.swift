public import ExchangeModel
package import XMLCoding

/// Makes documents that the schema accepts: from the least that is a document to most of all there is.
///
/// ```swift
/// var generator = try InstanceGenerator(.embedded(), seed: 1)
/// for _ in 0..<100 { try judge(generator.next()) }
/// ```
///
/// The same seed gives the same documents in the same order. Identifiers are unique, references resolve, codes are in
/// their lists and were in force. Values reach the bounds of their types; enumerated values, items and codes come in
/// turn, so that all of them come in the end. What the documents say is invented at random: they show what the format
/// allows, not what makes sense.
public struct InstanceGenerator: Sendable {
  /// How much of what the schema allows a document has.
  public enum Fullness: Sendable, Hashable, CaseIterable {
    /// Only what must be there, as short as it can be.
    case minimal
    /// Something between.
    case some
    /// Everything that can be there, as far as the limits allow.
    case full
  }

  /// Where a document ends to grow.
  public struct Limits: Sendable, Hashable {
    /// Elements, after which only what must be there comes.
    public var elements = 1_500
    /// Characters of values, after which values are short.
    public var characters = 150_000

    /// The defaults: documents of less than a megabyte.
    public init() {}
  }

  /// The limits of each document.
  public var limits = Limits()

  private let format: FormatDescription
  private let codeLists: [String: CodeList]
  private var values: ValueGenerator
  private var random: SplitMix64
  /// Which alternative of a choice, and which code of a list, comes next.
  private var turns: [String: Int] = [:]
  private var state = DocumentState()

  /// Makes a generator.
  ///
  /// - Parameters:
  ///   - format: the format of the documents.
  ///   - seed: decides everything.
  ///   - codeLists: the lists that codes are taken from.
  /// - Throws: ``FormatFault`` when a pattern of the schema goes beyond what the format uses.
  public init(
    _ format: FormatDescription, seed: UInt64, codeLists: [String: CodeList] = CodeList.all
  ) throws(FormatFault) {
    self.format = format
    self.codeLists = codeLists
    values = ValueGenerator(try format.valueSpaces())
    random = SplitMix64(seed: seed)
  }

  /// Makes the next document.
  ///
  /// - Parameters:
  ///   - root: name of the root element.
  ///   - fullness: how much it has; `nil` lets the seed decide.
  /// - Returns: the document in UTF-8, each element on a line of its own.
  /// - Throws: ``FormatFault`` when a type has no value that could be found, or there is no such root.
  public mutating func next(
    root: String = Exchange.rootElement, fullness: Fullness? = nil
  ) throws(FormatFault) -> [UInt8] {
    MarkupWriter.document(try nextTree(root: root, fullness: fullness))
  }

  /// Makes the next document as a tree.
  package mutating func nextTree(
    root: String = Exchange.rootElement, fullness: Fullness? = nil
  ) throws(FormatFault) -> XMLTree {
    guard let declaration = format.root(root) else {
      throw FormatFault(file: "", message: "The schema has no root element \(root).")
    }
    var fullness = fullness ?? drawFullness()
    for _ in 0..<20 {
      state = DocumentState(limits, fullness, share: Double(random.number(in: 1...9)) / 10)
      var tree = try element(declaration, lists: [], depth: 0)
      if try ReferenceSettler(format: format).settle(&tree, as: declaration, with: &values, &random) {
        return tree
      }
      // A reference that must be there has nothing to refer to: that takes a fuller document.
      fullness = fullness == .minimal ? .some : .full
    }
    throw FormatFault(file: "", message: "No document was found in which every reference resolves.")
  }

  private mutating func drawFullness() -> Fullness {
    switch random.number(in: 0...9) {
    case 0: .minimal
    case 1: .full
    default: .some
    }
  }

  // MARK: Elements

  private mutating func element(
    _ declaration: ElementDeclaration, lists inherited: [String], depth: Int
  ) throws(FormatFault) -> XMLTree {
    guard depth < 32 else {
      throw FormatFault(file: "", message: "The type of \(declaration.name) holds itself without end.")
    }
    state.elements -= 1
    let lists = declaration.lists.isEmpty ? inherited : declaration.lists
    var tree = XMLTree(declaration.name, namespace: format.namespace)
    guard let type = format.complexType(of: declaration) else {
      tree.text = try value(of: declaration.type, in: declaration.name)
      return tree
    }
    let code = type.isCoded ? code(of: lists) : nil
    let present = attributes(of: type)
    for attribute in type.attributes where present.contains(attribute.name) {
      let value: String
      if let coded = code?[attribute.name] {
        value = coded
      } else {
        value = try self.value(of: attribute.type, in: attribute.name)
      }
      tree.attributes.append(XMLTree.Attribute(attribute.name, value))
    }
    switch type.content {
    case .empty: break
    case .text(let text): tree.text = try value(of: text, in: declaration.name)
    case .elements(let particle):
      try add(particle, to: &tree, of: type.name, lists: lists, depth: depth + 1)
    }
    return tree
  }

  /// Names of the attributes that an element has.
  private mutating func attributes(of type: ComplexType) -> Set<String> {
    var names: Set<String> = []
    for attribute in type.attributes where attribute.isRequired || wants() { names.insert(attribute.name) }
    for alternatives in type.alternatives {
      names.subtract(alternatives)
      if let chosen = random.pick(alternatives) { names.insert(chosen) }
    }
    return names
  }

  private mutating func add(
    _ particle: Particle, to tree: inout XMLTree, of type: String, lists: [String], depth: Int
  ) throws(FormatFault) {
    switch particle {
    case .element(let declaration):
      for _ in 0..<count(declaration.occurrence) {
        tree.children.append(try element(declaration, lists: lists, depth: depth))
      }
    case .sequence(let particles, let occurrence):
      for _ in 0..<count(occurrence) {
        for particle in particles { try add(particle, to: &tree, of: type, lists: lists, depth: depth) }
      }
    case .foreign(let occurrence):
      for _ in 0..<count(occurrence) {
        tree.children.append(XMLTree("Invented", namespace: "urn:example:invented", text: "invented"))
      }
    case .choice(let particles, let occurrence):
      for chosen in chosen(of: particles, occurrence, of: type) {
        try add(chosen, to: &tree, of: type, lists: lists, depth: depth)
      }
    }
  }

  /// How often something stands.
  private mutating func count(_ occurrence: Occurrence) -> Int {
    let max = occurrence.max ?? .max
    guard occurrence.min < max, state.isGrowing else { return occurrence.min }
    switch state.fullness {
    case .minimal: return occurrence.min
    case .full: return min(max, Swift.max(occurrence.min, max == 1 ? 1 : random.number(in: 1...3)))
    case .some:
      guard wants() else { return occurrence.min }
      if max <= 30, random.happens(0.03) { return max }
      return min(max, Swift.max(occurrence.min, random.number(in: 1...3)))
    }
  }

  /// The alternatives that stand, in order.
  private mutating func chosen(
    of particles: [Particle], _ occurrence: Occurrence, of type: String
  ) -> [Particle] {
    guard !particles.isEmpty else { return [] }
    var count = count(occurrence)
    if occurrence.max == nil, state.isGrowing {
      switch state.fullness {
      case .minimal: break
      case .full: return particles.shuffled(using: &random)
      case .some: count = random.number(in: Swift.max(occurrence.min, 1)...12)
      }
    }
    return (0..<count).map { _ in particles[turn(of: type, among: particles.count)] }
  }

  private mutating func turn(of key: String, among count: Int) -> Int {
    let turn = turns[key] ?? random.number(in: 0...(count - 1))
    turns[key] = turn + 1
    return turn % count
  }

  /// Whether something that may be left out is there.
  private mutating func wants() -> Bool {
    guard state.isGrowing else { return false }
    return switch state.fullness {
    case .minimal: false
    case .some: random.happens(state.share)
    case .full: true
    }
  }

  // MARK: Values

  private mutating func value(of type: TypeName, in name: String) throws(FormatFault) -> String {
    let choice: ValueGenerator.Choice =
      switch (state.fullness, random.number(in: 0...99)) {
      case (.minimal, _), (_, 0..<9): .least
      case (_, 9..<18): .greatest
      case (_, 18..<30): .foreign
      default: .ordinary
      }
    // Long texts are written as long as there is room for one more.
    let room = state.characters > 40_000 ? Int.max : 400
    guard let value = values.value(of: type, choice, room: room, &random) else {
      throw FormatFault(file: "", message: "No value of the type \(type) of \(name) was found.")
    }
    state.characters -= value.unicodeScalars.count
    return value
  }

  /// A code of one of the lists, as the attributes that say it; `nil` when no list has one.
  private mutating func code(of lists: [String]) -> [String: String]? {
    let names = lists.isEmpty ? codeLists.keys.sorted() : lists
    guard let name = random.pick(names), let list = codeLists[name], !list.entries.isEmpty else { return nil }
    let entry = list.entries[turn(of: "list " + name, among: list.entries.count)]
    let years = (2000...2030).filter { list.verdict(on: entry.code, inCollectionYear: $0) == .valid }
    guard let year = random.pick(years) else { return nil }
    return ["code": entry.code, "list": name, "listVersion": String(year)]
  }
}

/// How far one document has grown.
private struct DocumentState {
  var elements: Int
  var characters: Int
  let fullness: InstanceGenerator.Fullness
  /// How likely it is that something is there which may be left out.
  let share: Double

  init(
    _ limits: InstanceGenerator.Limits = .init(), _ fullness: InstanceGenerator.Fullness = .minimal,
    share: Double = 0
  ) {
    elements = limits.elements
    characters = limits.characters
    self.fullness = fullness
    self.share = share
  }

  /// Whether there is room for what need not be there.
  var isGrowing: Bool { elements > 0 }
}
