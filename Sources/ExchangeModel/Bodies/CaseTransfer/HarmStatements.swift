public import ExchangeConsent
import XMLCoding

/// A statement, never a rating: ratings stand in the record with their instrument.
public struct HarmToOthersStatement: ItemContent {
  /// `risk-to-others`.
  public static let category = InformationCategory.riskToOthers

  /// The statement; at most 4,000 characters.
  public var statement: String
  /// How it is being managed; at most 4,000 characters.
  public var management: String?

  /// Makes the content of an item.
  public init(statement: String, management: String? = nil) {
    self.statement = statement
    self.management = management
  }

  private enum CodingKeys: String, CodingKey {
    case statement = "Statement"
    case management = "Management"
  }
}

/// A statement, never a rating: ratings stand in the record with their instrument.
public struct HarmToSelfStatement: ItemContent {
  /// `risk-to-self`.
  public static let category = InformationCategory.riskToSelf

  /// The statement; at most 4,000 characters.
  public var statement: String
  /// How it is being managed; at most 4,000 characters.
  public var management: String?

  /// Makes the content of an item.
  public init(statement: String, management: String? = nil) {
    self.statement = statement
    self.management = management
  }

  private enum CodingKeys: String, CodingKey {
    case statement = "Statement"
    case management = "Management"
  }
}
