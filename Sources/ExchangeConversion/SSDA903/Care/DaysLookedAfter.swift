package import XMLCoding

/// How many days a child was looked after from the 14th and from the 16th birthday, as far as the episodes of
/// one return show.
///
/// The prescribed period is 13 weeks, or periods amounting to it, which began after the child reached 14 and
/// ended after 16 (Children Act 1989 Schedule 2 paragraph 19B; Care Planning, Placement and Case Review
/// (England) Regulations 2010 reg. 40). A day counts once, the first and the last day of an episode included.
/// Episodes of a series of short breaks (V3, V4) do not count; nor do days from the 18th birthday, or after
/// the reference date, to which an open episode is counted.
package struct DaysLookedAfter: Sendable, Hashable {
  /// Days from the 14th birthday on, that day included.
  package let sinceFourteen: Int
  /// Days from the 16th birthday on, that day included.
  package let sinceSixteen: Int
  /// The first and last day of every stretch that was counted.
  package let counted: [ClosedRange<CalendarDate>]

  /// Thirteen weeks.
  package static let prescribed = 91

  /// Whether the days reach the prescribed period with at least one of them at 16 or later.
  package var reachesPrescribedPeriod: Bool {
    sinceFourteen >= Self.prescribed && sinceSixteen >= 1
  }

  /// Counts.
  ///
  /// - Parameters:
  ///   - episodes: of one child, in any order; they may overlap.
  ///   - birthDate: the child's.
  ///   - referenceDate: the last day of the return.
  package init(episodes: [CareEpisode], birthDate: CalendarDate, referenceDate: CalendarDate) {
    let fourteen = birthDate.adding(years: 14)
    let sixteen = birthDate.adding(years: 16)
    let lastDay = min(referenceDate, birthDate.adding(years: 18).adding(days: -1))
    var counted: [ClosedRange<CalendarDate>] = []
    for episode in CarePeriod.inOrder(episodes) where !episode.isShortBreak {
      let from = max(episode.start, fourteen)
      let until = min(episode.end ?? lastDay, lastDay)
      guard from <= until else { continue }
      if let last = counted.last, from <= last.upperBound.adding(days: 1) {
        counted[counted.count - 1] = last.lowerBound...max(last.upperBound, until)
      } else {
        counted.append(from...until)
      }
    }
    self.counted = counted
    sinceFourteen = counted.reduce(0) { $0 + Self.days(from: $1.lowerBound, to: $1.upperBound) }
    sinceSixteen = counted.reduce(0) { $0 + Self.days(from: max($1.lowerBound, sixteen), to: $1.upperBound) }
  }

  private static func days(from first: CalendarDate, to last: CalendarDate) -> Int {
    max(0, last.daysSinceEpoch - first.daysSinceEpoch + 1)
  }
}
