public import ExchangeConsent

/// A registration that a victim is in contact with probation.
///
/// It never says who.
public struct VictimContactRegistration: ItemContent {
  /// `victim`.
  public static let category = InformationCategory.victim

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
