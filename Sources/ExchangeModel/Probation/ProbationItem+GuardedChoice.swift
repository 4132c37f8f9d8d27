package import ExchangeConsent

extension ProbationItem: GuardedChoice {
  package var guardedItem: (any GuardedItem)? {
    switch self {
    case .probationStatus(let item): item
    case .supervisionEvent(let item): item
    case .probationSentence(let item): item
    case .additionalSentence(let item): item
    case .mentalHealthDisposal(let item): item
    case .indexOffence(let item): item
    case .previousConviction(let item): item
    case .offencePattern(let item): item
    case .offenceAnalysis(let item): item
    case .communityRequirement(let item): item
    case .mentalHealthTreatmentRequirement(let item): item
    case .substanceRequirement(let item): item
    case .unpaidWork(let item): item
    case .rehabilitationActivity(let item): item
    case .custodialTerm(let item): item
    case .custodyKeyDates(let item): item
    case .releaseLicence(let item): item
    case .releaseCondition(let item): item
    case .mentalHealthReleaseCondition(let item): item
    case .substanceReleaseCondition(let item): item
    case .victimReleaseCondition(let item): item
    case .postSentenceRequirement(let item): item
    case .licenceRecall(let item): item
    case .failuresToComply(let item): item
    case .breachProceedings(let item): item
    case .enforcementAction(let item): item
    case .courtAppearance(let item): item
    case .courtReport(let item): item
    case .sentenceProposal(let item): item
    case .nonStatutoryIntervention(let item): item
    case .supervisionAppointment(let item): item
    case .seriousHarmRegistration(let item): item
    case .publicProtectionRegistration(let item): item
    case .domesticAbuseRegistration(let item): item
    case .weaponsRegistration(let item): item
    case .sexualHarmRegistration(let item): item
    case .gangRegistration(let item): item
    case .organisedCrimeRegistration(let item): item
    case .riskToSelfRegistration(let item): item
    case .vulnerabilityRegistration(let item): item
    case .mentalHealthRegistration(let item): item
    case .safeguardingRegistration(let item): item
    case .adultAtRiskRegistration(let item): item
    case .victimContactRegistration(let item): item
    case .caseRegistration(let item): item
    case .mappaManagement(let item): item
    case .oasysAssessment(let item): item
    case .seriousHarmAssessment(let item): item
    case .seriousHarmAnalysis(let item): item
    case .peopleAtRisk(let item): item
    case .custodyConductRisk(let item): item
    case .copingInCustodyAssessment(let item): item
    case .copingInHostelAssessment(let item): item
    case .riskManagementPlan(let item): item
    case .riskManagementInterventions(let item): item
    case .riskManagementTreatment(let item): item
    case .victimSafetyPlan(let item): item
    case .reoffendingPredictor(let item): item
    case .sexualReoffendingPredictor(let item): item
    case .supervisionTier(let item): item
    case .accommodationAssessment(let item): item
    case .educationAndWorkAssessment(let item): item
    case .financeAssessment(let item): item
    case .relationshipsAssessment(let item): item
    case .lifestyleAssessment(let item): item
    case .drugUseAssessment(let item): item
    case .alcoholUseAssessment(let item): item
    case .emotionalWellbeingAssessment(let item): item
    case .healthAssessment(let item): item
    case .thinkingAssessment(let item): item
    case .attitudesAssessment(let item): item
    case .maturityScreen(let item): item
    case .sentencePlan(let item): item
    case .sentencePlanGoal(let item): item
    case .healthGoal(let item): item
    case .substanceUseGoal(let item): item
    case .resettlementAccommodation(let item): item
    case .resettlementAttitudes(let item): item
    case .resettlementFamily(let item): item
    case .resettlementDrugsAndAlcohol(let item): item
    case .resettlementEducationAndWork(let item): item
    case .resettlementFinance(let item): item
    case .resettlementHealth(let item): item
    case .healthCircumstance(let item): item
    case .familyCircumstance(let item): item
    case .employmentCircumstance(let item): item
    case .reasonableAdjustment(let item): item
    case .probationPractitioner(let item): item
    case .limitedAccess(let item): item
    case .accommodation(let item): item
    case .activity(let item): item
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
