public import ExchangeConsent
public import XMLCoding

/// An address at which the young person lives or gets letters.
///
/// An address of a placement stands in ``PlacementAddress`` instead.
public struct ContactAddress: ItemContent {
  /// `contact.address`.
  public static let category = InformationCategory.contactAddress

  /// A line of the address without the postcode; at most 5, at most 200 characters each.
  public var lines: [String]
  /// Postcode.
  public var postcode: String?
  /// What somebody who visits should know; at most 4,000 characters.
  public var note: String?
  /// What it is used for.
  public var use: Use
  /// That the young person has no fixed abode.
  public var noFixedAbode: Bool?
  /// Unique property reference number.
  public var uprn: String?
  /// Whether the recording agency has verified it.
  public var verified: Bool?
  /// First day, as far as known.
  public var from: PartialDate?
  /// Last day, as far as known; `nil` while it goes on.
  public var until: PartialDate?

  /// Makes the content of an item.
  public init(
    use: Use, lines: [String] = [], postcode: String? = nil, note: String? = nil, noFixedAbode: Bool? = nil,
    uprn: String? = nil, verified: Bool? = nil, from: PartialDate? = nil, until: PartialDate? = nil
  ) {
    self.lines = lines
    self.postcode = postcode
    self.note = note
    self.use = use
    self.noFixedAbode = noFixedAbode
    self.uprn = uprn
    self.verified = verified
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case lines = "Line"
    case postcode = "Postcode"
    case note = "Note"
    case use = "@use"
    case noFixedAbode = "@noFixedAbode"
    case uprn = "@uprn"
    case verified = "@verified"
    case from = "@from"
    case until = "@until"
  }
}

extension ContactAddress {
  /// Uses of an address.
  public enum Use: String, XMLTextConvertible, CaseIterable {
    /// Where the young person lives.
    case main
    /// Where letters go.
    case correspondence
    /// Where the young person also stays.
    case secondary
    /// Where the young person lived before.
    case previous
    /// Where the young person is to live.
    case proposed
  }
}
