public import ExchangeModel

/// The format as data: every type, element and attribute of the schema, with how often it stands, what it allows,
/// what it means, which category it is and which code lists it uses.
///
/// ```swift
/// let format = try FormatDescription.embedded()
/// for item in format.records.flatMap(\.items) { print(item.name, item.documentation) }
/// ```
///
/// A description is only made of files in which every name is declared and nothing stands that the format does
/// not use. It can be made of the files of somebody who extends the format, too.
public struct FormatDescription: Sendable {
  /// The namespace of the format.
  public let namespace: String
  /// The version of the schema.
  public let version: String
  /// The files in the order in which they are included, the main one first.
  public let files: [File]
  /// The elements that can be the root of a document.
  public let roots: [ElementDeclaration]
  /// The types of text, by name.
  public let simpleTypes: [String: SimpleType]
  /// The types of elements, by name.
  public let complexTypes: [String: ComplexType]
  /// The groups of attributes, by name.
  public let attributeGroups: [String: AttributeGroup]

  /// One file, and what it declares.
  public struct File: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// What it holds, in a sentence.
    public let documentation: String
    /// Names of the types that it declares, in order.
    public let types: [String]
  }

  /// A type that is a list of items.
  public struct Record: Sendable, Hashable {
    /// The type.
    public let type: ComplexType
    /// The items, in the order of the schema, and the marker for one that is withheld.
    public var items: [ElementDeclaration] { type.elements }
  }

  /// Describes the format of this library.
  ///
  /// - Throws: ``FormatFault`` if the embedded schema is faulty, which a test excludes.
  public static func embedded() throws(FormatFault) -> FormatDescription {
    try FormatDescription(files: EmbeddedSchemas.files)
  }

  /// Describes the format of some files.
  ///
  /// - Parameters:
  ///   - files: schema files by the names by which they include each other.
  ///   - main: the one to begin with.
  /// - Throws: ``FormatFault`` for the first thing that is wrong.
  public init(files: [String: [UInt8]], main: String = EmbeddedSchemas.main) throws(FormatFault) {
    try self.init(sources: SchemaFile.included(from: main, in: files))
  }

  /// Describes the format of files that have been read, the main one first.
  init(sources: [SchemaFile]) throws(FormatFault) {
    let reader = try FormatReader(sources)
    namespace = reader.namespace
    version = reader.version
    self.files = reader.files
    roots = reader.roots
    simpleTypes = reader.simpleTypes
    complexTypes = reader.complexTypes
    attributeGroups = reader.attributeGroups
  }

  /// The root of that name.
  public func root(_ name: String) -> ElementDeclaration? { roots.first { $0.name == name } }

  /// The records: the types that are one choice of items without end. In the order of the files.
  public var records: [Record] {
    files.flatMap(\.types).compactMap { complexTypes[$0] }.filter { type in
      guard case .elements(.choice(_, let occurrence)) = type.content else { return false }
      return occurrence.max == nil
    }.map(Record.init)
  }

  /// The type of an element's content, where it has attributes or elements.
  public func complexType(of element: ElementDeclaration) -> ComplexType? {
    guard case .declared(let name) = element.type else { return nil }
    return complexTypes[name]
  }

  /// What a type demands, with all that it is made from.
  public func facets(of type: TypeName) -> Facets {
    guard case .declared(let name) = type, let simple = simpleTypes[name] else { return Facets() }
    guard case .restriction(let base) = simple.derivation else { return simple.facets }
    return facets(of: base).restricted(by: simple.facets)
  }

  /// The values that a type lists; empty where it does not.
  public func enumeration(of type: TypeName) -> [EnumerationValue] {
    guard case .declared(let name) = type, let simple = simpleTypes[name] else { return [] }
    guard simple.enumeration.isEmpty, case .restriction(let base) = simple.derivation else {
      return simple.enumeration
    }
    return enumeration(of: base)
  }

  /// The type of XML Schema that a type is made from in the end; that of the values, for a list.
  public func builtIn(of type: TypeName) -> BuiltInType {
    switch type {
    case .builtIn(let type): return type
    case .declared(let name):
      switch simpleTypes[name]?.derivation {
      case .restriction(let base), .list(let base): return builtIn(of: base)
      case nil: return .string
      }
    }
  }

  /// The type of the values of a list; `nil` for a type that is none.
  public func listItem(of type: TypeName) -> TypeName? {
    guard case .declared(let name) = type else { return nil }
    switch simpleTypes[name]?.derivation {
    case .list(let item): return item
    case .restriction(let base): return listItem(of: base)
    case nil: return nil
    }
  }
}
