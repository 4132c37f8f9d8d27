public import ExchangeConsent
public import XMLCoding

/// Use of alcohol, drugs or other substances and the help with it.
public struct SubstanceUseNeed: ItemContent {
  /// `health.substance`.
  public static let category = InformationCategory.healthSubstance

  /// A substance that the young person uses or used; at most 20.
  public var substances: [Substance]
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
    basis: HealthBasis, substances: [Substance] = [], effect: String? = nil, support: [HealthSupport] = [],
    status: HealthNeedStatus? = nil, from: PartialDate? = nil, until: PartialDate? = nil
  ) {
    self.substances = substances
    self.effect = effect
    self.support = support
    self.basis = basis
    self.status = status
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case substances = "Substance"
    case effect = "Effect"
    case support = "Support"
    case basis = "@basis"
    case status = "@status"
    case from = "@from"
    case until = "@until"
  }
}

extension SubstanceUseNeed {
  /// A substance that the young person uses or used, as the source names it.
  public struct Substance: Codable, Hashable, Sendable {
    /// The substance, as the source names it; at most 200 characters.
    public var name: String
    /// How often and in what way, in the words of the source; at most 200 characters.
    public var use: String?
    /// Age at first use.
    public var ageAtFirstUse: Int?

    /// Makes one.
    public init(_ name: String, use: String? = nil, ageAtFirstUse: Int? = nil) {
      self.name = name
      self.use = use
      self.ageAtFirstUse = ageAtFirstUse
    }

    private enum CodingKeys: String, CodingKey {
      case name = "#text"
      case use = "@use"
      case ageAtFirstUse = "@ageAtFirstUse"
    }
  }
}
