public import ExchangeConsent
public import XMLCoding

/// Accommodation on release. A suitable place that is arranged late is late: guidance asks for at least 14
/// days.
public struct ReleaseAccommodation: ItemContent {
  /// `accommodation`.
  public static let category = InformationCategory.accommodation

  /// What is being done; at most 4,000 characters.
  public var note: String?
  /// How far it is settled.
  public var status: ReleaseAccommodationStatus
  /// Day on which it was arranged.
  public var arrangedOn: CalendarDate?
  /// Whether it is suitable.
  public var suitability: Accommodation.Suitability?
  /// The organisation that has to find it.
  public var responsible: OrganisationIdentifier?
  /// First day.
  public var from: CalendarDate?

  /// Makes the content of an item.
  public init(
    note: String? = nil, status: ReleaseAccommodationStatus, arrangedOn: CalendarDate? = nil,
    suitability: Accommodation.Suitability? = nil, responsible: OrganisationIdentifier? = nil,
    from: CalendarDate? = nil
  ) {
    self.note = note
    self.status = status
    self.arrangedOn = arrangedOn
    self.suitability = suitability
    self.responsible = responsible
    self.from = from
  }

  private enum CodingKeys: String, CodingKey {
    case note = "Note"
    case status = "@status"
    case arrangedOn = "@arrangedOn"
    case suitability = "@suitability"
    case responsible = "@responsible"
    case from = "@from"
  }
}

/// How far accommodation on release is settled.
public enum ReleaseAccommodationStatus: String, XMLTextConvertible, CaseIterable {
  /// It is arranged.
  case arranged
  /// It is offered, and not certain.
  case provisional
  /// It is not arranged.
  case notArranged = "not-arranged"
  /// The young person will have none.
  case noFixedAbode = "no-fixed-abode"
  /// Nobody has looked into it yet.
  case notAssessed = "not-assessed"
}

/// An address on release.
public struct ReleaseAddress: ItemContent {
  /// `contact.address`.
  public static let category = InformationCategory.contactAddress

  /// One line of the address; at most 5.
  public var lines: [String]
  /// Postcode.
  public var postcode: String?

  /// Makes the content of an item.
  public init(lines: [String] = [], postcode: String? = nil) {
    self.lines = lines
    self.postcode = postcode
  }

  private enum CodingKeys: String, CodingKey {
    case lines = "Line"
    case postcode = "Postcode"
  }
}
