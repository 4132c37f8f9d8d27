import XMLCoding

/// How an element of one type looks in JSON.
struct JSONShape: Sendable {
  /// How the text of a simple type is written.
  enum Scalar: Sendable { case string, integer, boolean }

  /// What a member of the object of an element is.
  enum Member: Sendable, Hashable {
    case attribute(String)
    case text
    /// One of the elements within, by the place of its slot.
    case slot(Int)
  }

  /// A place within an element, in the order of the schema.
  struct Slot: Sendable {
    let name: String
    let content: Content

    enum Content: Sendable {
      /// One element.
      case element(ElementDeclaration)
      /// Elements of one name, one after the other.
      case elements(ElementDeclaration)
      /// Elements of several names in any order.
      case items([String: ElementDeclaration])
      /// Elements of another namespace, each as a string of XML.
      case foreign(Occurrence)
    }
  }

  /// Members by their names.
  private(set) var members: [String: Member] = [:]
  /// The types of the attributes.
  private(set) var attributes: [String: TypeName] = [:]
  /// The type of the text, where the element has text.
  private(set) var text: (name: String, type: TypeName)?
  /// What stands within, in the order of the schema.
  private(set) var slots: [Slot] = []
  /// The place of each element by its name; for the items of a record all the same.
  private(set) var places: [String: Int] = [:]

  /// The member that the items of a record are in.
  static let items = "items"
  /// The member that elements of another namespace are in.
  static let foreign = "xml"

  init(of type: ComplexType) throws(FormatFault) {
    for attribute in type.attributes {
      members[attribute.name] = .attribute(attribute.name)
      attributes[attribute.name] = attribute.type
    }
    switch type.content {
    case .empty: break
    case .text(let name):
      let member = members["text"] == nil ? "text" : "content"
      try add(member, .text, in: type)
      text = (member, name)
    case .elements(let particle): try add(particle, in: type)
    }
  }

  private mutating func add(
    _ particle: Particle, in type: ComplexType
  ) throws(FormatFault) {
    switch particle {
    case .element(let element):
      let isMany = element.occurrence.max != 1
      try add(Slot(name: element.name, content: isMany ? .elements(element) : .element(element)), in: type)
      places[element.name] = slots.count - 1
    case .foreign(let occurrence):
      try add(Slot(name: Self.foreign, content: .foreign(occurrence)), in: type)
    case .choice(let particles, let occurrence) where occurrence.max != 1:
      let elements = particles.flatMap(\.elements)
      try add(
        Slot(
          name: Self.items,
          content: .items(Dictionary(elements.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }))
        ),
        in: type)
      for element in elements { places[element.name] = slots.count - 1 }
    case .sequence(let particles, let occurrence), .choice(let particles, let occurrence):
      guard occurrence.max == 1 else { throw Self.fault("repeats a sequence", in: type) }
      for particle in particles { try add(particle, in: type) }
    }
  }

  private mutating func add(_ slot: Slot, in type: ComplexType) throws(FormatFault) {
    slots.append(slot)
    try add(slot.name, .slot(slots.count - 1), in: type)
  }

  private mutating func add(_ name: String, _ member: Member, in type: ComplexType) throws(FormatFault) {
    guard members.updateValue(member, forKey: name) == nil else {
      throw Self.fault("has two members called \(name)", in: type)
    }
  }

  private static func fault(_ message: String, in type: ComplexType) -> FormatFault {
    FormatFault(file: type.file, message: "\(type.name) \(message), which JSON cannot have.")
  }
}

/// How every type of a format looks in JSON.
struct JSONShapes: Sendable {
  let format: FormatDescription
  let spaces: [TypeName: ValueSpace]
  /// Names of all members and elements: those that may stand in a path.
  let names: Set<String>
  private let shapes: [String: JSONShape]

  init(_ format: FormatDescription) throws(FormatFault) {
    self.format = format
    spaces = try format.valueSpaces()
    var shapes: [String: JSONShape] = [:]
    for name in format.complexTypes.keys.sorted() {
      if let type = format.complexTypes[name] { shapes[name] = try JSONShape(of: type) }
    }
    self.shapes = shapes
    names = Set(format.roots.map(\.name)).union(
      shapes.values.flatMap { Array($0.members.keys) + $0.places.keys })
  }

  /// How an element looks; `nil` where it is only a value.
  func shape(of element: ElementDeclaration) -> JSONShape? {
    guard case .declared(let name) = element.type else { return nil }
    return shapes[name]
  }

  func shape(named name: String) -> JSONShape? { shapes[name] }

  /// How the text of a type is written.
  func scalar(of type: TypeName) -> JSONShape.Scalar {
    if spaces[type]?.isList == true { return .string }
    let builtIn = format.builtIn(of: type)
    if builtIn == .boolean { return .boolean }
    return builtIn.wholeNumbers == nil ? .string : .integer
  }
}
