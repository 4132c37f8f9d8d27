/// A type of element that has attributes or elements within.
public struct ComplexType: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// The file that declares it.
  public let file: String
  /// What it is, in a sentence.
  public let documentation: String
  /// What stands within.
  public let content: Content
  /// The attributes, those of groups among them, in the order of the schema.
  public let attributes: [AttributeDeclaration]
  /// Names of the attribute groups that it takes in.
  public let attributeGroups: [String]
  /// Names of optional attributes of which exactly one is there; XML Schema cannot say so.
  public let alternatives: [[String]]

  /// What stands within an element.
  public enum Content: Sendable, Hashable {
    /// Nothing.
    case empty
    /// Text of a simple type.
    case text(TypeName)
    /// Elements.
    case elements(Particle)
  }

  /// Every element that can stand within, in the order of the schema.
  public var elements: [ElementDeclaration] {
    guard case .elements(let particle) = content else { return [] }
    return particle.elements
  }

  /// An attribute by its name.
  public func attribute(_ name: String) -> AttributeDeclaration? { attributes.first { $0.name == name } }
}

/// Elements in sequence or to choose from, and how often.
public indirect enum Particle: Sendable, Hashable {
  /// One element.
  case element(ElementDeclaration)
  /// All of them, in this order.
  case sequence([Particle], Occurrence)
  /// One of them, each time.
  case choice([Particle], Occurrence)
  /// Any element of another namespace.
  case foreign(Occurrence)

  /// Every element that can stand here.
  public var elements: [ElementDeclaration] {
    switch self {
    case .element(let element): [element]
    case .sequence(let particles, _), .choice(let particles, _): particles.flatMap(\.elements)
    case .foreign: []
    }
  }

  /// How often it stands.
  public var occurrence: Occurrence {
    switch self {
    case .element(let element): element.occurrence
    case .sequence(_, let occurrence), .choice(_, let occurrence), .foreign(let occurrence): occurrence
    }
  }
}

/// How often something stands.
public struct Occurrence: Sendable, Hashable {
  /// At least so often.
  public var min: Int
  /// At most so often; `nil` without end.
  public var max: Int?

  /// Exactly once.
  public static let once = Occurrence(min: 1, max: 1)
}

/// An element as the schema declares it in one place.
public struct ElementDeclaration: Sendable, Hashable {
  /// The name.
  public let name: String
  /// The type of its content.
  public let type: TypeName
  /// How often it stands there.
  public let occurrence: Occurrence
  /// What it is there, in a sentence.
  public let documentation: String
  /// The category of information, where it is an item.
  public let category: CategoryNote?
  /// Code lists that its codes, or those of elements within, are from.
  public let lists: [String]
  /// What must be unique, and what must resolve, within it.
  public let constraints: [IdentityConstraint]
}

/// How an item says what category of information it is.
public enum CategoryNote: Sendable, Hashable {
  /// Always this category.
  case code(String)
  /// The category that stands in an attribute of that name.
  case attribute(String)
}

/// An attribute as the schema declares it.
public struct AttributeDeclaration: Sendable, Hashable {
  /// The name.
  public let name: String
  /// The type of its value.
  public let type: TypeName
  /// Whether it must be there.
  public let isRequired: Bool
  /// What it says, in a sentence.
  public let documentation: String
  /// Name of the attribute group that declares it; `nil` when the type itself does.
  public let group: String?
  /// Name of the key whose values it lists, where the keys of XML Schema cannot say so.
  public let refers: String?
  /// The value that its absence stands for, where it stands for one.
  public let absentMeans: String?
}

/// Attributes that several types have.
public struct AttributeGroup: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// The file that declares it.
  public let file: String
  /// What the attributes are for, in a sentence.
  public let documentation: String
  /// The attributes.
  public let attributes: [AttributeDeclaration]
}
