import ExchangeConsent
import ExchangeModel
import XMLCoding

/// What the schema must say of the youth justice record.
enum YouthJusticeAgreement {
  /// The items in the order of the schema.
  static let items: [any ItemContent.Type] =
    own + [CareExperience.self, Accommodation.self, Activity.self] + SharedTypes.items
    + [
      MissingEpisode.self, UnaccompaniedAsylumSeeker.self, Ethnicity.self, View.self, Narrative.self,
      NotHeld.self,
    ]

  /// The items of this record alone.
  static let own: [any ItemContent.Type] = [
    YouthJusticeService.self, DesignatedAuthority.self, ServiceTransfer.self, YouthOrder.self,
    HospitalOrder.self, ReferralContract.self, YouthOrderRequirement.self, MentalHealthRequirement.self,
    SubstanceUseRequirement.self, YouthLicence.self, YouthLicenceCondition.self, ProtectiveCondition.self,
    YouthBreach.self, ComplianceWarning.self, CurrentOffence.self, PastOffence.self,
    OutOfCourtDisposal.self, PoliceBail.self, CoDefendant.self, CourtHearing.self, YouthCourtReport.self,
    ReportingRestriction.self, Remand.self, HospitalRemand.self, CourtBail.self,
    YouthCustodyPlacement.self, YouthCustodyDates.self, YouthAssessment.self, RiskOfSeriousHarm.self,
    HarmBehaviour.self, RiskToChildren.self, WeaponConcern.self, FireSettingConcern.self,
    DomesticAbuseConcern.self, SexualHarmConcern.self, SafetyAndWellbeing.self, AdverseOutcome.self,
    LikelihoodOfReoffending.self, ScaledApproach.self, OffendingFactor.self, RiskToOthersFactor.self,
    SafetyFactor.self, AccommodationFactor.self, CareHistoryFactor.self, FamilyFactor.self,
    EducationFactor.self, MentalHealthFactor.self, PhysicalHealthFactor.self, SubstanceUseFactor.self,
    CommunicationFactor.self, RelationshipFactor.self, OwnChildrenFactor.self, MotivationFactor.self,
    SelfAssessment.self, PublicProtection.self, IntegratedOffenderManagement.self, GangAssociation.self,
    Intelligence.self, CountyLines.self, InterventionProgramme.self, InterventionResponse.self,
    ParentingIntervention.self, ExitPlan.self, EducationHours.self, AccommodationConditions.self,
    HouseholdOffending.self, CareFlag.self, KnownChildProtectionPlan.self, KnownSocialCareSupport.self,
    LeavingCareFlag.self, SiblingInCare.self, VictimContact.self, VictimView.self, RestorativeJustice.self,
  ]

  /// The codes of each enumeration, by the name of its type in the schema.
  static let enumerations: [String: Set<String>] = [
    "AmountUnitType": codes(AmountUnit.self),
    "CaseResidenceType": codes(CaseResidence.self),
    "KnownFromType": codes(KnownFrom.self),
    "RecordedOccasionType": codes(RecordedOccasion.self),
    "YouthJusticeServiceRoleType": codes(YouthJusticeService.Role.self),
    "DesignationBasisType": codes(DesignatedAuthority.Basis.self),
    "ServiceTransferKindType": codes(ServiceTransfer.Kind.self),
    "OutcomePositionType": codes(YouthOrder.Position.self),
    "LegalOutcomeGroupType": codes(LegalOutcomeGroup.self),
    "AppealStatusType": codes(AppealStatus.self),
    "YouthOrderStatusType": codes(YouthOrder.Status.self),
    "ConcurrencyType": codes(YouthOrder.Concurrency.self),
    "YouthRequirementStatusType": codes(YouthOrderRequirement.Status.self),
    "YouthLicenceKindType": codes(YouthLicence.Kind.self),
    "ProtectiveConditionKindType": codes(ProtectiveCondition.Kind.self),
    "ConditionSourceType": codes(ProtectiveCondition.Source.self),
    "BreachOutcomeType": codes(YouthBreach.Outcome.self),
    "ComplianceWarningKindType": codes(ComplianceWarning.Kind.self),
    "YouthReportKindType": codes(YouthCourtReport.Kind.self),
    "YouthDetentionKindType": codes(YouthDetentionKind.self),
    "ReportingRestrictionBasisType": codes(ReportingRestriction.Basis.self),
    "ReportingRestrictionStatusType": codes(ReportingRestriction.Status.self),
    "AdultEstateTransferStatusType": codes(YouthCustodyPlacement.AdultEstateTransferStatus.self),
    "PoliceBailStatusType": codes(PoliceBail.Status.self),
    "CoDefendantInfluenceType": codes(CoDefendant.Influence.self),
    "YouthRiskLevelType": codes(YouthRiskLevel.self),
    "YouthAssessmentStatusType": codes(YouthAssessment.Status.self),
    "HarmLikelihoodType": codes(HarmLikelihood.self),
    "GroupAtRiskType": codes(HarmBehaviour.GroupAtRisk.self),
    "RiskToChildrenAnswerType": codes(RiskToChildren.Answer.self),
    "HarmConcernStatusType": codes(HarmConcernStatus.self),
    "ReoffendingLikelihoodType": codes(LikelihoodOfReoffending.Level.self),
    "ScaledApproachLevelType": codes(ScaledApproach.Level.self),
    "AssessedFactorKindType": codes(AssessedFactorKind.self),
    "FactorStrengthType": codes(FactorStrength.self),
    "OffendingAreaType": codes(OffendingFactor.Area.self),
    "FamilyAreaType": codes(FamilyFactor.Area.self),
    "RelationshipAreaType": codes(RelationshipFactor.Area.self),
    "MappaStatusType": codes(PublicProtection.Status.self),
    "IntegratedManagementStatusType": codes(IntegratedOffenderManagement.Status.self),
    "AssociationStatusType": codes(AssociationStatus.self),
    "IntelligenceHandlingType": codes(Intelligence.Handling.self),
    "ProgrammeEndType": codes(InterventionProgramme.End.self),
    "EngagementLevelType": codes(EngagementLevel.self),
    "ParentingInterventionKindType": codes(ParentingIntervention.Kind.self),
    "AccommodationIssueType": codes(AccommodationConditions.Issue.self),
    "HouseholdOffendingKindType": codes(HouseholdOffending.Kind.self),
    "KnownSupportKindType": codes(KnownSocialCareSupport.Kind.self),
    "LeavingCareFlagCodeType": codes(LeavingCareFlag.Code.self),
    "VictimConsentType": codes(VictimContact.Consent.self),
    "VictimKindType": codes(VictimContact.VictimKind.self),
    "ServiceToVictimType": codes(ServiceToVictim.self),
    "VictimSatisfactionType": codes(VictimContact.Satisfaction.self),
    "VictimViewStatusType": codes(VictimView.Status.self),
    "RestorativeJusticeOfferType": codes(RestorativeJustice.Offer.self),
    "RestorativeJusticeKindType": codes(RestorativeJustice.Kind.self),
  ]

  private static func codes<Code: CaseIterable & XMLTextConvertible>(_: Code.Type) -> Set<String> {
    Set(Code.allCases.map(\.xmlText))
  }
}
