import ExchangeConsent
@testable import ExchangeModel
import Testing
import XMLCoding

/// What a youth justice service may tell probation, item by item.
@Suite struct YouthJusticeReleaseTests {
  @Test func aPowerOverOrdersAndRiskLetsNeitherHealthNorVictimsPass() throws {
    let released = try release(covering: ["order", "offending", "risk-to-others", "victim"])
    for name in ["YouthOrder ", "YouthOrderRequirement ", "RiskOfSeriousHarm ", "YouthBreach "] {
      #expect(released.text.contains("<\(name)"), "\(name)")
    }
    for name in ["MentalHealthRequirement", "SubstanceUseRequirement", "HospitalOrder", "MentalHealthFactor"]
    {
      #expect(!released.text.contains(name), "\(name)")
    }
    #expect(released.markers.contains("health"))
    // Nothing shows that there is a victim, or intelligence: neither item nor marker.
    for name in ["ProtectiveCondition", "VictimContact", "VictimView", "RestorativeJustice", "case-v6"] {
      #expect(!released.text.contains(name), "\(name)")
    }
    #expect(!released.text.contains("Intelligence"))
    #expect(!released.text.contains("Seen with people"))
    #expect(!released.markers.contains("victim"))
  }

  @Test func aSpentOutcomePassesOnlyAsAnOfficialDuty() throws {
    let names = ["<PastOffence ", "<OutOfCourtDisposal ", "order=\"order-c2\" cjsCode=\"1097\""]
    let without = try release(covering: ["order", "offending"])
    let with = try release(covering: ["order", "offending"], officialDuty: true)
    for name in names {
      #expect(!without.text.contains(name), "\(name)")
      #expect(with.text.contains(name), "\(name)")
    }
  }

  @Test func whatIsAboutAParentNeedsMoreThanThePowerOverTheYoungPerson() throws {
    let released = try release(covering: ["family", "order"])
    #expect(!released.text.contains("ParentingIntervention"))
    #expect(!released.text.contains("SiblingInCare"))
    #expect(!released.text.contains("FamilyFactor"))
  }

  /// Releases the sample to probation on a power that covers some categories.
  private func release(
    covering categories: [String], officialDuty: Bool? = nil
  ) throws -> (text: String, markers: Set<String>) {
    var document = try Samples.document(YouthJusticeRecordTests.sample)
    let probation = try #require(OrganisationIdentifier("PROB-X99"))
    let service = try #require(OrganisationIdentifier("YJS-Z99"))
    let decided = try #require(Instant("2026-03-12T09:00:00Z"))
    document.header.recipient = Controller(organisation: probation, service: "probation")
    document.header.purpose = .transitionPlanning
    document.parties.append(
      Party(id: PartyIdentifier(wellFormed: "p-manager"), role: .manager))
    let basis = AuthorityIdentifier(wellFormed: "b1")
    document.authorities = Authorities(bases: [
      LawfulBasis(
        id: basis, strength: .power,
        terms: BasisTerms(
          party: PartyIdentifier(wellFormed: "subject"), gateway: LegalCode("oma2007-s14"),
          article6: .publicTask, article10: LegalCode("official-authority"),
          regime: .ukGDPR, officialDuty: officialDuty, decidedAt: decided,
          decidedBy: PartyIdentifier(wellFormed: "p-manager"), decidedByRole: "Team manager",
          validTo: Instant("2026-06-12T00:00:00Z"),
          scope: Scope(
            detail: .full, disclosers: [service], recipients: [probation], purposes: [.transitionPlanning],
            categories: try categories.map { try #require(InformationCategory($0)) }),
          necessity: Statement("Probation takes over supervision."),
          proportionality: Statement("What supervision needs."), informed: Informed(status: .yes)))
    ])
    document.body.change(Relabelling { $0.authority = [basis] })
    let instant = try #require(Instant("2026-03-16T10:05:12Z"))
    let result = try document.released(at: instant, under: .englandWales())
    let releasable = try #require(result.releasable, "\(result.report.reasons)")
    let bytes = try releasable.xml()
    var read: [Exchange] = []
    var faults: [XMLFault] = []
    let reading = Exchange.reader(schema: try Exchange.schema).read(.bytes(bytes)) {
      read += $0.value.map { [$0] } ?? []
      faults += $0.faults
    }
    #expect(faults + reading.faults == [])
    let markers = try #require(read.first?.records.youthJustice).items.compactMap(\.marker?.category.code)
    return (String(decoding: bytes, as: UTF8.self), Set(markers))
  }
}
