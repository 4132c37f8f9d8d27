package import ExchangeConsent

extension LeavingCareItem: GuardedChoice {
  package var guardedItem: (any GuardedItem)? {
    switch self {
    case .leavingCareStatus(let item): item
    case .leavingCareContact(let item): item
    case .personalAdviser(let item): item
    case .pathwayPlan(let item): item
    case .pathwayPlanDomain(let item): item
    case .pathwayPlanHealthDomain(let item): item
    case .pathwayPlanIdentityDomain(let item): item
    case .pathwayPlanFamilyDomain(let item): item
    case .leavingCareNeedsAssessment(let item): item
    case .pathwayPlanReview(let item): item
    case .financialSupport(let item): item
    case .localOffer(let item): item
    case .detainedPlan(let item): item
    case .releaseAccommodation(let item): item
    case .detentionVisit(let item): item
    case .stayingPut(let item): item
    case .stayingClose(let item): item
    case .responsibleAuthority(let item): item
    case .adultServicesTransfer(let item): item
    case .advocacyOffer(let item): item
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
