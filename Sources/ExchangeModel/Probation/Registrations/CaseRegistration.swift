public import ExchangeConsent

/// A registration about the case itself: a life sentence, an outstanding warrant or summons, a serious
/// further offence.
public struct CaseRegistration: ItemContent {
  /// `order`.
  public static let category = InformationCategory.order

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
