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
    /// `CareExperience`.
    case careExperience = "CareExperience"
    /// `SpecialEducationalNeed`.
    case specialEducationalNeed = "SpecialEducationalNeed"
    /// `Attainment`.
    case attainment = "Attainment"
    /// `PhysicalHealthNeed`.
    case physicalHealthNeed = "PhysicalHealthNeed"
    /// `MentalHealthNeed`.
    case mentalHealthNeed = "MentalHealthNeed"
    /// `SubstanceUseNeed`.
    case substanceUseNeed = "SubstanceUseNeed"
    /// `SexualHealthNeed`.
    case sexualHealthNeed = "SexualHealthNeed"
    /// `NeurodiversityNeed`.
    case neurodiversityNeed = "NeurodiversityNeed"
    /// `Medication`.
    case medication = "Medication"
    /// `HealthRegistration`.
    case healthRegistration = "HealthRegistration"
    /// `Disability`.
    case disability = "Disability"
    /// `CommunicationNeed`.
    case communicationNeed = "CommunicationNeed"
    /// `CommunicationAdjustment`.
    case communicationAdjustment = "CommunicationAdjustment"
    /// `InterpreterNeed`.
    case interpreterNeed = "InterpreterNeed"
    /// `SelfHarmConcern`.
    case selfHarmConcern = "SelfHarmConcern"
    /// `SuicideConcern`.
    case suicideConcern = "SuicideConcern"
    /// `Vulnerability`.
    case vulnerability = "Vulnerability"
    /// `CriminalExploitation`.
    case criminalExploitation = "CriminalExploitation"
    /// `SexualExploitation`.
    case sexualExploitation = "SexualExploitation"
    /// `NationalReferralMechanism`.
    case nationalReferralMechanism = "NationalReferralMechanism"
    /// `SafeguardingReferral`.
    case safeguardingReferral = "SafeguardingReferral"
    /// `AdultSafeguarding`.
    case adultSafeguarding = "AdultSafeguarding"
    /// `Involvement`.
    case involvement = "Involvement"
    /// `KeyWorker`.
    case keyWorker = "KeyWorker"
    /// `Strength`.
    case strength = "Strength"
    /// `WhatWorks`.
    case whatWorks = "WhatWorks"
    /// `Compliance`.
    case compliance = "Compliance"
    /// `FamilyMember`.
    case familyMember = "FamilyMember"
    /// `FamilyContact`.
    case familyContact = "FamilyContact"
    /// `OwnChild`.
    case ownChild = "OwnChild"
    /// `Partner`.
    case partner = "Partner"
    /// `Benefit`.
    case benefit = "Benefit"
    /// `HealthRelatedBenefit`.
    case healthRelatedBenefit = "HealthRelatedBenefit"
    /// `Debt`.
    case debt = "Debt"
    /// `PreviousAccommodation`.
    case previousAccommodation = "PreviousAccommodation"
    /// `HomelessnessConcern`.
    case homelessnessConcern = "HomelessnessConcern"
    /// `Nationality`.
    case nationality = "Nationality"
    /// `ImmigrationStatus`.
    case immigrationStatus = "ImmigrationStatus"
    /// `Religion`.
    case religion = "Religion"
    /// `SexualOrientation`.
    case sexualOrientation = "SexualOrientation"
    /// `ContactAddress`.
    case contactAddress = "ContactAddress"
    /// `ContactNumber`.
    case contactNumber = "ContactNumber"
    /// `SafeContact`.
    case safeContact = "SafeContact"
    /// `MaturityObservation`.
    case maturityObservation = "MaturityObservation"
    /// `PlanObjective`.
    case planObjective = "PlanObjective"
    /// `PlanAction`.
    case planAction = "PlanAction"
    /// `PlanContact`.
    case planContact = "PlanContact"
    /// `Programme`.
    case programme = "Programme"
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
