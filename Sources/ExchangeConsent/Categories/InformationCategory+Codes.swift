// The codes of Schemas/profiles/information-categories.csv as names, so that a misspelt category does not
// compile. A test proves that both lists are the same.

extension InformationCategory {
  // MARK: identity

  /// Who the young person is: `identity`.
  public static let identity = listed("identity")
  /// Names: `identity.name`.
  public static let identityName = listed("identity.name")
  /// Date of birth: `identity.dob`.
  public static let identityDob = listed("identity.dob")
  /// Identifiers that agencies have given: `identity.identifiers`.
  public static let identityIdentifiers = listed("identity.identifiers")
  /// A photograph: `identity.photo`.
  public static let identityPhoto = listed("identity.photo")
  /// Preferred language: `identity.language`.
  public static let identityLanguage = listed("identity.language")

  // MARK: contact

  /// How and where the young person can be reached: `contact`.
  public static let contact = listed("contact")
  /// Home address: `contact.address`.
  public static let contactAddress = listed("contact.address")
  /// Telephone number or electronic address: `contact.phone`.
  public static let contactPhone = listed("contact.phone")
  /// How contact can be made safely: `contact.safe-contact`.
  public static let contactSafeContact = listed("contact.safe-contact")
  /// Address of a placement: `contact.placement-address`.
  public static let contactPlacementAddress = listed("contact.placement-address")

  // MARK: order

  /// A court order and what it demands: `order`.
  public static let order = listed("order")
  /// The sentence: `order.sentence`.
  public static let orderSentence = listed("order.sentence")
  /// Requirements of the order: `order.requirements`.
  public static let orderRequirements = listed("order.requirements")
  /// Licence and its conditions: `order.licence`.
  public static let orderLicence = listed("order.licence")
  /// Dates of the order: `order.dates`.
  public static let orderDates = listed("order.dates")
  /// Breach and enforcement: `order.breach`.
  public static let orderBreach = listed("order.breach")
  /// The court that made the order: `order.court`.
  public static let orderCourt = listed("order.court")

  // MARK: offending

  /// Offences and offending behaviour: `offending`.
  public static let offending = listed("offending")
  /// The offence of the present order: `offending.current`.
  public static let offendingCurrent = listed("offending.current")
  /// Earlier offences and cautions: `offending.history`.
  public static let offendingHistory = listed("offending.history")
  /// Out-of-court disposals: `offending.oocd`.
  public static let offendingOocd = listed("offending.oocd")
  /// Pattern of offending: `offending.pattern`.
  public static let offendingPattern = listed("offending.pattern")
  /// Analysis of offending: `offending.analysis`.
  public static let offendingAnalysis = listed("offending.analysis")

  // MARK: risk-to-others

  /// Risk of harm to other people: `risk-to-others`.
  public static let riskToOthers = listed("risk-to-others")
  /// Assessed risk of serious harm: `risk-to-others.rosh`.
  public static let riskToOthersRosh = listed("risk-to-others.rosh")
  /// Multi-agency public protection category and level: `risk-to-others.mappa`.
  public static let riskToOthersMappa = listed("risk-to-others.mappa")
  /// Weapons: `risk-to-others.weapons`.
  public static let riskToOthersWeapons = listed("risk-to-others.weapons")
  /// Domestic abuse by the young person: `risk-to-others.domestic-abuse`.
  public static let riskToOthersDomesticAbuse = listed("risk-to-others.domestic-abuse")
  /// Fire setting: `risk-to-others.arson`.
  public static let riskToOthersArson = listed("risk-to-others.arson")
  /// Risk of sexual harm to others: `risk-to-others.sexual-harm`.
  public static let riskToOthersSexualHarm = listed("risk-to-others.sexual-harm")

  // MARK: risk-to-self

  /// Safety and well-being of the young person: `risk-to-self`.
  public static let riskToSelf = listed("risk-to-self")
  /// Self-harm: `risk-to-self.self-harm`.
  public static let riskToSelfSelfHarm = listed("risk-to-self.self-harm")
  /// Risk of suicide: `risk-to-self.suicide`.
  public static let riskToSelfSuicide = listed("risk-to-self.suicide")
  /// What makes the young person vulnerable: `risk-to-self.vulnerability`.
  public static let riskToSelfVulnerability = listed("risk-to-self.vulnerability")
  /// Care planning for risk of self-harm in custody: `risk-to-self.custody-acct`.
  public static let riskToSelfCustodyAcct = listed("risk-to-self.custody-acct")

  // MARK: exploitation

  /// Exploitation of the young person: `exploitation`.
  public static let exploitation = listed("exploitation")
  /// Criminal exploitation: `exploitation.cce`.
  public static let exploitationCce = listed("exploitation.cce")
  /// Sexual exploitation: `exploitation.cse`.
  public static let exploitationCse = listed("exploitation.cse")
  /// National Referral Mechanism: `exploitation.nrm`.
  public static let exploitationNrm = listed("exploitation.nrm")
  /// Going missing: `exploitation.missing`.
  public static let exploitationMissing = listed("exploitation.missing")

  // MARK: safeguarding

  /// Safeguarding concerns and enquiries: `safeguarding`.
  public static let safeguarding = listed("safeguarding")
  /// Child protection plan: `safeguarding.cp-plan`.
  public static let safeguardingCpPlan = listed("safeguarding.cp-plan")
  /// Enquiry into significant harm: `safeguarding.s47`.
  public static let safeguardingS47 = listed("safeguarding.s47")
  /// Referral to social care: `safeguarding.referral`.
  public static let safeguardingReferral = listed("safeguarding.referral")
  /// Adult safeguarding enquiry: `safeguarding.adult-safeguarding`.
  public static let safeguardingAdultSafeguarding = listed("safeguarding.adult-safeguarding")

  // MARK: care-history

  /// Time in care: `care-history`.
  public static let careHistory = listed("care-history")
  /// Legal status in care: `care-history.legal-status`.
  public static let careHistoryLegalStatus = listed("care-history.legal-status")
  /// Placements: `care-history.placements`.
  public static let careHistoryPlacements = listed("care-history.placements")
  /// Why the young person came into care: `care-history.reason-in-care`.
  public static let careHistoryReasonInCare = listed("care-history.reason-in-care")
  /// Adoption: `care-history.adoption`.
  public static let careHistoryAdoption = listed("care-history.adoption")

  // MARK: leaving-care

  /// Leaving care support: `leaving-care`.
  public static let leavingCare = listed("leaving-care")
  /// Leaving care status and entitlement: `leaving-care.entitlement`.
  public static let leavingCareEntitlement = listed("leaving-care.entitlement")
  /// Personal adviser: `leaving-care.pa`.
  public static let leavingCarePa = listed("leaving-care.pa")
  /// Pathway plan: `leaving-care.pathway-plan`.
  public static let leavingCarePathwayPlan = listed("leaving-care.pathway-plan")
  /// Financial support for leaving care: `leaving-care.financial`.
  public static let leavingCareFinancial = listed("leaving-care.financial")
  /// Local offer: `leaving-care.local-offer`.
  public static let leavingCareLocalOffer = listed("leaving-care.local-offer")

  // MARK: health

  /// Health: `health`.
  public static let health = listed("health")
  /// Physical health: `health.physical`.
  public static let healthPhysical = listed("health.physical")
  /// Mental health: `health.mental`.
  public static let healthMental = listed("health.mental")
  /// Substance use: `health.substance`.
  public static let healthSubstance = listed("health.substance")
  /// Sexual health: `health.sexual`.
  public static let healthSexual = listed("health.sexual")
  /// Neurodiversity and brain injury: `health.neuro`.
  public static let healthNeuro = listed("health.neuro")
  /// Medication: `health.medication`.
  public static let healthMedication = listed("health.medication")
  /// Registration with health services: `health.registration`.
  public static let healthRegistration = listed("health.registration")

  // MARK: communication

  /// Speech, language and communication: `communication`.
  public static let communication = listed("communication")
  /// Speech, language and communication needs: `communication.slcn`.
  public static let communicationSlcn = listed("communication.slcn")
  /// How to communicate well with the young person: `communication.adjustments`.
  public static let communicationAdjustments = listed("communication.adjustments")
  /// Need for an interpreter: `communication.interpreter`.
  public static let communicationInterpreter = listed("communication.interpreter")

  // MARK: ete

  /// Education, training and employment: `ete`.
  public static let ete = listed("ete")
  /// School: `ete.school`.
  public static let eteSchool = listed("ete.school")
  /// Special educational needs provision: `ete.senco-ehcp`.
  public static let eteSencoEhcp = listed("ete.senco-ehcp")
  /// College: `ete.college`.
  public static let eteCollege = listed("ete.college")
  /// Training: `ete.training`.
  public static let eteTraining = listed("ete.training")
  /// Employment: `ete.employment`.
  public static let eteEmployment = listed("ete.employment")
  /// Attainment: `ete.attainment`.
  public static let eteAttainment = listed("ete.attainment")

  // MARK: accommodation

  /// Accommodation: `accommodation`.
  public static let accommodation = listed("accommodation")
  /// Where the young person lives: `accommodation.current`.
  public static let accommodationCurrent = listed("accommodation.current")
  /// Where the young person has lived: `accommodation.history`.
  public static let accommodationHistory = listed("accommodation.history")
  /// Whether accommodation is suitable: `accommodation.suitability`.
  public static let accommodationSuitability = listed("accommodation.suitability")
  /// Homelessness: `accommodation.homelessness`.
  public static let accommodationHomelessness = listed("accommodation.homelessness")

  // MARK: family

  /// Family: `family`.
  public static let family = listed("family")
  /// Who is in the family: `family.composition`.
  public static let familyComposition = listed("family.composition")
  /// Relationships in the family: `family.relationships`.
  public static let familyRelationships = listed("family.relationships")
  /// Health of a parent: `family.parental-health`.
  public static let familyParentalHealth = listed("family.parental-health")
  /// Contact with family: `family.contact`.
  public static let familyContact = listed("family.contact")

  // MARK: family-proceedings

  /// Family court proceedings: `family-proceedings`.
  public static let familyProceedings = listed("family-proceedings")
  /// Orders in family proceedings: `family-proceedings.orders`.
  public static let familyProceedingsOrders = listed("family-proceedings.orders")
  /// Papers of family proceedings: `family-proceedings.papers`.
  public static let familyProceedingsPapers = listed("family-proceedings.papers")

  // MARK: relationships

  /// Personal relationships: `relationships`.
  public static let relationships = listed("relationships")
  /// Partner: `relationships.partner`.
  public static let relationshipsPartner = listed("relationships.partner")
  /// Children of the young person: `relationships.children`.
  public static let relationshipsChildren = listed("relationships.children")
  /// Friends and mentors who help: `relationships.associates-positive`.
  public static let relationshipsAssociatesPositive = listed("relationships.associates-positive")

  // MARK: associates

  /// Associates in offending: `associates`.
  public static let associates = listed("associates")
  /// Co-defendants: `associates.co-defendant`.
  public static let associatesCoDefendant = listed("associates.co-defendant")
  /// Gang affiliation: `associates.gang`.
  public static let associatesGang = listed("associates.gang")
  /// Intelligence: `associates.intelligence`.
  public static let associatesIntelligence = listed("associates.intelligence")

  // MARK: victim

  /// Victims: `victim`.
  public static let victim = listed("victim")
  /// Who a victim is: `victim.identity`.
  public static let victimIdentity = listed("victim.identity")
  /// Where a victim lives: `victim.address`.
  public static let victimAddress = listed("victim.address")
  /// Places kept clear to protect a victim: `victim.exclusion-zone`.
  public static let victimExclusionZone = listed("victim.exclusion-zone")
  /// Views of a victim: `victim.views`.
  public static let victimViews = listed("victim.views")
  /// Impact on a victim: `victim.impact`.
  public static let victimImpact = listed("victim.impact")
  /// Restorative justice: `victim.rj`.
  public static let victimRj = listed("victim.rj")

  // MARK: maturity

  /// Maturity: `maturity`.
  public static let maturity = listed("maturity")
  /// Assessment of maturity: `maturity.assessment`.
  public static let maturityAssessment = listed("maturity.assessment")
  /// Score of a maturity screen: `maturity.score`.
  public static let maturityScore = listed("maturity.score")

  // MARK: strengths

  /// Strengths and protective factors: `strengths`.
  public static let strengths = listed("strengths")

  // MARK: views

  /// Views in the young person’s own words: `views`.
  public static let views = listed("views")

  // MARK: engagement

  /// Engagement with services: `engagement`.
  public static let engagement = listed("engagement")
  /// Compliance: `engagement.compliance`.
  public static let engagementCompliance = listed("engagement.compliance")
  /// What helps the young person to engage: `engagement.what-works`.
  public static let engagementWhatWorks = listed("engagement.what-works")
  /// Key worker: `engagement.key-worker`.
  public static let engagementKeyWorker = listed("engagement.key-worker")

  // MARK: plan

  /// Plans: `plan`.
  public static let plan = listed("plan")
  /// Objectives: `plan.objectives`.
  public static let planObjectives = listed("plan.objectives")
  /// Actions: `plan.actions`.
  public static let planActions = listed("plan.actions")
  /// Contacts under the plan: `plan.contacts`.
  public static let planContacts = listed("plan.contacts")

  // MARK: interventions

  /// Interventions: `interventions`.
  public static let interventions = listed("interventions")
  /// Programmes: `interventions.programme`.
  public static let interventionsProgramme = listed("interventions.programme")
  /// Contacts in an intervention: `interventions.contacts`.
  public static let interventionsContacts = listed("interventions.contacts")

  // MARK: finance

  /// Money: `finance`.
  public static let finance = listed("finance")
  /// Benefits: `finance.benefits`.
  public static let financeBenefits = listed("finance.benefits")
  /// Debt: `finance.debt`.
  public static let financeDebt = listed("finance.debt")

  // MARK: immigration

  /// Immigration: `immigration`.
  public static let immigration = listed("immigration")
  /// Immigration status: `immigration.status`.
  public static let immigrationStatus = listed("immigration.status")

  // MARK: ethnicity

  /// Ethnicity: `ethnicity`.
  public static let ethnicity = listed("ethnicity")

  // MARK: religion

  /// Religion or belief: `religion`.
  public static let religion = listed("religion")

  // MARK: sexual-life

  /// Sex life or sexual orientation: `sexual-life`.
  public static let sexualLife = listed("sexual-life")

  // MARK: professional

  /// Professionals in their official role: `professional`.
  public static let professional = listed("professional")
  /// Names of professionals: `professional.names`.
  public static let professionalNames = listed("professional.names")
  /// Roles of professionals: `professional.roles`.
  public static let professionalRoles = listed("professional.roles")
  /// Contact details of professionals at work: `professional.contacts`.
  public static let professionalContacts = listed("professional.contacts")
}
