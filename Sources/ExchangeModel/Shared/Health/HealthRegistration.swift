public import ExchangeConsent
public import XMLCoding

/// Whether the young person is registered with a general practice, dentist or the like.
public struct HealthRegistration: ItemContent {
  /// `health.registration`.
  public static let category = InformationCategory.healthRegistration

  /// The practice; at most 200 characters.
  public var name: String?
  /// Telephone number of the practice.
  public var telephone: String?
  /// Postcode of the practice.
  public var postcode: String?
  /// The kind of service.
  public var kind: Kind
  /// Whether the young person is registered.
  public var registered: Bool
  /// First day of the registration.
  public var from: CalendarDate?
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    kind: Kind, registered: Bool, name: String? = nil, telephone: String? = nil, postcode: String? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.name = name
    self.telephone = telephone
    self.postcode = postcode
    self.kind = kind
    self.registered = registered
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case name = "Name"
    case telephone = "Telephone"
    case postcode = "Postcode"
    case kind = "@kind"
    case registered = "@registered"
    case from = "@from"
    case until = "@until"
  }
}

extension HealthRegistration {
  /// Services with which everybody registers.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// General practice.
    case generalPractice = "general-practice"
    /// Dentist.
    case dentist
    /// Optician.
    case optician
    /// Pharmacy.
    case pharmacy
  }
}
