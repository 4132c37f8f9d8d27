import Testing

@testable import ExchangeConsent

/// A release report in plain words.
@Suite struct ExplanationTests {
  @Test func theFileOfExplanationsHasNoFault() {
    #expect(Explanations.standard.faults.isEmpty)
    #expect(Explanations.standard.reasons.count == DecisionReason.allCases.count)
    #expect(Explanations.standard.obligations.count == Obligation.allCases.count)
    #expect(Explanations.standard.withholding.count == WithholdingReason.allCases.count)
  }

  @Test func aFaultOfTheFileIsNoticed() {
    #expect(!Explanations(json: Array(#"{"reasons": [{"code": "X"}]}"#.utf8)).faults.isEmpty)
    #expect(!Explanations(json: Array("{".utf8)).faults.isEmpty)
  }

  @Test func whatIsSaidAlikeStandsTogetherAndWhatIsHiddenIsSaidToTheSender() throws {
    let letter = try Letter.sample(
      [
        Note.item("i1", .maturityScore, on: ["c1"]), Note.item("i2", .maturityScore, on: ["c1"]),
        Note.item("i3", .strengths, on: ["c1"]), Note.item("i4", .healthSexual, on: []),
        Note.item("i5", .religion, on: ["c1"]),
      ], authorities: Authorities(consents: [.complete("c1", [.maturity, .strengths])]))
    let text = try ReleaseExplanation(letter.released().report).text
    #expect(
      text.contains(
        """
        May go
          They said yes, and the yes still counts. [PERMIT_CONSENT]
          What would change that: They can change their mind at any time. Then stop.
          On: c1
          The receiver is told:
            This was shared because they said yes. If they change their mind, you will be told. Then stop using it. [STOP_ON_WITHDRAWAL]
            Do not pass this on. Ask the service that gave it to you first. Your own duty, or keeping somebody safe, is different: talk to your data protection lead. [NO_ONWARD]
            - Score of a maturity screen (maturity.score) (2 items)
            - Strengths and protective factors (strengths)
        May not go
        """))
    #expect(text.contains("    - Sexual health (health.sexual), left out without a trace"))
    #expect(text.contains("  Tried: c1\n    - Religion or belief (religion)"))
    #expect(!text.contains(secret))
  }

  /// Whoever objected is not asked again because no consent is on file.
  @Test func whereSomebodySaidNoNobodyIsSentBackToAsk() throws {
    let objection = Objection(
      id: record("o1"), party: person("subject"), kind: .object, at: try instant("2026-03-14T09:00:00Z"))
    func text(_ authorities: Authorities, on cited: [String]) throws -> String {
      let letter = try Letter.sample([Note.item("i1", .maturityScore, on: cited)], authorities: authorities)
      return try ReleaseExplanation(letter.released().report).text
    }
    let asked = try text(Authorities(), on: [])
    #expect(asked.contains("[NO_AUTHORITY]") && asked.contains("Ask the young person if they agree"))
    let refused = try text(Authorities(objections: [objection]), on: [])
    #expect(refused.contains("[NO_AUTHORITY]") && refused.contains("Against it: o1"))
    #expect(!refused.contains("Ask the young person") && refused.contains("no to this; do not ask again."))
    var expired = try ConsentRecord.complete("c1", [.maturity])
    expired.validTo = try instant("2026-03-15T00:00:00Z")
    let ended = try text(Authorities(consents: [expired], objections: [objection]), on: ["c1"])
    #expect(ended.contains("[CONSENT_EXPIRED]") && !ended.contains("Ask if they still agree"))
    #expect(try text(Authorities(consents: [expired]), on: ["c1"]).contains("Ask if they still agree"))
  }

  /// What stands in the account without --explain, and what stands with it.
  private static func said(
    _ category: InformationCategory = .maturityScore, on cited: [String] = [],
    _ authorities: Authorities = Authorities(), about: [String] = [], parties: [LetterParty] = [],
    answer: SubjectAnswer? = nil
  ) throws -> (hint: String, changes: [String], codes: [String]) {
    var letter = try Letter.sample(
      [Note.item("i1", category, on: cited, about: about)], authorities: authorities, parties: parties)
    letter.subjectAnswer = answer
    let report = try letter.released().report
    let item = try #require(ReleaseExplanation(report).items.first)
    return (
      try #require(report.items.first?.hint), item.reasons.map(\.change), item.reasons.map(\.code)
    )
  }

  @Test func whoeverSaidNoIsNotAskedAgainWithoutExplanationEither() throws {
    let objection = Objection(
      id: record("o1"), party: person("subject"), kind: .object, at: try instant("2026-03-14T09:00:00Z"))
    var expired = try ConsentRecord.complete("c1", [.maturity])
    expired.validTo = try instant("2026-03-15T00:00:00Z")
    var endless = try ConsentRecord.complete("c1", [.maturity])
    endless.validTo = nil
    let council = try ConsentRecord.complete("c1", [.maturity], capacity: .localAuthority)
    for consent in [expired, endless, council] {
      let freely = try Self.said(on: ["c1"], Authorities(consents: [consent]))
      #expect(!freely.changes.contains { $0.contains("do not ask again") })
      let against = try Self.said(on: ["c1"], Authorities(consents: [consent], objections: [objection]))
      #expect(against.hint.hasPrefix("Somebody has said no to this; do not ask again."), "\(against)")
      #expect(against.changes.allSatisfy { $0 == against.hint } && freely.codes == against.codes)
    }
  }

  @Test func anotherPersonsOwnNoCountsForThatPerson() throws {
    let partner = LetterParty(id: person("partner"), role: "partner", name: "P Invented-Example")
    let consent = try ConsentRecord.complete("c1", [.relationships])
    let objection = Objection(
      id: record("o1"), party: person("partner"), kind: .object, at: try instant("2026-03-14T09:00:00Z"))
    func said(_ objections: [Objection], _ answer: SubjectAnswer?) throws -> [String] {
      try Self.said(
        .relationships, on: ["c1"], Authorities(consents: [consent], objections: objections),
        about: ["subject", "partner"], parties: [partner], answer: answer
      ).changes
    }
    #expect(try said([], nil) == ["Ask that person, or write it again without them."])
    #expect(try said([], .declined) == said([], nil), "what the young person said binds nobody else")
    #expect(try said([objection], nil).first?.contains("do not ask again") == true)
  }

  @Test(arguments: [
    (SubjectAnswer.declined, "They were asked and did not say yes to this. Do not ask again for it."),
    (.deferred, "They asked for time. Wait for their answer."),
  ])
  func whatTheDocumentSaysThatTheyAnsweredCountsLikeARecord(answer: SubjectAnswer, words: String) throws {
    let said = try Self.said(answer: answer)
    #expect(said.hint.hasPrefix(words) && said.changes == [said.hint] && said.codes == ["NO_AUTHORITY"])
    let agreed = try Self.said(answer: .agreed)
    #expect(agreed.changes.first?.hasPrefix("Ask the young person") == true)
  }

  /// Somebody who was adopted may not know it.
  @Test(arguments: [InformationCategory.careHistoryAdoption, .familyProceedings])
  func nobodyIsSentToAskAboutWhatACourtKeeps(category: InformationCategory) throws {
    let said = try Self.said(category)
    #expect(said.codes == ["PROHIBITED_STATUTORY_BAR", "NO_AUTHORITY"])
    #expect((said.changes + [said.hint]).allSatisfy { $0.hasPrefix("Only a court can open it") }, "\(said)")
    #expect(try Self.said(.careHistoryPlacements).codes == ["NO_AUTHORITY"])
  }

  @Test func aRefusalThatPrevailsIsNamed() throws {
    var refusal = try ConsentRecord.complete("c2", [.maturity])
    refusal.events[0].type = .refused
    let letter = try Letter.sample(
      [Note.item("i1", .maturityScore, on: ["c1"])],
      authorities: Authorities(consents: [.complete("c1", [.maturity]), refusal]))
    let explanation = try ReleaseExplanation(letter.released().report)
    #expect(explanation.items.first?.against.map(\.text) == ["c2"])
    #expect(explanation.reasons.map(\.code) == ["NOTHING_LEFT"])
    #expect(explanation.text.contains("Against it: c2"))
  }
}
