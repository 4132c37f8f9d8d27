public import ExchangeConsent
public import XMLCoding

/// A review of the care plan of a looked after child, and how the young person took part.
public struct LookedAfterReview: ItemContent {
  /// `plan`.
  public static let category = InformationCategory.plan

  /// How the young person took part; list `ssda903-review-participation`.
  public var participation: CodedValue
  /// Day of the review.
  public var heldOn: CalendarDate

  /// Makes the content of an item.
  public init(participation: CodedValue, heldOn: CalendarDate) {
    self.participation = participation
    self.heldOn = heldOn
  }

  private enum CodingKeys: String, CodingKey {
    case heldOn = "@heldOn"
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    participation = try CodedValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    heldOn = try container.decode(CalendarDate.self, forKey: .heldOn)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try participation.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(heldOn, forKey: .heldOn)
  }
}
