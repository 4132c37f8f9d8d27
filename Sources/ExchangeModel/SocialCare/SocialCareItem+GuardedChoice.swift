package import ExchangeConsent

extension SocialCareItem: GuardedChoice {
  package var guardedItem: (any GuardedItem)? {
    switch self {
    case .referral(let item): item
    case .earlyHelp(let item): item
    case .childAndFamilyAssessment(let item): item
    case .safeguardingFinding(let item): item
    case .substanceUseFinding(let item): item
    case .mentalHealthFinding(let item): item
    case .learningDisabilityFinding(let item): item
    case .physicalHealthFinding(let item): item
    case .sexualHealthFinding(let item): item
    case .selfHarmFinding(let item): item
    case .missingFinding(let item): item
    case .criminalExploitationFinding(let item): item
    case .sexualExploitationFinding(let item): item
    case .traffickingFinding(let item): item
    case .gangFinding(let item): item
    case .behaviourFinding(let item): item
    case .immigrationFinding(let item): item
    case .parentalHealthFinding(let item): item
    case .familyFinding(let item): item
    case .section47Enquiry(let item): item
    case .childProtectionConference(let item): item
    case .childInNeedPlan(let item): item
    case .childProtectionPlan(let item): item
    case .preProceedings(let item): item
    case .carePlan(let item): item
    case .permanencePlan(let item): item
    case .adoptionPermanencePlan(let item): item
    case .socialWorkerVisit(let item): item
    case .responsibleAuthority(let item): item
    case .designatedAuthority(let item): item
    case .adultServicesTransfer(let item): item
    case .advocacyOffer(let item): item
    case .detentionVisit(let item): item
    case .carePeriod(let item): item
    case .legalStatus(let item): item
    case .deprivationOfLiberty(let item): item
    case .categoryOfNeed(let item): item
    case .placement(let item): item
    case .placementAddress(let item): item
    case .homeAddress(let item): item
    case .adoption(let item): item
    case .adoptionLegalStatus(let item): item
    case .adoptionPlacement(let item): item
    case .previousPermanence(let item): item
    case .lookedAfterReview(let item): item
    case .missingEpisode(let item): item
    case .strengthsAndDifficulties(let item): item
    case .healthChecks(let item): item
    case .substanceMisuse(let item): item
    case .conviction(let item): item
    case .socialWorkerInvolvement(let item): item
    case .motherhood(let item): item
    case .activity(let item): item
    case .accommodation(let item): item
    case .specialEducationalNeed(let item): item
    case .attainment(let item): item
    case .physicalHealthNeed(let item): item
    case .mentalHealthNeed(let item): item
    case .substanceUseNeed(let item): item
    case .sexualHealthNeed(let item): item
    case .neurodiversityNeed(let item): item
    case .medication(let item): item
    case .healthRegistration(let item): item
    case .disability(let item): item
    case .communicationNeed(let item): item
    case .communicationAdjustment(let item): item
    case .interpreterNeed(let item): item
    case .selfHarmConcern(let item): item
    case .suicideConcern(let item): item
    case .vulnerability(let item): item
    case .criminalExploitation(let item): item
    case .sexualExploitation(let item): item
    case .nationalReferralMechanism(let item): item
    case .safeguardingReferral(let item): item
    case .adultSafeguarding(let item): item
    case .involvement(let item): item
    case .keyWorker(let item): item
    case .strength(let item): item
    case .whatWorks(let item): item
    case .compliance(let item): item
    case .familyMember(let item): item
    case .familyContact(let item): item
    case .ownChild(let item): item
    case .partner(let item): item
    case .benefit(let item): item
    case .healthRelatedBenefit(let item): item
    case .debt(let item): item
    case .previousAccommodation(let item): item
    case .homelessnessConcern(let item): item
    case .nationality(let item): item
    case .immigrationStatus(let item): item
    case .religion(let item): item
    case .sexualOrientation(let item): item
    case .contactAddress(let item): item
    case .contactNumber(let item): item
    case .safeContact(let item): item
    case .maturityObservation(let item): item
    case .planObjective(let item): item
    case .planAction(let item): item
    case .planContact(let item): item
    case .programme(let item): item
    case .unaccompaniedAsylumSeeker(let item): item
    case .ethnicity(let item): item
    case .view(let item): item
    case .narrative(let item): item
    case .notHeld(let item): item
    case .withheld: nil
    }
  }

  package var marker: Withheld? {
    if case .withheld(let marker) = self { marker } else { nil }
  }
}
