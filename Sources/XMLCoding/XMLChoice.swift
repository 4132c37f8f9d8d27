/// An enumeration whose case is chosen by the name of a child element.
///
/// Each case carries the element as its one unlabelled associated value, and `CodingKeys` gives the element
/// names. A property whose key is `"#choice"` holds one choice, an optional one, or an array of them in
/// document order:
///
/// ```swift
/// enum Shape: XMLChoice {
///   case circle(Circle)
///   case square(Square)
///
///   enum CodingKeys: String, CodingKey, CaseIterable {
///     case circle = "Circle"
///     case square = "Square"
///   }
///
///   init(_ key: CodingKeys, from decoder: any Decoder) throws {
///     switch key {
///     case .circle: self = .circle(try Circle(from: decoder))
///     case .square: self = .square(try Square(from: decoder))
///     }
///   }
/// }
///
/// struct Drawing: Codable {
///   var title: String
///   var shapes: [Shape]
///   enum CodingKeys: String, CodingKey {
///     case title = "@title"
///     case shapes = "#choice"
///   }
/// }
/// ```
///
/// Encoding is synthesised. Decoding is not: what the compiler makes for an enumeration asks for all keys of
/// two containers for every value, which took a quarter of the time of decoding.
public protocol XMLChoice: Codable {
  /// The names of the elements that can stand here.
  associatedtype CodingKeys: CodingKey & CaseIterable

  /// Decodes the case that an element name stands for.
  ///
  /// - Parameters:
  ///   - key: the case.
  ///   - decoder: the element.
  init(_ key: CodingKeys, from decoder: any Decoder) throws
}

extension XMLChoice {
  /// Decodes the one case that is there, with any decoder.
  @inlinable
  public init(from decoder: any Decoder) throws {
    if let (index, element) = try xmlChoice(Self.self, of: decoder) {
      let keys = CodingKeys.allCases
      try self.init(keys[keys.index(keys.startIndex, offsetBy: index)], from: element)
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let keys = container.allKeys
    guard let key = keys.first, keys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "expected exactly one case"))
    }
    let value = try container.nestedContainer(keyedBy: SoleValueKey.self, forKey: key)
    try self.init(key, from: value.superDecoder(forKey: .value))
  }
}

/// Which case the element at a decoder of this module stands for, and that element; `nil` for other decoders.
@usableFromInline
func xmlChoice(_ type: Any.Type, of decoder: any Decoder) throws -> (index: Int, element: any Decoder)? {
  guard let place = XMLNodeDecoder(decoder) else { return nil }
  return try place.choose(type)
}

/// The key under which a synthesised conformance keeps the one value of a case.
@usableFromInline
enum SoleValueKey: String, CodingKey {
  case value = "_0"
}
