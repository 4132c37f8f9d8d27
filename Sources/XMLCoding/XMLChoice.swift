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
///   enum CodingKeys: String, CodingKey, CaseIterable {
///     case circle = "Circle"
///     case square = "Square"
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
public protocol XMLChoice: Codable {
  /// The names of the elements that can stand here.
  associatedtype CodingKeys: CodingKey & CaseIterable
}
