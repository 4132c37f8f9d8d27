public import ExchangeConsent
public import XMLCoding

/// A physical illness, injury or disability and the help with it.
public struct PhysicalHealthNeed: ItemContent {
  /// `health.physical`.
  public static let category = InformationCategory.healthPhysical

  /// The condition, in the words of the source; at most 200 characters.
  public var condition: String
  /// What it means for the daily life of the young person; at most 4,000 characters.
  public var effect: String?
  /// Help with it; at most 10.
  public var support: [HealthSupport]
  /// What it rests on that the need is known.
  public var basis: HealthBasis
  /// Whether the need is there now.
  public var status: HealthNeedStatus?
  /// When it began, as far as known.
  public var from: PartialDate?
  /// When it ended, as far as known; `nil` while it goes on.
  public var until: PartialDate?

  /// Makes the content of an item.
  public init(
    condition: String, basis: HealthBasis, effect: String? = nil, support: [HealthSupport] = [],
    status: HealthNeedStatus? = nil, from: PartialDate? = nil, until: PartialDate? = nil
  ) {
    self.condition = condition
    self.effect = effect
    self.support = support
    self.basis = basis
    self.status = status
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case condition = "Condition"
    case effect = "Effect"
    case support = "Support"
    case basis = "@basis"
    case status = "@status"
    case from = "@from"
    case until = "@until"
  }
}
