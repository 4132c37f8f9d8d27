public import ExchangeConsent

/// Ethnicity as the young person or the family gave it.
public struct Ethnicity: ItemContent {
  /// `ethnicity`.
  public static let category = InformationCategory.ethnicity

  /// The ethnic group; list `ethnicity` or `cpr-ethnicity`.
  public var group: CodedValue

  /// Makes the content of an item.
  public init(group: CodedValue) {
    self.group = group
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    group = try CodedValue(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try group.encode(to: encoder)
  }
}
