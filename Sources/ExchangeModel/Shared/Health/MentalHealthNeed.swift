public import ExchangeConsent
public import XMLCoding

/// A need of mental health or emotional well-being and the help with it.
public struct MentalHealthNeed: ItemContent {
  /// `health.mental`.
  public static let category = InformationCategory.healthMental

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
  /// Whether the young person has a right to after-care under section 117 of the Mental Health Act 1983.
  public var aftercare: Bool?
  /// When it began, as far as known.
  public var from: PartialDate?
  /// When it ended, as far as known; `nil` while it goes on.
  public var until: PartialDate?

  /// Makes the content of an item.
  public init(
    condition: String, basis: HealthBasis, effect: String? = nil, support: [HealthSupport] = [],
    status: HealthNeedStatus? = nil, aftercare: Bool? = nil, from: PartialDate? = nil,
    until: PartialDate? = nil
  ) {
    self.condition = condition
    self.effect = effect
    self.support = support
    self.basis = basis
    self.status = status
    self.aftercare = aftercare
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case condition = "Condition"
    case effect = "Effect"
    case support = "Support"
    case basis = "@basis"
    case status = "@status"
    case aftercare = "@aftercare"
    case from = "@from"
    case until = "@until"
  }
}
