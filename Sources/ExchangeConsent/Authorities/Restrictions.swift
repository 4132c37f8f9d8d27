public import XMLCoding

/// A person's objection to disclosure. It applies whether an item cites it or not.
public struct Objection: Codable, Hashable, Sendable, Identifiable {
  /// Unique within the document.
  public var id: AuthorityIdentifier
  /// Who objects.
  public var party: PartyIdentifier
  /// What the person asks for.
  public var kind: ObjectionKind
  /// When it was made.
  public var at: Instant
  /// The first instant at which it no longer holds.
  public var until: Instant?
  /// How far it reaches; a part that is left out means all.
  public var scope: Scope?

  /// Makes an objection.
  public init(
    id: AuthorityIdentifier, party: PartyIdentifier, kind: ObjectionKind, at: Instant, until: Instant? = nil,
    scope: Scope? = nil
  ) {
    self.id = id
    self.party = party
    self.kind = kind
    self.at = at
    self.until = until
    self.scope = scope
  }

  private enum CodingKeys: String, CodingKey {
    case id = "@id"
    case party = "@party"
    case kind = "@kind"
    case at = "@at"
    case until = "@until"
    case scope = "Scope"
  }
}

/// What an objector asks for.
public enum ObjectionKind: String, XMLTextConvertible, CaseIterable {
  /// Not to process: UK GDPR Article 21.
  case object
  /// To restrict processing: UK GDPR Article 18.
  case restrict
  /// Not to make contact.
  case doNotContact = "do-not-contact"
}

/// A bar on disclosure. Only a basis that names it and lifts it gets past.
public struct Prohibition: Hashable, Sendable, Identifiable {
  /// Unique within the document.
  public var id: AuthorityIdentifier
  /// What kind of bar.
  public var code: ProhibitionCode
  /// Whom it protects; absent means everybody.
  public var party: PartyIdentifier?
  /// From when it holds.
  public var from: Instant
  /// The first instant at which it no longer holds.
  public var to: Instant?
  /// What it covers; none means everything.
  public var categories: [InformationCategory]
  /// The order or statute.
  public var source: String

  /// Makes a prohibition.
  public init(
    id: AuthorityIdentifier, code: ProhibitionCode, party: PartyIdentifier? = nil, from: Instant,
    to: Instant? = nil, categories: [InformationCategory] = [], source: String
  ) {
    self.id = id
    self.code = code
    self.party = party
    self.from = from
    self.to = to
    self.categories = categories
    self.source = source
  }
}

/// Kinds of bar on disclosure.
public enum ProhibitionCode: String, XMLTextConvertible, CaseIterable {
  /// An order of a court.
  case courtOrder = "court-order"
  /// A complainant's lifelong anonymity: Sexual Offences (Amendment) Act 1992.
  case anonymity
  /// A reporting restriction.
  case reportingRestriction = "reporting-restriction"
  /// Legal professional privilege.
  case privilege
  /// Adoption confidentiality.
  case adoption
  /// Whoever first recorded it controls where it goes.
  case originatorControl = "originator-control"
  /// A statute.
  case statutoryBar = "statutory-bar"
}

extension Prohibition: Codable {
  private enum CodingKeys: String, CodingKey {
    case id = "@id"
    case code = "@code"
    case party = "@party"
    case from = "@from"
    case to = "@to"
    case categories = "Category"
    case source = "Source"
  }

  private struct CategoryElement: Codable {
    var code: InformationCategory

    enum CodingKeys: String, CodingKey { case code = "@code" }
  }

  /// Reads a prohibition.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(AuthorityIdentifier.self, forKey: .id)
    code = try container.decode(ProhibitionCode.self, forKey: .code)
    party = try container.decodeIfPresent(PartyIdentifier.self, forKey: .party)
    from = try container.decode(Instant.self, forKey: .from)
    to = try container.decodeIfPresent(Instant.self, forKey: .to)
    categories = try container.decodeIfPresent([CategoryElement].self, forKey: .categories)?.map(\.code) ?? []
    source = try container.decode(String.self, forKey: .source)
  }

  /// Writes a prohibition.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(code, forKey: .code)
    try container.encodeIfPresent(party, forKey: .party)
    try container.encode(from, forKey: .from)
    try container.encodeIfPresent(to, forKey: .to)
    if !categories.isEmpty { try container.encode(categories.map(CategoryElement.init), forKey: .categories) }
    try container.encode(source, forKey: .source)
  }
}
