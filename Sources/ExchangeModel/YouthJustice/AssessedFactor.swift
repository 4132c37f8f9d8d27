public import ExchangeConsent
public import XMLCoding

/// A finding of an assessment about one area of life.
public struct AssessedFactor: Codable, Hashable, Sendable {
  /// What was found; at most 4,000 characters.
  public var explanation: String?
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

  /// Makes one.
  public init(
    instrument: Instrument, assessedOn: CalendarDate, kind: AssessedFactorKind,
    explanation: String? = nil, assessment: Grouping? = nil, strength: FactorStrength? = nil,
    furtherExploration: Bool? = nil
  ) {
    self.explanation = explanation
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.kind = kind
    self.strength = strength
    self.furtherExploration = furtherExploration
  }

  private enum CodingKeys: String, CodingKey {
    case explanation = "Explanation"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case kind = "@kind"
    case strength = "@strength"
    case furtherExploration = "@furtherExploration"
  }
}

/// What an assessment says of an area of life.
public enum AssessedFactorKind: String, XMLTextConvertible, CaseIterable {
  /// A concern.
  case concern
  /// It helps the young person to stop offending.
  case forDesistance = "for-desistance"
  /// It stands in the way of stopping.
  case againstDesistance = "against-desistance"
}

/// How strong a factor is, as assessed.
public enum FactorStrength: String, XMLTextConvertible, CaseIterable {
  /// Weak.
  case weak
  /// Moderate.
  case moderate
  /// Strong.
  case strong
  /// Not assessed.
  case notAssessed
}

/// A finding about risk to others.
public struct RiskToOthersFactor: ItemContent {
  /// `risk-to-others`.
  public static let category = InformationCategory.riskToOthers

  /// The finding.
  public var factor: AssessedFactor

  /// Makes the content of an item.
  public init(_ factor: AssessedFactor) {
    self.factor = factor
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    factor = try AssessedFactor(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try factor.encode(to: encoder)
  }
}

/// A finding about safety and well-being.
public struct SafetyFactor: ItemContent {
  /// `risk-to-self`.
  public static let category = InformationCategory.riskToSelf

  /// The finding.
  public var factor: AssessedFactor

  /// Makes the content of an item.
  public init(_ factor: AssessedFactor) {
    self.factor = factor
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    factor = try AssessedFactor(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try factor.encode(to: encoder)
  }
}

/// A finding about accommodation.
public struct AccommodationFactor: ItemContent {
  /// `accommodation`.
  public static let category = InformationCategory.accommodation

  /// The finding.
  public var factor: AssessedFactor

  /// Makes the content of an item.
  public init(_ factor: AssessedFactor) {
    self.factor = factor
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    factor = try AssessedFactor(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try factor.encode(to: encoder)
  }
}

/// A finding about care history.
public struct CareHistoryFactor: ItemContent {
  /// `care-history`.
  public static let category = InformationCategory.careHistory

  /// The finding.
  public var factor: AssessedFactor

  /// Makes the content of an item.
  public init(_ factor: AssessedFactor) {
    self.factor = factor
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    factor = try AssessedFactor(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try factor.encode(to: encoder)
  }
}

/// A finding about learning, education, training and employment.
public struct EducationFactor: ItemContent {
  /// `ete`.
  public static let category = InformationCategory.ete

  /// The finding.
  public var factor: AssessedFactor

  /// Makes the content of an item.
  public init(_ factor: AssessedFactor) {
    self.factor = factor
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    factor = try AssessedFactor(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try factor.encode(to: encoder)
  }
}

/// A finding about mental health.
public struct MentalHealthFactor: ItemContent {
  /// `health.mental`.
  public static let category = InformationCategory.healthMental

  /// The finding.
  public var factor: AssessedFactor

  /// Makes the content of an item.
  public init(_ factor: AssessedFactor) {
    self.factor = factor
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    factor = try AssessedFactor(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try factor.encode(to: encoder)
  }
}

/// A finding about physical health.
public struct PhysicalHealthFactor: ItemContent {
  /// `health.physical`.
  public static let category = InformationCategory.healthPhysical

  /// The finding.
  public var factor: AssessedFactor

  /// Makes the content of an item.
  public init(_ factor: AssessedFactor) {
    self.factor = factor
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    factor = try AssessedFactor(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try factor.encode(to: encoder)
  }
}

/// A finding about the use of alcohol or drugs.
public struct SubstanceUseFactor: ItemContent {
  /// `health.substance`.
  public static let category = InformationCategory.healthSubstance

  /// The finding.
  public var factor: AssessedFactor

  /// Makes the content of an item.
  public init(_ factor: AssessedFactor) {
    self.factor = factor
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    factor = try AssessedFactor(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try factor.encode(to: encoder)
  }
}

/// A finding about speech, language and communication.
public struct CommunicationFactor: ItemContent {
  /// `communication.slcn`.
  public static let category = InformationCategory.communicationSlcn

  /// The finding.
  public var factor: AssessedFactor

  /// Makes the content of an item.
  public init(_ factor: AssessedFactor) {
    self.factor = factor
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    factor = try AssessedFactor(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try factor.encode(to: encoder)
  }
}

/// A finding about the young person as a parent; it is about a child as well.
public struct OwnChildrenFactor: ItemContent {
  /// `relationships.children`.
  public static let category = InformationCategory.relationshipsChildren

  /// The finding.
  public var factor: AssessedFactor

  /// Makes the content of an item.
  public init(_ factor: AssessedFactor) {
    self.factor = factor
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    factor = try AssessedFactor(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try factor.encode(to: encoder)
  }
}

/// A finding about motivation, engagement or identity.
public struct MotivationFactor: ItemContent {
  /// `strengths`.
  public static let category = InformationCategory.strengths

  /// The finding.
  public var factor: AssessedFactor

  /// Makes the content of an item.
  public init(_ factor: AssessedFactor) {
    self.factor = factor
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    factor = try AssessedFactor(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try factor.encode(to: encoder)
  }
}
