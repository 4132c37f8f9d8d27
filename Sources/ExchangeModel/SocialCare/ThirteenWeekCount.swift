public import XMLCoding

/// Days looked after from the 14th birthday on, for the threshold of 13 weeks (91 days) in leaving care law,
/// with the days that were counted so that anyone can count again.
///
/// Short breaks (legal status V3 or V4) do not count: Children Act 1989, Schedule 2, paragraph 19B and the
/// Care Planning, Placement and Case Review (England) Regulations 2010, regulation 40.
public struct ThirteenWeekCount: Codable, Hashable, Sendable {
  /// Days counted, both ends included.
  public var days: Int
  /// First day counted; `nil` where no day counts.
  public var from: CalendarDate?
  /// Last day counted; for a period that goes on, the day up to which it was counted.
  public var through: CalendarDate?
  /// Days between them that do not count, because they were short breaks.
  public var excludedDays: Int
  /// Whether at least one counted day is on or after the 16th birthday.
  public var dayOnOrAfter16: Bool

  /// Makes a count.
  public init(
    days: Int, from: CalendarDate? = nil, through: CalendarDate? = nil, excludedDays: Int,
    dayOnOrAfter16: Bool
  ) {
    self.days = days
    self.from = from
    self.through = through
    self.excludedDays = excludedDays
    self.dayOnOrAfter16 = dayOnOrAfter16
  }

  private enum CodingKeys: String, CodingKey {
    case days = "@days"
    case from = "@from"
    case through = "@through"
    case excludedDays = "@excludedDays"
    case dayOnOrAfter16 = "@dayOnOrAfter16"
  }
}
