public import ExchangeConsent
public import XMLCoding

/// Whether the young person was convicted, or finally warned, in a year; nothing about the offence.
public struct Conviction: ItemContent {
  /// `offending.history`.
  public static let category = InformationCategory.offendingHistory

  /// Last day of the year that the information is for: 31 March in the looked after return.
  public var yearEnding: CalendarDate
  /// Whether so.
  public var convicted: Bool

  /// Makes the content of an item.
  public init(yearEnding: CalendarDate, convicted: Bool) {
    self.yearEnding = yearEnding
    self.convicted = convicted
  }

  private enum CodingKeys: String, CodingKey {
    case yearEnding = "@yearEnding"
    case convicted = "@convicted"
  }
}
