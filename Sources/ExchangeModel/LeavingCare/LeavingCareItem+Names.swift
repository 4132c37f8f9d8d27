extension LeavingCareItem {
  /// The names of the elements.
  public enum CodingKeys: String, CodingKey, CaseIterable {
    /// `LeavingCareStatus`.
    case leavingCareStatus = "LeavingCareStatus"
    /// `LeavingCareContact`.
    case leavingCareContact = "LeavingCareContact"
    /// `PersonalAdviser`.
    case personalAdviser = "PersonalAdviser"
    /// `PathwayPlan`.
    case pathwayPlan = "PathwayPlan"
    /// `PathwayPlanDomain`.
    case pathwayPlanDomain = "PathwayPlanDomain"
    /// `PathwayPlanHealthDomain`.
    case pathwayPlanHealthDomain = "PathwayPlanHealthDomain"
    /// `PathwayPlanIdentityDomain`.
    case pathwayPlanIdentityDomain = "PathwayPlanIdentityDomain"
    /// `PathwayPlanFamilyDomain`.
    case pathwayPlanFamilyDomain = "PathwayPlanFamilyDomain"
    /// `LeavingCareNeedsAssessment`.
    case leavingCareNeedsAssessment = "LeavingCareNeedsAssessment"
    /// `PathwayPlanReview`.
    case pathwayPlanReview = "PathwayPlanReview"
    /// `FinancialSupport`.
    case financialSupport = "FinancialSupport"
    /// `LocalOffer`.
    case localOffer = "LocalOffer"
    /// `DetainedPlan`.
    case detainedPlan = "DetainedPlan"
    /// `ReleaseAccommodation`.
    case releaseAccommodation = "ReleaseAccommodation"
    /// `DetentionVisit`.
    case detentionVisit = "DetentionVisit"
    /// `StayingPut`.
    case stayingPut = "StayingPut"
    /// `StayingClose`.
    case stayingClose = "StayingClose"
    /// `ResponsibleAuthority`.
    case responsibleAuthority = "ResponsibleAuthority"
    /// `AdultServicesTransfer`.
    case adultServicesTransfer = "AdultServicesTransfer"
    /// `AdvocacyOffer`.
    case advocacyOffer = "AdvocacyOffer"
    /// `Activity`.
    case activity = "Activity"
    /// `Accommodation`.
    case accommodation = "Accommodation"
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
