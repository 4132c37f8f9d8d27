import Testing
import XMLCoding

@testable import ExchangeConsent

/// An item is decided for what its codes give away as well.
@Suite struct GivenAwayTests {
  private func report(
    _ category: InformationCategory = .ete, giving away: [InformationCategory], on authorities: Authorities,
    source: String? = nil, audience: Audience = .professional
  ) throws -> (item: ItemReport, text: String) {
    let item = Item(
      id: fact("i-5c"), authority: authorities.identifiers, source: try source.map(org),
      content: Note(kind: category, text: "at college", givesAway: away))
    var all = authorities
    all.consents.append(try .complete("c0", [.views]))
    let letter = try Letter.sample(
      [.note(item), Note.item("i-6d", .views, on: ["c0"])], authorities: all, parties: [adviser],
      audience: audience)
    let result = try letter.released()
    return (try #require(result.report.items.first), try result.text())
  }

  private func consents(_ categories: [InformationCategory]) throws -> Authorities {
    Authorities(consents: [try .complete("c1", categories)])
  }

  @Test func whatIsNotCoveredKeepsTheItemBack() throws {
    let visible = try report(giving: [.health], on: consents([.ete]))
    #expect(visible.item.reasons == [.codeDiscloses, .scopeCategory] && visible.item.marker == .visible)
    #expect(visible.text.contains(#"<Withheld category="ete""#) && !visible.text.contains("at college"))
    let hidden = try report(giving: [.healthSexual], on: consents([.ete]))
    #expect(hidden.item.reasons == [.codeDiscloses, .scopeCategory] && hidden.item.marker == .hidden)
    #expect(!hidden.text.contains("<Withheld"))
    #expect(try report(giving: [.health, .views], on: consents([.ete, .health])).item.outcome == .redact)
    #expect(try report(giving: [.health], on: consents([.health])).item.reasons == [.scopeCategory])
  }

  @Test func itGoesWhereEverythingIsCoveredAndIsSeenToBe() throws {
    let released = try report(giving: [.health], on: consents([.ete, .health, .finance]))
    #expect(released.item.outcome == .permit)
    #expect(released.text.contains(#"code="ete""#) && released.text.contains(#"code="health""#))
    #expect(!released.text.contains("finance"))
  }

  @Test func whatLiesWithinTheCategoryOfTheItemIsNoMore() throws {
    let narrower = try report(.healthMental, giving: [.health], on: consents([.healthMental]))
    #expect(narrower.item.outcome == .permit)
    let wider = try report(.health, giving: [.healthMental], on: consents([.health]))
    #expect(wider.item.outcome == .permit)
    let excepted = Authorities(consents: [try .complete("c1", [.health], except: [.healthMental])])
    #expect(
      try report(.health, giving: [.healthMental], on: excepted).item.reasons == [
        .codeDiscloses, .scopeExcluded,
      ])
  }

  @Test(arguments: [Audience.professional, .subject])
  func severalAuthoritiesCoverItTogether(_ audience: Audience) throws {
    var authorities = try consents([.ete])
    authorities.bases = [try .complete("b1", [.health], strength: .duty, gateway: "court-order")]
    let released = try report(giving: [.health], on: authorities, audience: audience)
    #expect(released.item.outcome == .permit)
    #expect(Set(released.item.chosen) == [record("c1"), record("b1")])
    #expect(released.text.contains(#"id="c1""#) && released.text.contains(#"id="b1""#))
    #expect(released.item.obligations.contains(.stopOnWithdrawal))
  }

  @Test func whoeverSaidNoToWhatIsGivenAwayIsHeard() throws {
    var authorities = try consents([.ete])
    authorities.bases = [try .complete("b1", [.health])]
    authorities.consents.append(try .complete("no", [.health]).with(.refused, at: "2026-03-11T00:00:00Z"))
    let refused = try report(giving: [.health], on: authorities)
    #expect(refused.item.reasons.first == .codeDiscloses && refused.item.reasons.last == .dissentNotAddressed)
    #expect(refused.item.dissents == [record("no")])
  }

  @Test func whatHoldsWhateverTheSenderSaysHoldsForThatToo() throws {
    let power = try Authorities(bases: [.complete("b1", [.ete, .associatesIntelligence])])
    let theirs = try report(giving: [.associatesIntelligence], on: power, source: "POL-44")
    #expect(theirs.item.reasons == [.codeDiscloses, .onwardOriginator] && theirs.item.marker == .hidden)
    #expect(
      try report(giving: [.associatesIntelligence], on: power, source: "LA-301").item.outcome == .permit)
    let adoption = try report(giving: [.careHistoryAdoption], on: consents([.ete, .careHistoryAdoption]))
    #expect(adoption.item.reasons.first == .codeDiscloses && adoption.item.marker == .hidden)
    let victim = try report(giving: [.victim], on: consents([.ete, .victim]))
    #expect(victim.item.reasons == [.codeDiscloses, .victimUndeclared] && victim.item.marker == .hidden)
  }
}
