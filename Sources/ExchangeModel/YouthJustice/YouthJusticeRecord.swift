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
  /// What the youth justice service knows of being looked after.
  case knownCareStatus(Item<KnownCareStatus>)
  /// What the youth justice service knows of a child protection plan.
  case knownChildProtectionPlan(Item<KnownChildProtectionPlan>)
  /// What the youth justice service knows of support by social care or early help.
  case knownSocialCareSupport(Item<KnownSocialCareSupport>)
  /// What the youth justice service knows of leaving care status.
  case knownLeavingCareStatus(Item<KnownLeavingCareStatus>)
  /// That a brother or sister is or was looked after; it is about them.
  case siblingInCare(Item<SiblingInCare>)
  /// That the service was in contact with a victim, without anything that tells who it is.
  case victimContact(Item<VictimContact>)
  /// Whether a victim's views are known; not what they are.
  case victimView(Item<VictimView>)
  /// Restorative justice with a victim.
  case restorativeJustice(Item<RestorativeJustice>)
  /// Where the young person lives, as one agency recorded it.
  case accommodation(Item<Accommodation>)
  /// Main education, training or employment.
  case activity(Item<Activity>)
  /// A time when the young person was missing, or away from placement without authorisation.
  case missingEpisode(Item<MissingEpisode>)
  /// Status as an unaccompanied child seeking asylum.
  case unaccompaniedAsylumSeeker(Item<UnaccompaniedAsylumSeeker>)
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

  /// The names of the elements.
  public enum CodingKeys: String, CodingKey, CaseIterable {
    /// `YouthJusticeService`.
    case youthJusticeService = "YouthJusticeService"
    /// `DesignatedAuthority`.
    case designatedAuthority = "DesignatedAuthority"
    /// `ServiceTransfer`.
    case serviceTransfer = "ServiceTransfer"
    /// `YouthOrder`.
    case youthOrder = "YouthOrder"
    /// `HospitalOrder`.
    case hospitalOrder = "HospitalOrder"
    /// `ReferralContract`.
    case referralContract = "ReferralContract"
    /// `YouthOrderRequirement`.
    case youthOrderRequirement = "YouthOrderRequirement"
    /// `MentalHealthRequirement`.
    case mentalHealthRequirement = "MentalHealthRequirement"
    /// `SubstanceUseRequirement`.
    case substanceUseRequirement = "SubstanceUseRequirement"
    /// `YouthLicence`.
    case youthLicence = "YouthLicence"
    /// `YouthLicenceCondition`.
    case youthLicenceCondition = "YouthLicenceCondition"
    /// `ProtectiveCondition`.
    case protectiveCondition = "ProtectiveCondition"
    /// `YouthBreach`.
    case youthBreach = "YouthBreach"
    /// `ComplianceWarning`.
    case complianceWarning = "ComplianceWarning"
    /// `CurrentOffence`.
    case currentOffence = "CurrentOffence"
    /// `PastOffence`.
    case pastOffence = "PastOffence"
    /// `OutOfCourtDisposal`.
    case outOfCourtDisposal = "OutOfCourtDisposal"
    /// `PoliceBail`.
    case policeBail = "PoliceBail"
    /// `CoDefendant`.
    case coDefendant = "CoDefendant"
    /// `CourtHearing`.
    case courtHearing = "CourtHearing"
    /// `YouthCourtReport`.
    case youthCourtReport = "YouthCourtReport"
    /// `ReportingRestriction`.
    case reportingRestriction = "ReportingRestriction"
    /// `Remand`.
    case remand = "Remand"
    /// `HospitalRemand`.
    case hospitalRemand = "HospitalRemand"
    /// `CourtBail`.
    case courtBail = "CourtBail"
    /// `YouthCustodyPlacement`.
    case youthCustodyPlacement = "YouthCustodyPlacement"
    /// `YouthCustodyDates`.
    case youthCustodyDates = "YouthCustodyDates"
    /// `YouthAssessment`.
    case youthAssessment = "YouthAssessment"
    /// `RiskOfSeriousHarm`.
    case riskOfSeriousHarm = "RiskOfSeriousHarm"
    /// `HarmBehaviour`.
    case harmBehaviour = "HarmBehaviour"
    /// `RiskToChildren`.
    case riskToChildren = "RiskToChildren"
    /// `WeaponConcern`.
    case weaponConcern = "WeaponConcern"
    /// `FireSettingConcern`.
    case fireSettingConcern = "FireSettingConcern"
    /// `DomesticAbuseConcern`.
    case domesticAbuseConcern = "DomesticAbuseConcern"
    /// `SexualHarmConcern`.
    case sexualHarmConcern = "SexualHarmConcern"
    /// `SafetyAndWellbeing`.
    case safetyAndWellbeing = "SafetyAndWellbeing"
    /// `AdverseOutcome`.
    case adverseOutcome = "AdverseOutcome"
    /// `LikelihoodOfReoffending`.
    case likelihoodOfReoffending = "LikelihoodOfReoffending"
    /// `ScaledApproach`.
    case scaledApproach = "ScaledApproach"
    /// `OffendingFactor`.
    case offendingFactor = "OffendingFactor"
    /// `RiskToOthersFactor`.
    case riskToOthersFactor = "RiskToOthersFactor"
    /// `SafetyFactor`.
    case safetyFactor = "SafetyFactor"
    /// `AccommodationFactor`.
    case accommodationFactor = "AccommodationFactor"
    /// `CareHistoryFactor`.
    case careHistoryFactor = "CareHistoryFactor"
    /// `FamilyFactor`.
    case familyFactor = "FamilyFactor"
    /// `EducationFactor`.
    case educationFactor = "EducationFactor"
    /// `MentalHealthFactor`.
    case mentalHealthFactor = "MentalHealthFactor"
    /// `PhysicalHealthFactor`.
    case physicalHealthFactor = "PhysicalHealthFactor"
    /// `SubstanceUseFactor`.
    case substanceUseFactor = "SubstanceUseFactor"
    /// `CommunicationFactor`.
    case communicationFactor = "CommunicationFactor"
    /// `RelationshipFactor`.
    case relationshipFactor = "RelationshipFactor"
    /// `OwnChildrenFactor`.
    case ownChildrenFactor = "OwnChildrenFactor"
    /// `MotivationFactor`.
    case motivationFactor = "MotivationFactor"
    /// `SelfAssessment`.
    case selfAssessment = "SelfAssessment"
    /// `PublicProtection`.
    case publicProtection = "PublicProtection"
    /// `IntegratedOffenderManagement`.
    case integratedOffenderManagement = "IntegratedOffenderManagement"
    /// `GangAssociation`.
    case gangAssociation = "GangAssociation"
    /// `Intelligence`.
    case intelligence = "Intelligence"
    /// `CountyLines`.
    case countyLines = "CountyLines"
    /// `InterventionProgramme`.
    case interventionProgramme = "InterventionProgramme"
    /// `InterventionResponse`.
    case interventionResponse = "InterventionResponse"
    /// `ParentingIntervention`.
    case parentingIntervention = "ParentingIntervention"
    /// `ExitPlan`.
    case exitPlan = "ExitPlan"
    /// `EducationHours`.
    case educationHours = "EducationHours"
    /// `AccommodationConditions`.
    case accommodationConditions = "AccommodationConditions"
    /// `HouseholdOffending`.
    case householdOffending = "HouseholdOffending"
    /// `KnownCareStatus`.
    case knownCareStatus = "KnownCareStatus"
    /// `KnownChildProtectionPlan`.
    case knownChildProtectionPlan = "KnownChildProtectionPlan"
    /// `KnownSocialCareSupport`.
    case knownSocialCareSupport = "KnownSocialCareSupport"
    /// `KnownLeavingCareStatus`.
    case knownLeavingCareStatus = "KnownLeavingCareStatus"
    /// `SiblingInCare`.
    case siblingInCare = "SiblingInCare"
    /// `VictimContact`.
    case victimContact = "VictimContact"
    /// `VictimView`.
    case victimView = "VictimView"
    /// `RestorativeJustice`.
    case restorativeJustice = "RestorativeJustice"
    /// `Accommodation`.
    case accommodation = "Accommodation"
    /// `Activity`.
    case activity = "Activity"
    /// `MissingEpisode`.
    case missingEpisode = "MissingEpisode"
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
