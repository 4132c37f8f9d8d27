public import ExchangeConsent
public import XMLCoding

/// What a leaving care service knows and provides.
public struct LeavingCareRecord: Codable, Hashable, Sendable {
  /// The items, in any order; at least one.
  public var items: [LeavingCareItem]

  /// Makes a record.
  public init(items: [LeavingCareItem]) {
    self.items = items
  }

  private enum CodingKeys: String, CodingKey {
    case items = "#choice"
  }
}

/// What a ``LeavingCareRecord`` can hold.
public enum LeavingCareItem: XMLChoice, Hashable, Sendable {
  /// Status in leaving care law.
  case leavingCareStatus(Item<LeavingCareStatus>)
  /// Whether the leaving care service is in touch with the young person.
  case leavingCareContact(Item<LeavingCareContact>)
  /// The personal adviser in an official capacity, and how to reach them; or why there is none.
  case personalAdviser(Item<PersonalAdviser>)
  /// When the pathway plan was made and reviewed, whether the young person agrees, and how they want to be
  /// contacted.
  case pathwayPlan(Item<PathwayPlan>)
  /// One matter of the pathway plan.
  case pathwayPlanDomain(Item<PathwayPlanDomain>)
  /// The matter of health in the pathway plan.
  case pathwayPlanHealthDomain(Item<PathwayPlanHealthDomain>)
  /// The matter of identity in the pathway plan, where it tells of immigration, or the needs of a young
  /// person who sought asylum or was trafficked.
  case pathwayPlanIdentityDomain(Item<PathwayPlanIdentityDomain>)
  /// The matter of family and social relationships in the pathway plan, where it tells of others.
  case pathwayPlanFamilyDomain(Item<PathwayPlanFamilyDomain>)
  /// The assessment of needs on which the pathway plan rests.
  case leavingCareNeedsAssessment(Item<LeavingCareNeedsAssessment>)
  /// A review of the pathway plan.
  case pathwayPlanReview(Item<PathwayPlanReview>)
  /// Financial support that a care leaver is entitled to, and how much of it is used.
  case financialSupport(Item<FinancialSupport>)
  /// An entitlement of the local offer of the council for care leavers.
  case localOffer(Item<LocalOffer>)
  /// What the pathway plan provides for while the young person is detained: where, contact, support and
  /// release.
  case detainedPlan(Item<DetainedPlan>)
  /// Accommodation on release from custody.
  case releaseAccommodation(Item<ReleaseAccommodation>)
  /// A visit by the council to the young person in detention, and whether the report on it was shared.
  case detentionVisit(Item<DetentionVisit>)
  /// That the young person stays with a former foster carer after 18.
  case stayingPut(Item<StayingPut>)
  /// That the young person is supported near a former children's home or supported accommodation.
  case stayingClose(Item<StayingClose>)
  /// The council that is responsible for the young person, or in whose area they live.
  case responsibleAuthority(Item<ResponsibleAuthority>)
  /// The move from children's to adult social care.
  case adultServicesTransfer(Item<AdultServicesTransfer>)
  /// Whether an advocate or independent visitor was offered, and whether the young person wanted one.
  case advocacyOffer(Item<AdvocacyOffer>)
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
