public import ExchangeConsent
public import XMLCoding

/// Where the young person lives, as one agency recorded it.
public struct Accommodation: ItemContent {
  /// `accommodation.current`.
  public static let category = InformationCategory.accommodationCurrent

  /// The kind of accommodation; list `ssda903-accommodation` or `yjb-accommodation-type` or
  /// `delius-accommodation-type`.
  public var kind: CodedValue
  /// Whether the recording agency judged it suitable.
  public var suitability: Suitability?
  /// Whether it is the main one of several.
  public var primary: Bool?
  /// When the young person moved in.
  public var from: PartialDate?
  /// When the young person moved out.
  public var until: PartialDate?

  /// Makes the content of an item.
  public init(
    kind: CodedValue, suitability: Suitability? = nil, primary: Bool? = nil, from: PartialDate? = nil,
    until: PartialDate? = nil
  ) {
    self.kind = kind
    self.suitability = suitability
    self.primary = primary
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case suitability = "@suitability"
    case primary = "@primary"
    case from = "@from"
    case until = "@until"
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    kind = try CodedValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    suitability = try container.decodeIfPresent(Suitability.self, forKey: .suitability)
    primary = try container.decodeIfPresent(Bool.self, forKey: .primary)
    from = try container.decodeIfPresent(PartialDate.self, forKey: .from)
    until = try container.decodeIfPresent(PartialDate.self, forKey: .until)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try kind.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(suitability, forKey: .suitability)
    try container.encodeIfPresent(primary, forKey: .primary)
    try container.encodeIfPresent(from, forKey: .from)
    try container.encodeIfPresent(until, forKey: .until)
  }
}

extension Accommodation {
  /// Judgement of accommodation, education or training.
  public enum Suitability: String, XMLTextConvertible, CaseIterable {
    /// Suitable (code 1 of the looked after return).
    case suitable
    /// Unsuitable (code 2 of the looked after return).
    case unsuitable
    /// Not known, which the Youth Justice Board counts as not suitable.
    case notKnown = "not-known"
  }
}

/// Where the young person lived before, as one agency recorded it.
public struct PreviousAccommodation: ItemContent {
  /// `accommodation.history`.
  public static let category = InformationCategory.accommodationHistory

  /// What is known.
  public var accommodation: Accommodation

  /// Makes the content of an item.
  public init(_ accommodation: Accommodation) {
    self.accommodation = accommodation
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    accommodation = try Accommodation(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try accommodation.encode(to: encoder)
  }
}
