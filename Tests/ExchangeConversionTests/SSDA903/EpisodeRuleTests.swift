import ExchangeConversion
import Testing
import XMLCoding

/// Each rule with episodes that break it, and the nearest that do not.
@Suite struct EpisodeRuleTests {
  typealias Row = (start: String, end: String?, rec: String?, rne: String, status: String, placement: String)

  static func breaches(_ rows: [Row], born: String? = "2005-06-10") throws -> Set<String> {
    let episodes = try rows.enumerated().map { index, row in
      try CarePeriodTests.episode(
        row.start, row.end, row.rec, rne: row.rne, status: row.status, placement: row.placement, row: index)
    }
    let periods = PeriodOfCare.periods(of: episodes)
    let breaches = EpisodeRules.breaches(in: periods, birthDate: try born.map(day))
    return Set(breaches.map { "\($0.rule.id) \($0.column) \($0.source.row)" })
  }

  @Test func aCleanHistoryBreaksNothing() throws {
    #expect(
      try Self.breaches([
        ("2018-01-01", "2018-02-01", "E4A", "S", "V2", "U4"),
        ("2019-01-01", "2019-06-01", "X1", "S", "C1", "U4"),
        ("2019-06-01", "2019-08-01", "X1", "L", "C2", "U4"),
        ("2019-08-01", "2019-09-01", "X1", "P", "C2", "K2"),
        ("2019-09-01", nil, nil, "B", "J1", "R5"),
      ]).isEmpty)
  }

  static let cases: [(String, String, [Row])] = [
    ("first episode is not S", "SC-041 RNE 0", [("2019-01-01", nil, nil, "P", "C2", "U4")]),
    (
      "S after X1", "SC-041 RNE 1",
      [("2019-01-01", "2019-02-01", "X1", "S", "C2", "U4"), ("2019-02-01", nil, nil, "S", "C2", "K2")]
    ),
    (
      "X1 with a gap of a day", "SC-041 DECOM 1",
      [("2019-01-01", "2019-02-01", "X1", "S", "C2", "U4"), ("2019-02-02", nil, nil, "P", "C2", "K2")]
    ),
    ("X1 with nothing after", "SC-041 REC 0", [("2019-01-01", "2019-02-01", "X1", "S", "C2", "U4")]),
    (
      "L with another placement", "SC-042 RNE 1",
      [("2019-01-01", "2019-02-01", "X1", "S", "C1", "U4"), ("2019-02-01", nil, nil, "L", "C2", "K2")]
    ),
    (
      "P with another legal status", "SC-042 RNE 1",
      [("2019-01-01", "2019-02-01", "X1", "S", "C1", "U4"), ("2019-02-01", nil, nil, "P", "C2", "K2")]
    ),
    (
      "overlap of a day", "SC-043 DECOM 1",
      [("2019-01-01", "2019-02-02", "E4A", "S", "C2", "U4"), ("2019-02-01", nil, nil, "S", "C2", "K2")]
    ),
    (
      "two open episodes", "SC-043 DECOM 1",
      [("2019-01-01", nil, nil, "S", "C2", "U4"), ("2019-02-01", nil, nil, "P", "C2", "K2")]
    ),
    (
      "episode after death", "SC-044 DECOM 1",
      [("2019-01-01", "2019-02-01", "E2", "S", "C2", "U4"), ("2019-03-01", nil, nil, "S", "C2", "K2")]
    ),
    (
      "episode after adoption", "SC-044 DECOM 1",
      [("2019-01-01", "2019-02-01", "E11", "S", "C2", "U4"), ("2019-03-01", nil, nil, "S", "C2", "K2")]
    ),
    (
      "episode from the 18th birthday", "SC-044 DECOM 1",
      [("2023-01-01", "2023-06-10", "X1", "S", "C2", "U4"), ("2023-06-10", nil, nil, "P", "C2", "K2")]
    ),
    ("care from the 18th birthday", "SC-045 DECOM 0", [("2023-06-10", nil, nil, "S", "C2", "U4")]),
    ("before birth", "SC-045 DECOM 0", [("2005-06-09", nil, nil, "S", "C2", "U4")]),
    ("before the Act", "SC-045 DECOM 0", [("1991-10-13", "1991-12-01", "E4A", "S", "C2", "U4")]),
  ]

  @Test(arguments: cases.indices)
  func everyBreachIsFoundAtItsEpisode(index: Int) throws {
    let (_, expected, rows) = Self.cases[index]
    #expect(try Self.breaches(rows).contains(expected))
    #expect(try Self.breaches(rows).count == 1)
  }

  static let near: [[Row]] = [
    [("2019-01-01", "2019-02-01", "E4A", "S", "C2", "U4"), ("2019-02-01", nil, nil, "S", "C2", "K2")],
    [("2023-01-01", "2023-06-10", "X1", "S", "V2", "U4"), ("2023-06-10", nil, nil, "P", "V2", "K2")],
    [("2023-06-09", nil, nil, "S", "C2", "U4")],
    [("2005-06-10", nil, nil, "S", "C2", "U4")],
  ]

  @Test(arguments: near.indices)
  func theNearestCleanRowsBreakNothing(index: Int) throws {
    #expect(try Self.breaches(Self.near[index]).isEmpty)
  }

  @Test func withoutABirthDateTheRulesAboutAgesDoNotRun() throws {
    #expect(try Self.breaches([("2001-01-01", nil, nil, "S", "C2", "U4")], born: nil).isEmpty)
  }
}
