public import ExchangeConsent

/// Religion or belief, as the young person gave it.
public struct Religion: ItemContent {
  /// `religion`.
  public static let category = InformationCategory.religion

  /// The religion or belief; list `cpr-religion`.
  public var belief: CodedValue
  /// What matters in daily life: food, prayer, holy days; at most 4,000 characters.
  public var practice: String?

  /// Makes the content of an item.
  public init(belief: CodedValue, practice: String? = nil) {
    self.belief = belief
    self.practice = practice
  }

  private enum CodingKeys: String, CodingKey {
    case practice = "Practice"
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    belief = try CodedValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    practice = try container.decodeIfPresent(String.self, forKey: .practice)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try belief.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(practice, forKey: .practice)
  }
}
