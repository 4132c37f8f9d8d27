import Testing
import XMLCoding

@testable import ExchangeConsent

/// What was received goes no further than whoever disclosed it allows.
@Suite struct OnwardTests {
  private func letter(
    _ category: InformationCategory = .ete, received: Received?, source: String? = "LA-302",
    on authorities: Authorities, citing: [String]
  ) throws -> Letter {
    let item = Item(
      id: fact("i-5c"), authority: citing.map(record), source: try source.map(org), received: received,
      content: Note(kind: category, text: "at college"))
    let beside = Note.item("i-6d", .views, on: ["c0"], text: "something else")
    var all = authorities
    all.consents.append(try .complete("c0", [.views]))
    return try Letter.sample([.note(item), beside], authorities: all, parties: [adviser])
  }

  private func decided(
    _ category: InformationCategory = .ete, received: Received?, source: String? = "LA-302",
    on authorities: Authorities, citing: [String]
  ) throws -> ItemReport {
    let letter = try letter(category, received: received, source: source, on: authorities, citing: citing)
    return try #require(letter.released().report.items.first)
  }

  private var document: DocumentIdentifier? { DocumentIdentifier("0b8e6a0e-2f0e-4a55-8d5b-6f6f0b8f1d22") }

  @Test func aRuleToNobodyHoldsWhateverTheYoungPersonAgreedWithTheNextDiscloser() throws {
    let consent = try Authorities(consents: [.complete("c1", [.ete])])
    let decided = try decided(
      received: Received(document: document, onward: OnwardRule.none), on: consent, citing: ["c1"])
    #expect(decided.reasons == [.onwardProhibited] && decided.marker == .visible)
    #expect(try self.decided(received: nil, on: consent, citing: ["c1"]).outcome == .permit)
  }

  @Test func whereNothingIsSaidOfTheRuleTheItemGoesNoFurther() throws {
    let decided = try decided(
      received: Received(document: document, onward: nil),
      on: Authorities(consents: [.complete("c1", [.ete])]), citing: ["c1"])
    #expect(decided.reasons == [.onwardProhibited])
  }

  @Test func theRuleOfWhoeverDisclosedIntelligenceCountsBeforeThatOfWhoeverRecordedIt() throws {
    let decided = try decided(
      .associatesIntelligence, received: Received(document: document, onward: OnwardRule.none),
      on: Authorities(consents: [.complete("c1", [.associatesIntelligence])]), citing: ["c1"])
    #expect(decided.reasons == [.onwardProhibited])
  }

  @Test(arguments: [("PROB-N07", DecisionOutcome.permit), ("PROB-N06", .redact)])
  func itGoesToThoseWhoAreNamedAlone(_ named: String, _ outcome: DecisionOutcome) throws {
    let decided = try decided(
      received: Received(document: document, onward: .named, named: [org(named)]),
      on: Authorities(consents: [.complete("c1", [.ete])]), citing: ["c1"])
    #expect(decided.outcome == outcome)
  }

  @Test func aDutyAndTheProtectionOfSomebodyLiftARuleAndAPowerDoesNot() throws {
    let rule = Received(document: document, onward: OnwardRule.none)
    let duty = try LawfulBasis.complete("b1", [.ete], strength: .duty, gateway: "court-order")
    let power = try LawfulBasis.complete("b1", [.ete])
    #expect(try decided(received: rule, on: Authorities(bases: [duty]), citing: ["b1"]).outcome == .permit)
    #expect(
      try decided(
        received: rule, on: Authorities(protectiveBases: [.complete("s1", [.ete])]), citing: ["s1"]
      ).outcome == .permit)
    #expect(
      try decided(received: rule, on: Authorities(bases: [power]), citing: ["b1"]).reasons
        == [.onwardProhibited])
  }

  @Test(arguments: [("POL-44" as String?, DecisionOutcome.redact), (nil, .redact), ("LA-301", .permit)])
  func intelligenceOfSomebodyElseNeedsTheirRelease(_ source: String?, _ outcome: DecisionOutcome) throws {
    let power = try Authorities(bases: [.complete("b1", [.associatesIntelligence])])
    for received in [nil, Received(document: document, onward: .free)] {
      let decided = try decided(
        .associatesIntelligence, received: received, source: source, on: power, citing: ["b1"])
      #expect(decided.outcome == outcome)
      if outcome == .redact { #expect(decided.reasons == [.onwardOriginator] && decided.marker == .hidden) }
    }
    var releasing = try LawfulBasis.complete("b1", [.associatesIntelligence])
    releasing.terms.originatorRelease = "doc:4"
    #expect(
      try decided(
        .associatesIntelligence, received: nil, source: source, on: Authorities(bases: [releasing]),
        citing: ["b1"]
      ).outcome == .permit)
  }

  @Test func theRuleGoesWithTheItemAndIsReadBack() throws {
    let rule = Received(document: document, onward: .named, named: [try org("PROB-N07"), try org("YJS-ABC")])
    let letter = try letter(
      received: rule, on: Authorities(consents: [.complete("c1", [.ete])]), citing: ["c1"])
    let text = try letter.released().text()
    #expect(text.contains(#"receivedIn="0b8e6a0e-2f0e-4a55-8d5b-6f6f0b8f1d22" onward="named""#))
    #expect(text.contains(#"onwardTo="PROB-N07 YJS-ABC""#))
    let read = try XMLDecoder(namespace: Letter.namespace).decode(Letter.self, from: Array(text.utf8)).value
    guard case .note(let item)? = read.items.first else {
      Issue.record("there is no note")
      return
    }
    #expect(item.received == rule)
  }
}
