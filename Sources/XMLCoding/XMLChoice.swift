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
  public init(from decoder: any Decoder) throws {
    if let place = decoder as? XMLNodeDecoder {
      let (key, element) = try place.choose(Self.self)
      self = try Self(key, from: element)
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard let key = container.allKeys.first, container.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "expected exactly one case"))
    }
    let value = try container.nestedContainer(keyedBy: SoleValueKey.self, forKey: key)
    self = try Self(key, from: value.superDecoder(forKey: .value))
  }
}

/// The key under which a synthesised conformance keeps the one value of a case.
private enum SoleValueKey: String, CodingKey {
  case value = "_0"
}
