import ExchangeConsent
import ExchangeModel
import XMLCoding

/// The items and enumerations that several records share.
enum SharedTypes {
  /// Items of the files `shared-*.xsd`, in the order in which records list them.
  static let items: [any ItemContent.Type] = [
    SpecialEducationalNeed.self, Attainment.self, PhysicalHealthNeed.self, MentalHealthNeed.self,
    SubstanceUseNeed.self, SexualHealthNeed.self, NeurodiversityNeed.self, Medication.self,
    HealthRegistration.self, Disability.self, CommunicationNeed.self, CommunicationAdjustment.self,
    InterpreterNeed.self, SelfHarmConcern.self, SuicideConcern.self, Vulnerability.self,
    CriminalExploitation.self, SexualExploitation.self, NationalReferralMechanism.self,
    SafeguardingReferral.self, AdultSafeguarding.self, Involvement.self, KeyWorker.self,
    Strength.self, WhatWorks.self, Compliance.self, FamilyMember.self, FamilyContact.self,
    OwnChild.self, Partner.self, Benefit.self, HealthRelatedBenefit.self, Debt.self,
    PreviousAccommodation.self, HomelessnessConcern.self, Nationality.self, ImmigrationStatus.self,
    Religion.self, SexualOrientation.self, ContactAddress.self, ContactNumber.self,
    SafeContact.self, MaturityObservation.self, PlanObjective.self, PlanAction.self,
    PlanContact.self, Programme.self,
  ]

  static let enumerations: [String: Set<String>] = [
    "ActorType": codes(PlanAction.Actor.self),
    "AddressUseType": codes(ContactAddress.Use.self),
    "AdultEnquiryType": codes(AdultSafeguarding.Enquiry.self),
    "AdultSafeguardingResultType": codes(AdultSafeguarding.Result.self),
    "AgreementType": codes(Agreement.self),
    "AttainmentStatusType": codes(Attainment.Status.self),
    "BenefitStatusType": codes(Benefit.Status.self),
    "CareAnswerType": codes(CareExperience.Answer.self),
    "ChallengeAreaType": codes(NeurodiversityNeed.Challenge.Area.self),
    "CommunicationAreaType": codes(CommunicationNeed.Area.self),
    "CommunicationSettingType": codes(CommunicationAdjustment.Setting.self),
    "ConcernAnswerType": codes(ConcernAnswer.self),
    "ContactMethodType": codes(ContactMethod.self),
    "ContactNumberKindType": codes(ContactNumber.Kind.self),
    "DebtKindType": codes(Debt.Kind.self),
    "EngagementEffectType": codes(WhatWorks.Effect.self),
    "ExploitationStatusType": codes(ExploitationStatus.self),
    "FamilyContactKindType": codes(FamilyContact.Kind.self),
    "HealthBasisType": codes(HealthBasis.self),
    "HealthNeedStatusType": codes(HealthNeedStatus.self),
    "HealthRegistrationKindType": codes(HealthRegistration.Kind.self),
    "HealthSupportOutcomeType": codes(HealthSupport.Outcome.self),
    "HomelessnessStatusType": codes(HomelessnessConcern.Status.self),
    "HousingDutyType": codes(HomelessnessConcern.Duty.self),
    "IdentifiedByType": codes(IdentifiedBy.self),
    "InstrumentType": codes(Instrument.self),
    "InterpretingKindType": codes(InterpreterNeed.Kind.self),
    "InvolvementRoleType": codes(Involvement.Role.self),
    "LearningPlanType": codes(SpecialEducationalNeed.Plan.self),
    "MaturityAspectType": codes(MaturityObservation.Aspect.self),
    "NationalReferralDecisionType": codes(NationalReferralMechanism.Decision.self),
    "NationalReferralType": codes(NationalReferralMechanism.Referral.self),
    "ObjectiveStatusType": codes(PlanObjective.Status.self),
    "OnTransferType": codes(OnTransfer.self),
    "PlanActionStatusType": codes(PlanAction.Status.self),
    "ProgrammeOutcomeType": codes(Programme.Outcome.self),
    "QualificationLevelType": codes(Attainment.Level.self),
    "RelationshipType": codes(FamilyMember.Relationship.self),
    "SafeguardingReferralOutcomeType": codes(SafeguardingReferral.Outcome.self),
    "StrengthAreaType": codes(Strength.Area.self),
  ]

  /// The values of an enumeration as documents write them.
  static func codes<Code: CaseIterable & XMLTextConvertible>(_: Code.Type) -> Set<String> {
    Set(Code.allCases.map(\.xmlText))
  }
}
