public import ExchangeConsent
public import XMLCoding

/// How much supervision the case is to have.
public struct SupervisionTier: ItemContent {
  /// `risk-to-others`.
  public static let category = InformationCategory.riskToOthers

  /// The tier: B2, or A to G of the later framework, or NOT_SUPERVISED.
  public var tier: String
  /// Version of the calculation.
  public var version: String?
  /// Day of the calculation.
  public var calculatedOn: CalendarDate
  /// Whether it awaits an assessment.
  public var provisional: Bool?

  /// Makes the content of an item.
  public init(tier: String, calculatedOn: CalendarDate, version: String? = nil, provisional: Bool? = nil) {
    self.tier = tier
    self.version = version
    self.calculatedOn = calculatedOn
    self.provisional = provisional
  }

  private enum CodingKeys: String, CodingKey {
    case tier = "@tier"
    case version = "@version"
    case calculatedOn = "@calculatedOn"
    case provisional = "@provisional"
  }
}
