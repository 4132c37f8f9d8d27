import XMLCoding

@testable import ExchangeConsent

/// The smallest document that the gate guards: whom it is about, who else, authorities and items.
struct Letter: GuardedDocument, Hashable {
  static let namespace = "urn:example:letter"
  static let rootElement = "Letter"

  var documentIdentifier: String
  var discloser: OrganisationIdentifier
  var recipient: OrganisationIdentifier
  var purpose: Purpose
  var audience: Audience
  var birthDate: PartialDate?
  var deathDate: CalendarDate?
  var name: String
  var parties: [LetterParty]
  var authorities: Authorities
  var items: [LetterItem]
  var recordedDecisionDigest: String?
  var releasedAt: Instant?
  var contentDigest: String?
  /// What the letter itself is about, and what the stamp says of markers. Neither is written.
  var citedAuthorities: [AuthorityIdentifier] = []
  var hasMarkers: Bool?
  /// What the young person said; not written.
  var subjectAnswer: SubjectAnswer?

  private enum CodingKeys: String, CodingKey {
    case documentIdentifier = "@id"
    case discloser = "@discloser"
    case recipient = "@recipient"
    case purpose = "@purpose"
    case audience = "@audience"
    case birthDate = "@birthDate"
    case deathDate = "@deathDate"
    case recordedDecisionDigest = "@decisionDigest"
    case releasedAt = "@releasedAt"
    case name = "Name"
    case parties = "Party"
    case authorities = "Authorities"
    case items = "#choice"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    documentIdentifier = try container.decode(String.self, forKey: .documentIdentifier)
    discloser = try container.decode(OrganisationIdentifier.self, forKey: .discloser)
    recipient = try container.decode(OrganisationIdentifier.self, forKey: .recipient)
    purpose = try container.decode(Purpose.self, forKey: .purpose)
    audience = try container.decode(Audience.self, forKey: .audience)
    birthDate = try container.decodeIfPresent(PartialDate.self, forKey: .birthDate)
    deathDate = try container.decodeIfPresent(CalendarDate.self, forKey: .deathDate)
    recordedDecisionDigest = try container.decodeIfPresent(String.self, forKey: .recordedDecisionDigest)
    releasedAt = try container.decodeIfPresent(Instant.self, forKey: .releasedAt)
    name = try container.decode(String.self, forKey: .name)
    parties = try container.decodeIfPresent([LetterParty].self, forKey: .parties) ?? []
    authorities = try container.decode(Authorities.self, forKey: .authorities)
    items = try container.decodeIfPresent([LetterItem].self, forKey: .items) ?? []
  }

  func encode(to encoder: any Encoder) throws {
    try Gate.requirePermit(in: encoder, for: self)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(documentIdentifier, forKey: .documentIdentifier)
    try container.encode(discloser, forKey: .discloser)
    try container.encode(recipient, forKey: .recipient)
    try container.encode(purpose, forKey: .purpose)
    try container.encode(audience, forKey: .audience)
    try container.encodeIfPresent(birthDate, forKey: .birthDate)
    try container.encodeIfPresent(deathDate, forKey: .deathDate)
    try container.encodeIfPresent(recordedDecisionDigest, forKey: .recordedDecisionDigest)
    try container.encodeIfPresent(releasedAt, forKey: .releasedAt)
    try container.encode(name, forKey: .name)
    try container.encode(parties, forKey: .parties)
    try container.encode(authorities, forKey: .authorities)
    try container.encode(items, forKey: .items)
  }
}

extension Letter {
  var description: String { "Letter \(documentIdentifier)" }
  var debugDescription: String { description }
  var customMirror: Mirror { Mirror(self, children: ["id": documentIdentifier], displayStyle: .struct) }

  var disclosure: Disclosure {
    Disclosure(discloser: discloser, recipient: recipient, purpose: purpose, audience: audience)
  }

  var subjectDescription: SubjectDescription {
    SubjectDescription(id: person("subject"), birthDate: birthDate, deathDate: deathDate)
  }

  var partyDescriptions: [PartyDescription] {
    parties.map { PartyDescription(id: $0.id, standing: $0.standing) }
  }

  var itemDescriptions: [ItemDescription] { items.itemDescriptions }

  var openParts: [any Encodable] { [name] }

  mutating func treatItems(
    hiding isHidden: (InformationCategory) -> Bool, _ treatment: (ItemDescription) -> ItemTreatment
  ) {
    items.treatItems(treatment)
  }

  mutating func relabelItems(_ change: (inout ItemLabels) -> Void) {
    items = items.map { element in
      guard case .note(let item) = element else { return element }
      return .note(item.relabelled(change))
    }
  }

  mutating func keepOpenParts(neededFor disclosure: Disclosure) -> [String] { [] }

  mutating func keepParties(_ kept: Set<PartyIdentifier>) {
    parties.removeAll { !kept.contains($0.id) }
  }

  mutating func seal(_ contentDigest: String) {
    self.contentDigest = contentDigest
  }

  mutating func stamp(_ stamp: ReleaseStamp) {
    recordedDecisionDigest = stamp.decisionDigest
    releasedAt = stamp.at
    hasMarkers = stamp.hasMarkers
  }
}

struct LetterParty: Codable, Hashable {
  var id: PartyIdentifier
  var role: String
  var name: String

  var standing: PartyStanding {
    switch role {
    case "victim": .victim
    case "secret": .confidential
    case "adviser": .official
    default: .person
    }
  }

  private enum CodingKeys: String, CodingKey {
    case id = "@id"
    case role = "@role"
    case name = "@name"
  }
}

/// A note whose category the test chooses.
struct Note: ItemContent {
  static let category = InformationCategory.views

  var kind: InformationCategory
  var text: String
  /// What a code in it would give away. It is not written.
  var givesAway: [InformationCategory] = []

  var category: InformationCategory { kind }

  /// Lets a spy, if one is set, look into the encoder first.
  func encode(to encoder: any Encoder) throws {
    Spy.current?.look(into: encoder)
    if let noting = encoder as? any DisclosureNoting { givesAway.forEach(noting.note) }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(text, forKey: .text)
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "@category"
    case text = "#text"
  }
}

/// Who the young person is: a document without it is not worth sending.
struct Passport: ItemContent {
  static let category = InformationCategory.identityIdentifiers

  var number: String

  private enum CodingKeys: String, CodingKey { case number = "@number" }
}

enum LetterItem: XMLChoice, Hashable, GuardedChoice {
  case note(Item<Note>)
  case passport(Item<Passport>)
  case withheld(Withheld)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case note = "Note"
    case passport = "Passport"
    case withheld = "Withheld"
  }

  init(_ key: CodingKeys, from decoder: any Decoder) throws {
    switch key {
    case .note: self = .note(try Item(from: decoder))
    case .passport: self = .passport(try Item(from: decoder))
    case .withheld: self = .withheld(try Withheld(from: decoder))
    }
  }

  var marker: Withheld? {
    if case .withheld(let marker) = self { marker } else { nil }
  }

  var guardedItem: (any GuardedItem)? {
    switch self {
    case .note(let item): item
    case .passport(let item): item
    case .withheld: nil
    }
  }
}
