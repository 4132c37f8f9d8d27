import Testing
import XMLCoding

@testable import ExchangeConsent

/// Who may agree for whom, where a profile asks or a date of birth is uncertain.
@Suite struct StandingTests {
  private func consent(
    _ capacity: GiverCapacity, of subject: String = "subject", _ outcome: CompetenceOutcome? = nil,
    shownBy evidence: [Evidence] = []
  ) throws -> ConsentRecord {
    var consent = try ConsentRecord.complete("c1", [.strengths], of: subject, capacity: capacity)
    consent.giver.competence = outcome.map { Competence(test: .mentalCapacityAct, outcome: $0) }
    consent.giver.evidence = evidence
    return consent
  }

  // MARK: Third parties

  private func forThirdParty(
    _ capacity: GiverCapacity, _ outcome: CompetenceOutcome? = nil, shownBy kind: String? = nil,
    _ standing: PartyStanding = .person
  ) throws -> [DecisionReason] {
    let evidence = try kind.map { [try Evidence.of($0)] } ?? []
    var question = Question(
      try consent(capacity, of: "mother", outcome, shownBy: evidence), about: ["mother"])
    question.people = [.one("mother", standing)]
    return try question.reasons()
  }

  @Test(arguments: [CompetenceOutcome.lacks, .fluctuating])
  func aThirdPartyWhoLacksCapacityCannotAgreeAlone(outcome: CompetenceOutcome) throws {
    #expect(try forThirdParty(.selfGiven, outcome) == [.giverLacksCapacity])
    #expect(try forThirdParty(.attorney, outcome, shownBy: "lasting-power-of-attorney") == [.permitConsent])
    #expect(try forThirdParty(.deputy, outcome, shownBy: "deputy-order") == [.permitConsent])
  }

  @Test func aParentAgreesForAThirdPartyOnEvidence() throws {
    #expect(try forThirdParty(.parent, shownBy: "birth-certificate") == [.permitConsent])
    #expect(try forThirdParty(.parent, shownBy: "deputy-order") == [.parentUnevidenced])
  }

  @Test(arguments: [
    (GiverCapacity.attorney, "lasting-power-of-attorney", "deputy-order"),
    (.deputy, "deputy-order", "lasting-power-of-attorney"),
  ])
  func whoActsForAThirdPartyNeedsTheirLackOfCapacityAndThePaper(
    capacity: GiverCapacity, paper: String, another: String
  ) throws {
    #expect(try forThirdParty(capacity, .lacks, shownBy: paper) == [.permitConsent])
    #expect(try forThirdParty(capacity, .has, shownBy: paper) == [.giverNotAuthorised])
    #expect(try forThirdParty(capacity, .lacks, shownBy: another) == [.giverNotAuthorised])
    #expect(try forThirdParty(capacity, .lacks) == [.giverNotAuthorised])
  }

  @Test func aVictimsParentAgreesForAVictimAloneAndOnEvidence() throws {
    #expect(try forThirdParty(.victimParent, shownBy: "birth-certificate", .victim) == [.permitConsent])
    #expect(try forThirdParty(.victimParent, shownBy: "birth-certificate") == [.giverNotAuthorised])
    #expect(try forThirdParty(.victimParent, nil, shownBy: nil, .victim) == [.giverNotAuthorised])
  }

  @Test(arguments: [GiverCapacity.localAuthority, .court, .carer])
  func neitherCouncilNorCourtNorCarerAgreesForAThirdPartyWhateverTheyShow(capacity: GiverCapacity) throws {
    for kind in ["deputy-order", "care-order", "lasting-power-of-attorney", "birth-certificate"] {
      #expect(try forThirdParty(capacity, .lacks, shownBy: kind) == [.giverNotAuthorised])
    }
  }

  @Test func aThirdPartysRefusalCountsWhoeverWroteItDown() throws {
    var refusal = try consent(.carer, of: "mother")
    refusal.events[0].type = .refused
    let basis = try LawfulBasis.complete("b1", [.strengths], of: "mother")
    var question = Question(on: Authorities(consents: [refusal], bases: [basis]), about: ["mother"])
    question.item.authority = [record("b1")]
    question.people = [.one("mother")]
    #expect(try question.reasons() == [.dissentNotAddressed])
  }

  // MARK: The subject

  @Test(arguments: [GiverCapacity.court, .carer, .victimParent])
  func neitherCourtNorCarerNorAVictimsParentAgreesForTheSubjectWhateverTheyShow(
    capacity: GiverCapacity
  ) throws {
    for kind in ["deputy-order", "care-order", "lasting-power-of-attorney", "birth-certificate"] {
      let question = Question(try consent(capacity, .lacks, shownBy: [.of(kind)]))
      #expect(try question.reasons() == [.giverNotAuthorised])
    }
  }

  @Test func aParentsEvidenceHasToBeOfParentalResponsibility() throws {
    var question = Question(try consent(.parent, .lacks, shownBy: [.of("adoption-order")]))
    question.birthDate = PartialDate("2009-01-01")
    #expect(try question.reasons() == [.permitConsent])
    question.authorities.consents[0].giver.evidence = [try .of("care-order")]
    #expect(try question.reasons() == [.parentUnevidenced])
  }

  @Test(arguments: [
    ("2026-03-16", "2026-03-16", true), ("2026-03-17", nil, false), (nil, "2026-03-15", false),
    ("2026-03-15", "2026-03-17", true), (nil, nil, true),
  ])
  func aCareOrderCountsFromItsFirstDayToItsLast(from: String?, to: String?, isPermitted: Bool) throws {
    var council = try consent(.localAuthority, shownBy: [.of("care-order", from: from, to: to)])
    council.giver.organisation = try org("LA-302")
    var question = Question(council)
    question.birthDate = PartialDate("2012-01-01")
    #expect(try question.reasons() == [isPermitted ? .permitConsent : .localAuthorityWithoutCareOrder])
  }

  // MARK: Uncertain dates of birth

  @Test func capacityCountsForSomebodyWhoMayBe16AndNotForSomebodyWhoIsNot() throws {
    var question = Question(try consent(.selfGiven, .has))
    for (birth, reason) in [
      ("2010", DecisionReason.permitConsent), ("2010-04", .giverCompetenceUnrecorded), (nil, .permitConsent),
    ] {
      question.birthDate = birth.flatMap { PartialDate($0) }
      #expect(try question.reasons() == [reason])
    }
  }

  @Test func aParentsWordAloneEndsOnTheEarliestDayOnWhichSomebodyMayBe16() throws {
    var question = Question(try consent(.parent, .notCompetent, shownBy: [.of("birth-certificate")]))
    question.birthDate = PartialDate("2010")
    #expect(try question.reasons() == [.parentInsufficientAt16])
    question.birthDate = PartialDate("2010-04")
    #expect(try question.reasons() == [.permitConsent])
  }

  @Test func anAttorneyWaitsForTheLatestDayOnWhichSomebodyMayBe18() throws {
    var question = Question(try consent(.attorney, .lacks, shownBy: [.of("lasting-power-of-attorney")]))
    for (birth, reason) in [
      ("2008", DecisionReason.giverNotAuthorised), ("2007", .permitConsent), (nil, .giverNotAuthorised),
      ("2008-03-16", .permitConsent), ("2008-03-17", .giverNotAuthorised),
    ] {
      question.birthDate = birth.flatMap { PartialDate($0) }
      #expect(try question.reasons() == [reason])
    }
  }
}
