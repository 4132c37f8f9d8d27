public import ExchangeConsent

/// A registration of an affiliation with a gang.
public struct GangRegistration: ItemContent {
  /// `associates.gang`.
  public static let category = InformationCategory.associatesGang

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

/// A registration of organised crime, which rests on intelligence.
public struct OrganisedCrimeRegistration: ItemContent {
  /// `associates.intelligence`.
  public static let category = InformationCategory.associatesIntelligence

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
