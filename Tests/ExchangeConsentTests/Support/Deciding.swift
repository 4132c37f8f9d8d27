import Foundation
import Testing
import XMLCoding

@testable import ExchangeConsent

/// One item, and all that is decided about it from. Whatever a test does not say is as in ``Letter/sample``.
struct Question {
  var item: ItemDescription
  var authorities: Authorities
  var people: [PartyDescription] = []
  var birthDate = PartialDate("2007-08-21")
  var deathDate: CalendarDate?
  var audience = Audience.professional
  var time = "2026-03-16T10:05:12Z"
  var profile: SharingProfile?

  /// An item on authorities of which every one is cited.
  init(_ category: InformationCategory = .strengths, on authorities: Authorities, about: [String] = []) {
    item = ItemDescription(
      id: fact("i1"), category: category, about: about.map(person), authority: authorities.identifiers)
    self.authorities = authorities
  }

  init(_ consent: ConsentRecord, _ category: InformationCategory = .strengths, about: [String] = []) {
    self.init(category, on: Authorities(consents: [consent]), about: about)
  }

  init(_ basis: LawfulBasis, _ category: InformationCategory = .strengths, about: [String] = []) {
    self.init(category, on: Authorities(bases: [basis]), about: about)
  }

  init(_ basis: ProtectiveBasis, _ category: InformationCategory = .strengths) {
    self.init(category, on: Authorities(protectiveBases: [basis]))
  }

  func procedure() throws -> DecisionProcedure {
    try DecisionProcedure(
      authorities: authorities,
      context: DecisionContext(
        subject: SubjectDescription(id: person("subject"), birthDate: birthDate, deathDate: deathDate),
        parties: people,
        disclosure: Disclosure(
          discloser: org("LA-301"), recipient: org("PROB-N07"), purpose: .courtReport, audience: audience),
        instant: instant(time), uses: [:], profile: profile ?? .englandWales()))
  }

  func decision() throws -> Decision { try procedure().decideGuarded(item) }

  func reasons() throws -> [DecisionReason] { try decision().reasons }

  /// The reasons with something about the question changed.
  func reasons(_ change: (inout Question) throws -> Void) throws -> [DecisionReason] {
    var changed = self
    try change(&changed)
    return try changed.reasons()
  }
}

extension PartyDescription {
  static func one(_ id: String, _ standing: PartyStanding = .person) -> PartyDescription {
    PartyDescription(id: person(id), standing: standing)
  }
}

extension Evidence {
  static func of(_ kind: String, from: String? = nil, to: String? = nil) throws -> Evidence {
    Evidence(kind: try code(kind), ref: "e", from: try from.map(date), to: try to.map(date))
  }
}

extension SharingProfile {
  /// The profile for England and Wales with members of the file changed.
  static func changed(_ change: (inout [String: Any]) throws -> Void) throws -> SharingProfile {
    let read = try JSONSerialization.jsonObject(with: Data(englandWalesFile))
    var file = try #require(read as? [String: Any])
    // What has other content has an id of its own.
    file["id"] = "north"
    try change(&file)
    return try SharingProfile(json: [UInt8](JSONSerialization.data(withJSONObject: file)))
  }
}
