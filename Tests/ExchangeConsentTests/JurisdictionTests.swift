import Foundation
import Testing
import XMLCoding

@testable import ExchangeConsent

/// England and Wales have different Acts for what their councils do, and some of what is enacted has not commenced.
@Suite struct JurisdictionTests {
  private static let english = [
    "ca1989-s17", "ca1989-s20", "ca1989-s22", "ca1989-s23a-23c", "ca1989-s24", "ca1989-s27",
    "careact2014-s42-45",
  ]
  private static let welsh = [
    "sswba2014-s37", "sswba2014-s76", "sswba2014-s78", "sswba2014-s103-118", "sswba2014-s164",
    "sswba2014-s126",
  ]

  /// What the decision says of a basis on which one organisation tells another.
  private static func reason(
    _ gateway: String, from discloser: String, to recipient: String, born birth: String = "2009-08-21",
    strength: BasisStrength = .power, under profile: SharingProfile? = nil
  ) throws -> DecisionReason? {
    let scope = Scope(
      detail: .full, disclosers: [try org(discloser)], recipients: [try org(recipient)],
      purposes: [.courtReport], categories: [.maturity])
    var basis = try LawfulBasis.complete("b1", [.maturity], strength: strength, gateway: gateway)
    basis.terms.scope = scope
    var letter = try Letter.sample(
      [Note.item("i1", .maturityScore, on: ["b1"])], authorities: Authorities(bases: [basis]))
    letter.discloser = try org(discloser)
    letter.recipient = try org(recipient)
    letter.birthDate = PartialDate(birth)
    return try letter.released(under: profile).report.items.first?.reasons.first
  }

  @Test(arguments: english) func anEnglishActServesNoCouncilInWales(gateway: String) throws {
    #expect(try Self.reason(gateway, from: "LA-301", to: "LA-302") == .permitPower)
    #expect(try Self.reason(gateway, from: "LA-681", to: "LA-660") == .gatewayParty)
    let outside = gateway == "ca1989-s27" ? "NHS-ABC" : "PROB-N07"
    #expect(try Self.reason(gateway, from: "LA-301", to: outside) == .permitPower)
    #expect(try Self.reason(gateway, from: "LA-681", to: outside) == .gatewayParty)
  }

  @Test(arguments: welsh) func aWelshActServesNoCouncilInEngland(gateway: String) throws {
    #expect(try Self.reason(gateway, from: "LA-681", to: "LA-660") == .permitPower)
    #expect(try Self.reason(gateway, from: "LA-301", to: "LA-302") == .gatewayParty)
    let outside = gateway == "sswba2014-s164" ? "NHS-ABC" : "PROB-N03"
    #expect(try Self.reason(gateway, from: "LA-660", to: outside) == .permitPower)
    #expect(try Self.reason(gateway, from: "LA-301", to: outside) == .gatewayParty)
  }

  @Test func aCouncilTellsOneAcrossTheBorderUnderItsOwnAct() throws {
    #expect(try Self.reason("ca1989-s22", from: "LA-301", to: "LA-681") == .permitPower)
    #expect(try Self.reason("sswba2014-s78", from: "LA-301", to: "LA-681") == .gatewayParty)
    #expect(try Self.reason("sswba2014-s78", from: "LA-681", to: "LA-301") == .permitPower)
    #expect(try Self.reason("ca1989-s22", from: "LA-681", to: "LA-301") == .gatewayParty)
  }

  @Test func theCountryIsThatOfWhoseFunctionItIs() throws {
    #expect(try Self.reason("ca1989-s17", from: "NHS-ABC", to: "LA-301") == .permitPower)
    #expect(try Self.reason("ca1989-s17", from: "NHS-ABC", to: "LA-681") == .gatewayParty)
    #expect(try Self.reason("sswba2014-s37", from: "NHS-ABC", to: "LA-681") == .permitPower)
    #expect(try Self.reason("sswba2014-s37", from: "NHS-ABC", to: "PROB-N03") == .gatewayParty)
    #expect(try Self.reason("ca1989-s47", from: "LA-681", to: "NHS-ABC") == .permitPower, "of both countries")
  }

  @Test func councilsInWalesAreThoseFrom660To681() throws {
    let profile = try SharingProfile.englandWales()
    for number in 600...700 {
      let council = try org("LA-\(number)")
      #expect(profile.country(of: council) == ((660...681).contains(number) ? .wales : .england))
      #expect(profile.role(of: council) == .localAuthority)
    }
    #expect(profile.country(of: try org("YJS-ABC")) == nil)
  }

  @Test func anOrganisationWhoseCountryTheProfileDoesNotSayIsOfNeither() throws {
    for gateway in ["ca1989-s22", "sswba2014-s78"] {
      #expect(try Self.reason(gateway, from: "YJS-ABC", to: "PROB-N07") == .gatewayParty)
    }
    let own = try Self.changed(#"{"kind": "LA", "role": "local-authority", "country": "England"}"#) {
      #"{"kind": "LA", "role": "local-authority"}"#
    }
    #expect(try Self.reason("ca1989-s22", from: "LA-301", to: "PROB-N07", under: own) == .gatewayParty)
  }

  @Test func whatHasNotCommencedIsNotInForceUntilAPartnershipDatesIt() throws {
    let reason = try Self.reason("ca2004-s16l", from: "LA-301", to: "PROB-N07", strength: .duty)
    #expect(reason == .gatewayNotInForce)
    #expect(try Self.reason("vp2024-s28-vir", from: "LA-301", to: "POL-ABC") == .gatewayNotInForce)
    for (day, expected) in [("2026-03-16", DecisionReason.permitDuty), ("2026-03-17", .gatewayNotInForce)] {
      let dated = try Self.changed(#""inForceFrom": "not-commenced","#) {
        #""inForceFrom": "\#(day)T00:00:00Z","#
      }
      let reason = try Self.reason(
        "ca2004-s16l", from: "LA-301", to: "PROB-N07", strength: .duty, under: dated)
      #expect(reason == expected, "\(day)")
    }
  }

  @Test func whatTheReferenceCouldNotConfirmSaysSo() throws {
    let profile = try SharingProfile.englandWales()
    let unconfirmed = Set(profile.orderedGateways.filter { $0.unconfirmed != nil }.map(\.code.text))
    #expect(unconfirmed.isSuperset(of: Self.english + Self.welsh + ["ca2004-s16l", "vp2024-s28-vir"]))
    #expect(!unconfirmed.contains("oma2007-s14") && !unconfirmed.contains("cja2003-s325-4"))
    #expect(profile.orderedGateways.allSatisfy { !$0.source.isEmpty })
    #expect(!profile.gateways.keys.contains { $0.text.contains("waspi") }, "an agreement is no gateway")
  }

  @Test func anAgreementIsNoGateway() throws {
    #expect(try Self.reason("waspi-isp", from: "LA-681", to: "PROB-N03") == .gatewayUnknown)
  }

  /// The profile of the library with a text replaced.
  private static func changed(_ old: String, by new: () -> String) throws -> SharingProfile {
    let text = String(decoding: SharingProfile.englandWalesFile, as: UTF8.self)
    try #require(text.contains(old))
    let changed = text.replacing(old, with: new()).replacing(#""england-wales""#, with: #""north""#)
    return try SharingProfile(json: Array(changed.utf8))
  }
}
