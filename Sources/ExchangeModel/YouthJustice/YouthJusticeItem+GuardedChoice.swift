package import ExchangeConsent

extension YouthJusticeItem: GuardedChoice {
  package var guardedItem: (any GuardedItem)? {
    switch self {
    case .youthJusticeService(let item): item
    case .designatedAuthority(let item): item
    case .serviceTransfer(let item): item
    case .youthOrder(let item): item
    case .hospitalOrder(let item): item
    case .referralContract(let item): item
    case .youthOrderRequirement(let item): item
    case .mentalHealthRequirement(let item): item
    case .substanceUseRequirement(let item): item
    case .youthLicence(let item): item
    case .youthLicenceCondition(let item): item
    case .protectiveCondition(let item): item
    case .youthBreach(let item): item
    case .complianceWarning(let item): item
    case .currentOffence(let item): item
    case .pastOffence(let item): item
    case .outOfCourtDisposal(let item): item
    case .policeBail(let item): item
    case .coDefendant(let item): item
    case .courtHearing(let item): item
    case .youthCourtReport(let item): item
    case .reportingRestriction(let item): item
    case .remand(let item): item
    case .hospitalRemand(let item): item
    case .courtBail(let item): item
    case .youthCustodyPlacement(let item): item
    case .youthCustodyDates(let item): item
    case .youthAssessment(let item): item
    case .riskOfSeriousHarm(let item): item
    case .harmBehaviour(let item): item
    case .riskToChildren(let item): item
    case .weaponConcern(let item): item
    case .fireSettingConcern(let item): item
    case .domesticAbuseConcern(let item): item
    case .sexualHarmConcern(let item): item
    case .safetyAndWellbeing(let item): item
    case .adverseOutcome(let item): item
    case .likelihoodOfReoffending(let item): item
    case .scaledApproach(let item): item
    case .offendingFactor(let item): item
    case .riskToOthersFactor(let item): item
    case .safetyFactor(let item): item
    case .accommodationFactor(let item): item
    case .careHistoryFactor(let item): item
    case .familyFactor(let item): item
    case .educationFactor(let item): item
    case .mentalHealthFactor(let item): item
    case .physicalHealthFactor(let item): item
    case .substanceUseFactor(let item): item
    case .communicationFactor(let item): item
    case .relationshipFactor(let item): item
    case .ownChildrenFactor(let item): item
    case .motivationFactor(let item): item
    case .selfAssessment(let item): item
    case .publicProtection(let item): item
    case .integratedOffenderManagement(let item): item
    case .gangAssociation(let item): item
    case .intelligence(let item): item
    case .countyLines(let item): item
    case .interventionProgramme(let item): item
    case .interventionResponse(let item): item
    case .parentingIntervention(let item): item
    case .exitPlan(let item): item
    case .educationHours(let item): item
    case .accommodationConditions(let item): item
    case .householdOffending(let item): item
    case .knownCareStatus(let item): item
    case .knownChildProtectionPlan(let item): item
    case .knownSocialCareSupport(let item): item
    case .knownLeavingCareStatus(let item): item
    case .siblingInCare(let item): item
    case .victimContact(let item): item
    case .victimView(let item): item
    case .restorativeJustice(let item): item
    case .accommodation(let item): item
    case .activity(let item): item
    case .missingEpisode(let item): item
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
