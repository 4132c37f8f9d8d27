public import ExchangeConsent
public import XMLCoding

/// A finding about what bears on offending.
public struct OffendingFactor: ItemContent {
  /// `offending.analysis`.
  public static let category = InformationCategory.offendingAnalysis

  /// What was found; at most 4,000 characters.
  public var explanation: String?
  /// Area of life.
  public var area: Area
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate
  /// Whether it is a concern, or a factor for or against desistance.
  public var kind: AssessedFactorKind
  /// How strong a factor is.
  public var strength: FactorStrength?
  /// Whether the assessment calls for a closer look.
  public var furtherExploration: Bool?

  /// Makes the content of an item.
  public init(
    area: Area, instrument: Instrument, assessedOn: CalendarDate, kind: AssessedFactorKind,
    explanation: String? = nil, assessment: Grouping? = nil, strength: FactorStrength? = nil,
    furtherExploration: Bool? = nil
  ) {
    self.explanation = explanation
    self.area = area
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.kind = kind
    self.strength = strength
    self.furtherExploration = furtherExploration
  }

  private enum CodingKeys: String, CodingKey {
    case explanation = "Explanation"
    case area = "@area"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case kind = "@kind"
    case strength = "@strength"
    case furtherExploration = "@furtherExploration"
  }
}

extension OffendingFactor {
  /// Areas of life that bear on offending.
  public enum Area: String, XMLTextConvertible, CaseIterable {
    /// Lifestyle.
    case lifestyle
    /// Issues of the neighbourhood.
    case localIssues = "local-issues"
    /// How the young person justifies offences.
    case offenceJustification = "offence-justification"
    /// Attitudes to offending.
    case attitudes
    /// Other behaviour.
    case otherBehaviour = "other-behaviour"
  }
}

/// A finding about the family; it is about parents or relatives as well.
public struct FamilyFactor: ItemContent {
  /// `family.relationships`.
  public static let category = InformationCategory.familyRelationships

  /// What was found; at most 4,000 characters.
  public var explanation: String?
  /// Area of life.
  public var area: Area
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate
  /// Whether it is a concern, or a factor for or against desistance.
  public var kind: AssessedFactorKind
  /// How strong a factor is.
  public var strength: FactorStrength?
  /// Whether the assessment calls for a closer look.
  public var furtherExploration: Bool?

  /// Makes the content of an item.
  public init(
    area: Area, instrument: Instrument, assessedOn: CalendarDate, kind: AssessedFactorKind,
    explanation: String? = nil, assessment: Grouping? = nil, strength: FactorStrength? = nil,
    furtherExploration: Bool? = nil
  ) {
    self.explanation = explanation
    self.area = area
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.kind = kind
    self.strength = strength
    self.furtherExploration = furtherExploration
  }

  private enum CodingKeys: String, CodingKey {
    case explanation = "Explanation"
    case area = "@area"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case kind = "@kind"
    case strength = "@strength"
    case furtherExploration = "@furtherExploration"
  }
}

extension FamilyFactor {
  /// Areas of family life.
  public enum Area: String, XMLTextConvertible, CaseIterable {
    /// Behaviour within the family.
    case familyBehaviour = "family-behaviour"
    /// Parenting that the young person receives.
    case parenting
  }
}

/// A finding about relationships; it is about other people as well.
public struct RelationshipFactor: ItemContent {
  /// `relationships`.
  public static let category = InformationCategory.relationships

  /// What was found; at most 4,000 characters.
  public var explanation: String?
  /// Area of life.
  public var area: Area
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate
  /// Whether it is a concern, or a factor for or against desistance.
  public var kind: AssessedFactorKind
  /// How strong a factor is.
  public var strength: FactorStrength?
  /// Whether the assessment calls for a closer look.
  public var furtherExploration: Bool?

  /// Makes the content of an item.
  public init(
    area: Area, instrument: Instrument, assessedOn: CalendarDate, kind: AssessedFactorKind,
    explanation: String? = nil, assessment: Grouping? = nil, strength: FactorStrength? = nil,
    furtherExploration: Bool? = nil
  ) {
    self.explanation = explanation
    self.area = area
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.kind = kind
    self.strength = strength
    self.furtherExploration = furtherExploration
  }

  private enum CodingKeys: String, CodingKey {
    case explanation = "Explanation"
    case area = "@area"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case kind = "@kind"
    case strength = "@strength"
    case furtherExploration = "@furtherExploration"
  }
}

extension RelationshipFactor {
  /// Areas of relationships outside the family.
  public enum Area: String, XMLTextConvertible, CaseIterable {
    /// How the young person relates to others.
    case relationsToOthers = "relations-to-others"
    /// Significant relationships.
    case significantRelationships = "significant-relationships"
  }
}
