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
  /// What probation knows of time in care, and on what that rests; a legal status only where the council
  /// has confirmed it.
  case careExperience(Item<CareExperience>)
  /// Whether special educational or additional learning needs were identified, the plan for them and what
  /// is provided.
  case specialEducationalNeed(Item<SpecialEducationalNeed>)
  /// A qualification, or a level of skill found by an assessment.
  case attainment(Item<Attainment>)
  /// A physical illness, injury or disability and the help with it.
  case physicalHealthNeed(Item<PhysicalHealthNeed>)
  /// A need of mental health or emotional well-being and the help with it.
  case mentalHealthNeed(Item<MentalHealthNeed>)
  /// Use of alcohol, drugs or other substances and the help with it.
  case substanceUseNeed(Item<SubstanceUseNeed>)
  /// A need of sexual or reproductive health and the help with it.
  case sexualHealthNeed(Item<SexualHealthNeed>)
  /// A neurodevelopmental condition, learning disability or brain injury, what is hard because of it and
  /// what helps.
  case neurodiversityNeed(Item<NeurodiversityNeed>)
  /// A medicine that the young person takes, so that it does not run out at a move.
  case medication(Item<Medication>)
  /// Whether the young person is registered with a general practice, dentist or the like.
  case healthRegistration(Item<HealthRegistration>)
  /// A disability, as a service recorded it.
  case disability(Item<Disability>)
  /// A need of speech, language or communication.
  case communicationNeed(Item<CommunicationNeed>)
  /// Something that everybody can do so that the young person understands and is understood. It says what
  /// to do, not why.
  case communicationAdjustment(Item<CommunicationAdjustment>)
  /// Whether an interpreter or intermediary is needed, and what to look out for.
  case interpreterNeed(Item<InterpreterNeed>)
  /// Whether the young person harms themself or did so before.
  case selfHarmConcern(Item<SelfHarmConcern>)
  /// Whether there is a risk of suicide or was one before.
  case suicideConcern(Item<SuicideConcern>)
  /// What makes the young person vulnerable, to others or to circumstances.
  case vulnerability(Item<Vulnerability>)
  /// Whether the young person is exploited to commit crime. It is a harm done to them.
  case criminalExploitation(Item<CriminalExploitation>)
  /// Whether the young person is exploited sexually. It is a harm done to them.
  case sexualExploitation(Item<SexualExploitation>)
  /// A referral to the National Referral Mechanism for victims of modern slavery, and the decisions.
  case nationalReferralMechanism(Item<NationalReferralMechanism>)
  /// A referral that a service made to children's social care.
  case safeguardingReferral(Item<SafeguardingReferral>)
  /// An adult safeguarding concern for the young person, and the enquiry.
  case adultSafeguarding(Item<AdultSafeguarding>)
  /// A service that works with the young person: its worker, team and how to reach them.
  case involvement(Item<Involvement>)
  /// The worker whom the young person trusts, and who should be asked or brought along.
  case keyWorker(Item<KeyWorker>)
  /// A strength of the young person, or something that protects them.
  case strength(Item<Strength>)
  /// Something that helps the young person to engage, or that hinders it.
  case whatWorks(Item<WhatWorks>)
  /// How the young person kept to what was agreed or ordered over a time.
  case compliance(Item<Compliance>)
  /// Somebody who belongs to the family of the young person, as they see it.
  case familyMember(Item<FamilyMember>)
  /// Contact between the young person and somebody of their family.
  case familyContact(Item<FamilyContact>)
  /// A child of the young person, born or expected.
  case ownChild(Item<OwnChild>)
  /// A partner of the young person.
  case partner(Item<Partner>)
  /// A benefit that the young person claims or receives.
  case benefit(Item<Benefit>)
  /// A benefit that is paid because of ill health or disability, such as personal independence payment.
  case healthRelatedBenefit(Item<HealthRelatedBenefit>)
  /// A debt and what is arranged for it.
  case debt(Item<Debt>)
  /// Where the young person lived before, as one agency recorded it.
  case previousAccommodation(Item<PreviousAccommodation>)
  /// That the young person is or may become homeless, and what the housing authority does.
  case homelessnessConcern(Item<HomelessnessConcern>)
  /// A nationality. Somebody with two has two items.
  case nationality(Item<Nationality>)
  /// Immigration status and what follows from it.
  case immigrationStatus(Item<ImmigrationStatus>)
  /// Religion or belief, as the young person gave it.
  case religion(Item<Religion>)
  /// Sexual orientation, as the young person gave it.
  case sexualOrientation(Item<SexualOrientation>)
  /// An address at which the young person lives or gets letters.
  case contactAddress(Item<ContactAddress>)
  /// A telephone number or electronic mail address of the young person.
  case contactNumber(Item<ContactNumber>)
  /// How the young person can be reached without danger, and what must not be done.
  case safeContact(Item<SafeContact>)
  /// What somebody observed about the maturity of the young person. It is evidence in words, never a score.
  case maturityObservation(Item<MaturityObservation>)
  /// Something that the young person and the service want to achieve.
  case planObjective(Item<PlanObjective>)
  /// Something that somebody is to do under a plan.
  case planAction(Item<PlanAction>)
  /// How often and how a service and the young person are to be in contact.
  case planContact(Item<PlanContact>)
  /// A programme or course of work with the young person, and how they responded.
  case programme(Item<Programme>)
  /// Ethnicity as the young person or the family gave it.
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
