import Testing
import XMLCoding

@testable import ExchangeConsent

/// Which authorities and which people go along with the items that are released.
@Suite struct AccompanyingTests {
  private func released(
    _ authorities: Authorities, citing cited: [String], _ category: InformationCategory = .views,
    parties: [LetterParty] = [adviser]
  ) throws -> Letter {
    let letter = try Letter.sample(
      [Note.item("i1", category, on: cited)], authorities: authorities, parties: parties)
    let bytes = try #require(letter.released().releasable).xml()
    return try XMLDecoder(namespace: Letter.namespace).decode(Letter.self, from: bytes).value
  }

  // MARK: Authorities

  @Test func aConsentThatTouchesNothingInTheDocumentStaysBehind() throws {
    let letter = try released(
      Authorities(consents: [.complete("c1", [.views]), .complete("c2", [.ete])]), citing: ["c1"])
    #expect(letter.authorities.consents.map(\.id) == [record("c1")])
  }

  @Test func anObjectionGoesWithTheItemsThatItTouches() throws {
    var basis = try LawfulBasis.complete("b1", [.views])
    basis.terms.dissentConsidered = ["o1", "o2"].map {
      DissentConsidered(ref: record($0), reasons: Statement("weighed"))
    }
    func objection(_ id: String, _ scope: Scope?) throws -> Objection {
      Objection(
        id: record(id), party: person("subject"), kind: .object, at: try instant("2026-03-01T00:00:00Z"),
        scope: scope)
    }
    let objections = [
      try objection("o1", nil), try objection("o2", Scope(categories: [.views])),
      try objection("o3", Scope(categories: [.ete])),
    ]
    let letter = try released(Authorities(bases: [basis], objections: objections), citing: ["b1"])
    #expect(letter.authorities.objections.map(\.id) == [record("o1"), record("o2")])
  }

  @Test func aBarThatWasLiftedGoesWithTheItem() throws {
    var basis = try LawfulBasis.complete("b1", [.views])
    basis.terms.lifts = [record("x1")]
    let bars = try ["x1", "x2"].map { id in
      Prohibition(
        id: record(id), code: .privilege, from: try instant("2020-01-01T00:00:00Z"),
        categories: id == "x1" ? [] : [.ete], source: "test")
    }
    let letter = try released(Authorities(bases: [basis], prohibitions: bars), citing: ["b1"])
    #expect(letter.authorities.prohibitions.map(\.id) == [record("x1")])
  }

  @Test func whatReplacesARecordGoesWithItThroughEveryStep() throws {
    func consent(_ id: String, replacing old: String) throws -> ConsentRecord {
      var consent = try ConsentRecord.complete(id, [.ete])
      consent.supersedes = [record(old)]
      return consent
    }
    let consents = [
      try consent("c4", replacing: "c9"), try consent("c3", replacing: "c2"),
      try consent("c2", replacing: "c1"), try .complete("c1", [.views]),
    ]
    let letter = try released(Authorities(consents: consents), citing: ["c1"])
    #expect(letter.authorities.consents.map(\.id) == [record("c3"), record("c2"), record("c1")])
  }

  @Test func whatReplacesARecordIsShownWithWhatItIsAboutUnlessThatIsProtected() throws {
    func shown(
      _ categories: [InformationCategory], beside category: InformationCategory = .views
    ) throws -> [InformationCategory]? {
      var later = try ConsentRecord.complete("c2", categories)
      later.supersedes = [record("c1"), record("c0")]
      later.scope.recipients = []
      later.scope.recipientClasses = [try #require(RecipientClass("partner-agencies"))]
      let letter = try released(
        Authorities(consents: [.complete("c1", [category]), later]), citing: ["c1"], category)
      let consent = letter.authorities.consents.first { $0.id == record("c2") }
      if let consent {
        #expect(consent.supersedes == [record("c1")])
        #expect(consent.scope.recipientClasses == later.scope.recipientClasses)
      }
      return consent?.scope.categories
    }
    #expect(try shown([.ete]) == [.ete])
    #expect(try shown([.healthSexual, .ete]) == [.ete])
    #expect(try shown([.healthSexual]) == nil)
    #expect(try shown([.healthSexual], beside: .healthSexual) == [.healthSexual])
  }

  @Test func aRestrictionGoesWithWhatItTouchesAndAQuestionDoesNot() throws {
    var basis = try LawfulBasis.complete("b1", [.views])
    basis.terms.dissentConsidered = [DissentConsidered(ref: record("c1"), reasons: Statement("weighed"))]
    let restricted = try ConsentRecord.complete("c1", [.views]).with(.restricted, at: "2026-03-11T00:00:00Z")
    var asked = try ConsentRecord.complete("c2", [.views])
    asked.events[0].type = .requested
    let letter = try released(
      Authorities(consents: [restricted, asked, .complete("c3", [.views])], bases: [basis]), citing: ["b1"])
    #expect(letter.authorities.consents.map(\.id) == [record("c1")])
  }

  @Test func whatReplacesARecordForSomebodyElseStaysBehind() throws {
    for change in [0, 1] {
      var later = try ConsentRecord.complete("c2", [.ete])
      later.supersedes = [record("c1")]
      if change == 0 { later.scope.recipients = [try org("VOL-HOUSE")] }
      if change == 1 { later.scope.purposes = [.safeguarding] }
      let letter = try released(
        Authorities(consents: [.complete("c1", [.views]), later]), citing: ["c1"])
      #expect(letter.authorities.consents.map(\.id) == [record("c1")])
    }
  }

  @Test(arguments: [ConsentEventType.given, .reaffirmed])
  func aConsentThatLiftsConfidenceGoesWithTheBasisThatSaysSo(_ agreement: ConsentEventType) throws {
    var resting = try LawfulBasis.complete("b1", [.views])
    resting.terms.confidence = .consent
    let other = try LawfulBasis.complete("b2", [.views])
    var forProcessingAlone = try ConsentRecord.complete("c2", [.views])
    forProcessingAlone.effect = .dataProtection
    var consents = [try .complete("c1", [.views]), forProcessingAlone, try .complete("c3", [.ete])]
    consents[0].events[0].type = agreement
    for citing in [["b1"], ["b1", "b2"], ["b2"]] {
      let letter = try released(Authorities(consents: consents, bases: [resting, other]), citing: citing)
      #expect(letter.authorities.consents.map(\.id) == (citing == ["b2"] ? [] : [record("c1")]))
    }
  }

  // MARK: Citations

  private func citations(_ authorities: Authorities, citing cited: [String]) throws -> [String] {
    let item = Item(
      id: fact("i1"), authority: cited.map(record), source: try org("POL-44"),
      content: Note(kind: .associatesIntelligence, text: "seen at the station"))
    let letter = try Letter.sample(
      [.note(item), Note.item("i2", .views, on: ["c0"])], authorities: authorities, parties: [adviser])
    let bytes = try #require(letter.released().releasable).xml()
    let read = try XMLDecoder(namespace: Letter.namespace).decode(Letter.self, from: bytes).value
    return read.itemDescriptions[0].authority.map(\.text)
  }

  @Test func aBasisThatBringsTheReleaseOfWhoeverRecordedItIsCitedEvenIfItPermitsNothing() throws {
    let power = try LawfulBasis.complete("b1", [.associatesIntelligence])
    var releasing = try LawfulBasis.complete("b2", [.associatesIntelligence])
    releasing.terms.scope.recipients = [try org("YJS-ABC")]
    releasing.terms.originatorRelease = "doc:4"
    var idle = releasing
    idle.id = record("b3")
    idle.terms.originatorRelease = nil
    let authorities = Authorities(
      consents: [try .complete("c0", [.views])], bases: [power, releasing, idle])
    #expect(try citations(authorities, citing: ["b1", "b2", "b3"]) == ["b1", "b2"])
  }

  // MARK: People

  @Test func nobodyGoesWhoHasNothingToDoWithTheItems() throws {
    let parties = ["adviser", "stranger"].map {
      LetterParty(id: person($0), role: "parent", name: "Invented")
    }
    let letter = try released(
      Authorities(consents: [.complete("c1", [.views])]), citing: ["c1"], parties: parties)
    #expect(letter.parties.map(\.id.text) == ["adviser"])
  }

  @Test func everybodyWhomAConsentNamesGoesWithIt() throws {
    var consent = try ConsentRecord.complete("c1", [.views], of: "sister")
    consent.giver.person = person("giver")
    consent.giver.competence = Competence(
      test: .mentalCapacityAct, outcome: .has, assessor: person("assessor"))
    consent.told?.recordedBy = person("teller")
    consent.events[0].recordedBy = person("recorder")
    #expect(
      try kept(["sister", "giver", "assessor", "teller", "recorder"], by: Authorities(consents: [consent])))
  }

  @Test func everybodyWhomABasisNamesGoesWithIt() throws {
    var basis = try LawfulBasis.complete("b1", [.views], of: "sister")
    basis.terms.decidedBy = person("decider")
    #expect(try kept(["sister", "decider"], by: Authorities(bases: [basis])))
    var protective = try ProtectiveBasis.complete("s1", [.views])
    protective.terms.party = person("brother")
    protective.terms.decidedBy = person("manager")
    protective.protectedParty = person("protected")
    protective.approval?.by = person("approver")
    #expect(
      try kept(
        ["brother", "manager", "protected", "approver"], by: Authorities(protectiveBases: [protective])))
  }

  @Test func whoeverObjectedOrIsProtectedByABarGoesWithIt() throws {
    let objection = Objection(
      id: record("o1"), party: person("sister"), kind: .object, at: try instant("2026-03-01T00:00:00Z"))
    let bar = Prohibition(
      id: record("x1"), code: .privilege, party: person("sister"), from: try instant("2020-01-01T00:00:00Z"),
      source: "test")
    #expect(try kept(["sister"], by: Authorities(objections: [objection])))
    #expect(try kept(["sister"], by: Authorities(prohibitions: [bar])))
  }

  /// Whether of all who are named here, of somebody unknown and of the young person, who is no party, those who are named
  /// are left in a letter about all the authorities.
  private func kept(_ names: [String], by authorities: Authorities) throws -> Bool {
    let parties = (names + ["stranger", "subject"]).map {
      LetterParty(id: person($0), role: "parent", name: "Invented")
    }
    var letter = try Letter.sample(
      [Note.item("i1", .views, on: [])], authorities: authorities, parties: parties)
    letter.citedAuthorities = authorities.identifiers
    let decision = Decision(
      outcome: .permit, reasons: [], obligations: [], marker: nil, chosen: [], dissents: [])
    letter.show([decision], of: letter.itemDescriptions, by: try Question(on: authorities).procedure())
    return letter.parties.map(\.id.text) == names
  }
}
