extension SocialCareItem {
  /// The names of the elements.
  public enum CodingKeys: String, CodingKey, CaseIterable {
    /// `Referral`.
    case referral = "Referral"
    /// `EarlyHelp`.
    case earlyHelp = "EarlyHelp"
    /// `ChildAndFamilyAssessment`.
    case childAndFamilyAssessment = "ChildAndFamilyAssessment"
    /// `SafeguardingFinding`.
    case safeguardingFinding = "SafeguardingFinding"
    /// `SubstanceUseFinding`.
    case substanceUseFinding = "SubstanceUseFinding"
    /// `MentalHealthFinding`.
    case mentalHealthFinding = "MentalHealthFinding"
    /// `LearningDisabilityFinding`.
    case learningDisabilityFinding = "LearningDisabilityFinding"
    /// `PhysicalHealthFinding`.
    case physicalHealthFinding = "PhysicalHealthFinding"
    /// `SexualHealthFinding`.
    case sexualHealthFinding = "SexualHealthFinding"
    /// `SelfHarmFinding`.
    case selfHarmFinding = "SelfHarmFinding"
    /// `MissingFinding`.
    case missingFinding = "MissingFinding"
    /// `CriminalExploitationFinding`.
    case criminalExploitationFinding = "CriminalExploitationFinding"
    /// `SexualExploitationFinding`.
    case sexualExploitationFinding = "SexualExploitationFinding"
    /// `TraffickingFinding`.
    case traffickingFinding = "TraffickingFinding"
    /// `GangFinding`.
    case gangFinding = "GangFinding"
    /// `BehaviourFinding`.
    case behaviourFinding = "BehaviourFinding"
    /// `ImmigrationFinding`.
    case immigrationFinding = "ImmigrationFinding"
    /// `ParentalHealthFinding`.
    case parentalHealthFinding = "ParentalHealthFinding"
    /// `FamilyFinding`.
    case familyFinding = "FamilyFinding"
    /// `Section47Enquiry`.
    case section47Enquiry = "Section47Enquiry"
    /// `ChildProtectionConference`.
    case childProtectionConference = "ChildProtectionConference"
    /// `ChildInNeedPlan`.
    case childInNeedPlan = "ChildInNeedPlan"
    /// `ChildProtectionPlan`.
    case childProtectionPlan = "ChildProtectionPlan"
    /// `PreProceedings`.
    case preProceedings = "PreProceedings"
    /// `CarePlan`.
    case carePlan = "CarePlan"
    /// `PermanencePlan`.
    case permanencePlan = "PermanencePlan"
    /// `AdoptionPermanencePlan`.
    case adoptionPermanencePlan = "AdoptionPermanencePlan"
    /// `SocialWorkerVisit`.
    case socialWorkerVisit = "SocialWorkerVisit"
    /// `ResponsibleAuthority`.
    case responsibleAuthority = "ResponsibleAuthority"
    /// `DesignatedAuthority`.
    case designatedAuthority = "DesignatedAuthority"
    /// `AdultServicesTransfer`.
    case adultServicesTransfer = "AdultServicesTransfer"
    /// `AdvocacyOffer`.
    case advocacyOffer = "AdvocacyOffer"
    /// `DetentionVisit`.
    case detentionVisit = "DetentionVisit"
    /// `CarePeriod`.
    case carePeriod = "CarePeriod"
    /// `LegalStatus`.
    case legalStatus = "LegalStatus"
    /// `DeprivationOfLiberty`.
    case deprivationOfLiberty = "DeprivationOfLiberty"
    /// `CategoryOfNeed`.
    case categoryOfNeed = "CategoryOfNeed"
    /// `Placement`.
    case placement = "Placement"
    /// `PlacementAddress`.
    case placementAddress = "PlacementAddress"
    /// `HomeAddress`.
    case homeAddress = "HomeAddress"
    /// `Adoption`.
    case adoption = "Adoption"
    /// `AdoptionLegalStatus`.
    case adoptionLegalStatus = "AdoptionLegalStatus"
    /// `AdoptionPlacement`.
    case adoptionPlacement = "AdoptionPlacement"
    /// `PreviousPermanence`.
    case previousPermanence = "PreviousPermanence"
    /// `LookedAfterReview`.
    case lookedAfterReview = "LookedAfterReview"
    /// `MissingEpisode`.
    case missingEpisode = "MissingEpisode"
    /// `StrengthsAndDifficulties`.
    case strengthsAndDifficulties = "StrengthsAndDifficulties"
    /// `HealthChecks`.
    case healthChecks = "HealthChecks"
    /// `SubstanceMisuse`.
    case substanceMisuse = "SubstanceMisuse"
    /// `Conviction`.
    case conviction = "Conviction"
    /// `SocialWorkerInvolvement`.
    case socialWorkerInvolvement = "SocialWorkerInvolvement"
    /// `Motherhood`.
    case motherhood = "Motherhood"
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
