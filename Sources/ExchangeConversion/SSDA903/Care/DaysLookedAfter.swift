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
  /// Days between the first and the last counted one that do not count because they were short breaks.
  package let excludedDays: Int
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
    let sixteen = birthDate.adding(years: 16)
    let window = Window(
      first: birthDate.adding(years: 14),
      last: min(referenceDate, birthDate.adding(years: 18).adding(days: -1)))
    counted = Self.stretches(of: episodes.filter { !$0.isShortBreak }, in: window)
    sinceFourteen = counted.reduce(0) { $0 + Self.days(from: $1.lowerBound, to: $1.upperBound) }
    sinceSixteen = counted.reduce(0) { $0 + Self.days(from: max($1.lowerBound, sixteen), to: $1.upperBound) }
    if let first = counted.first?.lowerBound, let last = counted.last?.upperBound {
      let all = Self.stretches(of: episodes, in: Window(first: first, last: last))
      excludedDays = all.reduce(0) { $0 + Self.days(from: $1.lowerBound, to: $1.upperBound) } - sinceFourteen
    } else {
      excludedDays = 0
    }
  }

  private struct Window {
    let first: CalendarDate
    let last: CalendarDate
  }

  /// The days of the episodes within a window, each once, as stretches without a gap.
  private static func stretches(of episodes: [CareEpisode], in window: Window) -> [ClosedRange<CalendarDate>]
  {
    var stretches: [ClosedRange<CalendarDate>] = []
    for episode in PeriodOfCare.inOrder(episodes) {
      let from = max(episode.start, window.first)
      let until = min(episode.end ?? window.last, window.last)
      guard from <= until else { continue }
      if let last = stretches.last, from <= last.upperBound.adding(days: 1) {
        stretches[stretches.count - 1] = last.lowerBound...max(last.upperBound, until)
      } else {
        stretches.append(from...until)
      }
    }
    return stretches
  }

  private static func days(from first: CalendarDate, to last: CalendarDate) -> Int {
    max(0, last.daysSinceEpoch - first.daysSinceEpoch + 1)
  }
}
