public import ExchangeConsent

/// A requirement of post-sentence supervision.
///
/// One that tells of drugs stands in ``SubstanceRequirement``.
public struct PostSentenceRequirement: ItemContent {
  /// `order.licence`.
  public static let category = InformationCategory.orderLicence

  /// What it demands.
  public var terms: RequirementTerms
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?

  /// Makes the content of an item.
  public init(terms: RequirementTerms, event: Grouping? = nil) {
    self.terms = terms
    self.event = event
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
    case event = "@event"
  }
}
