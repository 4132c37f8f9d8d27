public import ExchangeConsent

/// A registration of a risk of serious harm: its overall level, or the risk to children, the public, a
/// known adult, staff or prisoners.
public struct SeriousHarmRegistration: ItemContent {
  /// `risk-to-others.rosh`.
  public static let category = InformationCategory.riskToOthersRosh

  /// What was registered.
  public var terms: RegistrationTerms

  /// Makes the content of an item.
  public init(terms: RegistrationTerms) {
    self.terms = terms
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
  }
}

/// A registration for public protection that no other element takes, such as stalking, terrorism or
/// integrated offender management.
public struct PublicProtectionRegistration: ItemContent {
  /// `risk-to-others`.
  public static let category = InformationCategory.riskToOthers

  /// What was registered.
  public var terms: RegistrationTerms

  /// Makes the content of an item.
  public init(terms: RegistrationTerms) {
    self.terms = terms
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
  }
}

/// A registration of domestic abuse by the young person.
public struct DomesticAbuseRegistration: ItemContent {
  /// `risk-to-others.domestic-abuse`.
  public static let category = InformationCategory.riskToOthersDomesticAbuse

  /// What was registered.
  public var terms: RegistrationTerms

  /// Makes the content of an item.
  public init(terms: RegistrationTerms) {
    self.terms = terms
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
  }
}

/// A registration of weapons.
public struct WeaponsRegistration: ItemContent {
  /// `risk-to-others.weapons`.
  public static let category = InformationCategory.riskToOthersWeapons

  /// What was registered.
  public var terms: RegistrationTerms

  /// Makes the content of an item.
  public init(terms: RegistrationTerms) {
    self.terms = terms
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
  }
}

/// A registration of a risk of sexual harm to others.
public struct SexualHarmRegistration: ItemContent {
  /// `risk-to-others.sexual-harm`.
  public static let category = InformationCategory.riskToOthersSexualHarm

  /// What was registered.
  public var terms: RegistrationTerms

  /// Makes the content of an item.
  public init(terms: RegistrationTerms) {
    self.terms = terms
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
  }
}
