public import ExchangeConsent

/// A condition of a licence.
///
/// One that tells of health, or of a victim, stands in an element of its own.
public struct ReleaseCondition: ItemContent {
  /// `order.licence`.
  public static let category = InformationCategory.orderLicence

  /// What it demands.
  public var terms: LicenceTerms
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Mark shared by all items of one licence.
  public var licence: Grouping?

  /// Makes the content of an item.
  public init(terms: LicenceTerms, event: Grouping? = nil, licence: Grouping? = nil) {
    self.terms = terms
    self.event = event
    self.licence = licence
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
    case event = "@event"
    case licence = "@licence"
  }
}

/// A condition of a licence that tells of mental health, such as to attend appointments with a
/// psychiatrist.
public struct MentalHealthReleaseCondition: ItemContent {
  /// `health.mental`.
  public static let category = InformationCategory.healthMental

  /// What it demands.
  public var terms: LicenceTerms
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Mark shared by all items of one licence.
  public var licence: Grouping?

  /// Makes the content of an item.
  public init(terms: LicenceTerms, event: Grouping? = nil, licence: Grouping? = nil) {
    self.terms = terms
    self.event = event
    self.licence = licence
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
    case event = "@event"
    case licence = "@licence"
  }
}

/// A condition of a licence that tells of drugs or alcohol, such as to be tested.
public struct SubstanceReleaseCondition: ItemContent {
  /// `health.substance`.
  public static let category = InformationCategory.healthSubstance

  /// What it demands.
  public var terms: LicenceTerms
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Mark shared by all items of one licence.
  public var licence: Grouping?

  /// Makes the content of an item.
  public init(terms: LicenceTerms, event: Grouping? = nil, licence: Grouping? = nil) {
    self.terms = terms
    self.event = event
    self.licence = licence
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
    case event = "@event"
    case licence = "@licence"
  }
}

/// A condition of a licence that protects a victim: not to make contact, or to keep out of an area.
///
/// It never names the victim or an address.
public struct VictimReleaseCondition: ItemContent {
  /// `victim.exclusion-zone`.
  public static let category = InformationCategory.victimExclusionZone

  /// What it demands.
  public var terms: LicenceTerms
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Mark shared by all items of one licence.
  public var licence: Grouping?

  /// Makes the content of an item.
  public init(terms: LicenceTerms, event: Grouping? = nil, licence: Grouping? = nil) {
    self.terms = terms
    self.event = event
    self.licence = licence
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
    case event = "@event"
    case licence = "@licence"
  }
}
