import XMLCoding

extension Giver: Codable {
  private enum CodingKeys: String, CodingKey {
    case capacity = "@capacity"
    case person = "PersonRef"
    case organisation = "OrgRef"
    case evidence = "Evidence"
    case competence = "Competence"
  }

  /// Reads a giver.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    capacity = try container.decode(GiverCapacity.self, forKey: .capacity)
    person = try container.decodeIfPresent(ReferenceElement<PartyIdentifier>.self, forKey: .person)?.ref
    organisation =
      try container.decodeIfPresent(ReferenceElement<OrganisationIdentifier>.self, forKey: .organisation)?.ref
    evidence = try container.decodeIfPresent([Evidence].self, forKey: .evidence) ?? []
    competence = try container.decodeIfPresent(Competence.self, forKey: .competence)
  }

  /// Writes a giver.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(capacity, forKey: .capacity)
    try container.encodeIfPresent(person.map(ReferenceElement.init), forKey: .person)
    try container.encodeIfPresent(organisation.map(ReferenceElement.init), forKey: .organisation)
    if !evidence.isEmpty { try container.encode(evidence, forKey: .evidence) }
    try container.encodeIfPresent(competence, forKey: .competence)
  }
}
