public import ExchangeConsent

/// Sexual orientation, as the young person gave it.
public struct SexualOrientation: ItemContent {
  /// `sexual-life`.
  public static let category = InformationCategory.sexualLife

  /// The orientation; list `cpr-sexual-orientation`.
  public var orientation: CodedValue

  /// Makes the content of an item.
  public init(orientation: CodedValue) {
    self.orientation = orientation
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    orientation = try CodedValue(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try orientation.encode(to: encoder)
  }
}
