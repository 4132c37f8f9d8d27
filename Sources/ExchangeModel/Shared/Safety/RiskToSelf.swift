public import ExchangeConsent

/// Whether the young person harms themself or did so before.
public struct SelfHarmConcern: ItemContent {
  /// `risk-to-self.self-harm`.
  public static let category = InformationCategory.riskToSelfSelfHarm

  /// What is known.
  public var concern: Concern

  /// Makes the content of an item.
  public init(_ concern: Concern) {
    self.concern = concern
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    concern = try Concern(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try concern.encode(to: encoder)
  }
}

/// Whether there is a risk of suicide or was one before.
public struct SuicideConcern: ItemContent {
  /// `risk-to-self.suicide`.
  public static let category = InformationCategory.riskToSelfSuicide

  /// What is known.
  public var concern: Concern

  /// Makes the content of an item.
  public init(_ concern: Concern) {
    self.concern = concern
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    concern = try Concern(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try concern.encode(to: encoder)
  }
}

/// What makes the young person vulnerable, to others or to circumstances.
public struct Vulnerability: ItemContent {
  /// `risk-to-self.vulnerability`.
  public static let category = InformationCategory.riskToSelfVulnerability

  /// What is known.
  public var concern: Concern

  /// Makes the content of an item.
  public init(_ concern: Concern) {
    self.concern = concern
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    concern = try Concern(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try concern.encode(to: encoder)
  }
}
