package import ExchangeModel
package import XMLCoding

/// The leaving care status (England) that the episodes of one return allow to work out, or none.
///
/// It says no more than the return supports. A return holds the episodes of one year and those that were open
/// when it began: enough to see that the prescribed 13 weeks are reached, never enough to see that they are
/// not. So only the statuses that rest on reaching them are worked out (Children Act 1989 Schedule 2 paragraph
/// 19B, ss. 23A and 23C), never `QUALIFYING` or `NONE`. Where a fact outside the return decides, such as who
/// the young person lives with after a return home, there is no status.
package struct LeavingCareReckoning: Sendable {
  /// The status.
  package let code: LeavingCareStatus.Code
  /// Its first day, where that is certain: the 18th birthday.
  package let from: CalendarDate?
  /// The days on which it rests.
  package let days: DaysLookedAfter

  /// - Parameters:
  ///   - inTouch: what OC3 says, where it says something.
  /// - Returns: `nil` when the return does not support a status.
  package init?(
    periods: [PeriodOfCare], birthDate: CalendarDate, referenceDate: CalendarDate, inTouch: String? = nil
  ) {
    let days = DaysLookedAfter(
      episodes: periods.flatMap(\.episodes), birthDate: birthDate, referenceDate: referenceDate)
    let eighteen = birthDate.adding(years: 18)
    guard days.reachesPrescribedPeriod, referenceDate < birthDate.adding(years: 25), inTouch != "DIED",
      let last = periods.last(where: { !$0.episodes.allSatisfy(\.isShortBreak) }), !last.breaksOff
    else { return nil }
    self.days = days
    let end = last.end.map { min($0, referenceDate) }
    if referenceDate < eighteen {
      from = nil
      if last.isOpen {
        code = .eligible
      } else if let end, inTouch != "RHOM", Self.isRelevant(last, on: referenceDate, endedOn: end) {
        code = .relevant
      } else {
        return nil
      }
    } else {
      // Eligible until the birthday, or relevant on the day before it.
      let lastDayAsChild = eighteen.adding(days: -1)
      let wasLookedAfter = last.isOpen || end.map { $0 >= lastDayAsChild } ?? false
      let isExcluded = last.reasonEnded.map { Self.reasonsWithoutStatus.contains($0) } ?? false
      guard !isExcluded, wasLookedAfter || Self.isRelevant(last, on: lastDayAsChild, endedOn: end) else {
        return nil
      }
      code = .formerRelevant
      from = eighteen
    }
  }

  /// Reasons after which the responsible authority, the person's age or their family status is another: died,
  /// adopted, taken over by another authority, age assessed as 18 or over.
  private static let reasonsWithoutStatus: Set = ["E2", "E3", "E11", "E12", "E15"]

  /// Whether someone who left care before 18 is relevant on a day. After a return to a parent the status ends
  /// with six continuous months there (Care Leavers (England) Regulations 2010 reg. 3), which a return does not
  /// show; other orders about where a child lives are not counted either.
  private static func isRelevant(_ period: PeriodOfCare, on day: CalendarDate, endedOn end: CalendarDate?)
    -> Bool
  {
    guard let end, let reason = period.reasonEnded else { return false }
    switch reason {
    case "E5", "E6", "E7", "E8", "E9", "E13", "E14": return true
    case "E4A", "E4B": return day.daysSinceEpoch - end.daysSinceEpoch < 182
    default: return false
    }
  }
}
