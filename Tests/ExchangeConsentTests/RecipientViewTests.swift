import Foundation
import Testing
import XMLCoding

@testable import ExchangeConsent

/// What a recipient gets to see of the authorities, and what not.
@Suite struct RecipientViewTests {
  private func released(
    _ items: [LetterItem], _ authorities: Authorities, audience: Audience = .professional
  ) throws -> String {
    try Letter.sample(items, authorities: authorities, parties: [adviser], audience: audience).released()
      .text()
  }

  private let activity = Note.item("i-5c", .ete, on: ["c1"], text: "at college")

  @Test func otherRecipientsPurposesAndCategoriesOfAConsentAreNotShown() throws {
    var consent = try ConsentRecord.complete("c1", [.ete, .healthSexual, .views], except: [.healthSexual])
    consent.scope.recipients += [try org("VOL-HOUSE"), try org("NHS-TRUST")]
    consent.scope.disclosers += [try org("YJS-ABC")]
    consent.scope.purposes += [.safeguarding]
    consent.scope.recipientClasses = [try #require(RecipientClass("partner-agencies"))]
    let text = try released([activity], Authorities(consents: [consent]))
    #expect(text.contains(#"extract="recipient-view""#))
    #expect(text.contains(#"<Category code="ete"/>"#))
    for absent in ["VOL-HOUSE", "NHS-TRUST", "YJS-ABC", "safeguarding", "health", "views", "partner"] {
      #expect(!text.contains(absent), "\(absent)")
    }
  }

  @Test func whetherSomethingOfAConsentWasLeftOutCannotBeTold() throws {
    let plain = try ConsentRecord.complete("c1", [.ete])
    var wider = try ConsentRecord.complete("c1", [.ete, .healthSexual], except: [.healthSexual])
    wider.supersedes = [record("c0")]
    #expect(
      try released([activity], Authorities(consents: [plain]))
        == released([activity], Authorities(consents: [wider])))
  }

  @Test func aConsentThatIsCitedAndDoesNotHoldIsNotShown() throws {
    var other = try ConsentRecord.complete("consent-two", [.ete])
    other.scope.recipients = [try org("VOL-HOUSE")]
    let item = Note.item("i-5c", .ete, on: ["consent-two", "c1"], text: "at college")
    let text = try released([item], Authorities(consents: [.complete("c1", [.ete]), other]))
    #expect(text.contains(#"authority="c1""#))
    #expect(!text.contains("consent-two") && !text.contains("VOL-HOUSE"))
  }

  @Test func aPartialWithdrawalIsShownWhereItTouchesWhatIsPresentAndNotElsewhere() throws {
    func consent(withdrawnFor category: InformationCategory) throws -> ConsentRecord {
      var consent = try ConsentRecord.complete("c1", [.ete, .health])
      consent.events.append(
        ConsentEvent(
          type: .withdrawn, at: try instant("2026-03-12T00:00:00Z"), method: .written,
          scope: Scope(categories: [category])))
      return consent
    }
    let withheld = Note.item("i-77", .healthMental, on: ["c1"])
    let text = try released([activity, withheld], Authorities(consents: [consent(withdrawnFor: .health)]))
    #expect(!text.contains("withdrawn") && text.contains("at college"))
    let power = try LawfulBasis.complete("b1", [.ete])
    var weighing = power
    weighing.terms.dissentConsidered = [
      DissentConsidered(ref: record("c1"), reasons: Statement("The court needs to know."))
    ]
    let item = Note.item("i-5c", .ete, on: ["b1"], text: "at college")
    let weighed = try released(
      [item], Authorities(consents: [consent(withdrawnFor: .ete)], bases: [weighing]))
    #expect(weighed.contains(#"type="withdrawn""#))
  }

  @Test func whatWasWeighedAgainstInformationThatIsNotPresentIsNotShown() throws {
    let refusal = try ConsentRecord.complete("refusal-nine", [.health]).with(
      .refused, at: "2026-03-11T00:00:00Z")
    var basis = try LawfulBasis.complete("b1", [.ete, .health])
    basis.terms.dissentConsidered = [
      DissentConsidered(ref: record("refusal-nine"), reasons: Statement("\(secret) weighs less."))
    ]
    let item = Note.item("i-5c", .ete, on: ["b1"], text: "at college")
    let text = try released([item], Authorities(consents: [refusal], bases: [basis]))
    #expect(!text.contains("refusal-nine") && !text.contains(secret))
  }

  @Test func theYoungPersonsOwnCopyShowsOnlyWhatIsReliedOn() throws {
    var quiet = try LawfulBasis.complete("b1", [.ete], strength: .power)
    quiet.terms.informed = Informed(status: .withheld, reason: .riskToOther)
    quiet.terms.necessity = Statement("\(secret) must not know.")
    let duty = try LawfulBasis.complete("b2", [.ete], strength: .duty, gateway: "court-order")
    let item = Note.item("i-5c", .ete, on: ["b1", "b2"], text: "at college")
    let authorities = Authorities(bases: [quiet, duty])
    #expect(try released([item], authorities).contains(secret))
    let copy = try released([item], authorities, audience: .subject)
    #expect(copy.contains("at college") && !copy.contains("b1") && !copy.contains(secret))
  }

  @Test func severalItemsThatAreWithheldAlikeHaveOneMarkerBehindTheRest() throws {
    let items = [
      Note.item("i-1a", .healthMental, on: ["c1"]), activity, Note.item("i-3c", .healthPhysical, on: ["c1"]),
      Note.item("i-4d", .views, on: []),
    ]
    let one = try released(items, Authorities(consents: [.complete("c1", [.ete])]))
    #expect(one.components(separatedBy: "<Withheld").count == 3)
    #expect(
      try #require(one.range(of: "at college")).upperBound < #require(one.range(of: "<Withheld")).lowerBound)
    let fewer = try released(
      [activity, items[0], items[3]], Authorities(consents: [.complete("c1", [.ete])]))
    #expect(one == fewer)
  }

  // MARK: How much of each

  private func authorities(
    _ items: [LetterItem], _ authorities: Authorities, parties: [LetterParty] = [adviser]
  ) throws -> Authorities {
    let letter = try Letter.sample(items, authorities: authorities, parties: parties)
    let bytes = try #require(letter.released().releasable).xml()
    return try XMLDecoder(namespace: Letter.namespace).decode(Letter.self, from: bytes).value.authorities
  }

  /// A consent about education and health that was answered again for a part of it.
  private func consent(
    _ id: String, answeredFor category: InformationCategory, by type: ConsentEventType, at time: String
  ) throws -> ConsentRecord {
    var consent = try ConsentRecord.complete(id, [.ete, .health])
    consent.events.append(
      ConsentEvent(
        type: type, at: try instant(time), recordedBy: person("adviser"), method: .written,
        scope: Scope(recipients: [try org("PROB-N07"), try org("VOL-HOUSE")], categories: [category])))
    return consent
  }

  @Test(arguments: [ConsentEventType.refused, .reaffirmed, .withdrawn])
  func ofAnswersAboutOtherInformationOnlyTheLastIsShown(_ type: ConsentEventType) throws {
    func events(_ time: String, about category: InformationCategory = .health) throws -> [ConsentEventType] {
      let consent = try consent("c1", answeredFor: category, by: type, at: time)
      return try #require(authorities([activity], Authorities(consents: [consent])).consents.first).events
        .map(\.type)
    }
    #expect(try events("2026-03-09T00:00:00Z") == [.given])
    #expect(try events("2026-03-11T00:00:00Z") == (type == .withdrawn ? [.given] : [.given, type]))
    #expect(try events("2026-03-11T00:00:00Z", about: .healthSexual) == [.given])
    #expect(try events("2026-03-10T14:00:00Z") == (type == .withdrawn ? [.given] : [.given, type]))
  }

  @Test(arguments: [
    (Scope(exceptions: [.ete]), true), (Scope(purposes: [.safeguarding]), false),
    (Scope(purposes: [.courtReport], categories: [.health]), true),
  ])
  func theLastAnswerIsShownUnlessItIsForSomethingElse(_ scope: Scope, isShown: Bool) throws {
    var consent = try ConsentRecord.complete("c1", [.ete, .health])
    consent.events.append(
      ConsentEvent(
        type: .refused, at: try instant("2026-03-11T00:00:00Z"), recordedBy: person("adviser"),
        method: .written, scope: scope))
    let elsewhere = try org("VOL-HOUSE")
    #expect(
      try authorities([activity], Authorities(consents: [consent])).consents[0].events.count
        == (isShown ? 2 : 1))
    consent.events[1].scope?.recipients = [elsewhere]
    #expect(try authorities([activity], Authorities(consents: [consent])).consents[0].events.count == 1)
  }

  @Test func anAnswerAboutOneOfTheItemsIsShownToItsRecipientAlone() throws {
    var later = try consent("c1", answeredFor: .ete, by: .reaffirmed, at: "2026-03-09T00:00:00Z")
    later.events[1].scope?.purposes = [.courtReport, .safeguarding]
    let other = Note.item("i-9d", .healthPhysical, on: ["c1"], text: "asthma")
    let shown = try authorities([other, activity], Authorities(consents: [later])).consents[0]
    #expect(shown.events.map(\.type) == [.given, .reaffirmed])
    #expect(shown.events[1].scope?.recipients == [try org("PROB-N07")])
    #expect(shown.events[1].scope?.purposes == [.courtReport])
  }

  @Test func whatSomebodyWithdrewAboutThemselvesIsShownOnlyWithInformationAboutThem() throws {
    let sister = LetterParty(id: person("sister"), role: "sibling", name: "Invented")
    var consent = try ConsentRecord.complete("c2", [.ete, .views], of: "sister")
    consent.events.append(
      ConsentEvent(
        type: .withdrawn, at: try instant("2026-03-12T00:00:00Z"), recordedBy: person("adviser"),
        method: .written, scope: Scope(categories: [.ete])))
    let about = Note.item("i-9d", .views, on: ["c2"], about: ["sister"], text: "she would help")
    let all = Authorities(consents: [try .complete("c1", [.ete]), consent])
    let shown = try authorities([activity, about], all, parties: [adviser, sister]).consents[1]
    #expect(shown.events.map(\.type) == [.given])
    #expect(shown.scope.categories == [.views])
  }

  @Test func ofABasisOnlyWhatReachesTheItemsIsShown() throws {
    var basis = try LawfulBasis.complete("b1", [.ete, .views])
    basis.terms.scope.recipients += [try org("VOL-HOUSE")]
    basis.terms.lifts = [record("x1"), record("x2")]
    let bars = try ["x1", "x2"].map { id in
      Prohibition(
        id: record(id), code: .privilege, from: try instant("2020-01-01T00:00:00Z"),
        categories: id == "x1" ? [.ete, .healthMental] : [.healthMental], source: "test")
    }
    let item = Note.item("i-5c", .ete, on: ["b1"], text: "at college")
    let shown = try authorities([item], Authorities(bases: [basis], prohibitions: bars))
    #expect(shown.bases[0].terms.scope.recipients == [try org("PROB-N07")])
    #expect(shown.bases[0].terms.scope.categories == [.ete])
    #expect(shown.bases[0].terms.lifts == [record("x1")])
    #expect(shown.prohibitions.map(\.categories) == [[.ete]])
  }

  @Test func theConsentOfANoticeIsShownWithoutOthersAndWithoutWhatIsProtected() throws {
    var consent = try ConsentRecord.complete(
      "c1", [.ete, .healthSexual], except: [.views, .careHistoryAdoption])
    consent.scope.recipients.append(try org("VOL-HOUSE"))
    consent.scope.recipientClasses = [try #require(RecipientClass("partner-agencies"))]
    consent.scope.disclosers.append(try org("YJS-ABC"))
    consent.supersedes = [record("c0")]
    let scopes = [
      Scope(categories: [.ete]), Scope(categories: [.healthSexual]),
      Scope(recipients: [try org("VOL-HOUSE")]),
      Scope(recipients: [try org("VOL-HOUSE"), try org("PROB-N07")], categories: [.ete, .healthSexual]),
      Scope(recipients: [try org("PROB-N07")]),
    ]
    for scope in scopes {
      consent.events.append(
        ConsentEvent(
          type: .withdrawn, at: try instant("2026-03-12T00:00:00Z"), recordedBy: person("adviser"),
          method: .written, scope: scope))
    }
    func shown(_ consent: ConsentRecord) throws -> ConsentRecord {
      var letter = try Letter.sample([], authorities: Authorities(consents: [consent]), parties: [adviser])
      letter.citedAuthorities = [record("c1")]
      letter.show([], of: [], by: try Question(on: letter.authorities).procedure())
      return try #require(letter.authorities.consents.first)
    }
    let view = try shown(consent)
    #expect(view.scope.recipients == [try org("PROB-N07")])
    #expect(view.scope.disclosers == [try org("LA-301")])
    #expect(view.scope.categories == [.ete] && view.scope.exceptions == [.views] && view.supersedes == [])
    #expect(view.scope.recipientClasses == [] && view.extract == .recipientView)
    #expect(view.events.compactMap(\.scope).map(\.categories) == [[.ete], [.ete], []])
    let own = [try org("PROB-N07")]
    #expect(view.events.compactMap(\.scope).map(\.recipients) == [[], own, own])
    var unnamed = consent
    unnamed.scope.recipients = []
    #expect(try shown(unnamed).scope.recipientClasses == consent.scope.recipientClasses)
    // What was cut down by what its recipient has is not cut again.
    consent.extract = .recipientView
    #expect(try shown(consent) == consent)
  }
}
