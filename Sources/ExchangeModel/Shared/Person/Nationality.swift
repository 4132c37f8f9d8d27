public import ExchangeConsent

/// A nationality. Somebody with two has two items.
public struct Nationality: ItemContent {
  /// `immigration`.
  public static let category = InformationCategory.immigration

  /// The nationality; list `cpr-nationality`.
  public var country: CodedValue

  /// Makes the content of an item.
  public init(country: CodedValue) {
    self.country = country
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    country = try CodedValue(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try country.encode(to: encoder)
  }
}
