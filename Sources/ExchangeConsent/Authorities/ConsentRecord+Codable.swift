import XMLCoding

extension ConsentRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case id = "@id"
    case version = "@version"
    case party = "@party"
    case effect = "@effect"
    case explicit = "@explicit"
    case use = "@use"
    case validFrom = "@validFrom"
    case validTo = "@validTo"
    case reviewBy = "@reviewBy"
    case expressRequest = "@expressRequest"
    case extract = "@extract"
    case fullDigest = "@fullDigest"
    case giver = "Giver"
    case told = "Told"
    case scope = "Scope"
    case endEvent = "EndEvent"
    case onward = "Onward"
    case events = "Event"
    case supersedes = "Supersedes"
    case evidence = "Evidence"
  }

  /// Reads a record.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(AuthorityIdentifier.self, forKey: .id)
    version = try container.decode(Int.self, forKey: .version)
    party = try container.decode(PartyIdentifier.self, forKey: .party)
    effect = try container.decode(ConsentEffect.self, forKey: .effect)
    explicit = try container.decode(Bool.self, forKey: .explicit)
    use = try container.decode(ConsentUse.self, forKey: .use)
    validFrom = try container.decodeIfPresent(Instant.self, forKey: .validFrom)
    validTo = try container.decodeIfPresent(Instant.self, forKey: .validTo)
    reviewBy = try container.decodeIfPresent(CalendarDate.self, forKey: .reviewBy)
    expressRequest = try container.decodeIfPresent(Bool.self, forKey: .expressRequest)
    extract = try container.decodeIfPresent(RecordExtract.self, forKey: .extract)
    fullDigest = try container.decodeIfPresent(String.self, forKey: .fullDigest)
    giver = try container.decode(Giver.self, forKey: .giver)
    told = try container.decodeIfPresent(Told.self, forKey: .told)
    scope = try container.decode(Scope.self, forKey: .scope)
    endEvent = try container.decodeIfPresent(EndEvent.self, forKey: .endEvent)
    onward = try container.decodeIfPresent(Onward.self, forKey: .onward)
    events = try container.decodeIfPresent([ConsentEvent].self, forKey: .events) ?? []
    supersedes =
      try container.decodeIfPresent([ReferenceElement<AuthorityIdentifier>].self, forKey: .supersedes)?
      .map(\.ref) ?? []
    evidence = try container.decodeIfPresent([Evidence].self, forKey: .evidence) ?? []
  }

  /// Writes a record.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(version, forKey: .version)
    try container.encode(party, forKey: .party)
    try container.encode(effect, forKey: .effect)
    try container.encode(explicit, forKey: .explicit)
    try container.encode(use, forKey: .use)
    try container.encodeIfPresent(validFrom, forKey: .validFrom)
    try container.encodeIfPresent(validTo, forKey: .validTo)
    try container.encodeIfPresent(reviewBy, forKey: .reviewBy)
    try container.encodeIfPresent(expressRequest, forKey: .expressRequest)
    try container.encodeIfPresent(extract, forKey: .extract)
    try container.encodeIfPresent(fullDigest, forKey: .fullDigest)
    try container.encode(giver, forKey: .giver)
    try container.encodeIfPresent(told, forKey: .told)
    try container.encode(scope, forKey: .scope)
    try container.encodeIfPresent(endEvent, forKey: .endEvent)
    try container.encodeIfPresent(onward, forKey: .onward)
    if !events.isEmpty { try container.encode(events, forKey: .events) }
    if !supersedes.isEmpty {
      try container.encode(supersedes.map(ReferenceElement.init), forKey: .supersedes)
    }
    if !evidence.isEmpty { try container.encode(evidence, forKey: .evidence) }
  }
}

extension Onward: Codable {
  private enum CodingKeys: String, CodingKey {
    case rule = "@rule"
    case named = "Named"
  }

  /// Reads a rule.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    rule = try container.decode(OnwardRule.self, forKey: .rule)
    named = try container.decodeIfPresent([ControllerElement].self, forKey: .named)?.map(\.controller) ?? []
  }

  /// Writes a rule.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rule, forKey: .rule)
    if !named.isEmpty { try container.encode(named.map(ControllerElement.init), forKey: .named) }
  }
}
