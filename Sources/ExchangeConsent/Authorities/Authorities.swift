/// All that a document brings to show that it may disclose what it does, and all that speaks against it.
public struct Authorities: Hashable, Sendable {
  /// Decisions of the people concerned.
  public var consents: [ConsentRecord]
  /// Disclosures under a power or a duty.
  public var bases: [LawfulBasis]
  /// Disclosures that protect somebody.
  public var protectiveBases: [ProtectiveBasis]
  /// Objections.
  public var objections: [Objection]
  /// Bars.
  public var prohibitions: [Prohibition]

  /// Makes a collection of records.
  public init(
    consents: [ConsentRecord] = [], bases: [LawfulBasis] = [], protectiveBases: [ProtectiveBasis] = [],
    objections: [Objection] = [], prohibitions: [Prohibition] = []
  ) {
    self.consents = consents
    self.bases = bases
    self.protectiveBases = protectiveBases
    self.objections = objections
    self.prohibitions = prohibitions
  }

  /// The identifiers of all records, in document order.
  public var identifiers: [AuthorityIdentifier] {
    consents.map(\.id) + bases.map(\.id) + protectiveBases.map(\.id) + objections.map(\.id)
      + prohibitions.map(\.id)
  }

  /// Those records alone whose identifiers are given.
  func keeping(_ kept: Set<AuthorityIdentifier>) -> Authorities {
    Authorities(
      consents: consents.filter { kept.contains($0.id) }, bases: bases.filter { kept.contains($0.id) },
      protectiveBases: protectiveBases.filter { kept.contains($0.id) },
      objections: objections.filter { kept.contains($0.id) },
      prohibitions: prohibitions.filter { kept.contains($0.id) })
  }
}

extension Authorities: Codable {
  private enum CodingKeys: String, CodingKey {
    case consents = "ConsentRecord"
    case bases = "LawfulBasis"
    case protectiveBases = "ProtectiveBasis"
    case objections = "Objection"
    case prohibitions = "Prohibition"
  }

  /// Reads the records.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    consents = try container.decodeIfPresent([ConsentRecord].self, forKey: .consents) ?? []
    bases = try container.decodeIfPresent([LawfulBasis].self, forKey: .bases) ?? []
    protectiveBases =
      try container.decodeIfPresent([ProtectiveBasis].self, forKey: .protectiveBases) ?? []
    objections = try container.decodeIfPresent([Objection].self, forKey: .objections) ?? []
    prohibitions = try container.decodeIfPresent([Prohibition].self, forKey: .prohibitions) ?? []
  }

  /// Writes the records.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    if !consents.isEmpty { try container.encode(consents, forKey: .consents) }
    if !bases.isEmpty { try container.encode(bases, forKey: .bases) }
    if !protectiveBases.isEmpty { try container.encode(protectiveBases, forKey: .protectiveBases) }
    if !objections.isEmpty { try container.encode(objections, forKey: .objections) }
    if !prohibitions.isEmpty { try container.encode(prohibitions, forKey: .prohibitions) }
  }
}
