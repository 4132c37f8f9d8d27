import ExchangeConsent
import Testing
import XMLCoding

@testable import ExchangeModel

/// What somebody received becomes a record of their own, with the terms on which it came.
@Suite struct ReceivingTests {
  private let probation: Controller

  init() throws {
    probation = Controller(
      organisation: try #require(OrganisationIdentifier("PROB-X99")), service: "probation")
  }

  private func received(
    _ change: (inout Exchange) -> Void = { _ in }, by recipient: Controller? = nil,
    at time: String = "2026-03-20T09:00:00Z", authorities: Authorities? = nil
  ) throws -> ReceivedRecord {
    var document = try Samples.document("response.xml")
    change(&document)
    let digest = try #require(document.header.profile?.digest)
    return try document.received(
      by: recipient ?? probation, at: #require(Instant(time)),
      under: #require(SharingProfile.bundled(digest: digest)), authorities: authorities,
      as: #require(DocumentIdentifier("0b8e6a0e-2f0e-4a55-8d5b-6f6f0b8f1d22")))
  }

  private func items(of record: Exchange) -> [ItemDescription] { record.itemDescriptions }

  @Test func whatIsKeptIsAnInternalRecordThatCanBeWritten() throws {
    let received = try received()
    let record = received.record
    #expect(record.header.discloser == probation && record.header.recipient == probation)
    #expect(record.header.purpose == .internalRecord && record.release == nil)
    #expect(record.itemDescriptions.count == received.items.count)
    #expect(
      record.authorities.consents.isEmpty && record.itemDescriptions.allSatisfy { $0.authority.isEmpty })
    let kept = try record.keptInternally(
      at: #require(Instant("2026-03-20T09:00:00Z")), under: .englandWales())
    let text = String(decoding: try #require(kept.releasable).xml(), as: UTF8.self)
    #expect(text.contains(#"receivedIn="6f1c2a52-7d0e-4b7e-9a51-0c7a3f1f9d12""#))
    #expect(text.contains(#"onward="none""#) && text.contains(#"source="LA-999""#))
  }

  @Test func eachItemStaysWithTheTermsOfTheAuthorityThatItCameOn() throws {
    let record = try received().record
    #expect(items(of: record).allSatisfy { $0.received == ReceivedRule.none })
    #expect(try received().items.allSatisfy { $0.obligations.contains(.noOnward) })
  }

  @Test func whatMustNotBeUsedAnyMoreIsLeftOut() throws {
    var withdrawn = try Samples.document("response.xml").authorities
    let before = try received(authorities: withdrawn)
    withdrawn.consents[0].events.append(
      ConsentEvent(
        type: .withdrawn, at: try #require(Instant("2026-03-20T08:00:00Z")), method: .written,
        scope: Scope(categories: [.views])))
    let after = try received(authorities: withdrawn)
    let gone = after.items.filter { !$0.isKept }
    #expect(gone.map(\.category) == [.views] && gone.first?.reasons == [.consentWithdrawn])
    #expect(after.record.itemDescriptions.count == before.record.itemDescriptions.count - 1)
  }

  @Test func aDocumentOfWhichNothingMayBeUsedAnyMoreIsNotKept() throws {
    #expect(throws: ReceivingError.nothingToKeep) { try received(at: "2027-03-20T09:00:00Z") }
  }

  @Test func aDocumentForSomebodyElseIsNotKept() throws {
    let other = Controller(organisation: try #require(OrganisationIdentifier("PROB-N06")))
    #expect(throws: ReceivingError.misdirected) { try received(by: other) }
  }

  @Test func whatWasChangedOrNeverCoveredOrNeverReleasedIsNotKept() throws {
    #expect(throws: ReceivingError.changed) {
      try received { $0.treatItems(hiding: { _ in false }) { $0.category == .views ? .drop : .keep } }
    }
    #expect(throws: ReceivingError.notCovered) { try received { $0.header.purpose = .safeguarding } }
    #expect(throws: ReceivingError.notDisclosed) { try received { $0.release = nil } }
    #expect(throws: ReceivingError.otherProfile) {
      let profile = try SharingProfile(
        json: Array(
          String(decoding: SharingProfile.englandWalesFile, as: UTF8.self)
            .replacing(#""id": "england-wales""#, with: #""id": "north""#).utf8))
      _ = try Samples.document("response.xml").received(
        by: probation, at: #require(Instant("2026-03-20T09:00:00Z")), under: profile,
        as: #require(DocumentIdentifier("0b8e6a0e-2f0e-4a55-8d5b-6f6f0b8f1d22")))
    }
  }

  @Test func aReceiptHasNothingToKeep() throws {
    let receipt = try Samples.document("minimal-acknowledgement.xml")
    let digest = try #require(receipt.header.profile?.digest)
    #expect(throws: ReceivingError.nothingToKeep) {
      try receipt.received(
        by: receipt.header.recipient, at: #require(Instant("2026-03-20T09:00:00Z")),
        under: #require(SharingProfile.bundled(digest: digest)),
        as: #require(DocumentIdentifier("0b8e6a0e-2f0e-4a55-8d5b-6f6f0b8f1d22")))
    }
  }

  // MARK: Terms

  @Test(arguments: OnwardRule.allCases, OnwardRule.allCases)
  func termsAreNeverLoosened(_ first: OnwardRule, _ second: OnwardRule) throws {
    let here = try #require(OrganisationIdentifier("PROB-N07"))
    let there = try #require(OrganisationIdentifier("YJS-ABC"))
    let everywhere = try #require(OrganisationIdentifier("VOL-HOUSE"))
    let document = try #require(DocumentIdentifier("0b8e6a0e-2f0e-4a55-8d5b-6f6f0b8f1d22"))
    func allowed(_ received: Received) -> Set<String> {
      switch received.onward ?? OnwardRule.none {
      case .none: []
      case .named: Set(received.named.map(\.text))
      case .originator: [here, there, everywhere].reduce(into: []) { $0.insert("\($1.text) if released") }
      case .free: Set([here, there, everywhere].flatMap { [$0.text, "\($0.text) if released"] })
      }
    }
    let one = Received(document: nil, onward: first, named: first == .named ? [here, there] : [])
    let two = Received(document: nil, onward: second, named: second == .named ? [there, everywhere] : [])
    let both = OnwardTerms.free.tightened(by: one).tightened(by: two).received(in: document)
    #expect(allowed(both).isSubset(of: allowed(one)), "\(both)")
    #expect(allowed(both).isSubset(of: allowed(two)), "\(both)")
    if first == second { #expect(both.onward == first) }
    if first == .free { #expect(allowed(both) == allowed(two)) }
  }
}

/// What a document says outside its items goes no further than it serves.
@Suite struct OpenPartTests {
  private func subject(_ identifiers: [SubjectIdentifier]) -> Subject {
    Subject(
      identifiers: identifiers,
      names: [
        PersonName(given: "Kai", family: "Invented-Example", use: .legal),
        PersonName(family: "Invented-Earlier", use: .former),
      ], birthDate: nil, sex: nil, id: PartyIdentifier(wellFormed: "subject"))
  }

  private func kinds(from discloser: String, to recipient: String) throws -> [SubjectIdentifier.Kind] {
    let discloser = try #require(OrganisationIdentifier(discloser))
    var subject = subject([
      SubjectIdentifier(value: "X000002", type: .crn), SubjectIdentifier(value: "2000/0000000X", type: .pnc),
      SubjectIdentifier(value: "YAXTEST0004", type: .laChildId, issuer: OrganisationIdentifier("LA-301")),
      SubjectIdentifier(value: "9990548609", type: .nhsNumber),
      SubjectIdentifier(value: "X0/2", type: .homeOfficeReference),
    ])
    let before = subject.identifiers
    let leftOut = try subject.keepWhatServes(
      #require(OrganisationIdentifier(recipient)), from: discloser)
    let gone = before.filter { !subject.identifiers.contains($0) }
    #expect(
      leftOut.filter { $0.hasPrefix("identifier") } == gone.map { "identifier \($0.type.rawValue)" }.sorted())
    return subject.identifiers.map(\.type)
  }

  @Test func aReferenceNumberGoesToThoseWhoUseItAndFromThoseWhoGiveIt() throws {
    #expect(try kinds(from: "LA-301", to: "PROB-N07") == [.crn, .pnc, .laChildId])
    #expect(try kinds(from: "PROB-N07", to: "LA-301") == [.crn, .laChildId])
    #expect(try kinds(from: "PROB-N07", to: "LA-302") == [.crn])
  }

  @Test func aHousingProviderDoesNotLearnThatThePoliceKnowTheYoungPerson() throws {
    #expect(try kinds(from: "LA-301", to: "VOL-HOUSE") == [.laChildId])
    #expect(try kinds(from: "YJS-ABC", to: "VOL-HOUSE") == [])
  }

  @Test func formerNamesGoToThoseAloneWhoMatchThem() throws {
    for (recipient, count) in [("PROB-N07", 2), ("VOL-HOUSE", 1)] {
      var subject = subject([])
      let leftOut = try subject.keepWhatServes(
        #require(OrganisationIdentifier(recipient)), from: #require(OrganisationIdentifier("LA-301")))
      #expect(subject.names.count == count)
      #expect(leftOut == (count == 1 ? ["name former"] : []))
    }
  }

  @Test func aConfidentialPartyIsOneToTheDecision() {
    func standing(_ role: Party.Role, _ confidential: Bool?) -> PartyStanding {
      Party(id: PartyIdentifier(wellFormed: "p"), role: role, confidential: confidential).standing
    }
    #expect(standing(.parent, true) == .confidential)
    #expect(standing(.parent, false) == .person && standing(.parent, nil) == .person)
    #expect(standing(.victim, true) == .victim && standing(.socialWorker, true) == .official)
  }
}
