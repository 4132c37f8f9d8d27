import XMLCoding

extension BasisTerms: Codable {
  private enum CodingKeys: String, CodingKey {
    case party = "@party"
    case gateway = "@gateway"
    case article6 = "@art6"
    case article9 = "@art9"
    case article10 = "@art10"
    case regime = "@regime"
    case schedule8 = "@sch8"
    case strictlyNecessary = "@strictlyNecessary"
    case policyDocument = "@apd"
    case confidence = "@confidence"
    case officialDuty = "@officialDuty"
    case decidedAt = "@decidedAt"
    case decidedBy = "@decidedBy"
    case decidedByRole = "@decidedByRole"
    case validTo = "@validTo"
    case reviewBy = "@reviewBy"
    case originatorRelease = "@originatorRelease"
    case scope = "Scope"
    case necessity = "Necessity"
    case proportionality = "Proportionality"
    case informed = "Informed"
    case dissentConsidered = "DissentConsidered"
    case lifts = "Lifts"
  }

  /// Reads terms from the element of the record that they belong to.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    party = try container.decode(PartyIdentifier.self, forKey: .party)
    gateway = try container.decodeIfPresent(LegalCode.self, forKey: .gateway)
    article6 = try container.decodeIfPresent(Article6Basis.self, forKey: .article6)
    article9 = try container.decodeIfPresent(LegalCode.self, forKey: .article9)
    article10 = try container.decodeIfPresent(LegalCode.self, forKey: .article10)
    regime = try container.decode(Regime.self, forKey: .regime)
    schedule8 = try container.decodeIfPresent(LegalCode.self, forKey: .schedule8)
    strictlyNecessary = try container.decodeIfPresent(Bool.self, forKey: .strictlyNecessary)
    policyDocument = try container.decodeIfPresent(Bool.self, forKey: .policyDocument)
    confidence = try container.decodeIfPresent(ConfidenceRelease.self, forKey: .confidence)
    officialDuty = try container.decodeIfPresent(Bool.self, forKey: .officialDuty)
    decidedAt = try container.decode(Instant.self, forKey: .decidedAt)
    decidedBy = try container.decodeIfPresent(PartyIdentifier.self, forKey: .decidedBy)
    decidedByRole = try container.decodeIfPresent(String.self, forKey: .decidedByRole)
    validTo = try container.decodeIfPresent(Instant.self, forKey: .validTo)
    reviewBy = try container.decodeIfPresent(CalendarDate.self, forKey: .reviewBy)
    originatorRelease = try container.decodeIfPresent(String.self, forKey: .originatorRelease)
    scope = try container.decode(Scope.self, forKey: .scope)
    necessity = try container.decodeIfPresent(Statement.self, forKey: .necessity)
    proportionality = try container.decodeIfPresent(Statement.self, forKey: .proportionality)
    informed = try container.decodeIfPresent(Informed.self, forKey: .informed)
    dissentConsidered =
      try container.decodeIfPresent([DissentConsidered].self, forKey: .dissentConsidered) ?? []
    lifts =
      try container.decodeIfPresent([ReferenceElement<AuthorityIdentifier>].self, forKey: .lifts)?
      .map(\.ref) ?? []
  }

  /// Writes terms onto the element of the record that they belong to.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(party, forKey: .party)
    try container.encodeIfPresent(gateway, forKey: .gateway)
    try container.encodeIfPresent(article6, forKey: .article6)
    try container.encodeIfPresent(article9, forKey: .article9)
    try container.encodeIfPresent(article10, forKey: .article10)
    try container.encode(regime, forKey: .regime)
    try container.encodeIfPresent(schedule8, forKey: .schedule8)
    try container.encodeIfPresent(strictlyNecessary, forKey: .strictlyNecessary)
    try container.encodeIfPresent(policyDocument, forKey: .policyDocument)
    try container.encodeIfPresent(confidence, forKey: .confidence)
    try container.encodeIfPresent(officialDuty, forKey: .officialDuty)
    try container.encode(decidedAt, forKey: .decidedAt)
    try container.encodeIfPresent(decidedBy, forKey: .decidedBy)
    try container.encodeIfPresent(decidedByRole, forKey: .decidedByRole)
    try container.encodeIfPresent(validTo, forKey: .validTo)
    try container.encodeIfPresent(reviewBy, forKey: .reviewBy)
    try container.encodeIfPresent(originatorRelease, forKey: .originatorRelease)
    try container.encode(scope, forKey: .scope)
    try container.encodeIfPresent(necessity, forKey: .necessity)
    try container.encodeIfPresent(proportionality, forKey: .proportionality)
    try container.encodeIfPresent(informed, forKey: .informed)
    if !dissentConsidered.isEmpty { try container.encode(dissentConsidered, forKey: .dissentConsidered) }
    if !lifts.isEmpty { try container.encode(lifts.map(ReferenceElement.init), forKey: .lifts) }
  }
}
