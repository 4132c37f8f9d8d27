public import ExchangeConsent
public import XMLCoding

/// A disability, as a service recorded it.
public struct Disability: ItemContent {
  /// `health`.
  public static let category = InformationCategory.health

  /// The kind of disability; list `cin-disability`.
  public var kind: CodedValue
  /// What it means for the daily life of the young person; at most 4,000 characters.
  public var effect: String?
  /// What it rests on that the disability is known.
  public var basis: HealthBasis?
  /// When it began, as far as known.
  public var from: PartialDate?
  /// When it ended, as far as known; `nil` while it goes on.
  public var until: PartialDate?

  /// Makes the content of an item.
  public init(
    kind: CodedValue, effect: String? = nil, basis: HealthBasis? = nil, from: PartialDate? = nil,
    until: PartialDate? = nil
  ) {
    self.kind = kind
    self.effect = effect
    self.basis = basis
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case effect = "Effect"
    case basis = "@basis"
    case from = "@from"
    case until = "@until"
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    kind = try CodedValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    effect = try container.decodeIfPresent(String.self, forKey: .effect)
    basis = try container.decodeIfPresent(HealthBasis.self, forKey: .basis)
    from = try container.decodeIfPresent(PartialDate.self, forKey: .from)
    until = try container.decodeIfPresent(PartialDate.self, forKey: .until)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try kind.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(effect, forKey: .effect)
    try container.encodeIfPresent(basis, forKey: .basis)
    try container.encodeIfPresent(from, forKey: .from)
    try container.encodeIfPresent(until, forKey: .until)
  }
}
