public import ExchangeConsent
public import XMLCoding

/// What children's social care knows: referrals, assessments and plans, and the time in care.
public struct SocialCareRecord: Codable, Hashable, Sendable {
  /// The items, in any order; at least one.
  public var items: [SocialCareItem]

  /// Makes a record.
  public init(items: [SocialCareItem]) {
    self.items = items
  }

  private enum CodingKeys: String, CodingKey {
    case items = "#choice"
  }
}

/// What a ``SocialCareRecord`` can hold.
public enum SocialCareItem: XMLChoice, Hashable, Sendable {
  /// A referral that children's social care received, and how it ended.
  case referral(Item<Referral>)
  /// Early help for the young person and the family.
  case earlyHelp(Item<EarlyHelp>)
  /// An assessment by children's social care: its dates and whether help followed. What it found stands in
  /// factors, which differ in protection.
  case childAndFamilyAssessment(Item<ChildAndFamilyAssessment>)
  /// Abuse, neglect or another factor that an assessment found, where no other element has a place for it.
  case safeguardingFinding(Item<SafeguardingFinding>)
  /// That an assessment found concerns about the young person and alcohol or drugs.
  case substanceUseFinding(Item<SubstanceUseFinding>)
  /// That an assessment found concerns about the mental health of the young person.
  case mentalHealthFinding(Item<MentalHealthFinding>)
  /// That an assessment found concerns about a learning disability of the young person.
  case learningDisabilityFinding(Item<LearningDisabilityFinding>)
  /// That an assessment found concerns about a physical disability or illness of the young person.
  case physicalHealthFinding(Item<PhysicalHealthFinding>)
  /// That an assessment found a factor of sexual or reproductive health.
  case sexualHealthFinding(Item<SexualHealthFinding>)
  /// That an assessment found concerns about self-harm.
  case selfHarmFinding(Item<SelfHarmFinding>)
  /// That an assessment found concerns about going missing.
  case missingFinding(Item<MissingFinding>)
  /// That an assessment found concerns about criminal exploitation.
  case criminalExploitationFinding(Item<CriminalExploitationFinding>)
  /// That an assessment found concerns about sexual exploitation.
  case sexualExploitationFinding(Item<SexualExploitationFinding>)
  /// That an assessment found concerns about trafficking.
  case traffickingFinding(Item<TraffickingFinding>)
  /// That an assessment found concerns about gangs.
  case gangFinding(Item<GangFinding>)
  /// That an assessment found concerns about behaviour towards others.
  case behaviourFinding(Item<BehaviourFinding>)
  /// That an assessment found concerns about an unaccompanied child seeking asylum.
  case immigrationFinding(Item<ImmigrationFinding>)
  /// That an assessment found concerns about the health of a parent or carer, or their use of alcohol or
  /// drugs.
  case parentalHealthFinding(Item<ParentalHealthFinding>)
  /// That an assessment found concerns about the family or household: violence at home, another member of it,
  /// caring, private fostering.
  case familyFinding(Item<FamilyFinding>)
  /// An enquiry into whether the young person suffers or is likely to suffer significant harm (section 47 of
  /// the Children Act 1989).
  case section47Enquiry(Item<Section47Enquiry>)
  /// A child protection conference and what it decided.
  case childProtectionConference(Item<ChildProtectionConference>)
  /// A child in need plan, or in Wales a care and support plan of a child who is not looked after.
  case childInNeedPlan(Item<ChildInNeedPlan>)
  /// A child protection plan, with all its reviews.
  case childProtectionPlan(Item<ChildProtectionPlan>)
  /// What the council did before it asked a family court for an order.
  case preProceedings(Item<PreProceedings>)
  /// The care plan of a looked after child, or in Wales the part 6 care and support plan.
  case carePlan(Item<CarePlan>)
  /// Where the young person is to grow up, by the permanence plan.
  case permanencePlan(Item<PermanencePlan>)
  /// A permanence plan for adoption.
  case adoptionPermanencePlan(Item<AdoptionPermanencePlan>)
  /// A visit by the social worker.
  case socialWorkerVisit(Item<SocialWorkerVisit>)
  /// The council that is responsible for the young person, or in whose area they live.
  case responsibleAuthority(Item<ResponsibleAuthority>)
  /// The local authority that a court designated.
  case designatedAuthority(Item<DesignatedAuthority>)
  /// The move from children's to adult social care.
  case adultServicesTransfer(Item<AdultServicesTransfer>)
  /// Whether an advocate or independent visitor was offered, and whether the young person wanted one.
  case advocacyOffer(Item<AdvocacyOffer>)
  /// A visit by the council to the young person in detention, and whether the report on it was shared.
  case detentionVisit(Item<DetentionVisit>)
  /// One unbroken period of being looked after.
  case carePeriod(Item<CarePeriod>)
  /// A legal status for a stretch of time.
  case legalStatus(Item<LegalStatus>)
  /// An order that authorises depriving the young person of liberty.
  case deprivationOfLiberty(Item<DeprivationOfLiberty>)
  /// Why the young person received services.
  case categoryOfNeed(Item<CategoryOfNeed>)
  /// A placement, without its address.
  case placement(Item<Placement>)
  /// Address of a placement.
  case placementAddress(Item<PlacementAddress>)
  /// Address of the home before care.
  case homeAddress(Item<HomeAddress>)
  /// That adoption was decided, made or given up.
  case adoption(Item<Adoption>)
  /// A legal status that shows that adoption was planned.
  case adoptionLegalStatus(Item<AdoptionLegalStatus>)
  /// A placement for adoption.
  case adoptionPlacement(Item<AdoptionPlacement>)
  /// A permanent arrangement before the present period of care.
  case previousPermanence(Item<PreviousPermanence>)
  /// A review of the care plan.
  case lookedAfterReview(Item<LookedAfterReview>)
  /// A time missing or away.
  case missingEpisode(Item<MissingEpisode>)
  /// Result of the Strengths and Difficulties Questionnaire.
  case strengthsAndDifficulties(Item<StrengthsAndDifficulties>)
  /// Health checks of one year.
  case healthChecks(Item<HealthChecks>)
  /// Substance misuse in one year.
  case substanceMisuse(Item<SubstanceMisuse>)
  /// Whether convicted in one year.
  case conviction(Item<Conviction>)
  /// A social worker's responsibility.
  case socialWorkerInvolvement(Item<SocialWorkerInvolvement>)
  /// Whether the young person is a mother.
  case motherhood(Item<Motherhood>)
  /// Main education, training or employment.
  case activity(Item<Activity>)
  /// Where the young person lives, as one agency recorded it.
  case accommodation(Item<Accommodation>)
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
  /// Status as an unaccompanied child seeking asylum.
  case unaccompaniedAsylumSeeker(Item<UnaccompaniedAsylumSeeker>)
  /// Ethnicity as the young person or the family gave it.
  case ethnicity(Item<Ethnicity>)
  /// The young person's own words.
  case view(Item<View>)
  /// Text that fits no other item.
  case narrative(Item<Narrative>)
  /// That there is no information of a category.
  case notHeld(Item<NotHeld>)
  /// Stands in place of an item that was withheld.
  case withheld(Withheld)
}
