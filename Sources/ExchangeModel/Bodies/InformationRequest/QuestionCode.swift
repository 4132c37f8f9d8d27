import ExchangeConsent
public import XMLCoding

/// Questions that services ask one another about a young adult.
public enum QuestionCode: String, XMLTextConvertible, CaseIterable {
  /// Whether the youth justice service knows, or knew, the young person.
  case youthJusticeInvolvement = "youth-justice-involvement"
  /// Which orders and out-of-court disposals there were, and when.
  case ordersAndDates = "orders-and-dates"
  /// How the young person responded to supervision.
  case responseToSupervision = "response-to-supervision"
  /// What helps the young person to engage, and what gets in the way.
  case whatWorks = "what-works"
  /// What the latest assessment says.
  case latestAssessment = "latest-assessment"
  /// Safety and well-being of the young person.
  case riskToSelf = "risk-to-self"
  /// Risk of harm to other people.
  case riskToOthers = "risk-to-others"
  /// Whom to speak to.
  case contactWorker = "contact-worker"
  /// Whether children's social care knows, or knew, the young person, and from when until when.
  case socialCareStatus = "social-care-status"
  /// Which child in need plans, child protection plans and periods of care there were.
  case plansAndCareHistory = "plans-and-care-history"
  /// Which status the young person has in leaving care law.
  case leavingCareStatus = "leaving-care-status"
  /// Which local authority is responsible, and who is the personal adviser.
  case responsibleAuthority = "responsible-authority"
  /// Exploitation, and going missing.
  case exploitationAndMissing = "exploitation-and-missing"
  /// Disability, an education, health and care plan or individual development plan, and reports of
  /// educational psychologists.
  case disabilityAndEducationPlan = "disability-and-education-plan"
  /// Which adults the young person trusts.
  case trustedAdults = "trusted-adults"
  /// When the pathway plan was last reviewed, and what it says.
  case pathwayPlan = "pathway-plan"
  /// What the local offer for care leavers gives.
  case localOffer = "local-offer"
  /// Where the young person lives, or can live.
  case accommodation
  /// What is known of the young person’s maturity.
  case maturityEvidence = "maturity-evidence"
  /// Strengths and protective factors.
  case strengths
  /// How to communicate well with the young person.
  case communicationNeeds = "communication-needs"
  /// Which health support there is or was.
  case healthSupport = "health-support"
  /// What the young person says.
  case youngPersonsViews = "young-persons-views"
  /// Police call-outs to domestic abuse.
  case domesticAbuseCallOuts = "domestic-abuse-call-outs"
  /// Whether the originator of intelligence releases it.
  case intelligence
  /// School or college, and the learner numbers.
  case educationIdentifiers = "education-identifiers"
  /// Another question, in words.
  case other
}
