import Testing
import XMLCoding

@testable import ExchangeConsent

/// What a release would write, what it says of itself, and when a whole document does not go.
@Suite struct ReleasePlanTests {
  private let time = "2026-03-16T10:05:12Z"

  private func plan(
    _ items: [LetterItem], _ consents: [ConsentRecord], under profile: SharingProfile? = nil
  ) throws -> ReleasePlan<Letter> {
    try ReleasePlan(
      .sample(items, authorities: Authorities(consents: consents), parties: [adviser]), at: instant(time),
      under: profile ?? .englandWales(), mode: .redact, uses: [:])
  }

  // MARK: Markers

  @Test func anItemIsEitherReleasedOrWithheld() throws {
    let plan = try plan(
      [Note.item("i1", .views, on: ["c1"]), Note.item("i2", .ete, on: ["c1"])], [.complete("c1", [.views])])
    #expect(plan.released.map(\.id) == [fact("i1")] && plan.withheld.map(\.id) == [fact("i2")])
  }

  @Test func theStampSaysWhetherThereAreMarkers() throws {
    let consents = [try ConsentRecord.complete("c1", [.views])]
    let covered = Note.item("i1", .views, on: ["c1"])
    let hidden = Note.item("i2", .healthSexual, on: [])
    #expect(try plan([covered], consents).document?.hasMarkers == false)
    #expect(try plan([covered, hidden], consents).document?.hasMarkers == false)
    #expect(try plan([covered, Note.item("i2", .ete, on: [])], consents).document?.hasMarkers == true)
  }

  @Test func aMarkerTellsTheChiefReasonOrNothing() throws {
    let withdrawn = try ConsentRecord.complete("c2", [.ete]).with(.withdrawn, at: "2026-03-15T09:00:00Z")
    let items = [
      Note.item("i1", .views, on: ["c1"]), Note.item("i2", .ete, on: ["c1", "c2"]),
      Note.item("i3", .ete, on: ["c2", "c1"]),
    ]
    func reasons(_ shown: [String]) throws -> Set<WithholdingReason> {
      let profile = try SharingProfile.changed { $0["shownReasons"] = shown }
      let document = try plan(items, [.complete("c1", [.views]), withdrawn], under: profile).document
      return Set(try #require(document).items.compactMap(\.marker?.reason))
    }
    #expect(try reasons(["refused-or-withdrawn"]) == [.notCovered, .refusedOrWithdrawn])
    #expect(try reasons(["not-covered"]) == [.notCovered])
  }

  @Test func aConsentIsUsedUpOnlyIfItIsForOnceAndWasReliedOn() throws {
    var consents = try ["c1", "c2", "c3"].map { try ConsentRecord.complete($0, [.views]) }
    consents[0].use = .single
    consents[1].use = .single
    let items = [Note.item("i1", .views, on: ["c1"]), Note.item("i2", .views, on: ["c3"])]
    #expect(try plan(items, consents).report.singleUseConsents == [record("c1")])
  }

  // MARK: The whole document

  @Test func aDocumentThatIsRefusedUsesNothingUpAndHasNoDigest() throws {
    var consent = try ConsentRecord.complete("c1", [.views])
    consent.use = .single
    let text = "hears voices at night and was prescribed olanzapine by the clinic"
    let leaking = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"], text: text), Note.item("i2", .healthMental, on: [], text: text)],
      authorities: Authorities(consents: [consent]), parties: [adviser])
    consent.events[0].recordedAt = try instant("2026-03-17T10:00:00Z")
    let early = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"])], authorities: Authorities(consents: [consent]))
    for (letter, reason) in [(leaking, DecisionReason.leakFound), (early, .eventRecordedLater)] {
      let report = try letter.released(at: time).report
      #expect(report.reasons == [reason])
      #expect(report.decisionDigest == nil && report.singleUseConsents == [])
    }
  }

  @Test func oneItemAboutSomebodyUndeclaredIsEnoughToRefuseTheDocument() throws {
    let letter = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"]), Note.item("i2", .views, on: ["c1"], about: ["nobody"])],
      authorities: Authorities(consents: [.complete("c1", [.views])]))
    #expect(try letter.released(at: time).report.reasons == [.partyUndeclared])
  }

  @Test func strictModeLetsAWholeDocumentGo() throws {
    let letter = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"])], authorities: Authorities(consents: [.complete("c1", [.views])]),
      parties: [adviser])
    #expect(try letter.released(at: time, mode: .strict).report.outcome == .released)
  }

  @Test func aDocumentOfIdentityAloneGoesIfNothingWasWithheldFromIt() throws {
    let passport = Item(id: fact("p1"), authority: [record("c1")], content: Passport(number: "1"))
    let consent = try ConsentRecord.complete("c1", [.identity])
    let alone = try Letter.sample(
      [.passport(passport)], authorities: Authorities(consents: [consent]), parties: [adviser])
    #expect(try alone.released(at: time).report.outcome == .released)
    let beside = try Letter.sample(
      [.passport(passport), Note.item("i1", .views, on: ["c1"])],
      authorities: Authorities(consents: [consent]),
      parties: [adviser])
    #expect(try beside.released(at: time).report.reasons == [.nothingLeft])
  }

  @Test(arguments: [
    ("2026-03-16T10:05:12Z", "2026-03-16T10:05:12Z", true),
    ("2026-03-16T10:05:12Z", "2026-03-16T10:05:13Z", false),
    ("2026-03-16T10:05:13Z", nil, false), ("2026-03-16T10:05:12Z", nil, true),
  ])
  func nothingGoesOnARecordWithAnEventThatNobodyHadWrittenDownYet(
    at: String, recordedAt: String?, isReleased: Bool
  ) throws {
    var consent = try ConsentRecord.complete("c1", [.views])
    consent.events.append(
      ConsentEvent(
        type: .reaffirmed, at: try instant(at), recordedAt: try recordedAt.map(instant),
        recordedBy: person("adviser"), method: .written))
    let letter = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"])], authorities: Authorities(consents: [consent]), parties: [adviser]
    )
    let report = try letter.released(at: time).report
    #expect(report.outcome == (isReleased ? .released : .refused))
    #expect(report.reasons == (isReleased ? [] : [.eventRecordedLater]))
  }
}
