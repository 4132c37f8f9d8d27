public import ExchangeConsent
public import XMLCoding

/// What a youth justice service knows: orders, offences, court, custody, assessments, risk, work and its response.
public struct YouthJusticeRecord: Codable, Hashable, Sendable {
  /// The items, in any order; at least one.
  public var items: [YouthJusticeItem]

  /// Makes one.
  public init(items: [YouthJusticeItem]) {
    self.items = items
  }

  private enum CodingKeys: String, CodingKey {
    case items = "#choice"
  }
}

/// What a ``YouthJusticeRecord`` can hold.
public enum YouthJusticeItem: XMLChoice, Hashable, Sendable {
  /// A youth justice service and what it is to the case.
  case youthJusticeService(Item<YouthJusticeService>)
  /// The local authority that a court designated.
  case designatedAuthority(Item<DesignatedAuthority>)
  /// A transfer of the case from one service to another.
  case serviceTransfer(Item<ServiceTransfer>)
  /// A court order or sentence, one item an order.
  case youthOrder(Item<YouthOrder>)
  /// An order of a criminal court for treatment in hospital.
  case hospitalOrder(Item<HospitalOrder>)
  /// The contract of a referral order.
  case referralContract(Item<ReferralContract>)
  /// A requirement of a youth order.
  case youthOrderRequirement(Item<YouthOrderRequirement>)
  /// A requirement of mental health treatment.
  case mentalHealthRequirement(Item<MentalHealthRequirement>)
  /// A requirement of treatment or testing for drugs or other intoxicating substances.
  case substanceUseRequirement(Item<SubstanceUseRequirement>)
  /// A licence, or other supervision after release from custody.
  case youthLicence(Item<YouthLicence>)
  /// A condition of a licence or of other supervision after release.
  case youthLicenceCondition(Item<YouthLicenceCondition>)
  /// A condition imposed for the sake of a victim.
  case protectiveCondition(Item<ProtectiveCondition>)
  /// Breach proceedings on an order or licence.
  case youthBreach(Item<YouthBreach>)
  /// A step of enforcement short of proceedings.
  case complianceWarning(Item<ComplianceWarning>)
  /// An offence for which proceedings or a disposal run.
  case currentOffence(Item<CurrentOffence>)
  /// An offence of the past.
  case pastOffence(Item<PastOffence>)
  /// A disposal made out of court.
  case outOfCourtDisposal(Item<OutOfCourtDisposal>)
  /// Bail by the police before or after charge.
  case policeBail(Item<PoliceBail>)
  /// That somebody was charged together with the young person.
  case coDefendant(Item<CoDefendant>)
  /// A hearing before a criminal court.
  case courtHearing(Item<CourtHearing>)
  /// A report of the youth justice service for a court.
  case youthCourtReport(Item<YouthCourtReport>)
  /// Whether the young person may be named in public as a defendant.
  case reportingRestriction(Item<ReportingRestriction>)
  /// A remand by a criminal court, other than on bail.
  case remand(Item<Remand>)
  /// A remand to hospital or for medical reports.
  case hospitalRemand(Item<HospitalRemand>)
  /// Bail that a court granted.
  case courtBail(Item<CourtBail>)
  /// A placement in the secure estate for children and young people.
  case youthCustodyPlacement(Item<YouthCustodyPlacement>)
  /// The dates of a custodial sentence.
  case youthCustodyDates(Item<YouthCustodyDates>)
  /// That an assessment was made, and how far it has got.
  case youthAssessment(Item<YouthAssessment>)
  /// Judgement of the risk of serious harm to others.
  case riskOfSeriousHarm(Item<RiskOfSeriousHarm>)
  /// Behaviour that may harm others, and how likely it is.
  case harmBehaviour(Item<HarmBehaviour>)
  /// Whether the young person was assessed as a risk to children.
  case riskToChildren(Item<RiskToChildren>)
  /// Concern about weapons.
  case weaponConcern(Item<WeaponConcern>)
  /// Concern about fire setting.
  case fireSettingConcern(Item<FireSettingConcern>)
  /// Concern about abuse of a partner or relative by the young person.
  case domesticAbuseConcern(Item<DomesticAbuseConcern>)
  /// Concern about sexual harm to others.
  case sexualHarmConcern(Item<SexualHarmConcern>)
  /// Judgement of the young person's own safety and well-being.
  case safetyAndWellbeing(Item<SafetyAndWellbeing>)
  /// Something bad that may happen to the young person.
  case adverseOutcome(Item<AdverseOutcome>)
  /// Judgement of the likelihood of reoffending.
  case likelihoodOfReoffending(Item<LikelihoodOfReoffending>)
  /// Level of intervention under the scaled approach.
  case scaledApproach(Item<ScaledApproach>)
  /// A finding about what bears on offending.
  case offendingFactor(Item<OffendingFactor>)
  /// A finding about risk to others.
  case riskToOthersFactor(Item<RiskToOthersFactor>)
  /// A finding about safety and well-being.
  case safetyFactor(Item<SafetyFactor>)
  /// A finding about accommodation.
  case accommodationFactor(Item<AccommodationFactor>)
  /// A finding about care history.
  case careHistoryFactor(Item<CareHistoryFactor>)
  /// A finding about the family; it is about parents or relatives as well.
  case familyFactor(Item<FamilyFactor>)
  /// A finding about learning, education, training and employment.
  case educationFactor(Item<EducationFactor>)
  /// A finding about mental health.
  case mentalHealthFactor(Item<MentalHealthFactor>)
  /// A finding about physical health.
  case physicalHealthFactor(Item<PhysicalHealthFactor>)
  /// A finding about the use of alcohol or drugs.
  case substanceUseFactor(Item<SubstanceUseFactor>)
  /// A finding about speech, language and communication.
  case communicationFactor(Item<CommunicationFactor>)
  /// A finding about relationships; it is about other people as well.
  case relationshipFactor(Item<RelationshipFactor>)
  /// A finding about the young person as a parent; it is about a child as well.
  case ownChildrenFactor(Item<OwnChildrenFactor>)
  /// A finding about motivation, engagement or identity.
  case motivationFactor(Item<MotivationFactor>)
  /// What the young person said of themselves in an assessment, in their own words.
  case selfAssessment(Item<SelfAssessment>)
  /// Management under multi-agency public protection arrangements (MAPPA).
  case publicProtection(Item<PublicProtection>)
  /// Management as a persistent offender by several agencies together.
  case integratedOffenderManagement(Item<IntegratedOffenderManagement>)
  /// Association with a gang.
  case gangAssociation(Item<GangAssociation>)
  /// Intelligence about the young person or about associates.
  case intelligence(Item<Intelligence>)
  /// Involvement in county lines, in which children are used to move drugs.
  case countyLines(Item<CountyLines>)
  /// The programme of work under an order or disposal.
  case interventionProgramme(Item<InterventionProgramme>)
  /// How the young person responds to the work.
  case interventionResponse(Item<InterventionResponse>)
  /// Work with a parent or carer; it is about that person.
  case parentingIntervention(Item<ParentingIntervention>)
  /// How the work ended and what follows it.
  case exitPlan(Item<ExitPlan>)
  /// Hours of education, training or employment that were offered and attended on an occasion of the case.
  case educationHours(Item<EducationHours>)
  /// What an assessment found about accommodation.
  case accommodationConditions(Item<AccommodationConditions>)
  /// Offending by others in the household; it is about them.
  case householdOffending(Item<HouseholdOffending>)
  /// A flag of care in the record of the youth justice service, which is no legal status.
  case careFlag(Item<CareFlag>)
  /// What the youth justice service knows of a child protection plan.
  case knownChildProtectionPlan(Item<KnownChildProtectionPlan>)
  /// What the youth justice service knows of support by social care or early help.
  case knownSocialCareSupport(Item<KnownSocialCareSupport>)
  /// A flag of leaving care in the record of the youth justice service, which is no status.
  case leavingCareFlag(Item<LeavingCareFlag>)
  /// That a brother or sister is or was looked after; it is about them.
  case siblingInCare(Item<SiblingInCare>)
  /// That the service was in contact with a victim, without anything that tells who it is.
  case victimContact(Item<VictimContact>)
  /// Whether a victim's views are known; not what they are.
  case victimView(Item<VictimView>)
  /// Restorative justice with a victim.
  case restorativeJustice(Item<RestorativeJustice>)
  /// What a service that is not the council knows of care.
  case careExperience(Item<CareExperience>)
  /// Where the young person lives, as one agency recorded it.
  case accommodation(Item<Accommodation>)
  /// Main education, training or employment.
  case activity(Item<Activity>)
  /// Whether special educational or additional learning needs were identified, the plan for them and what is
  /// provided.
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
  /// A neurodevelopmental condition, learning disability or brain injury, what is hard because of it and what
  /// helps.
  case neurodiversityNeed(Item<NeurodiversityNeed>)
  /// A medicine that the young person takes, so that it does not run out at a move.
  case medication(Item<Medication>)
  /// Whether the young person is registered with a general practice, dentist or the like.
  case healthRegistration(Item<HealthRegistration>)
  /// A disability, as a service recorded it.
  case disability(Item<Disability>)
  /// A need of speech, language or communication.
  case communicationNeed(Item<CommunicationNeed>)
  /// Something that everybody can do so that the young person understands and is understood. It says what to
  /// do, not why.
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
  /// A time when the young person was missing, or away from placement without authorisation.
  case missingEpisode(Item<MissingEpisode>)
  /// Status as an unaccompanied child seeking asylum.
  case unaccompaniedAsylumSeeker(Item<UnaccompaniedAsylumSeeker>)
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
