import ExchangeConversion
import Testing
import XMLCoding

/// `2020-01-01` as a day; a test with a bad literal fails at once.
func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

@Suite struct CarePeriodTests {
  static func episode(
    _ start: String, _ end: String?, _ reason: String? = nil, rne: String = "S", status: String = "C2",
    placement: String = "U4", row: Int = 0
  ) throws -> CareEpisode {
    CareEpisode(
      start: try day(start), end: try end.map(day), reasonStarted: rne, reasonEnded: reason,
      legalStatus: status, placement: [placement], source: RowPlace(input: 0, row: row))
  }

  @Test func episodesJoinedByX1AreOnePeriodInAnyOrderOfRows() throws {
    let episodes = try [
      Self.episode("2020-06-01", nil, rne: "P"), Self.episode("2019-01-01", "2019-02-01", "E4A"),
      Self.episode("2020-01-01", "2020-06-01", "X1"),
    ]
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
      let periods = PeriodOfCare.periods(of: order.map { episodes[$0] })
      #expect(periods.map(\.episodes.count) == [1, 2])
      #expect(periods.map(\.isOpen) == [false, true])
      #expect(periods.map(\.reasonEnded) == ["E4A", nil])
      #expect(periods.map(\.end) == [try day("2019-02-01"), nil])
    }
  }

  @Test func aLastEpisodeEndingWithX1BreaksOff() throws {
    let periods = PeriodOfCare.periods(of: [try Self.episode("2020-01-01", "2020-06-01", "X1")])
    #expect(periods.count == 1)
    #expect(periods.first?.breaksOff == true)
    #expect(periods.first?.reasonEnded == nil)
  }

  /// Walks the calendar one day at a time and asks of every day whether an episode covers it.
  static func countDayByDay(
    _ episodes: [CareEpisode], birthDate: CalendarDate, referenceDate: CalendarDate, fromAge age: Int
  ) -> Int {
    var count = 0
    var date = birthDate.adding(years: age)
    while date <= referenceDate, date < birthDate.adding(years: 18) {
      let covered = episodes.contains { episode in
        episode.legalStatus != "V3" && episode.legalStatus != "V4" && episode.start <= date
          && date <= (episode.end ?? referenceDate)
      }
      if covered { count += 1 }
      date = date.adding(days: 1)
    }
    return count
  }

  static func randomEpisodes(seed: UInt64) throws -> ([CareEpisode], CalendarDate, CalendarDate) {
    var random = SeededGenerator(seed: seed)
    let birthDate = try day("2005-03-15").adding(days: Int.random(in: 0...800, using: &random))
    var episodes: [CareEpisode] = []
    var start = birthDate.adding(years: 13).adding(days: Int.random(in: 0...400, using: &random))
    for row in 0..<Int.random(in: 0...8, using: &random) {
      let length = Int.random(in: 0...120, using: &random)
      let open = Int.random(in: 0..<10, using: &random) == 0
      let reason = open ? nil : ["X1", "X1", "E4A", "E3"].randomElement(using: &random)
      episodes.append(
        CareEpisode(
          start: start, end: open ? nil : start.adding(days: length), reasonStarted: "S", reasonEnded: reason,
          legalStatus: ["C2", "V2", "V3", "V4", "J1"].randomElement(using: &random), placement: ["U4"],
          source: RowPlace(input: 0, row: row)))
      // Mostly continuous, now and then with a gap or an overlap.
      start = start.adding(days: length + [0, 0, 0, 40, -10].randomElement(using: &random, or: 0))
    }
    return (episodes.shuffled(using: &random), birthDate, try day("2024-03-31"))
  }

  @Test(arguments: 0..<300)
  func daysAgreeWithACountDayByDay(seed: UInt64) throws {
    let (episodes, birthDate, referenceDate) = try Self.randomEpisodes(seed: seed)
    let days = DaysLookedAfter(episodes: episodes, birthDate: birthDate, referenceDate: referenceDate)
    #expect(
      days.sinceFourteen
        == Self.countDayByDay(episodes, birthDate: birthDate, referenceDate: referenceDate, fromAge: 14))
    #expect(
      days.sinceSixteen
        == Self.countDayByDay(episodes, birthDate: birthDate, referenceDate: referenceDate, fromAge: 16))
  }

  /// A plain second reading of the rule: a number for every episode, raised after each end but X1.
  @Test(arguments: 0..<300)
  func periodsAgreeWithAPlainReadingOfTheRule(seed: UInt64) throws {
    let (episodes, _, _) = try Self.randomEpisodes(seed: seed)
    var number = 0
    var expected: [Int: [Int]] = [:]
    for episode in PeriodOfCare.inOrder(episodes) {
      expected[number, default: []].append(episode.source.row)
      if let reason = episode.reasonEnded, reason != "X1" { number += 1 }
    }
    let periods = PeriodOfCare.periods(of: episodes)
    #expect(periods.map { $0.episodes.map(\.source.row) } == expected.sorted { $0.key < $1.key }.map(\.value))
  }

  @Test(arguments: [
    // Born 2005-06-10: 14 on 2019-06-10, 16 on 2021-06-10.
    ("2021-04-01", "2021-06-29", 90, 20, false),
    ("2021-04-01", "2021-06-30", 91, 21, true),
    ("2021-03-12", "2021-06-10", 91, 1, true),
    ("2021-03-11", "2021-06-09", 91, 0, false),
    ("2019-06-09", "2019-06-10", 1, 0, false),
    ("2019-06-09", "2019-06-09", 0, 0, false),
    ("2023-03-12", "2023-06-10", 90, 90, false),
    ("2023-03-11", "2023-06-10", 91, 91, true),
  ])
  func theThirteenWeekRuleHoldsAtItsEdges(
    start: String, end: String, sinceFourteen: Int, sinceSixteen: Int, reaches: Bool
  ) throws {
    let days = DaysLookedAfter(
      episodes: [try Self.episode(start, end, "E4A")], birthDate: try day("2005-06-10"),
      referenceDate: try day("2024-03-31"))
    #expect(days.sinceFourteen == sinceFourteen)
    #expect(days.sinceSixteen == sinceSixteen)
    #expect(days.reachesPrescribedPeriod == reaches)
  }

  @Test func aLeapDayBirthdayReachesAnAgeOnTheFirstOfMarch() throws {
    let days = DaysLookedAfter(
      episodes: [try Self.episode("2022-02-01", "2022-03-01", "E4A")], birthDate: try day("2008-02-29"),
      referenceDate: try day("2024-03-31"))
    #expect(days.sinceFourteen == 1)
  }

  @Test func anOpenEpisodeIsCountedToTheReferenceDateAndShortBreaksAreNot() throws {
    let birthDate = try day("2007-06-10")
    let open = try Self.episode("2023-12-31", nil)
    let days = DaysLookedAfter(episodes: [open], birthDate: birthDate, referenceDate: try day("2024-03-31"))
    #expect(days.sinceFourteen == 92)
    #expect(days.counted == [try day("2023-12-31")...day("2024-03-31")])
    for status in ["V3", "V4"] {
      let short = try Self.episode("2023-12-31", nil, status: status)
      #expect(
        DaysLookedAfter(episodes: [short], birthDate: birthDate, referenceDate: try day("2024-03-31"))
          .sinceFourteen == 0)
    }
  }

  @Test func adjoiningAndOverlappingEpisodesCountADayOnce() throws {
    let episodes = try [
      Self.episode("2021-07-01", "2021-07-10", "X1"),
      Self.episode("2021-07-10", "2021-07-20", "X1", rne: "P"),
      Self.episode("2021-07-15", "2021-07-18", "E4A", rne: "P"),
    ]
    let days = DaysLookedAfter(
      episodes: episodes, birthDate: try day("2005-06-10"), referenceDate: try day("2024-03-31"))
    #expect(days.sinceFourteen == 20)
    #expect(days.counted.count == 1)
  }
}

extension Collection {
  fileprivate func randomElement(using random: inout SeededGenerator, or other: Element) -> Element {
    randomElement(using: &random) ?? other
  }
}
