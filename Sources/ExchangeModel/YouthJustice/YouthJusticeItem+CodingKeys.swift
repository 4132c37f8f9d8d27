extension YouthJusticeItem {
  /// The names of the elements.
  public enum CodingKeys: String, CodingKey, CaseIterable {
    /// `YouthJusticeService`.
    case youthJusticeService = "YouthJusticeService"
    /// `DesignatedAuthority`.
    case designatedAuthority = "DesignatedAuthority"
    /// `ServiceTransfer`.
    case serviceTransfer = "ServiceTransfer"
    /// `YouthOrder`.
    case youthOrder = "YouthOrder"
    /// `HospitalOrder`.
    case hospitalOrder = "HospitalOrder"
    /// `ReferralContract`.
    case referralContract = "ReferralContract"
    /// `YouthOrderRequirement`.
    case youthOrderRequirement = "YouthOrderRequirement"
    /// `MentalHealthRequirement`.
    case mentalHealthRequirement = "MentalHealthRequirement"
    /// `SubstanceUseRequirement`.
    case substanceUseRequirement = "SubstanceUseRequirement"
    /// `YouthLicence`.
    case youthLicence = "YouthLicence"
    /// `YouthLicenceCondition`.
    case youthLicenceCondition = "YouthLicenceCondition"
    /// `ProtectiveCondition`.
    case protectiveCondition = "ProtectiveCondition"
    /// `YouthBreach`.
    case youthBreach = "YouthBreach"
    /// `ComplianceWarning`.
    case complianceWarning = "ComplianceWarning"
    /// `CurrentOffence`.
    case currentOffence = "CurrentOffence"
    /// `PastOffence`.
    case pastOffence = "PastOffence"
    /// `OutOfCourtDisposal`.
    case outOfCourtDisposal = "OutOfCourtDisposal"
    /// `PoliceBail`.
    case policeBail = "PoliceBail"
    /// `CoDefendant`.
    case coDefendant = "CoDefendant"
    /// `CourtHearing`.
    case courtHearing = "CourtHearing"
    /// `YouthCourtReport`.
    case youthCourtReport = "YouthCourtReport"
    /// `ReportingRestriction`.
    case reportingRestriction = "ReportingRestriction"
    /// `Remand`.
    case remand = "Remand"
    /// `HospitalRemand`.
    case hospitalRemand = "HospitalRemand"
    /// `CourtBail`.
    case courtBail = "CourtBail"
    /// `YouthCustodyPlacement`.
    case youthCustodyPlacement = "YouthCustodyPlacement"
    /// `YouthCustodyDates`.
    case youthCustodyDates = "YouthCustodyDates"
    /// `YouthAssessment`.
    case youthAssessment = "YouthAssessment"
    /// `RiskOfSeriousHarm`.
    case riskOfSeriousHarm = "RiskOfSeriousHarm"
    /// `HarmBehaviour`.
    case harmBehaviour = "HarmBehaviour"
    /// `RiskToChildren`.
    case riskToChildren = "RiskToChildren"
    /// `WeaponConcern`.
    case weaponConcern = "WeaponConcern"
    /// `FireSettingConcern`.
    case fireSettingConcern = "FireSettingConcern"
    /// `DomesticAbuseConcern`.
    case domesticAbuseConcern = "DomesticAbuseConcern"
    /// `SexualHarmConcern`.
    case sexualHarmConcern = "SexualHarmConcern"
    /// `SafetyAndWellbeing`.
    case safetyAndWellbeing = "SafetyAndWellbeing"
    /// `AdverseOutcome`.
    case adverseOutcome = "AdverseOutcome"
    /// `LikelihoodOfReoffending`.
    case likelihoodOfReoffending = "LikelihoodOfReoffending"
    /// `ScaledApproach`.
    case scaledApproach = "ScaledApproach"
    /// `OffendingFactor`.
    case offendingFactor = "OffendingFactor"
    /// `RiskToOthersFactor`.
    case riskToOthersFactor = "RiskToOthersFactor"
    /// `SafetyFactor`.
    case safetyFactor = "SafetyFactor"
    /// `AccommodationFactor`.
    case accommodationFactor = "AccommodationFactor"
    /// `CareHistoryFactor`.
    case careHistoryFactor = "CareHistoryFactor"
    /// `FamilyFactor`.
    case familyFactor = "FamilyFactor"
    /// `EducationFactor`.
    case educationFactor = "EducationFactor"
    /// `MentalHealthFactor`.
    case mentalHealthFactor = "MentalHealthFactor"
    /// `PhysicalHealthFactor`.
    case physicalHealthFactor = "PhysicalHealthFactor"
    /// `SubstanceUseFactor`.
    case substanceUseFactor = "SubstanceUseFactor"
    /// `CommunicationFactor`.
    case communicationFactor = "CommunicationFactor"
    /// `RelationshipFactor`.
    case relationshipFactor = "RelationshipFactor"
    /// `OwnChildrenFactor`.
    case ownChildrenFactor = "OwnChildrenFactor"
    /// `MotivationFactor`.
    case motivationFactor = "MotivationFactor"
    /// `SelfAssessment`.
    case selfAssessment = "SelfAssessment"
    /// `PublicProtection`.
    case publicProtection = "PublicProtection"
    /// `IntegratedOffenderManagement`.
    case integratedOffenderManagement = "IntegratedOffenderManagement"
    /// `GangAssociation`.
    case gangAssociation = "GangAssociation"
    /// `Intelligence`.
    case intelligence = "Intelligence"
    /// `CountyLines`.
    case countyLines = "CountyLines"
    /// `InterventionProgramme`.
    case interventionProgramme = "InterventionProgramme"
    /// `InterventionResponse`.
    case interventionResponse = "InterventionResponse"
    /// `ParentingIntervention`.
    case parentingIntervention = "ParentingIntervention"
    /// `ExitPlan`.
    case exitPlan = "ExitPlan"
    /// `EducationHours`.
    case educationHours = "EducationHours"
    /// `AccommodationConditions`.
    case accommodationConditions = "AccommodationConditions"
    /// `HouseholdOffending`.
    case householdOffending = "HouseholdOffending"
    /// `CareFlag`.
    case careFlag = "CareFlag"
    /// `KnownChildProtectionPlan`.
    case knownChildProtectionPlan = "KnownChildProtectionPlan"
    /// `KnownSocialCareSupport`.
    case knownSocialCareSupport = "KnownSocialCareSupport"
    /// `LeavingCareFlag`.
    case leavingCareFlag = "LeavingCareFlag"
    /// `SiblingInCare`.
    case siblingInCare = "SiblingInCare"
    /// `VictimContact`.
    case victimContact = "VictimContact"
    /// `VictimView`.
    case victimView = "VictimView"
    /// `RestorativeJustice`.
    case restorativeJustice = "RestorativeJustice"
    /// `CareExperience`.
    case careExperience = "CareExperience"
    /// `Accommodation`.
    case accommodation = "Accommodation"
    /// `Activity`.
    case activity = "Activity"
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
    /// `MissingEpisode`.
    case missingEpisode = "MissingEpisode"
    /// `UnaccompaniedAsylumSeeker`.
    case unaccompaniedAsylumSeeker = "UnaccompaniedAsylumSeeker"
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
