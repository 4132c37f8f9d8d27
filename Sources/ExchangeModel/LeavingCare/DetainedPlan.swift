public import ExchangeConsent
public import XMLCoding

/// What the pathway plan provides for while the young person is detained: where, contact, support and
/// release.
///
/// Accommodation on release is an item of its own.
public struct DetainedPlan: ItemContent {
  /// `order`.
  public static let category = InformationCategory.order

  /// Name of the establishment; at most 200 characters.
  public var establishment: String
  /// Address of the establishment; at most 4,000 characters.
  public var address: String?
  /// How the personal adviser and the young person keep in touch; at most 4,000 characters.
  public var contactArrangements: String
  /// What support there is during detention; at most 4,000 characters.
  public var support: String?
  /// What is arranged for release, without the address; at most 4,000 characters.
  public var releaseArrangements: String?
  /// The kind of establishment.
  public var kind: EstablishmentKind
  /// First day of detention there.
  public var from: CalendarDate?
  /// Expected day of release.
  public var releaseOn: CalendarDate?
  /// Day on which the pathway plan was reviewed for detention.
  public var planReviewedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    establishment: String, contactArrangements: String, kind: EstablishmentKind, address: String? = nil,
    support: String? = nil, releaseArrangements: String? = nil, from: CalendarDate? = nil,
    releaseOn: CalendarDate? = nil, planReviewedOn: CalendarDate? = nil
  ) {
    self.establishment = establishment
    self.address = address
    self.contactArrangements = contactArrangements
    self.support = support
    self.releaseArrangements = releaseArrangements
    self.kind = kind
    self.from = from
    self.releaseOn = releaseOn
    self.planReviewedOn = planReviewedOn
  }

  private enum CodingKeys: String, CodingKey {
    case establishment = "Establishment"
    case address = "Address"
    case contactArrangements = "ContactArrangements"
    case support = "Support"
    case releaseArrangements = "ReleaseArrangements"
    case kind = "@kind"
    case from = "@from"
    case releaseOn = "@releaseOn"
    case planReviewedOn = "@planReviewedOn"
  }
}
