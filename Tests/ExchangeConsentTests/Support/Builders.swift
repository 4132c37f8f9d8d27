import Testing
import XMLCoding

@testable import ExchangeConsent

// Identifiers and dates that the tests write down are well-formed; a slip fails the test that uses it.

func fact(_ text: String) -> ItemIdentifier { ItemIdentifier(wellFormed: text) }
func person(_ text: String) -> PartyIdentifier { PartyIdentifier(wellFormed: text) }
func record(_ text: String) -> AuthorityIdentifier { AuthorityIdentifier(wellFormed: text) }

func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }
func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
func code(_ text: String) throws -> LegalCode { try #require(LegalCode(text)) }
func org(_ text: String) throws -> OrganisationIdentifier { try #require(OrganisationIdentifier(text)) }

/// Words that no test may find outside a released document.
let secret = "Zanzibar-Quokka"

extension Note {
  /// A note whose text no other note has, unless it is given.
  static func item(
    _ id: String, _ category: InformationCategory, on authorities: [String], about: [String] = [],
    official: [String] = [], text: String? = nil
  ) -> LetterItem {
    .note(
      Item(
        id: fact(id), about: about.map(person), official: official.map(person),
        authority: authorities.map(record), content: Note(kind: category, text: text ?? "\(secret) \(id)")))
  }
}

extension Letter {
  /// A letter from a leaving care team to probation about somebody of 18.
  static func sample(
    _ items: [LetterItem], authorities: Authorities, parties: [LetterParty] = [],
    purpose: Purpose = .courtReport, audience: Audience = .professional
  ) throws -> Letter {
    Letter(
      documentIdentifier: "6f1c2a52-7d0e-4b7e-9a51-0c7a3f1f9d10", discloser: try org("LA-301"),
      recipient: try org("PROB-N07"), purpose: purpose, audience: audience,
      birthDate: PartialDate("2007-08-21"), name: "Kai Invented-Example", parties: parties,
      authorities: authorities, items: items)
  }

  init(
    documentIdentifier: String, discloser: OrganisationIdentifier, recipient: OrganisationIdentifier,
    purpose: Purpose, audience: Audience, birthDate: PartialDate?, name: String, parties: [LetterParty],
    authorities: Authorities, items: [LetterItem]
  ) {
    self.documentIdentifier = documentIdentifier
    self.discloser = discloser
    self.recipient = recipient
    self.purpose = purpose
    self.audience = audience
    self.birthDate = birthDate
    self.name = name
    self.parties = parties
    self.authorities = authorities
    self.items = items
  }

  func released(
    at time: String = "2026-03-16T10:05:12Z", mode: ReleaseMode = .redact,
    uses: [AuthorityIdentifier: Int] = [:], under profile: SharingProfile? = nil
  ) throws -> ReleaseResult<Letter> {
    let profile = try profile ?? SharingProfile.englandWales()
    return try Gate.release(self, at: try instant(time), under: profile, mode: mode, uses: uses)
  }
}

extension ReleaseResult {
  /// The document as text.
  func text() throws -> String {
    String(decoding: try #require(releasable).xml(), as: UTF8.self)
  }
}

extension Scope {
  static func courtReport(
    _ categories: [InformationCategory], except: [InformationCategory] = [], detail: DetailLevel? = .full
  ) throws -> Scope {
    Scope(
      detail: detail, disclosers: [try org("LA-301")], recipients: [try org("PROB-N07")],
      purposes: [.courtReport], categories: categories, exceptions: except)
  }
}

extension ConsentRecord {
  /// A consent with everything that it needs.
  static func complete(
    _ id: String, _ categories: [InformationCategory], except: [InformationCategory] = [],
    of subject: String = "subject", capacity: GiverCapacity = .selfGiven
  ) throws -> ConsentRecord {
    let given = try instant("2026-03-10T14:00:00Z")
    return ConsentRecord(
      id: record(id), party: person(subject), effect: .both, explicit: true, use: .continuing,
      validFrom: given, validTo: try instant("2026-09-10T00:00:00+01:00"), giver: Giver(capacity: capacity),
      told: Told(
        noticeId: "LA-301/sharing", noticeVersion: "3", language: "en", format: try code("easy-read"),
        withdrawalExplained: true, consequencesExplained: true, conditionOfService: false,
        recordedBy: person("adviser")),
      scope: try .courtReport(categories, except: except),
      events: [
        ConsentEvent(
          type: .given, at: given, recordedAt: given, recordedBy: person("adviser"), method: .written)
      ],
      evidence: [Evidence(kind: try code("form"), ref: "doc:7781")])
  }

  func with(_ event: ConsentEventType, at time: String) throws -> ConsentRecord {
    var changed = self
    changed.events.append(
      ConsentEvent(type: event, at: try instant(time), recordedBy: person("adviser"), method: .oralRecorded))
    return changed
  }
}

extension BasisTerms {
  /// Terms with everything that they need.
  static func complete(
    _ categories: [InformationCategory], of subject: String = "subject", gateway: String = "oma2007-s14"
  ) throws -> BasisTerms {
    BasisTerms(
      party: person(subject), gateway: try code(gateway), article6: .publicTask,
      article9: try code("9-2-g+sch1-p6"), article10: try code("official-authority"), regime: .ukGDPR,
      confidence: .publicInterest, decidedAt: try instant("2026-03-12T09:00:00Z"),
      decidedBy: person("adviser"),
      scope: try .courtReport(categories), necessity: Statement("The court needs to know."),
      proportionality: Statement("Status and dates only."), informed: Informed(status: .yes))
  }
}

extension LawfulBasis {
  static func complete(
    _ id: String, _ categories: [InformationCategory], of subject: String = "subject",
    strength: BasisStrength = .power, gateway: String = "oma2007-s14"
  ) throws -> LawfulBasis {
    LawfulBasis(
      id: record(id), strength: strength,
      terms: try .complete(categories, of: subject, gateway: gateway))
  }
}

extension ProtectiveBasis {
  static func complete(_ id: String, _ categories: [InformationCategory]) throws -> ProtectiveBasis {
    var terms = try BasisTerms.complete(categories, gateway: "ca2004-s11")
    terms.validTo = try instant("2026-03-30T00:00:00Z")
    return ProtectiveBasis(
      id: record(id), terms: terms, protects: .vital, harm: Statement("Overdose feared."),
      consentNotObtained: .wouldPrejudiceProtection,
      approval: Approval(
        by: person("adviser"), role: "manager", at: try instant("2026-03-12T09:00:00Z"), kind: .prior))
  }
}

let adviser = LetterParty(id: person("adviser"), role: "adviser", name: "Ms A. Fictional")
