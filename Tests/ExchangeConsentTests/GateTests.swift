import Crypto
import Foundation
import Testing
import XMLCoding

@testable import ExchangeConsent

@Suite struct GateTests {
  private let name = "<Name>Kai Invented-Example</Name>"

  @Test func whatIsCoveredIsWrittenAndTheRestBecomesACoarseMarker() throws {
    let letter = try Letter.sample(
      [
        Note.item("i1", .leavingCareEntitlement, on: ["c1"], text: "entitled"),
        Note.item("i2", .healthMental, on: ["c1"]),
      ],
      authorities: Authorities(consents: [.complete("c1", [.leavingCare])]), parties: [adviser])
    let result = try letter.released()
    let text = try result.text()
    #expect(
      text.contains(#"<Note id="i1" authority="c1" category="leaving-care.entitlement">entitled</Note>"#))
    #expect(
      text.contains(
        #"<Withheld category="health" reason="not-covered" by="LA-301" at="2026-03-16T10:05:12Z"/>"#))
    for absent in [secret, "i2", "health.mental", "mental"] { #expect(!text.contains(absent)) }
    #expect(result.report.outcome == .releasedInPart)
    #expect(result.report.items.map(\.outcome) == [.permit, .redact])
    #expect(result.report.items.last?.reasons == [.scopeCategory])
    #expect(result.report.items.last?.hint != nil)
  }

  @Test func whatIsHiddenLeavesNoTrace() throws {
    let victim = LetterParty(id: person("victim-9"), role: "victim", name: "Vera Invented-Example")
    let sister = LetterParty(id: person("sibling-9"), role: "sibling", name: "Sue Invented-Example")
    let all = try Letter.sample(
      [
        Note.item("i1", .views, on: ["c1"], text: "mine"),
        Note.item("i2", .healthSexual, on: ["c1"]),
        Note.item("i3", .victimAddress, on: ["c1"], about: ["victim-9"]),
        Note.item("i4", .familyContact, on: ["c1"], about: ["subject", "sibling-9"]),
      ],
      authorities: Authorities(
        consents: [.complete("c1", [.views]), .complete("consent-2", [.victim], of: "victim-9")],
        prohibitions: [
          Prohibition(
            id: record("ban-1"), code: .anonymity, party: person("victim-9"),
            from: instant("2020-01-01T00:00:00Z"),
            source: "statute")
        ]), parties: [adviser, victim, sister])
    let without = try Letter.sample(
      [
        Note.item("i1", .views, on: ["c1"], text: "mine"),
        Note.item("i4", .familyContact, on: ["c1"], about: ["subject", "sibling-9"]),
      ],
      authorities: Authorities(consents: [.complete("c1", [.views])]), parties: [adviser, sister])
    let text = try all.released().text()
    #expect(text == (try without.released().text()))
    for absent in [secret, "Vera", "Sue", "victim-9", "sibling-9", "ban-1", "consent-2"] {
      #expect(!text.contains(absent))
    }
    #expect(text.contains(#"category="family""#))
  }

  @Test func withheldItemsDoNotInfluenceTheDecisionDigest() throws {
    let authorities = Authorities(consents: [try .complete("c1", [.views])])
    let present = Note.item("i1", .views, on: ["c1"])
    let digests = try [
      [present], [present, Note.item("i2", .health, on: [])],
      [Note.item("i3", .healthSexual, on: []), present],
    ].map { try Letter.sample($0, authorities: authorities).released().report.decisionDigest }
    #expect(Set(digests).count == 1)
    let other = try Letter.sample([Note.item("i9", .views, on: ["c1"])], authorities: authorities).released()
    #expect(other.report.decisionDigest != digests.first)
  }

  @Test func theDecisionDigestIsThatOfItsCanonicalLinesInWhateverOrderTheItemsStand() throws {
    let authorities = Authorities(
      consents: [try .complete("c1", [.views])], bases: [try .complete("b1", [.maturity])])
    let items = [
      Note.item("i2", .maturityScore, on: ["c1", "b1"]), Note.item("i1", .views, on: ["b1", "c1"]),
    ]
    let lines = "i1|PERMIT|c1|NO_ONWARD,STOP_ON_WITHDRAWAL\ni2|PERMIT|b1|\n"
    let expected = "sha256:" + SHA256.hash(data: Data(lines.utf8)).hexadecimal
    for order in [items, items.reversed()] {
      let report = try Letter.sample(order, authorities: authorities).released().report
      #expect(report.decisionDigest == expected)
    }
  }

  @Test func aReceiverWhoDecidesAgainComesToTheSameDigest() throws {
    let refusal = try ConsentRecord.complete("c3", [.maturity]).with(.refused, at: "2026-03-11T09:00:00Z")
    var basis = try LawfulBasis.complete("b1", [.maturity, .order])
    basis.terms.dissentConsidered = [DissentConsidered(ref: record("c3"), reasons: Statement("weighed"))]
    let letter = try Letter.sample(
      [
        Note.item("i1", .maturityScore, on: ["b1"]), Note.item("i2", .views, on: ["c1"]),
        Note.item("i3", .healthSexual, on: ["c1"]), Note.item("i4", .eteSchool, on: ["b1"]),
      ],
      authorities: Authorities(consents: [.complete("c1", [.views]), refusal], bases: [basis]),
      parties: [adviser])
    let result = try letter.released()
    let bytes = try #require(result.releasable).xml()
    let received = try XMLDecoder(namespace: Letter.namespace).decode(Letter.self, from: bytes)
    #expect(received.unknown.isEmpty)
    let again = try received.value.released()
    #expect(again.report.decisionDigest == received.value.recordedDecisionDigest)
    #expect(again.report.decisionDigest == result.report.decisionDigest)
    #expect(again.report.items.map(\.outcome) == [.permit, .permit])
    #expect(again.report.items.first?.dissents == [record("c3")])
  }

  @Test func strictModeRefusesADocumentThatIsNotWhole() throws {
    let letter = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"]), Note.item("i2", .health, on: ["c1"])],
      authorities: Authorities(consents: [.complete("c1", [.views])]))
    let result = try letter.released(mode: .strict)
    #expect(result.releasable == nil)
    #expect(result.report.outcome == .refused)
    #expect(result.report.reasons == [.strictMode])
    #expect(try letter.released(mode: .redact).releasable != nil)
  }

  @Test func aDocumentOfWhichOnlyIdentityIsLeftIsRefused() throws {
    let consents = [try ConsentRecord.complete("c1", [.identity])]
    let passport = Item(id: fact("p1"), authority: [record("c1")], content: Passport(number: "1"))
    let letter = try Letter.sample(
      [.passport(passport), Note.item("i2", .health, on: ["c1"])],
      authorities: Authorities(consents: consents))
    #expect(try letter.released().report.reasons == [.nothingLeft])
  }

  @Test func anEssentialItemWithoutCoverRefusesTheDocument() throws {
    let passport = Item(id: fact("p1"), authority: [record("c1")], content: Passport(number: "1"))
    let letter = try Letter.sample(
      [.passport(passport), Note.item("i1", .views, on: ["c1"])],
      authorities: Authorities(consents: [.complete("c1", [.views])]))
    let report = try letter.released().report
    #expect(report.reasons == [.essentialUncovered])
    #expect(report.items.first?.reasons == [.scopeCategory, .essentialUncovered])
  }

  @Test func anIdentifierUsedTwiceRefusesTheDocument() throws {
    let consent = try ConsentRecord.complete("c1", [.views])
    let items = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"]), Note.item("i1", .views, on: ["c1"])],
      authorities: Authorities(consents: [consent]))
    #expect(try items.released().report.reasons == [.identifierRepeated])
    let authorities = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"])], authorities: Authorities(consents: [consent, consent]))
    #expect(try authorities.released().report.reasons == [.identifierRepeated])
  }

  @Test func anItemAboutSomebodyWhoIsNotDeclaredRefusesTheDocument() throws {
    let letter = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"], about: ["subject", "nobody"])],
      authorities: Authorities(consents: [.complete("c1", [.views])]))
    #expect(try letter.released().report.reasons.contains(.partyUndeclared))
  }

  @Test(arguments: [Purpose.research, .internalRecord])
  func nothingIsReleasedFor(purpose: Purpose) throws {
    var consent = try ConsentRecord.complete("c1", [.views])
    consent.scope.purposes = [purpose]
    let letter = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"])], authorities: Authorities(consents: [consent]), purpose: purpose)
    #expect(try letter.released().report.reasons == [.purposeNotReleasable])
  }

  @Test func aSingleUseConsentIsReportedAsUsedAndDoesNotServeAgain() throws {
    var consent = try ConsentRecord.complete("c1", [.views])
    consent.use = .single
    let letter = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"])], authorities: Authorities(consents: [consent]))
    #expect(try letter.released().report.singleUseConsents == [record("c1")])
    let again = try letter.released(uses: [record("c1"): 1])
    #expect(again.report.items.first?.reasons == [.consentUsed])
  }

  @Test func anInternalRecordKeepsEverythingWithinItsController() throws {
    var letter = try Letter.sample(
      [Note.item("i1", .healthSexual, on: []), Note.item("i2", .victimViews, on: [])],
      authorities: Authorities(), purpose: .internalRecord)
    letter.recipient = letter.discloser
    let at = try instant("2026-03-16T10:05:12Z")
    let result = try Gate.keepInternally(letter, at: at, under: .englandWales())
    let text = try result.text()
    #expect(text.contains(secret) && text.contains("health.sexual") && !text.contains("Withheld"))
    #expect(result.report.outcome == .keptInternally)
    #expect(result.report.items.map(\.reasons) == [[.keptInternally], [.keptInternally]])
  }

  @Test func anInternalRecordCannotNameAnotherControllerOrPurpose() throws {
    var letter = try Letter.sample([], authorities: Authorities(), purpose: .internalRecord)
    let at = try instant("2026-03-16T10:05:12Z")
    let profile = try SharingProfile.englandWales()
    #expect(throws: GateError.notInternal) { try Gate.keepInternally(letter, at: at, under: profile) }
    letter.recipient = letter.discloser
    letter.purpose = .courtReport
    #expect(throws: GateError.notInternal) { try Gate.keepInternally(letter, at: at, under: profile) }
  }

  @Test func aBatchWritesEachReleasedDocumentOnce() throws {
    let authorities = Authorities(consents: [try .complete("c1", [.views])])
    let results = try ["one", "two"].map { text in
      try Letter.sample([Note.item("i1", .views, on: ["c1"], text: text)], authorities: authorities)
        .released()
    }
    var bytes: [UInt8] = []
    let batch = try ReleaseBatch(namespace: Letter.namespace, root: "Letters") { piece in
      for index in piece.indices { bytes.append(piece[index]) }
    }
    for result in results { try batch.write(try #require(result.releasable)) }
    let first = try #require(results.first?.releasable)
    #expect(throws: GateError.permitUsed) { try batch.write(first) }
    try batch.finish()
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(">one<") && text.contains(">two<"))
    #expect(text.components(of: "<Letter ") == 2)
  }

  @Test func theReportIsReadBackFromJSONAsItWas() throws {
    let letter = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"]), Note.item("i2", .healthSexual, on: [])],
      authorities: Authorities(consents: [.complete("c1", [.views])]))
    let report = try letter.released().report
    let json = try JSONEncoder().encode(report)
    #expect(try JSONDecoder().decode(ReleaseReport.self, from: json) == report)
    let text = String(decoding: json, as: UTF8.self)
    #expect(text.contains("NO_AUTHORITY") && text.contains("releasedInPart") == false)
    #expect(text.contains("released-in-part") && text.contains("hidden") && !text.contains(secret))
  }

  @Test func theReportHasReasonsAndNoContent() throws {
    let letter = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"]), Note.item("i2", .health, on: [])],
      authorities: Authorities(consents: [.complete("c1", [.views])]))
    let report = try letter.released().report
    #expect(!"\(report)".contains(secret))
    #expect(report.count(of: .permit) == 1 && report.count(of: .redact) == 1)
    for reason in report.items.flatMap(\.reasons) where reason != .permitConsent {
      #expect(reason.hint != nil)
    }
  }
}

extension String {
  /// How often another string stands in this one.
  fileprivate func components(of other: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: other) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
