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
            Do not pass this on. Ask the service that gave it to you first. [NO_ONWARD]
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
    #expect(!refused.contains("Ask the young person") && refused.contains("Do not ask again for this."))
    var expired = try ConsentRecord.complete("c1", [.maturity])
    expired.validTo = try instant("2026-03-15T00:00:00Z")
    let ended = try text(Authorities(consents: [expired], objections: [objection]), on: ["c1"])
    #expect(ended.contains("[CONSENT_EXPIRED]") && !ended.contains("Ask if they still agree"))
    #expect(try text(Authorities(consents: [expired]), on: ["c1"]).contains("Ask if they still agree"))
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
