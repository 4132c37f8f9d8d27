public import ExchangeConsent

/// Abuse, neglect or another factor that an assessment found, where no other element has a place for it.
public struct SafeguardingFinding: AssessmentFinding {
  /// `safeguarding`.
  public static let category = InformationCategory.safeguarding

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}

/// That an assessment found concerns about the young person and alcohol or drugs.
public struct SubstanceUseFinding: AssessmentFinding {
  /// `health.substance`.
  public static let category = InformationCategory.healthSubstance

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}

/// That an assessment found concerns about the mental health of the young person.
public struct MentalHealthFinding: AssessmentFinding {
  /// `health.mental`.
  public static let category = InformationCategory.healthMental

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}

/// That an assessment found concerns about a learning disability of the young person.
public struct LearningDisabilityFinding: AssessmentFinding {
  /// `health.neuro`.
  public static let category = InformationCategory.healthNeuro

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}

/// That an assessment found concerns about a physical disability or illness of the young person.
public struct PhysicalHealthFinding: AssessmentFinding {
  /// `health.physical`.
  public static let category = InformationCategory.healthPhysical

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}

/// That an assessment found a factor of sexual or reproductive health.
public struct SexualHealthFinding: AssessmentFinding {
  /// `health.sexual`.
  public static let category = InformationCategory.healthSexual

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}

/// That an assessment found concerns about self-harm.
public struct SelfHarmFinding: AssessmentFinding {
  /// `risk-to-self.self-harm`.
  public static let category = InformationCategory.riskToSelfSelfHarm

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}

/// That an assessment found concerns about going missing.
public struct MissingFinding: AssessmentFinding {
  /// `exploitation.missing`.
  public static let category = InformationCategory.exploitationMissing

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}

/// That an assessment found concerns about criminal exploitation.
public struct CriminalExploitationFinding: AssessmentFinding {
  /// `exploitation.cce`.
  public static let category = InformationCategory.exploitationCce

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}

/// That an assessment found concerns about sexual exploitation.
public struct SexualExploitationFinding: AssessmentFinding {
  /// `exploitation.cse`.
  public static let category = InformationCategory.exploitationCse

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}

/// That an assessment found concerns about trafficking.
public struct TraffickingFinding: AssessmentFinding {
  /// `exploitation.nrm`.
  public static let category = InformationCategory.exploitationNrm

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}

/// That an assessment found concerns about gangs.
public struct GangFinding: AssessmentFinding {
  /// `associates.gang`.
  public static let category = InformationCategory.associatesGang

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}

/// That an assessment found concerns about behaviour towards others.
public struct BehaviourFinding: AssessmentFinding {
  /// `offending.pattern`.
  public static let category = InformationCategory.offendingPattern

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}

/// That an assessment found concerns about an unaccompanied child seeking asylum.
public struct ImmigrationFinding: AssessmentFinding {
  /// `immigration.status`.
  public static let category = InformationCategory.immigrationStatus

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}

/// That an assessment found concerns about the health of a parent or carer, or their use of alcohol or drugs.
public struct ParentalHealthFinding: AssessmentFinding {
  /// `family.parental-health`.
  public static let category = InformationCategory.familyParentalHealth

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}

/// That an assessment found concerns about the family or household: violence at home, another member of it,
/// caring, private fostering.
public struct FamilyFinding: AssessmentFinding {
  /// `family`.
  public static let category = InformationCategory.family

  /// The factor.
  public var factor: AssessmentFactor

  /// Makes the content of an item.
  public init(_ factor: AssessmentFactor) {
    self.factor = factor
  }
}
