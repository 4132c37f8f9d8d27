public import ExchangeConsent
public import XMLCoding

/// An adoption or another permanent arrangement that ended before the present period of care.
///
/// Its category is that of adoption whatever the arrangement was: were only adoptions hidden, the absence of
/// the item would tell of one.
public struct PreviousPermanence: ItemContent {
  /// `care-history.adoption`.
  public static let category = InformationCategory.careHistoryAdoption

  /// The arrangement; list `ssda903-previous-permanence`.
  public var kind: CodedValue
  /// The local authority, or the country, where the order was made.
  public var authority: PermanenceAuthority?
  /// Date of the order, as far as known.
  public var orderedOn: PartialDate?

  /// Makes the content of an item.
  public init(kind: CodedValue, authority: PermanenceAuthority? = nil, orderedOn: PartialDate? = nil) {
    self.kind = kind
    self.authority = authority
    self.orderedOn = orderedOn
  }

  private enum CodingKeys: String, CodingKey {
    case authority = "Authority"
    case orderedOn = "OrderedOn"
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    kind = try CodedValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    authority = try container.decodeIfPresent(PermanenceAuthority.self, forKey: .authority)
    orderedOn = try container.decodeIfPresent(PartialDate.self, forKey: .orderedOn)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try kind.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(authority, forKey: .authority)
    try container.encodeIfPresent(orderedOn, forKey: .orderedOn)
  }
}

/// Where an order was made: a local authority of England, or somewhere else.
public struct PermanenceAuthority: Codable, Hashable, Sendable {
  /// The local authority.
  public var controller: OrganisationIdentifier?
  /// A code of the list `ssda903-previous-permanence-authority`, for anywhere else.
  public var elsewhere: String?
  /// What the source had.
  public var sourceText: String?

  /// Makes one.
  public init(
    controller: OrganisationIdentifier? = nil, elsewhere: String? = nil, sourceText: String? = nil
  ) {
    self.controller = controller
    self.elsewhere = elsewhere
    self.sourceText = sourceText
  }

  private enum CodingKeys: String, CodingKey {
    case controller = "@controller"
    case elsewhere = "@elsewhere"
    case sourceText = "@sourceText"
  }
}
