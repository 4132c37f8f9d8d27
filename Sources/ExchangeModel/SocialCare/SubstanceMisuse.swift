public import ExchangeConsent
public import XMLCoding

/// Whether a substance misuse problem was identified in a year, and help with it.
public struct SubstanceMisuse: ItemContent {
  /// `health.substance`.
  public static let category = InformationCategory.healthSubstance

  /// Last day of the year that the information is for: 31 March in the looked after return.
  public var yearEnding: CalendarDate
  /// Whether a problem was identified.
  public var identified: Bool
  /// Whether help was received.
  public var interventionReceived: Bool?
  /// Whether help was offered but refused.
  public var interventionOffered: Bool?

  /// Makes the content of an item.
  public init(
    yearEnding: CalendarDate, identified: Bool, interventionReceived: Bool? = nil,
    interventionOffered: Bool? = nil
  ) {
    self.yearEnding = yearEnding
    self.identified = identified
    self.interventionReceived = interventionReceived
    self.interventionOffered = interventionOffered
  }

  private enum CodingKeys: String, CodingKey {
    case yearEnding = "@yearEnding"
    case identified = "@identified"
    case interventionReceived = "@interventionReceived"
    case interventionOffered = "@interventionOffered"
  }
}
