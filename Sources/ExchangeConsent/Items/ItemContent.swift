public import XMLCoding

/// The fields of one item: a fact group such as an order, a placement or a risk rating.
///
/// The category stands once, beside the fields, and never comes from a sender:
///
/// ```swift
/// public struct Accommodation: ItemContent {
///   public static let category = InformationCategory.accommodationCurrent
///   …
/// }
/// ```
///
/// A type whose category depends on its fields, such as a narrative that names its own, overrides the
/// instance property.
public protocol ItemContent: Codable, Hashable, Sendable {
  /// The category of every item of this type, or the usual one.
  static var category: InformationCategory { get }
  /// The category of this very item.
  var category: InformationCategory { get }
  /// Whether a document without an item of this type is not worth sending.
  static var isEssential: Bool { get }
  /// Whether the item tells of a conviction or caution that is spent under the Rehabilitation of Offenders
  /// Act 1974.
  var isSpent: Bool { get }
}

extension ItemContent {
  /// The category of the type.
  public var category: InformationCategory { Self.category }
  /// Essential only where the taxonomy says so.
  public static var isEssential: Bool { category.flags.contains(.essential) }
  /// Not spent.
  public var isSpent: Bool { false }
}

/// An encoder that writes nothing and wants to know what codes tell of beside the item in which they stand: a placement
/// for adoption tells of the adoption.
package protocol DisclosureNoting: Encoder {
  /// Takes note that a code which is being encoded gives away a category of information.
  func note(_ category: InformationCategory)
}

/// How much of a fact is told.
public enum DetailLevel: String, XMLTextConvertible, CaseIterable {
  /// Status, dates and results.
  case summary
  /// With narrative.
  case full
}

/// Why content is read out of an item; every reading names its reason, so that all can be found.
public enum RevealReason: String, Sendable, CaseIterable {
  /// To show it to somebody who may see it.
  case display
  /// To check it against rules.
  case validation
  /// To turn it into another format for the controller that holds it.
  case conversion
  /// To correct it.
  case correction
}
