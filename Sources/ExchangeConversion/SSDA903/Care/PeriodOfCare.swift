package import XMLCoding

/// An unbroken time of being looked after: episodes that follow each other until one ends for a reason other
/// than that the next begins (REC other than X1).
package struct PeriodOfCare: Sendable, Hashable {
  /// In the order of their first days; at least one.
  package let episodes: [CareEpisode]

  package var start: CalendarDate { episodes[0].start }
  /// The last day; `nil` while the period continues.
  package var end: CalendarDate? { isOpen ? nil : episodes[episodes.count - 1].end }
  /// Why the period ended (REC); `nil` while it continues, or when the return breaks off.
  package var reasonEnded: String? {
    let last = episodes[episodes.count - 1]
    return last.continues ? nil : last.reasonEnded
  }
  /// Whether the last episode has no end.
  package var isOpen: Bool { episodes[episodes.count - 1].end == nil }
  /// Whether the last episode says that another begins the same day, and the return has none.
  package var breaksOff: Bool { episodes[episodes.count - 1].continues }

  /// Joins the episodes of one child. The order of the rows does not matter.
  package static func periods(of episodes: [CareEpisode]) -> [PeriodOfCare] {
    var periods: [PeriodOfCare] = []
    var current: [CareEpisode] = []
    for episode in inOrder(episodes) {
      if let previous = current.last, previous.end != nil, !previous.continues {
        periods.append(PeriodOfCare(episodes: current))
        current = []
      }
      current.append(episode)
    }
    if !current.isEmpty { periods.append(PeriodOfCare(episodes: current)) }
    return periods
  }

  /// By first day, then by last day (open ones last), then by place in the export.
  package static func inOrder(_ episodes: [CareEpisode]) -> [CareEpisode] {
    episodes.sorted { left, right in
      if left.start != right.start { return left.start < right.start }
      let ends = (left.end ?? .latest, right.end ?? .latest)
      if ends.0 != ends.1 { return ends.0 < ends.1 }
      return (left.source.input, left.source.row) < (right.source.input, right.source.row)
    }
  }
}
