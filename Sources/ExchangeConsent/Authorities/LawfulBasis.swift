public import XMLCoding

/// A decision to disclose under a power or a duty, without relying on consent.
public struct LawfulBasis: Hashable, Sendable, Identifiable {
  /// Unique within the document.
  public var id: AuthorityIdentifier
  /// Whether the law allows the disclosure or demands it.
  public var strength: BasisStrength
  /// Gateway, conditions, scope and reasons.
  public var terms: BasisTerms

  /// Makes a basis.
  public init(id: AuthorityIdentifier, strength: BasisStrength, terms: BasisTerms) {
    self.id = id
    self.strength = strength
    self.terms = terms
  }
}

/// Whether the law allows a disclosure or demands it.
public enum BasisStrength: String, XMLTextConvertible, CaseIterable {
  /// Demands it.
  case duty
  /// Allows it.
  case power
}

extension LawfulBasis: Codable {
  private enum CodingKeys: String, CodingKey {
    case id = "@id"
    case strength = "@strength"
  }

  /// Reads a basis.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(AuthorityIdentifier.self, forKey: .id)
    strength = try container.decode(BasisStrength.self, forKey: .strength)
    terms = try BasisTerms(from: decoder)
  }

  /// Writes a basis.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(strength, forKey: .strength)
    try terms.encode(to: encoder)
  }
}
