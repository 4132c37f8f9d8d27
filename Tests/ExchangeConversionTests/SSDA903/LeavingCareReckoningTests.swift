import ExchangeConversion
import ExchangeModel
import Testing
import XMLCoding

/// Born 10 June 2008: 16 on 10 June 2024, 18 on 10 June 2026.
@Suite struct LeavingCareReckoningTests {
  static func status(
    _ episodes: [CareEpisode], on reference: String, inTouch: String? = nil
  ) throws -> LeavingCareStatus.Code? {
    LeavingCareReckoning(
      periods: PeriodOfCare.periods(of: episodes), birthDate: try day("2008-06-10"),
      referenceDate: try day(reference), inTouch: inTouch)?.code
  }

  static func status(
    _ start: String, _ end: String?, _ reason: String?, on reference: String, inTouch: String? = nil,
    legalStatus: String = "C2"
  ) throws -> LeavingCareStatus.Code? {
    try status(
      [try CarePeriodTests.episode(start, end, reason, status: legalStatus)], on: reference, inTouch: inTouch)
  }

  @Test func eligibleFromTheDayOnWhichTheDaysAreReached() throws {
    // 91 days from 12 March are reached on 10 June, the 16th birthday itself.
    #expect(try Self.status("2024-03-12", nil, nil, on: "2024-06-10") == .eligible)
    #expect(try Self.status("2024-03-12", nil, nil, on: "2024-06-09") == nil)
    #expect(try Self.status("2024-03-13", nil, nil, on: "2024-06-10") == nil)
    #expect(try Self.status("2024-03-13", nil, nil, on: "2024-06-11") == .eligible)
  }

  @Test func thoseWhoLeftCareAreRelevantUntilEighteenAndFormerRelevantFromThen() throws {
    #expect(try Self.status("2024-01-01", "2025-03-01", "E9", on: "2026-06-09") == .relevant)
    #expect(try Self.status("2024-01-01", "2025-03-01", "E9", on: "2026-06-10") == .formerRelevant)
    #expect(try Self.status("2024-01-01", "2025-03-01", "E9", on: "2033-06-09") == .formerRelevant)
    #expect(try Self.status("2024-01-01", "2025-03-01", "E9", on: "2033-06-10") == nil)
    #expect(try Self.status("2024-01-01", "2026-06-10", "E17", on: "2027-03-31") == .formerRelevant)
  }

  @Test func aReturnToAParentCountsForSixMonthsOnly() throws {
    #expect(try Self.status("2024-01-01", "2025-03-01", "E4A", on: "2025-08-29") == .relevant)
    #expect(try Self.status("2024-01-01", "2025-03-01", "E4A", on: "2025-08-30") == nil)
    #expect(try Self.status("2024-01-01", "2025-03-01", "E4B", on: "2025-06-01", inTouch: "RHOM") == nil)
    #expect(try Self.status("2024-01-01", "2026-05-01", "E4A", on: "2026-07-01") == .formerRelevant)
  }

  @Test(arguments: ["E2", "E3", "E11", "E12", "E15", "E41", "E45", "E48"])
  func otherEndsGiveNoStatus(reason: String) throws {
    #expect(try Self.status("2024-01-01", "2025-03-01", reason, on: "2026-03-31") == nil)
    #expect(try Self.status("2024-01-01", "2025-03-01", reason, on: "2027-03-31") == nil)
  }

  @Test func tooFewDaysShortBreaksAndHistoriesThatBreakOffGiveNoStatus() throws {
    #expect(try Self.status("2026-03-01", nil, nil, on: "2026-03-31") == nil)
    #expect(try Self.status("2024-01-01", nil, nil, on: "2026-03-31", legalStatus: "V4") == nil)
    #expect(try Self.status("2024-01-01", "2026-03-01", "X1", on: "2026-03-31") == nil)
    #expect(try Self.status("2024-01-01", nil, nil, on: "2026-03-31", inTouch: "DIED") == nil)
    #expect(try Self.status([], on: "2026-03-31") == nil)
  }

  @Test func aShortBreakAfterLeavingCareIsNotBeingLookedAfter() throws {
    let episodes = try [
      CarePeriodTests.episode("2024-01-01", "2025-03-01", "E9"),
      CarePeriodTests.episode("2025-06-01", nil, nil, status: "V4", row: 1),
    ]
    #expect(try Self.status(episodes, on: "2026-03-31") == .relevant)
  }
}
