extension ProbationItem {
  /// The names of the elements.
  public enum CodingKeys: String, CodingKey, CaseIterable {
    /// `ProbationStatus`.
    case probationStatus = "ProbationStatus"
    /// `SupervisionEvent`.
    case supervisionEvent = "SupervisionEvent"
    /// `ProbationSentence`.
    case probationSentence = "ProbationSentence"
    /// `AdditionalSentence`.
    case additionalSentence = "AdditionalSentence"
    /// `MentalHealthDisposal`.
    case mentalHealthDisposal = "MentalHealthDisposal"
    /// `IndexOffence`.
    case indexOffence = "IndexOffence"
    /// `PreviousConviction`.
    case previousConviction = "PreviousConviction"
    /// `OffencePattern`.
    case offencePattern = "OffencePattern"
    /// `OffenceAnalysis`.
    case offenceAnalysis = "OffenceAnalysis"
    /// `CommunityRequirement`.
    case communityRequirement = "CommunityRequirement"
    /// `MentalHealthTreatmentRequirement`.
    case mentalHealthTreatmentRequirement = "MentalHealthTreatmentRequirement"
    /// `SubstanceRequirement`.
    case substanceRequirement = "SubstanceRequirement"
    /// `UnpaidWork`.
    case unpaidWork = "UnpaidWork"
    /// `RehabilitationActivity`.
    case rehabilitationActivity = "RehabilitationActivity"
    /// `CustodialTerm`.
    case custodialTerm = "CustodialTerm"
    /// `CustodyKeyDates`.
    case custodyKeyDates = "CustodyKeyDates"
    /// `ReleaseLicence`.
    case releaseLicence = "ReleaseLicence"
    /// `ReleaseCondition`.
    case releaseCondition = "ReleaseCondition"
    /// `MentalHealthReleaseCondition`.
    case mentalHealthReleaseCondition = "MentalHealthReleaseCondition"
    /// `SubstanceReleaseCondition`.
    case substanceReleaseCondition = "SubstanceReleaseCondition"
    /// `VictimReleaseCondition`.
    case victimReleaseCondition = "VictimReleaseCondition"
    /// `PostSentenceRequirement`.
    case postSentenceRequirement = "PostSentenceRequirement"
    /// `LicenceRecall`.
    case licenceRecall = "LicenceRecall"
    /// `FailuresToComply`.
    case failuresToComply = "FailuresToComply"
    /// `BreachProceedings`.
    case breachProceedings = "BreachProceedings"
    /// `EnforcementAction`.
    case enforcementAction = "EnforcementAction"
    /// `CourtAppearance`.
    case courtAppearance = "CourtAppearance"
    /// `CourtReport`.
    case courtReport = "CourtReport"
    /// `SentenceProposal`.
    case sentenceProposal = "SentenceProposal"
    /// `NonStatutoryIntervention`.
    case nonStatutoryIntervention = "NonStatutoryIntervention"
    /// `SupervisionAppointment`.
    case supervisionAppointment = "SupervisionAppointment"
    /// `SeriousHarmRegistration`.
    case seriousHarmRegistration = "SeriousHarmRegistration"
    /// `PublicProtectionRegistration`.
    case publicProtectionRegistration = "PublicProtectionRegistration"
    /// `DomesticAbuseRegistration`.
    case domesticAbuseRegistration = "DomesticAbuseRegistration"
    /// `WeaponsRegistration`.
    case weaponsRegistration = "WeaponsRegistration"
    /// `SexualHarmRegistration`.
    case sexualHarmRegistration = "SexualHarmRegistration"
    /// `GangRegistration`.
    case gangRegistration = "GangRegistration"
    /// `OrganisedCrimeRegistration`.
    case organisedCrimeRegistration = "OrganisedCrimeRegistration"
    /// `RiskToSelfRegistration`.
    case riskToSelfRegistration = "RiskToSelfRegistration"
    /// `VulnerabilityRegistration`.
    case vulnerabilityRegistration = "VulnerabilityRegistration"
    /// `MentalHealthRegistration`.
    case mentalHealthRegistration = "MentalHealthRegistration"
    /// `SafeguardingRegistration`.
    case safeguardingRegistration = "SafeguardingRegistration"
    /// `AdultAtRiskRegistration`.
    case adultAtRiskRegistration = "AdultAtRiskRegistration"
    /// `VictimContactRegistration`.
    case victimContactRegistration = "VictimContactRegistration"
    /// `CaseRegistration`.
    case caseRegistration = "CaseRegistration"
    /// `MappaManagement`.
    case mappaManagement = "MappaManagement"
    /// `OasysAssessment`.
    case oasysAssessment = "OasysAssessment"
    /// `SeriousHarmAssessment`.
    case seriousHarmAssessment = "SeriousHarmAssessment"
    /// `SeriousHarmAnalysis`.
    case seriousHarmAnalysis = "SeriousHarmAnalysis"
    /// `PeopleAtRisk`.
    case peopleAtRisk = "PeopleAtRisk"
    /// `CustodyConductRisk`.
    case custodyConductRisk = "CustodyConductRisk"
    /// `CopingInCustodyAssessment`.
    case copingInCustodyAssessment = "CopingInCustodyAssessment"
    /// `CopingInHostelAssessment`.
    case copingInHostelAssessment = "CopingInHostelAssessment"
    /// `RiskManagementPlan`.
    case riskManagementPlan = "RiskManagementPlan"
    /// `RiskManagementInterventions`.
    case riskManagementInterventions = "RiskManagementInterventions"
    /// `RiskManagementTreatment`.
    case riskManagementTreatment = "RiskManagementTreatment"
    /// `VictimSafetyPlan`.
    case victimSafetyPlan = "VictimSafetyPlan"
    /// `ReoffendingPredictor`.
    case reoffendingPredictor = "ReoffendingPredictor"
    /// `SexualReoffendingPredictor`.
    case sexualReoffendingPredictor = "SexualReoffendingPredictor"
    /// `SupervisionTier`.
    case supervisionTier = "SupervisionTier"
    /// `AccommodationAssessment`.
    case accommodationAssessment = "AccommodationAssessment"
    /// `EducationAndWorkAssessment`.
    case educationAndWorkAssessment = "EducationAndWorkAssessment"
    /// `FinanceAssessment`.
    case financeAssessment = "FinanceAssessment"
    /// `RelationshipsAssessment`.
    case relationshipsAssessment = "RelationshipsAssessment"
    /// `LifestyleAssessment`.
    case lifestyleAssessment = "LifestyleAssessment"
    /// `DrugUseAssessment`.
    case drugUseAssessment = "DrugUseAssessment"
    /// `AlcoholUseAssessment`.
    case alcoholUseAssessment = "AlcoholUseAssessment"
    /// `EmotionalWellbeingAssessment`.
    case emotionalWellbeingAssessment = "EmotionalWellbeingAssessment"
    /// `HealthAssessment`.
    case healthAssessment = "HealthAssessment"
    /// `ThinkingAssessment`.
    case thinkingAssessment = "ThinkingAssessment"
    /// `AttitudesAssessment`.
    case attitudesAssessment = "AttitudesAssessment"
    /// `MaturityScreen`.
    case maturityScreen = "MaturityScreen"
    /// `SentencePlan`.
    case sentencePlan = "SentencePlan"
    /// `SentencePlanGoal`.
    case sentencePlanGoal = "SentencePlanGoal"
    /// `HealthGoal`.
    case healthGoal = "HealthGoal"
    /// `SubstanceUseGoal`.
    case substanceUseGoal = "SubstanceUseGoal"
    /// `ResettlementAccommodation`.
    case resettlementAccommodation = "ResettlementAccommodation"
    /// `ResettlementAttitudes`.
    case resettlementAttitudes = "ResettlementAttitudes"
    /// `ResettlementFamily`.
    case resettlementFamily = "ResettlementFamily"
    /// `ResettlementDrugsAndAlcohol`.
    case resettlementDrugsAndAlcohol = "ResettlementDrugsAndAlcohol"
    /// `ResettlementEducationAndWork`.
    case resettlementEducationAndWork = "ResettlementEducationAndWork"
    /// `ResettlementFinance`.
    case resettlementFinance = "ResettlementFinance"
    /// `ResettlementHealth`.
    case resettlementHealth = "ResettlementHealth"
    /// `HealthCircumstance`.
    case healthCircumstance = "HealthCircumstance"
    /// `FamilyCircumstance`.
    case familyCircumstance = "FamilyCircumstance"
    /// `EmploymentCircumstance`.
    case employmentCircumstance = "EmploymentCircumstance"
    /// `ReasonableAdjustment`.
    case reasonableAdjustment = "ReasonableAdjustment"
    /// `ProbationPractitioner`.
    case probationPractitioner = "ProbationPractitioner"
    /// `LimitedAccess`.
    case limitedAccess = "LimitedAccess"
    /// `Accommodation`.
    case accommodation = "Accommodation"
    /// `Activity`.
    case activity = "Activity"
    /// `Ethnicity`.
    case ethnicity = "Ethnicity"
    /// `View`.
    case view = "View"
    /// `Narrative`.
    case narrative = "Narrative"
    /// `NotHeld`.
    case notHeld = "NotHeld"
    /// `Withheld`.
    case withheld = "Withheld"
  }
}
