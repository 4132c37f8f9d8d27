import Testing
import XMLCoding

@testable import ExchangeConsent

/// What one missing piece of a consent, a basis or a bar does, where the cases of the kit have no word for it.
@Suite struct BasisTests {
  private let now = "2026-03-16T10:05:12Z"
  private let next = "2026-03-16T10:05:13Z"

  // MARK: Consents

  @Test(arguments: ConsentMethod.allCases)
  func aMethodIsAffirmativeUnlessItIsConductOrSilenceOrATickedBox(method: ConsentMethod) throws {
    var consent = try ConsentRecord.complete("c1", [.strengths])
    consent.events[0].method = method
    let isEmpty = [.implied, .silence, .preTicked].contains(method)
    #expect(try Question(consent).reasons() == [isEmpty ? .consentNotAffirmative : .permitConsent])
  }

  @Test func consentIsNotInformedUnlessEveryPartOfTheNoticeIsOnRecord() throws {
    let changes: [(inout ConsentRecord) -> Void] = [
      { $0.told = nil }, { $0.told?.noticeId = nil }, { $0.told?.noticeId = "" },
      { $0.told?.noticeVersion = nil }, { $0.told?.noticeVersion = "" },
      { $0.told?.withdrawalExplained = false }, { $0.told?.consequencesExplained = false },
    ]
    for change in changes {
      var consent = try ConsentRecord.complete("c1", [.strengths])
      change(&consent)
      #expect(try Question(consent).reasons() == [.consentNotInformed])
    }
  }

  @Test func consentIsUnevidencedWithoutAFormAndWithoutSomebodyWhoWroteItDown() throws {
    var consent = try ConsentRecord.complete("c1", [.strengths])
    consent.evidence = []
    #expect(try Question(consent).reasons() == [.consentUnevidenced])
    consent = try .complete("c1", [.strengths])
    consent.events[0].recordedBy = nil
    #expect(try Question(consent).reasons() == [.consentUnevidenced])
  }

  /// The specification leaves it open; sender and receiver have to come to the same result.
  @Test func ofTwoLikeEventsAtTheSameInstantTheFirstInTheRecordCounts() throws {
    var consent = try ConsentRecord.complete("c1", [.strengths])
    var silent = consent.events[0]
    silent.method = .silence
    consent.events.append(silent)
    #expect(try Question(consent).reasons() == [.permitConsent])
    consent.events.reverse()
    #expect(try Question(consent).reasons() == [.consentNotAffirmative])
  }

  @Test func thirdPartiesConsentsOutliveTheSubject() throws {
    var question = Question(
      try ConsentRecord.complete("c1", [.strengths], of: "mother"), about: ["mother"])
    question.people = [.one("mother")]
    question.deathDate = try date("2026-03-01")
    #expect(try question.reasons() == [.permitConsent])
  }

  @Test func thePersonHasDiedFromTheFirstInstantOfTheDay() throws {
    var question = Question(try ConsentRecord.complete("c1", [.strengths]))
    question.deathDate = try date("2026-04-01")
    question.time = "2026-03-31T22:59:59Z"
    #expect(try question.reasons() == [.permitConsent])
    question.time = "2026-03-31T23:00:00Z"
    #expect(try question.reasons() == [.subjectDeceased])
  }

  // MARK: Bases

  @Test func aBasisThatSaysNothingOfInformingIsRefused() throws {
    var basis = try LawfulBasis.complete("b1", [.strengths])
    basis.terms.informed = nil
    #expect(try Question(basis).reasons() == [.notInformedWithoutReason])
  }

  @Test(arguments: [InformedStatus.withheld, .delayed])
  func informingThatIsPutOffNeedsAReasonAndObliges(status: InformedStatus) throws {
    var basis = try LawfulBasis.complete("b1", [.strengths])
    basis.terms.informed = Informed(status: status)
    #expect(try Question(basis).reasons() == [.notInformedWithoutReason])
    basis.terms.informed = Informed(status: status, reason: .riskToOther)
    #expect(try Question(basis).decision().obligations == [.doNotInformSubject])
  }

  @Test func aDutyIsNotMadeAPowerByCallingItOne() throws {
    let basis = try LawfulBasis.complete("b1", [.strengths], gateway: "court-order")
    #expect(try Question(basis).reasons() == [.gatewayStrength])
  }

  @Test func statementsOfWhiteSpaceSayNothing() throws {
    var basis = try LawfulBasis.complete("b1", [.strengths])
    basis.terms.necessity = Statement(" \n")
    #expect(try Question(basis).reasons() == [.basisHasNoNecessity])
  }

  // MARK: Gateways

  private func gateway(from: String? = nil, to: String? = nil) throws -> Gateway {
    var gateway = try #require(try SharingProfile.englandWales().orderedGateways.first)
    if let from { gateway.commencement = .on(try instant(from)) }
    gateway.to = try to.map(instant)
    return gateway
  }

  @Test func aGatewayIsInForceFromItsFirstInstantUntilItsLast() throws {
    let gateway = try gateway(from: now, to: next)
    #expect(!gateway.isInForce(at: try instant("2026-03-16T10:05:11Z")))
    #expect(gateway.isInForce(at: try instant(now)))
    #expect(!gateway.isInForce(at: try instant(next)))
    #expect(try self.gateway().isInForce(at: instant(now)))
  }

  @Test(arguments: [(16, nil), (nil, 21)] as [(Int?, Int?)])
  func aGatewayWithOneBoundIsClosedWhileTheAgeIsUnknown(from: Int?, below: Int?) throws {
    var gateway = try gateway()
    gateway.subjectAge = Gateway.AgeBounds(from: from, below: below)
    let unknown = SubjectDescription(id: person("subject"), birthDate: nil)
    #expect(!gateway.allows(SubjectAges(of: unknown, in: try LondonTime()), at: try instant(now)))
  }

  @Test func aGatewayOpensAtTheInstantOfTheBirthday() throws {
    var gateway = try gateway()
    gateway.subjectAge = Gateway.AgeBounds(from: 18)
    let subject = SubjectDescription(id: person("subject"), birthDate: PartialDate("2008-07-01"))
    let ages = SubjectAges(of: subject, in: try LondonTime())
    #expect(!gateway.allows(ages, at: try instant("2026-06-30T22:59:59Z")))
    #expect(gateway.allows(ages, at: try instant("2026-06-30T23:00:00Z")))
  }

  // MARK: Protection

  @Test func anAdultIsAtRiskOnlyIfAllThreePartsOfTheTestAreMet() throws {
    for parts in 0..<8 {
      let test = AtRiskTest(needs: parts & 1 != 0, experiencing: parts & 2 != 0, unable: parts & 4 != 0)
      #expect(test.isMet == (parts == 7))
    }
  }

  @Test func anApprovalAfterwardsIsInTimeUntilTheLastHourIsOver() throws {
    var basis = try ProtectiveBasis.complete("s1", [.strengths])
    basis.approval?.kind = .retrospective
    basis.approval?.at = basis.terms.decidedAt.adding(seconds: 24 * 3600 - 1)
    #expect(try Question(basis).reasons() == [.permitProtective])
    basis.approval?.at = basis.terms.decidedAt.adding(seconds: 24 * 3600)
    #expect(try Question(basis).reasons() == [.protectionApprovedLate])
  }

  // MARK: Objections and bars

  @Test func anObjectionCountsFromTheInstantAtWhichItIsMade() throws {
    for (time, reason) in [(now, DecisionReason.dissentNotAddressed), (next, .permitPower)] {
      let objection = Objection(
        id: record("o1"), party: person("subject"), kind: .object, at: try instant(time))
      var question = Question(
        on: Authorities(bases: [try .complete("b1", [.strengths])], objections: [objection]))
      question.item.authority = [record("b1")]
      #expect(try question.reasons() == [reason])
    }
  }

  @Test func aBarCountsFromItsFirstInstantUntilItsLast() throws {
    for (from, to, isBarred) in [
      (now, nil, true), (next, nil, false), ("2020-01-01T00:00:00Z", next, true),
      ("2020-01-01T00:00:00Z", now, false),
    ] as [(String, String?, Bool)] {
      let bar = Prohibition(
        id: record("x1"), code: .privilege, from: try instant(from), to: try to.map(instant), source: "test")
      var question = Question(
        on: Authorities(consents: [try .complete("c1", [.strengths])], prohibitions: [bar]))
      question.item.authority = [record("c1")]
      #expect(try question.reasons() == [isBarred ? .prohibitedByPrivilege : .permitConsent])
    }
  }

  // MARK: Days

  @Test func daysBefore1970AreThoseOfTheCalendarToo() throws {
    let london = try LondonTime()
    for day in ["1960-01-01", "1969-12-30", "1970-01-01"] {
      let day = try date(day)
      #expect(london.date(of: london.start(of: day)) == day)
      #expect(london.date(of: london.start(of: day).adding(seconds: 86_399)) == day)
      #expect(london.date(of: london.start(of: day).adding(seconds: -1)) == day.adding(days: -1))
    }
  }
}
