import Testing
import XMLCoding

@testable import ExchangeConsent

@Suite struct BirthdayTests {
  private let london: LondonTime

  init() throws {
    london = try LondonTime()
  }

  @Test func aSummerBirthdayBeginsAt23InTheEveningBeforeByUTC() throws {
    #expect(try london.attains(18, bornOn: date("2008-07-01")) == instant("2026-06-30T23:00:00Z"))
    #expect(try london.attains(18, bornOn: date("2008-01-01")) == instant("2026-01-01T00:00:00Z"))
  }

  @Test func daysOnWhichTheClocksChangeBeginInTheOldTime() throws {
    #expect(try london.start(of: date("2026-03-29")) == instant("2026-03-29T00:00:00Z"))
    #expect(try london.start(of: date("2026-03-30")) == instant("2026-03-29T23:00:00Z"))
    #expect(try london.start(of: date("2026-10-25")) == instant("2026-10-24T23:00:00Z"))
    #expect(try london.start(of: date("2026-10-26")) == instant("2026-10-26T00:00:00Z"))
  }

  @Test func somebodyBornOn29FebruaryAttainsAnAgeOn1MarchOfACommonYear() throws {
    #expect(try london.attains(18, bornOn: date("2008-02-29")) == instant("2026-03-01T00:00:00Z"))
    #expect(try london.attains(16, bornOn: date("2008-02-29")) == instant("2024-02-29T00:00:00Z"))
  }

  /// Summer Time Act 1972 and Summer Time Order 2002: from the last Sunday in March to the last in October.
  @Test func everyDayOf40YearsBeginsWhereTheSummerTimeRulesSayItDoes() throws {
    for year in 2000...2040 {
      let begins = try lastSunday(of: 3, year)
      let ends = try lastSunday(of: 10, year)
      var day = try #require(CalendarDate(year: year, month: 1, day: 1))
      while day.year == year {
        let isSummer = day > begins && day <= ends
        let expected = day.daysSinceEpoch * 86_400 - (isSummer ? 3600 : 0)
        #expect(london.start(of: day).secondsSinceEpoch == expected)
        #expect(london.date(of: london.start(of: day)) == day)
        #expect(london.date(of: london.start(of: day).adding(seconds: -1)) == day.adding(days: -1))
        day = day.adding(days: 1)
      }
    }
  }

  @Test func withoutTheZoneNothingIsDecided() {
    #expect(throws: GateError.zoneUnresolved) { try LondonTime(zone: "Europe/Nowhere") }
  }

  // MARK: What lapses

  @Test func parentalConsentLapsesAtMidnightLondonOnThe18thBirthday() throws {
    var consent = try ConsentRecord.complete("c1", [.views], capacity: .parent)
    consent.giver.evidence = [Evidence(kind: try code("birth-certificate"), ref: "e")]
    consent.giver.competence = Competence(test: .mentalCapacityAct, outcome: .lacks)
    let letter = try letter(consent, born: "2008-07-01")
    #expect(try letter.reasons(at: "2026-06-30T22:59:59.999Z") == [.permitConsent])
    #expect(try letter.reasons(at: "2026-06-30T23:00:00Z") == [.parentLapsedAt18])
  }

  @Test func ofAnUncertainBirthdayTheEarliestEndsAParentsWord() throws {
    var consent = try ConsentRecord.complete("c1", [.views], capacity: .parent)
    consent.giver.evidence = [Evidence(kind: try code("birth-certificate"), ref: "e")]
    consent.giver.competence = Competence(test: .mentalCapacityAct, outcome: .lacks)
    #expect(try letter(consent, born: "2008").reasons(at: "2026-03-16T10:00:00Z") == [.parentLapsedAt18])
    #expect(try letter(consent, born: "2008-04").reasons(at: "2026-03-16T10:00:00Z") == [.permitConsent])
    #expect(try letter(consent, born: "2008-04").reasons(at: "2026-04-01T10:00:00Z") == [.parentLapsedAt18])
    #expect(try letter(consent, born: nil).reasons(at: "2026-03-16T10:00:00Z") == [.parentLapsedAt18])
  }

  @Test func ofAnUncertainBirthdayTheLatestPresumesCompetence() throws {
    var consent = try ConsentRecord.complete("c1", [.views])
    let at = "2026-03-16T10:00:00Z"
    #expect(try letter(consent, born: "2010").reasons(at: at) == [.giverCompetenceUnrecorded])
    #expect(try letter(consent, born: nil).reasons(at: at) == [.giverCompetenceUnrecorded])
    #expect(try letter(consent, born: "2009").reasons(at: at) == [.permitConsent])
    consent.giver.competence = Competence(test: .gillick, outcome: .competent)
    #expect(try letter(consent, born: "2010").reasons(at: at) == [.permitConsent])
    #expect(try letter(consent, born: nil).reasons(at: at) == [.permitConsent])
  }

  @Test func fluctuatingCapacityCountsAsLacking() throws {
    var consent = try ConsentRecord.complete("c1", [.views])
    consent.giver.competence = Competence(test: .mentalCapacityAct, outcome: .fluctuating)
    #expect(
      try letter(consent, born: "2007-08-21").reasons(at: "2026-03-16T10:00:00Z") == [.giverLacksCapacity])
  }

  @Test func aCareOrderCountsOnlyWhileItLasts() throws {
    var consent = try ConsentRecord.complete("c1", [.views], capacity: .localAuthority)
    consent.giver.organisation = try org("LA-302")
    var order = Evidence(kind: try code("care-order"), ref: "e", from: try date("2020-01-01"))
    consent.giver.evidence = [order]
    let at = "2026-03-16T10:00:00Z"
    #expect(try letter(consent, born: "2012-01-01").reasons(at: at) == [.permitConsent])
    order.to = try date("2026-03-15")
    consent.giver.evidence = [order]
    #expect(try letter(consent, born: "2012-01-01").reasons(at: at) == [.localAuthorityWithoutCareOrder])
  }

  private func letter(_ consent: ConsentRecord, born: String?) throws -> Letter {
    var letter = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"])], authorities: Authorities(consents: [consent]))
    letter.birthDate = try born.map { try #require(PartialDate($0)) }
    return letter
  }

  private func lastSunday(of month: Int, _ year: Int) throws -> CalendarDate {
    var day = try #require(CalendarDate(year: year, month: month, day: 31))
    while day.weekday != .sunday { day = day.adding(days: -1) }
    return day
  }
}

extension Letter {
  /// Why the first item is or is not disclosed.
  func reasons(at time: String, under profile: SharingProfile? = nil) throws -> [DecisionReason] {
    try #require(try released(at: time, under: profile).report.items.first).reasons
  }
}
