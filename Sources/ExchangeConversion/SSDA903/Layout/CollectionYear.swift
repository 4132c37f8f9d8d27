import XMLCoding

/// The year that a return is for, named by the year in which it ends: 2026 is 1 April 2025 to 31 March 2026.
enum CollectionYear {
  /// The last day of a collection year.
  static func lastDay(of year: Int) -> CalendarDate {
    CalendarDate(year: year, month: 3, day: 31) ?? .latest
  }

  /// The collection year in which a day lies.
  static func year(of day: CalendarDate) -> Int {
    day.month >= 4 ? day.year + 1 : day.year
  }

  /// The year of a return that does not state it: that of its episodes or, where it has none, of its other
  /// events.
  ///
  /// It is the latest year in which at least one in a hundred of the days lie, so that a mistyped year alone
  /// does not move it.
  ///
  /// - Returns: `nil` when the return holds no date of an event.
  static func inferred(from tables: [ReturnTable]) -> Int? {
    latest(in: tables, [.episodes: ["DECOM", "DEC"]])
      ?? latest(
        in: tables,
        [
          .reviews: ["REVIEW"], .missing: ["MIS_START", "MIS_END"], .swEpisodes: ["SW_DECOM", "SW_DEC"],
          .dolo: ["DOLO_START"],
        ])
  }

  private static func latest(in tables: [ReturnTable], _ columns: [SSDA903Table: [String]]) -> Int? {
    var events: [Int: Int] = [:]
    for table in tables {
      let places = (columns[table.table] ?? []).compactMap { table.place(of: $0) }
      for row in 0..<table.csv.rowCount {
        for place in places {
          guard let cell = table.value(row: row, column: place) else { continue }
          switch DateReading(cell.bytes) {
          case .date(let day), .otherForm(let day): events[year(of: day), default: 0] += 1
          case .placeholder, .unreadable: break
          }
        }
      }
    }
    let total = events.values.reduce(0, +)
    return events.filter { $0.value * 100 >= total }.keys.max()
  }
}
