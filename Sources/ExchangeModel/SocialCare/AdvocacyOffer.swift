public import ExchangeConsent
public import XMLCoding

/// Whether an advocate or independent visitor was offered, and whether the young person wanted one.
public struct AdvocacyOffer: ItemContent {
  /// `engagement`.
  public static let category = InformationCategory.engagement

  /// Whoever provides it; at most 200 characters.
  public var provider: String?
  /// What was offered.
  public var kind: Kind
  /// Whether it was offered.
  public var offered: OfferAnswer
  /// Whether it was accepted.
  public var accepted: OfferAnswer?
  /// Day of the offer.
  public var on: CalendarDate?

  /// Makes the content of an item.
  public init(
    kind: Kind, offered: OfferAnswer, provider: String? = nil, accepted: OfferAnswer? = nil,
    on: CalendarDate? = nil
  ) {
    self.provider = provider
    self.kind = kind
    self.offered = offered
    self.accepted = accepted
    self.on = on
  }

  private enum CodingKeys: String, CodingKey {
    case provider = "Provider"
    case kind = "@kind"
    case offered = "@offered"
    case accepted = "@accepted"
    case on = "@on"
  }
}

extension AdvocacyOffer {
  /// Kinds of independent support.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// An advocate, who helps the young person to be heard.
    case advocate
    /// An independent visitor, who befriends a child in care.
    case independentVisitor = "independent-visitor"
  }
}
