import ExchangeConsent
import ExchangeModel
import XMLCoding

/// What only the probation record has, for the comparison of schema and types.
enum ProbationTypes {
  /// The items, in the order of the schema.
  static let items: [any ItemContent.Type] = [
    ProbationStatus.self, SupervisionEvent.self, ProbationSentence.self, AdditionalSentence.self,
    MentalHealthDisposal.self, IndexOffence.self, PreviousConviction.self, OffencePattern.self,
    OffenceAnalysis.self, CommunityRequirement.self, MentalHealthTreatmentRequirement.self,
    SubstanceRequirement.self, UnpaidWork.self, RehabilitationActivity.self, CustodialTerm.self,
    CustodyKeyDates.self, ReleaseLicence.self, ReleaseCondition.self, MentalHealthReleaseCondition.self,
    SubstanceReleaseCondition.self, VictimReleaseCondition.self, PostSentenceRequirement.self,
    LicenceRecall.self, FailuresToComply.self, BreachProceedings.self, EnforcementAction.self,
    CourtAppearance.self, CourtReport.self, SentenceProposal.self, NonStatutoryIntervention.self,
    SupervisionAppointment.self, SeriousHarmRegistration.self, PublicProtectionRegistration.self,
    DomesticAbuseRegistration.self, WeaponsRegistration.self, SexualHarmRegistration.self,
    GangRegistration.self, OrganisedCrimeRegistration.self, RiskToSelfRegistration.self,
    VulnerabilityRegistration.self, MentalHealthRegistration.self, SafeguardingRegistration.self,
    AdultAtRiskRegistration.self, VictimContactRegistration.self, CaseRegistration.self,
    MappaManagement.self, OasysAssessment.self, SeriousHarmAssessment.self, SeriousHarmAnalysis.self,
    PeopleAtRisk.self, CustodyConductRisk.self, CopingInCustodyAssessment.self,
    CopingInHostelAssessment.self, RiskManagementPlan.self, RiskManagementInterventions.self,
    RiskManagementTreatment.self, VictimSafetyPlan.self, ReoffendingPredictor.self,
    SexualReoffendingPredictor.self, SupervisionTier.self, AccommodationAssessment.self,
    EducationAndWorkAssessment.self, FinanceAssessment.self, RelationshipsAssessment.self,
    LifestyleAssessment.self, DrugUseAssessment.self, AlcoholUseAssessment.self,
    EmotionalWellbeingAssessment.self, HealthAssessment.self, ThinkingAssessment.self,
    AttitudesAssessment.self, MaturityScreen.self, SentencePlan.self, SentencePlanGoal.self,
    HealthGoal.self, SubstanceUseGoal.self, ResettlementAccommodation.self, ResettlementAttitudes.self,
    ResettlementFamily.self, ResettlementDrugsAndAlcohol.self, ResettlementEducationAndWork.self,
    ResettlementFinance.self, ResettlementHealth.self, HealthCircumstance.self, FamilyCircumstance.self,
    EmploymentCircumstance.self, ReasonableAdjustment.self, ProbationPractitioner.self, LimitedAccess.self,
  ]

  /// The codes of every enumeration, by the name of its type in the schema.
  static var enumerations: [String: Set<String>] {
    [
      "LengthUnitType": codes(SentenceLength.Unit.self),
      "ResponsibleServiceType": codes(ResponsibleAgency.Service.self),
      "ProbationStatusCodeType": codes(ProbationStatus.Status.self),
      "IndexOffenceRoleType": codes(IndexOffence.Role.self),
      "ReleaseLicenceKindType": codes(ReleaseLicence.Kind.self),
      "ConditionKindType": codes(LicenceTerms.Kind.self),
      "ReportSourceUseType": codes(CourtReport.Source.Use.self),
      "RegistrationColourType": codes(RegistrationTerms.Colour.self),
      "MappaManagementLevelType": codes(MappaManagement.Level.self),
      "MappaManagementCategoryType": codes(MappaManagement.OffenderCategory.self),
      "AssessmentInstrumentType": codes(AssessmentInstrument.self),
      "OasysLayerType": codes(OasysAssessment.Layer.self),
      "OasysStatusType": codes(OasysAssessment.Status.self),
      "SeriousHarmLevelType": codes(SeriousHarmAssessment.Level.self),
      "AssessmentAnswerType": codes(AssessmentAnswer.self),
      "PredictorBandType": codes(PredictorResult.Band.self),
      "PredictorCalculationType": codes(PredictorResult.Calculation.self),
      "ReoffendingPredictorNameType": codes(ReoffendingPredictor.Name.self),
      "SexualPredictorNameType": codes(SexualReoffendingPredictor.Name.self),
      "NeedSeverityType": codes(NeedRating.Severity.self),
      "NeedStatusType": codes(NeedRating.Status.self),
      "MaturityProblemType": codes(MaturityScreen.Problem.self),
      "MaturityAwarenessType": codes(MaturityScreen.Awareness.self),
      "MaturityCaveatType": codes(MaturityScreen.Caveat.self),
      "SentencePlanStatusType": codes(SentencePlan.Status.self),
      "PlanAgreementType": codes(SentencePlan.Agreement.self),
      "GoalStatusType": codes(GoalTerms.Status.self),
      "StepStatusType": codes(GoalTerms.Step.Status.self),
      "GoalNoteKindType": codes(GoalTerms.Note.Kind.self),
      "GoalContinuationType": codes(GoalTerms.Continuation.self),
      "GoalAreaType": codes(SentencePlanGoal.Area.self),
      "PathwayStatusType": codes(PathwayProgress.Status.self),
      "ResettlementAssessmentType": codes(PathwayProgress.Assessment.self),
      "SupportNeedStatusType": codes(PathwayProgress.SupportNeed.Status.self),
      "PractitionerRoleType": codes(ProbationPractitioner.Role.self),
    ]
  }

  private static func codes<Code: CaseIterable & XMLTextConvertible>(_: Code.Type) -> Set<String> {
    Set(Code.allCases.map(\.xmlText))
  }
}
