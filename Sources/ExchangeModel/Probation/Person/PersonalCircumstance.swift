public import ExchangeConsent

/// A personal circumstance that tells of health, pregnancy or maternity.
public struct HealthCircumstance: ItemContent {
  /// `health`.
  public static let category = InformationCategory.health

  /// The circumstance.
  public var terms: CircumstanceTerms

  /// Makes the content of an item.
  public init(terms: CircumstanceTerms) {
    self.terms = terms
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
  }
}

/// A personal circumstance about the family.
public struct FamilyCircumstance: ItemContent {
  /// `family`.
  public static let category = InformationCategory.family

  /// The circumstance.
  public var terms: CircumstanceTerms

  /// Makes the content of an item.
  public init(terms: CircumstanceTerms) {
    self.terms = terms
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
  }
}

/// A personal circumstance about education, training or employment.
public struct EmploymentCircumstance: ItemContent {
  /// `ete`.
  public static let category = InformationCategory.ete

  /// The circumstance.
  public var terms: CircumstanceTerms

  /// Makes the content of an item.
  public init(terms: CircumstanceTerms) {
    self.terms = terms
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
  }
}
