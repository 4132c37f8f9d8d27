import Testing
import XMLCoding

@testable import ExchangeConsent

/// What the decision does beyond the cases of the kit: under the profile for England and Wales, and against
/// senders who describe an item wrongly.
@Suite struct DecisionTests {
  private let time = "2026-03-16T10:05:12Z"

  private func letter(
    _ authorities: Authorities, _ category: InformationCategory = .maturityScore,
    on cited: [String] = ["b1"], about: [String] = [], official: [String] = [],
    parties: [LetterParty] = [adviser], audience: Audience = .professional
  ) throws -> Letter {
    try Letter.sample(
      [
        Note.item("i1", category, on: cited, about: about, official: official),
        Note.item("i2", .views, on: ["c9"]),
      ],
      authorities: Authorities(
        consents: authorities.consents + [.complete("c9", [.views])], bases: authorities.bases,
        protectiveBases: authorities.protectiveBases, objections: authorities.objections,
        prohibitions: authorities.prohibitions), parties: parties, audience: audience)
  }

  // MARK: Objections

  @Test(arguments: [("2026-03-16T10:05:12Z", true), ("2026-03-16T10:05:13Z", false)])
  func aPriorApprovalCountsFromItsVeryInstant(_ time: String, _ isPermitted: Bool) throws {
    var basis = try ProtectiveBasis.complete("s1", [.views])
    basis.approval?.at = try instant(time)
    let letter = try Letter.sample(
      [Note.item("i1", .views, on: ["s1"])], authorities: Authorities(protectiveBases: [basis]),
      parties: [adviser])
    let item = try letter.released(at: "2026-03-16T10:05:12Z").report.items.first
    #expect(item?.reasons == [isPermitted ? .permitProtective : .protectionNotApproved])
  }

  @Test func anObjectionBlocksAPowerUntilItIsWeighedOrEnds() throws {
    var basis = try LawfulBasis.complete("b1", [.maturity])
    let objection = Objection(
      id: record("o1"), party: person("subject"), kind: .object, at: try instant("2026-03-01T00:00:00Z"),
      until: try instant("2026-04-01T00:00:00Z"))
    let blocked = try letter(Authorities(bases: [basis], objections: [objection]))
    #expect(try blocked.reasons(at: time) == [.dissentNotAddressed])
    #expect(try blocked.reasons(at: "2026-04-01T00:00:00Z") == [.permitPower])
    basis.terms.dissentConsidered = [DissentConsidered(ref: record("o1"), reasons: Statement("weighed"))]
    let weighed = try letter(Authorities(bases: [basis], objections: [objection])).released(at: time)
    #expect(weighed.report.items.first?.obligations == [.recordDissentOverridden])
  }

  @Test func anObjectionToSomethingElseDoesNotBlock() throws {
    let objection = Objection(
      id: record("o1"), party: person("subject"), kind: .object, at: try instant("2026-03-01T00:00:00Z"),
      scope: Scope(categories: [.health]))
    let authorities = Authorities(bases: [try .complete("b1", [.maturity])], objections: [objection])
    #expect(try letter(authorities).reasons(at: time) == [.permitPower])
  }

  @Test func consentAfterAnObjectionCountsOnlyIfItSaysThatItReplacesIt() throws {
    let objection = Objection(
      id: record("o1"), party: person("subject"), kind: .object, at: try instant("2026-03-01T00:00:00Z"))
    var consent = try ConsentRecord.complete("c1", [.maturity])
    let before = try letter(Authorities(consents: [consent], objections: [objection]), on: ["c1"])
    #expect(try before.reasons(at: time) == [.specificRefusalSurvives])
    consent.supersedes = [record("o1")]
    let after = try letter(Authorities(consents: [consent], objections: [objection]), on: ["c1"])
    #expect(try after.reasons(at: time) == [.permitConsent])
  }

  // MARK: The profile for England and Wales

  @Test func aGatewayThatTheProfileDoesNotKnowOpensNothing() throws {
    let bases = [try LawfulBasis.complete("b1", [.maturity], gateway: "good-practice")]
    #expect(try letter(Authorities(bases: bases)).reasons(at: time) == [.gatewayUnknown])
  }

  @Test func aPowerIsNotMadeADutyByCallingItOne() throws {
    let bases = [try LawfulBasis.complete("b1", [.maturity], strength: .duty)]
    #expect(try letter(Authorities(bases: bases)).reasons(at: time) == [.gatewayStrength])
  }

  @Test func offenderManagementDoesNotLetTwoListedPersonsShareWithEachOther() throws {
    var basis = try LawfulBasis.complete("b1", [.maturity])
    basis.terms.scope.recipients = [try org("POL-43")]
    var letter = try self.letter(Authorities(bases: [basis]))
    letter.recipient = try org("POL-43")
    #expect(try letter.reasons(at: time) == [.gatewayParty])
  }

  @Test func anUrgentProtectionThatNobodyApprovedInTimeLapses() throws {
    var basis = try ProtectiveBasis.complete("b1", [.maturity])
    basis.approval = nil
    basis.urgent = true
    let letter = try self.letter(Authorities(protectiveBases: [basis]))
    #expect(try letter.reasons(at: "2026-03-13T08:59:59Z") == [.permitProtective])
    #expect(try letter.reasons(at: "2026-03-13T09:00:00Z") == [.protectionApprovedLate])
  }

  @Test func aProtectionThatEndsBeyondTheLimitIsRefused() throws {
    var basis = try ProtectiveBasis.complete("b1", [.maturity])
    basis.terms.validTo = basis.terms.decidedAt.adding(seconds: 28 * 86_400)
    #expect(try letter(Authorities(protectiveBases: [basis])).reasons(at: time) == [.permitProtective])
    basis.terms.validTo = basis.terms.decidedAt.adding(seconds: 28 * 86_400 + 1)
    #expect(try letter(Authorities(protectiveBases: [basis])).reasons(at: time) == [.protectionEndsTooLate])
  }

  @Test func somebodyElseCannotConsentForAThirdPartyWithoutACapacity() throws {
    let mother = LetterParty(id: person("mother"), role: "parent", name: "M Invented-Example")
    for (capacity, reason) in [
      (GiverCapacity.selfGiven, DecisionReason.permitConsent), (.carer, .giverNotAuthorised),
      (.localAuthority, .giverNotAuthorised), (.parent, .parentUnevidenced),
      (.victimParent, .giverNotAuthorised),
    ] {
      let consent = try ConsentRecord.complete("c1", [.family], of: "mother", capacity: capacity)
      let letter = try self.letter(
        Authorities(consents: [consent]), .familyContact, on: ["c1"], about: ["mother"], parties: [mother])
      #expect(try letter.reasons(at: time) == [reason])
    }
  }

  @Test func withoutWordOnConsequencesConsentIsNotInformed() throws {
    var consent = try ConsentRecord.complete("c1", [.maturity])
    consent.told?.consequencesExplained = false
    #expect(
      try letter(Authorities(consents: [consent]), on: ["c1"]).reasons(at: time) == [.consentNotInformed])
  }

  @Test func informingThatIsPlannedNeedsATime() throws {
    var basis = try LawfulBasis.complete("b1", [.maturity])
    basis.terms.informed = Informed(status: .planned)
    #expect(try letter(Authorities(bases: [basis])).reasons(at: time) == [.notInformedWithoutReason])
    basis.terms.informed = Informed(status: .planned, plannedAt: try instant("2026-03-20T09:00:00Z"))
    #expect(try letter(Authorities(bases: [basis])).reasons(at: time) == [.permitPower])
  }

  @Test func afterDeathOnlyADutyRemains() throws {
    let authorities = Authorities(
      consents: [try .complete("c1", [.maturity])],
      bases: [
        try .complete("b1", [.maturity]),
        try .complete("b2", [.maturity], strength: .duty, gateway: "court-order"),
      ])
    var consented = try letter(authorities, on: ["c1"])
    consented.deathDate = try date("2026-03-16")
    #expect(try consented.reasons(at: time) == [.subjectDeceased])
    #expect(try consented.reasons(at: "2026-03-15T23:59:59Z") == [.permitConsent])
    var powered = try letter(authorities, on: ["b1"])
    powered.deathDate = try date("2026-03-16")
    #expect(try powered.reasons(at: time) == [.subjectDeceased])
    var ordered = try letter(authorities, on: ["b2"])
    ordered.deathDate = try date("2026-03-16")
    #expect(try ordered.reasons(at: time) == [.permitDuty])
  }

  @Test func whatTheConsentSaysAboutPassingOnBecomesTheObligation() throws {
    var consent = try ConsentRecord.complete("c1", [.maturity])
    for (rule, obligations) in [
      (OnwardRule.none, [Obligation.stopOnWithdrawal, .noOnward]),
      (.named, [.stopOnWithdrawal, .onwardNamed]), (.originator, [.stopOnWithdrawal, .onwardOriginator]),
      (.free, [.stopOnWithdrawal]),
    ] {
      consent.onward = Onward(rule: rule)
      let report = try letter(Authorities(consents: [consent]), on: ["c1"]).released(at: time).report
      #expect(report.items.first?.obligations == obligations)
    }
  }

  // MARK: Items that are described wrongly

  @Test func callingSomebodyOfficialDoesNotMakeThemSo() throws {
    let mother = LetterParty(id: person("mother"), role: "parent", name: "M Invented-Example")
    let letter = try self.letter(
      Authorities(consents: [.complete("c1", [.family])]), .familyContact, on: ["c1"], about: ["mother"],
      official: ["mother"], parties: [mother])
    #expect(try letter.reasons(at: time) == [.thirdPartyNoAuthority])
  }

  @Test func anItemThatIsSaidToBeAboutAProfessionalAloneStillNeedsTheSubjectsAuthority() throws {
    let health = try letter(Authorities(), .healthMental, on: [], about: ["adviser"], official: ["adviser"])
    #expect(try health.reasons(at: time) == [.noAuthority])
    let name = try letter(
      Authorities(), .professionalNames, on: [], about: ["adviser"], official: ["adviser"])
    #expect(try name.reasons(at: time) == [.officialRole])
  }

  @Test func anItemOfAVictimCategoryIsWithheldWithoutTraceUnlessItIsAboutAVictim() throws {
    let letter = try self.letter(
      Authorities(consents: [.complete("c1", [.victim])]), .victimAddress, on: ["c1"])
    let report = try letter.released(at: time).report
    #expect(report.items.first?.reasons == [.victimUndeclared])
    #expect(report.items.first?.marker == .hidden)
  }

  @Test func familyProceedingsNeedMoreThanConsentEvenWhenNobodyRecordedTheBar() throws {
    let consent = try ConsentRecord.complete("c1", [.familyProceedings])
    let consented = try letter(Authorities(consents: [consent]), .familyProceedingsPapers, on: ["c1"])
    #expect(try consented.reasons(at: time) == [.prohibitedByStatute])
    let leave = try LawfulBasis.complete("b1", [.familyProceedings], strength: .duty, gateway: "court-leave")
    let permitted = try letter(Authorities(bases: [leave]), .familyProceedingsPapers, on: ["b1"])
    #expect(try permitted.reasons(at: time) == [.permitDuty])
  }

  @Test func whatTheSubjectMustNotKnowIsNotInTheSubjectsCopy() throws {
    var basis = try LawfulBasis.complete("b1", [.maturity])
    basis.terms.informed = Informed(status: .withheld, reason: .riskToOther)
    let copy = try letter(Authorities(bases: [basis]), audience: .subject).released(at: time).report
    #expect(copy.items.first?.reasons == [.notForThisAudience])
    #expect(copy.items.first?.marker == .hidden)
    #expect(try letter(Authorities(bases: [basis])).reasons(at: time) == [.permitPower])
  }

  @Test func anItemPassedOnWithoutLeaveIsWithheldWhateverItCites() throws {
    let profile = try SharingProfile.englandWales()
    let letter = try self.letter(Authorities(), on: ["c9"])
    var item = ItemDescription(id: fact("i1"), category: .views, authority: [record("c9")])
    item.received = ReceivedRule.none
    let procedure = try DecisionProcedure(
      authorities: letter.authorities,
      context: DecisionContext(
        subject: letter.subjectDescription, parties: [], disclosure: letter.disclosure,
        instant: instant(time), uses: [:], profile: profile))
    #expect(procedure.decide(item).reasons == [.onwardProhibited])
    item.received = .free
    #expect(procedure.decide(item).reasons == [.permitConsent])
  }
}
