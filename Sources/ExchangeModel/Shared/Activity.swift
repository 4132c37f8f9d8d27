public import ExchangeConsent

/// Main education, training or employment.
public struct Activity: ItemContent {
  /// `ete`.
  public static let category = InformationCategory.ete

  /// The activity; list `ssda903-activity`.
  public var kind: CodedValue

  /// Makes the content of an item.
  public init(kind: CodedValue) {
    self.kind = kind
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    kind = try CodedValue(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try kind.encode(to: encoder)
  }
}
