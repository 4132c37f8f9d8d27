public import ExchangeConsent

/// A registration of a risk of suicide or self-harm.
public struct RiskToSelfRegistration: ItemContent {
  /// `risk-to-self`.
  public static let category = InformationCategory.riskToSelf

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

/// A registration of vulnerability.
public struct VulnerabilityRegistration: ItemContent {
  /// `risk-to-self.vulnerability`.
  public static let category = InformationCategory.riskToSelfVulnerability

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

/// A registration of concerns for mental health.
public struct MentalHealthRegistration: ItemContent {
  /// `health.mental`.
  public static let category = InformationCategory.healthMental

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

/// A registration of concerns for a child or of child protection.
public struct SafeguardingRegistration: ItemContent {
  /// `safeguarding`.
  public static let category = InformationCategory.safeguarding

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

/// A registration of an adult at risk.
public struct AdultAtRiskRegistration: ItemContent {
  /// `safeguarding.adult-safeguarding`.
  public static let category = InformationCategory.safeguardingAdultSafeguarding

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
