public import ExchangeConsent
public import XMLCoding

/// What a ``ProbationRecord`` can hold.
public enum ProbationItem: XMLChoice, Hashable, Sendable {
  /// Whether the young person is known to probation, and at what stage.
  case probationStatus(Item<ProbationStatus>)
  /// One event of the case: a conviction, what the court did, and the supervision that follows.
  case supervisionEvent(Item<SupervisionEvent>)
  /// A sentence or order that probation supervises.
  case probationSentence(Item<ProbationSentence>)
  /// A further part of a sentence that probation does not supervise, such as a disqualification or
  /// compensation.
  case additionalSentence(Item<AdditionalSentence>)
  /// A sentence or finding that tells of mental health, such as a hospital order.
  case mentalHealthDisposal(Item<MentalHealthDisposal>)
  /// An offence for which the young person is supervised.
  case indexOffence(Item<IndexOffence>)
  /// An earlier conviction or caution.
  case previousConviction(Item<PreviousConviction>)
  /// How the offences hang together over time, or that there were none before.
  case offencePattern(Item<OffencePattern>)
  /// Analysis of the offence for which the young person is supervised.
  case offenceAnalysis(Item<OffenceAnalysis>)
  /// A requirement of a community order, suspended sentence order or youth rehabilitation order.
  case communityRequirement(Item<CommunityRequirement>)
  /// A requirement that tells of mental health: mental health treatment.
  case mentalHealthTreatmentRequirement(Item<MentalHealthTreatmentRequirement>)
  /// A requirement that tells of drugs or alcohol: rehabilitation, treatment, testing or abstinence.
  case substanceRequirement(Item<SubstanceRequirement>)
  /// Unpaid work ordered and done, in minutes.
  case unpaidWork(Item<UnpaidWork>)
  /// Days of rehabilitation activity ordered, done and planned.
  case rehabilitationActivity(Item<RehabilitationActivity>)
  /// Where a custodial sentence stands.
  case custodialTerm(Item<CustodialTerm>)
  /// Key dates of a custodial sentence: release, licence expiry, sentence expiry and others.
  case custodyKeyDates(Item<CustodyKeyDates>)
  /// A licence or post-sentence supervision after release.
  case releaseLicence(Item<ReleaseLicence>)
  /// A condition of a licence.
  case releaseCondition(Item<ReleaseCondition>)
  /// A condition of a licence that tells of mental health, such as to attend appointments with a
  /// psychiatrist.
  case mentalHealthReleaseCondition(Item<MentalHealthReleaseCondition>)
  /// A condition of a licence that tells of drugs or alcohol, such as to be tested.
  case substanceReleaseCondition(Item<SubstanceReleaseCondition>)
  /// A condition of a licence that protects a victim, such as not to make contact or to keep out of an
  /// area.
  case victimReleaseCondition(Item<VictimReleaseCondition>)
  /// A requirement of post-sentence supervision.
  case postSentenceRequirement(Item<PostSentenceRequirement>)
  /// A recall to custody.
  case licenceRecall(Item<LicenceRecall>)
  /// Whether an order is in breach, and how often the young person failed to comply.
  case failuresToComply(Item<FailuresToComply>)
  /// Proceedings for the breach of an order.
  case breachProceedings(Item<BreachProceedings>)
  /// What the practitioner did when the young person failed to comply.
  case enforcementAction(Item<EnforcementAction>)
  /// A hearing at court.
  case courtAppearance(Item<CourtAppearance>)
  /// A report that a court asked for, such as a pre-sentence report.
  case courtReport(Item<CourtReport>)
  /// What a report proposes to the court.
  case sentenceProposal(Item<SentenceProposal>)
  /// Work with the young person that no court ordered.
  case nonStatutoryIntervention(Item<NonStatutoryIntervention>)
  /// An appointment, and whether the young person came and complied.
  case supervisionAppointment(Item<SupervisionAppointment>)
  /// A registration of a risk of serious harm: its overall level, or the risk to children, the public, a
  /// known adult, staff or prisoners.
  case seriousHarmRegistration(Item<SeriousHarmRegistration>)
  /// A registration for public protection that no other element takes, such as stalking, terrorism or
  /// integrated offender management.
  case publicProtectionRegistration(Item<PublicProtectionRegistration>)
  /// A registration of domestic abuse by the young person.
  case domesticAbuseRegistration(Item<DomesticAbuseRegistration>)
  /// A registration of weapons.
  case weaponsRegistration(Item<WeaponsRegistration>)
  /// A registration of a risk of sexual harm to others.
  case sexualHarmRegistration(Item<SexualHarmRegistration>)
  /// A registration of an affiliation with a gang.
  case gangRegistration(Item<GangRegistration>)
  /// A registration of organised crime, which rests on intelligence.
  case organisedCrimeRegistration(Item<OrganisedCrimeRegistration>)
  /// A registration of a risk of suicide or self-harm.
  case riskToSelfRegistration(Item<RiskToSelfRegistration>)
  /// A registration of vulnerability.
  case vulnerabilityRegistration(Item<VulnerabilityRegistration>)
  /// A registration of concerns for mental health.
  case mentalHealthRegistration(Item<MentalHealthRegistration>)
  /// A registration of concerns for a child or of child protection.
  case safeguardingRegistration(Item<SafeguardingRegistration>)
  /// A registration of an adult at risk.
  case adultAtRiskRegistration(Item<AdultAtRiskRegistration>)
  /// A registration that a victim is in contact with probation. It never says who.
  case victimContactRegistration(Item<VictimContactRegistration>)
  /// A registration about the case itself: a life sentence, an outstanding warrant or summons, a serious
  /// further offence.
  case caseRegistration(Item<CaseRegistration>)
  /// Management under multi-agency public protection arrangements (MAPPA).
  case mappaManagement(Item<MappaManagement>)
  /// An assessment of risk and needs: why and when it was made, and whether it is finished.
  case oasysAssessment(Item<OasysAssessment>)
  /// Risk of serious harm to others: overall, and to each group in the community and in custody.
  case seriousHarmAssessment(Item<SeriousHarmAssessment>)
  /// Nature and imminence of the risk of serious harm, and what raises or lowers it.
  case seriousHarmAnalysis(Item<SeriousHarmAnalysis>)
  /// Who is at risk of serious harm, as kinds of people and never by name.
  case peopleAtRisk(Item<PeopleAtRisk>)
  /// Concerns about escape, disruption, breach of trust and other prisoners.
  case custodyConductRisk(Item<CustodyConductRisk>)
  /// How the young person copes in custody, as assessed.
  case copingInCustodyAssessment(Item<CopingInCustodyAssessment>)
  /// How the young person copes in a hostel, as assessed.
  case copingInHostelAssessment(Item<CopingInHostelAssessment>)
  /// The plan by which the risk to others is managed.
  case riskManagementPlan(Item<RiskManagementPlan>)
  /// Interventions of a plan to manage risk.
  case riskManagementInterventions(Item<RiskManagementInterventions>)
  /// Treatment for health in a plan to manage risk.
  case riskManagementTreatment(Item<RiskManagementTreatment>)
  /// What is done for the safety of victims, without who they are.
  case victimSafetyPlan(Item<VictimSafetyPlan>)
  /// A statistical predictor of reoffending.
  case reoffendingPredictor(Item<ReoffendingPredictor>)
  /// A statistical predictor of sexual reoffending.
  case sexualReoffendingPredictor(Item<SexualReoffendingPredictor>)
  /// How much supervision the case is to have.
  case supervisionTier(Item<SupervisionTier>)
  /// Need for accommodation as assessed: section 3 of OASys.
  case accommodationAssessment(Item<AccommodationAssessment>)
  /// Need for education, training and employment as assessed: section 4 of OASys.
  case educationAndWorkAssessment(Item<EducationAndWorkAssessment>)
  /// Need for help with money as assessed: section 5 of OASys, which is not scored.
  case financeAssessment(Item<FinanceAssessment>)
  /// Needs in relationships as assessed: section 6 of OASys.
  case relationshipsAssessment(Item<RelationshipsAssessment>)
  /// Needs in lifestyle and associates as assessed: section 7 of OASys.
  case lifestyleAssessment(Item<LifestyleAssessment>)
  /// Drug misuse as assessed: section 8 of OASys.
  case drugUseAssessment(Item<DrugUseAssessment>)
  /// Alcohol misuse as assessed: section 9 of OASys.
  case alcoholUseAssessment(Item<AlcoholUseAssessment>)
  /// Emotional well-being as assessed: section 10 of OASys, which is not scored.
  case emotionalWellbeingAssessment(Item<EmotionalWellbeingAssessment>)
  /// Health and well-being as assessed by the strengths and needs assessment.
  case healthAssessment(Item<HealthAssessment>)
  /// Thinking and behaviour as assessed: section 11 of OASys; with attitudes in the strengths and needs
  /// assessment.
  case thinkingAssessment(Item<ThinkingAssessment>)
  /// Attitudes as assessed: section 12 of OASys.
  case attitudesAssessment(Item<AttitudesAssessment>)
  /// Result of the maturity screening tool, with its answers and what must be read with it.
  case maturityScreen(Item<MaturityScreen>)
  /// The sentence plan: how far it has got, and whether the young person agreed.
  case sentencePlan(Item<SentencePlan>)
  /// A goal of the sentence plan.
  case sentencePlanGoal(Item<SentencePlanGoal>)
  /// A goal of the sentence plan about health and well-being.
  case healthGoal(Item<HealthGoal>)
  /// A goal of the sentence plan about drugs or alcohol.
  case substanceUseGoal(Item<SubstanceUseGoal>)
  /// Resettlement: accommodation.
  case resettlementAccommodation(Item<ResettlementAccommodation>)
  /// Resettlement: attitudes, thinking and behaviour.
  case resettlementAttitudes(Item<ResettlementAttitudes>)
  /// Resettlement: children, family and communities.
  case resettlementFamily(Item<ResettlementFamily>)
  /// Resettlement: drugs and alcohol.
  case resettlementDrugsAndAlcohol(Item<ResettlementDrugsAndAlcohol>)
  /// Resettlement: education, skills and work.
  case resettlementEducationAndWork(Item<ResettlementEducationAndWork>)
  /// Resettlement: finance and identity documents.
  case resettlementFinance(Item<ResettlementFinance>)
  /// Resettlement: health.
  case resettlementHealth(Item<ResettlementHealth>)
  /// A personal circumstance that tells of health, pregnancy or maternity.
  case healthCircumstance(Item<HealthCircumstance>)
  /// A personal circumstance about the family.
  case familyCircumstance(Item<FamilyCircumstance>)
  /// A personal circumstance about education, training or employment.
  case employmentCircumstance(Item<EmploymentCircumstance>)
  /// An adjustment or provision that was made for a disability.
  case reasonableAdjustment(Item<ReasonableAdjustment>)
  /// Who manages the case, and the team; or that nobody has been allocated.
  case probationPractitioner(Item<ProbationPractitioner>)
  /// That only some staff may see the case in Delius.
  case limitedAccess(Item<LimitedAccess>)
  /// Where the young person lives, as one agency recorded it.
  case accommodation(Item<Accommodation>)
  /// Main education, training or employment.
  case activity(Item<Activity>)
  /// Ethnicity.
  case ethnicity(Item<Ethnicity>)
  /// The young person's own words.
  case view(Item<View>)
  /// Text that fits no other item.
  case narrative(Item<Narrative>)
  /// That the source has no information of a category.
  case notHeld(Item<NotHeld>)
  /// Stands in place of an item that was withheld.
  case withheld(Withheld)
}
