/// A type of text: of an attribute, or of an element without elements.
public struct SimpleType: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// The file that declares it.
  public let file: String
  /// What it is, in a sentence.
  public let documentation: String
  /// What it is made from.
  public let derivation: Derivation
  /// What it demands beyond what it is made from.
  public let facets: Facets
  /// The values that it allows, in order; empty where it does not list them.
  public let enumeration: [EnumerationValue]

  /// What a type is made from.
  public enum Derivation: Sendable, Hashable {
    /// Fewer values of another type.
    case restriction(of: TypeName)
    /// Values of another type, separated by spaces.
    case list(of: TypeName)
  }
}

/// One value that a type allows, and what it means.
public struct EnumerationValue: Sendable, Hashable {
  /// The value as it stands in a document.
  public let value: String
  /// What it means, in a sentence.
  public let documentation: String
}

/// What a type demands of a value.
public struct Facets: Sendable, Hashable {
  /// Fewest characters, octets of binary data, or values of a list.
  public var minLength: Int?
  /// Most characters, octets of binary data, or values of a list.
  public var maxLength: Int?
  /// Least value, as written.
  public var minInclusive: String?
  /// Greatest value, as written.
  public var maxInclusive: String?
  /// Most digits of a number.
  public var totalDigits: Int?
  /// Most digits after the point.
  public var fractionDigits: Int?
  /// Regular expressions of XML Schema; a value matches all of them.
  public var patterns: [String] = []

  /// Both what one type demands and what a type made from it demands.
  func restricted(by narrower: Facets) -> Facets {
    Facets(
      minLength: narrower.minLength ?? minLength, maxLength: narrower.maxLength ?? maxLength,
      minInclusive: narrower.minInclusive ?? minInclusive,
      maxInclusive: narrower.maxInclusive ?? maxInclusive,
      totalDigits: narrower.totalDigits ?? totalDigits,
      fractionDigits: narrower.fractionDigits ?? fractionDigits, patterns: patterns + narrower.patterns)
  }
}

/// The name of a type.
public enum TypeName: Sendable, Hashable, CustomStringConvertible {
  /// One of XML Schema itself.
  case builtIn(BuiltInType)
  /// One of the format.
  case declared(String)

  /// The name as schemas of the format write it.
  public var description: String {
    switch self {
    case .builtIn(let type): "xs:\(type.rawValue)"
    case .declared(let name): name
    }
  }
}

/// The types of XML Schema that a format can build on.
public enum BuiltInType: String, Sendable, Hashable, CaseIterable {
  case string, normalizedString, token, boolean, date, dateTime, decimal, integer, nonNegativeInteger,
    positiveInteger, unsignedByte, unsignedShort, unsignedInt, unsignedLong, byte, short, int, long, anyURI,
    base64Binary

  /// What becomes of the white space of a value before it is judged.
  var whiteSpace: WhiteSpace {
    switch self {
    case .string: .preserve
    case .normalizedString: .replace
    default: .collapse
    }
  }

  /// What becomes of white space.
  enum WhiteSpace { case preserve, replace, collapse }

  /// Least and greatest of the whole numbers; `nil` for other types. Where a type has no bound, that of 64 bits.
  var wholeNumbers: ClosedRange<Int>? {
    switch self {
    case .integer, .long: Int.min...Int.max
    case .nonNegativeInteger, .unsignedLong: 0...Int.max
    case .positiveInteger: 1...Int.max
    case .unsignedByte: 0...255
    case .unsignedShort: 0...65_535
    case .unsignedInt: 0...4_294_967_295
    case .byte: -128...127
    case .short: -32_768...32_767
    case .int: -2_147_483_648...2_147_483_647
    default: nil
    }
  }
}
