import ExchangeConsent
import ExchangeModel
import Testing
import XMLCoding

/// The records of social care and leaving care, and what they share with others, as XML and as values.
@Suite struct CareRecordTests {
  static let sample = "care-records.xml"

  @Test func theSampleHasEveryItemThatOtherSamplesHaveNot() throws {
    let records = try Samples.document(Self.sample).records
    let found = Set(
      (records.socialCare?.items.compactMap(\.guardedItem) ?? []).map { "\(type(of: $0))" }
        + (records.leavingCare?.items.compactMap(\.guardedItem) ?? []).map { "\(type(of: $0))" })
    let wanted = CareTypes.socialCare + CareTypes.leavingCare + SharedTypes.items
    #expect(wanted.map { "Item<\($0)>" }.filter { !found.contains($0) } == [])
  }

  @Test func everyFactorOfTheCensusStandsInTheFindingOfItsCategory() throws {
    let list = try #require(CodeList.named("cin-assessment-factor"))
    let findings = CareTypes.socialCare.filter { $0 is any AssessmentFinding.Type }
    #expect(findings.count == 16)
    let categories = findings.map { type in type.category }
    #expect(Set(categories).count == categories.count)
    for entry in list.entries {
      #expect(categories.contains(entry.discloses ?? .safeguarding), "\(entry.code)")
    }
    for category in categories {
      #expect(list.entries.contains { ($0.discloses ?? .safeguarding) == category }, "\(category.code)")
    }
  }

  @Test func itemsMadeByHandAreValid() throws {
    var document = try Samples.document(Self.sample)
    let day = try #require(CalendarDate("2025-11-03"))
    let mark = try #require(Grouping("cp-n1"))
    let factor = AssessmentFactor(
      factor: CodedValue("13A", list: "cin-assessment-factor", listVersion: "2026"), identifiedOn: day)
    document.response.records.socialCare = SocialCareRecord(items: [
      .referral(item("s-1", Referral(referredOn: day, noFurtherAction: true))),
      .gangFinding(item("s-2", GangFinding(factor))),
      .childProtectionPlan(
        item("s-3", ChildProtectionPlan(from: day, reviews: [day, day], previousPlans: 1, plan: mark))),
      .selfHarmConcern(item("s-4", SelfHarmConcern(Concern(current: .notAssessed)))),
      .previousAccommodation(
        item(
          "s-5",
          PreviousAccommodation(
            Accommodation(
              kind: CodedValue("BAIL_HOSTEL", list: "yjb-accommodation-type", listVersion: "2026"),
              suitability: .notKnown)))),
      .adultServicesTransfer(item("s-6", AdultServicesTransfer(assessment: .notRequested))),
    ])
    document.response.records.leavingCare = LeavingCareRecord(items: [
      .personalAdviser(item("l-1", PersonalAdviser(reason: "Waiting list.", allocation: .notAllocated))),
      .financialSupport(
        item(
          "l-2",
          FinancialSupport(kind: .settingUpHomeAllowance, status: .entitled, amount: 300_000, used: 0))),
      .pathwayPlanHealthDomain(
        item("l-3", PathwayPlanHealthDomain(PathwayPlanDomain(domain: .health, missing: .notAsked)))),
      .detainedPlan(
        item(
          "l-4",
          DetainedPlan(
            establishment: "Invented", contactArrangements: "Call on Mondays.",
            kind: .youngOffenderInstitution, releaseOn: day))),
      .substanceUseNeed(
        item(
          "l-5",
          SubstanceUseNeed(
            basis: .selfReported, substances: [.init("Cannabis", use: "at weekends", ageAtFirstUse: 14)],
            support: [HealthSupport(offeredOn: day, outcome: .declined)], status: .current))),
    ])
    let instant = try #require(Instant("2026-03-16T10:04:00Z"))
    let bytes = try #require(document.keptInternally(at: instant, under: .englandWales()).releasable).xml()
    var faults: [XMLFault] = []
    var read: [Exchange] = []
    let reading = Exchange.reader(schema: try Exchange.schema).read(.bytes(bytes)) {
      faults += $0.faults
      read += $0.value.map { [$0] } ?? []
    }
    #expect(faults + reading.faults == [])
    #expect(read.first?.records.socialCare == document.records.socialCare)
    #expect(read.first?.records.leavingCare == document.records.leavingCare)
  }

  @Test func onlyACouncilGivesALegalStatusToCareExperience() throws {
    struct Holder: Codable, Hashable {
      var experience: CareExperience
      enum CodingKeys: String, CodingKey { case experience = "CareExperience" }
    }
    func read(_ content: String) throws -> CareExperience.Basis {
      try XMLDecoder(namespace: Exchange.namespace).decode(
        Holder.self,
        from: Array(
          "<Record xmlns='\(Exchange.namespace)'><CareExperience>\(content)</CareExperience></Record>".utf8)
      ).value.experience.basis
    }
    let day = try #require(CalendarDate("2026-03-02"))
    let council = try #require(OrganisationIdentifier("LA-999"))
    #expect(
      try read("<SelfReport answer='prefer-not-to-say' saidOn='2026-03-02'/>")
        == .selfReport(.init(answer: .preferNotToSay, saidOn: day)))
    #expect(
      try read("<RecordFlag code='LCE' list='hmpps-care-record-flag' listVersion='2026' from='2026-03-02'/>")
        == .recordFlag(
          .init(flag: CodedValue("LCE", list: "hmpps-care-record-flag", listVersion: "2026"), from: day)))
    let confirmed = CareExperience(
      basis: .councilConfirmation(
        .init(
          council: council, confirmedOn: day, careExperienced: true, lookedAfter: false,
          leavingCareStatus: .formerRelevant)))
    let bytes = try XMLEncoder(namespace: Exchange.namespace).encode(
      Holder(experience: confirmed), as: "Record")
    #expect(
      try XMLDecoder(namespace: Exchange.namespace).decode(Holder.self, from: bytes).value.experience
        == confirmed)
    #expect(throws: (any Error).self) { try read("") }
  }

  private func item<Content>(_ id: String, _ content: Content) -> Item<Content> {
    Item(id: ItemIdentifier(wellFormed: id), content: content)
  }
}
