public import ExchangeConsent

/// The matter of health in the pathway plan.
public struct PathwayPlanHealthDomain: ItemContent {
  /// `health`.
  public static let category = InformationCategory.health

  /// What is known.
  public var matter: PathwayPlanDomain

  /// Makes the content of an item.
  public init(_ matter: PathwayPlanDomain) {
    self.matter = matter
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    matter = try PathwayPlanDomain(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try matter.encode(to: encoder)
  }
}

/// The matter of identity in the pathway plan, where it tells of immigration, or the needs of a young person
/// who sought asylum or was trafficked.
public struct PathwayPlanIdentityDomain: ItemContent {
  /// `immigration`.
  public static let category = InformationCategory.immigration

  /// What is known.
  public var matter: PathwayPlanDomain

  /// Makes the content of an item.
  public init(_ matter: PathwayPlanDomain) {
    self.matter = matter
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    matter = try PathwayPlanDomain(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try matter.encode(to: encoder)
  }
}

/// The matter of family and social relationships in the pathway plan, where it tells of others.
public struct PathwayPlanFamilyDomain: ItemContent {
  /// `family.relationships`.
  public static let category = InformationCategory.familyRelationships

  /// What is known.
  public var matter: PathwayPlanDomain

  /// Makes the content of an item.
  public init(_ matter: PathwayPlanDomain) {
    self.matter = matter
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    matter = try PathwayPlanDomain(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try matter.encode(to: encoder)
  }
}
