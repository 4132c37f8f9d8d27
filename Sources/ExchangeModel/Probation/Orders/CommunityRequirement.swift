public import ExchangeConsent

/// A requirement of an order.
///
/// One that tells of health stands in ``MentalHealthTreatmentRequirement`` or ``SubstanceRequirement``.
public struct CommunityRequirement: ItemContent {
  /// `order.requirements`.
  public static let category = InformationCategory.orderRequirements

  /// What it demands.
  public var terms: RequirementTerms
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Mark shared by all items of one requirement.
  public var requirement: Grouping?

  /// Makes the content of an item.
  public init(terms: RequirementTerms, event: Grouping? = nil, requirement: Grouping? = nil) {
    self.terms = terms
    self.event = event
    self.requirement = requirement
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
    case event = "@event"
    case requirement = "@requirement"
  }
}

/// A requirement that tells of mental health: mental health treatment.
public struct MentalHealthTreatmentRequirement: ItemContent {
  /// `health.mental`.
  public static let category = InformationCategory.healthMental

  /// What it demands.
  public var terms: RequirementTerms
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Mark shared by all items of one requirement.
  public var requirement: Grouping?

  /// Makes the content of an item.
  public init(terms: RequirementTerms, event: Grouping? = nil, requirement: Grouping? = nil) {
    self.terms = terms
    self.event = event
    self.requirement = requirement
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
    case event = "@event"
    case requirement = "@requirement"
  }
}

/// A requirement that tells of drugs or alcohol: rehabilitation, treatment, testing or abstinence.
public struct SubstanceRequirement: ItemContent {
  /// `health.substance`.
  public static let category = InformationCategory.healthSubstance

  /// What it demands.
  public var terms: RequirementTerms
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Mark shared by all items of one requirement.
  public var requirement: Grouping?

  /// Makes the content of an item.
  public init(terms: RequirementTerms, event: Grouping? = nil, requirement: Grouping? = nil) {
    self.terms = terms
    self.event = event
    self.requirement = requirement
  }

  private enum CodingKeys: String, CodingKey {
    case terms = "Terms"
    case event = "@event"
    case requirement = "@requirement"
  }
}
