public import ExchangeConsent
public import XMLCoding

/// One unbroken period of being looked after, from the day it began to the day it ended.
///
/// A reason that shows an adoption stands in ``Adoption`` instead.
public struct CarePeriod: ItemContent {
  /// `care-history.legal-status`.
  public static let category = InformationCategory.careHistoryLegalStatus

  /// Why the period ended; list `ssda903-reason-episode-ceased`.
  public var endReason: CodedValue?
  /// The days of this period that count towards leaving care entitlement.
  public var thirteenWeekCount: ThirteenWeekCount?
  /// Mark shared by all facts of the period.
  public var period: Grouping
  /// First day.
  public var from: CalendarDate
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    endReason: CodedValue? = nil, thirteenWeekCount: ThirteenWeekCount? = nil, period: Grouping,
    from: CalendarDate, until: CalendarDate? = nil
  ) {
    self.endReason = endReason
    self.thirteenWeekCount = thirteenWeekCount
    self.period = period
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case endReason = "EndReason"
    case thirteenWeekCount = "ThirteenWeekCount"
    case period = "@period"
    case from = "@from"
    case until = "@until"
  }
}
