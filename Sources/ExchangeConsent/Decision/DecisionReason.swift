public import XMLCoding

/// Why an item may or may not be disclosed. The code never changes its meaning.
public enum DecisionReason: String, XMLTextConvertible, CaseIterable {
  // MARK: Permitted
  case permitDuty = "PERMIT_DUTY"
  case permitProtective = "PERMIT_PROTECTIVE"
  case permitPower = "PERMIT_POWER"
  case permitConsent = "PERMIT_CONSENT"
  case officialRole = "PROF_OFFICIAL"
  case keptInternally = "KEPT_INTERNALLY"

  // MARK: No authority
  case noAuthority = "NO_AUTHORITY"
  case thirdPartyNoAuthority = "THIRD_PARTY_NO_AUTHORITY"
  case victimNoAuthority = "VICTIM_NO_AUTHORITY"
  case authorityUnresolved = "AUTH_UNRESOLVED"

  // MARK: Consent
  case consentForEngagement = "CONSENT_KIND_ENGAGEMENT"
  case consentForConfidenceOnly = "CONSENT_KIND_CONFIDENCE_ONLY"
  case consentNotGiven = "CONSENT_NOT_GIVEN"
  case consentNotYetGiven = "CONSENT_NOT_YET_GIVEN"
  case consentRefused = "CONSENT_REFUSED"
  case consentWithdrawn = "CONSENT_WITHDRAWN"
  case consentInvalidated = "CONSENT_INVALIDATED"
  case consentSuperseded = "CONSENT_SUPERSEDED"
  case consentRestricted = "CONSENT_RESTRICTED"
  case consentNotYetValid = "CONSENT_NOT_YET_VALID"
  case consentHasNoEnd = "CONSENT_NO_END"
  case consentExpired = "CONSENT_EXPIRED"
  case consentNotAffirmative = "CONSENT_NOT_AFFIRMATIVE"
  case consentNotFree = "CONSENT_NOT_FREE"
  case consentNotInformed = "CONSENT_NOT_INFORMED"
  case consentUnevidenced = "CONSENT_UNEVIDENCED"
  case consentNotExplicit = "CONSENT_NOT_EXPLICIT"
  case consentUsed = "CONSENT_USED"

  // MARK: Whoever gave it
  case giverNotCompetent = "GIVER_NOT_COMPETENT"
  case giverCompetenceUnrecorded = "GIVER_COMPETENCE_UNRECORDED"
  case giverLacksCapacity = "GIVER_LACKS_CAPACITY"
  case parentLapsedAt18 = "GIVER_PR_LAPSED_18"
  case localAuthorityWithoutCareOrder = "GIVER_LA_NO_PR"
  case giverDiscloses = "GIVER_SELF_CONSENT"
  case parentUnevidenced = "GIVER_PR_UNEVIDENCED"
  case parentInsufficientAt16 = "GIVER_PR_INSUFFICIENT_16"
  case childIsCompetent = "GIVER_CHILD_COMPETENT"
  case giverNotAuthorised = "GIVER_NOT_AUTHORISED"

  // MARK: Scope
  case scopeDiscloser = "SCOPE_DISCLOSER"
  case recipientNotNamed = "RECIPIENT_NOT_NAMED"
  case scopeRecipient = "SCOPE_RECIPIENT"
  case scopePurpose = "SCOPE_PURPOSE"
  case scopeCategory = "SCOPE_CATEGORY"
  case scopeExcluded = "SCOPE_EXCLUDED"
  case scopeUndated = "SCOPE_DATA_UNDATED"
  case scopePeriod = "SCOPE_DATA_PERIOD"
  case scopeDetail = "SCOPE_DETAIL"
  case spentRecord = "SPENT_RECORD"

  // MARK: Lawful basis
  case basisDecidedLater = "BASIS_DECIDED_LATER"
  case basisExpired = "BASIS_EXPIRED"
  case basisHasNoDecisionMaker = "BASIS_NO_DECISION_MAKER"
  case basisHasNoGateway = "BASIS_NO_GATEWAY"
  case gatewayNotInForce = "BASIS_GATEWAY_NOT_IN_FORCE"
  case gatewayParty = "BASIS_GATEWAY_PARTY"
  case gatewayAge = "BASIS_GATEWAY_AGE"
  case gatewayCategory = "BASIS_GATEWAY_CATEGORY"
  case gatewayUnknown = "BASIS_GATEWAY_UNKNOWN"
  case gatewayStrength = "BASIS_GATEWAY_STRENGTH"
  case article6Unavailable = "BASIS_ART6_UNAVAILABLE"
  case basisHasNoNecessity = "BASIS_NO_NECESSITY"
  case basisHasNoArticle6 = "BASIS_NO_ART6"
  case basisHasNoArticle9 = "BASIS_NO_ART9"
  case basisHasNoArticle10 = "BASIS_NO_ART10"
  case part3Sensitive = "BASIS_PART3_SENSITIVE"
  case confidenceUnaddressed = "CONFIDENCE_UNADDRESSED"
  case confidenceConsentInvalid = "CONFIDENCE_CONSENT_INVALID"
  case notInformedWithoutReason = "BASIS_NOT_INFORMED_NO_REASON"

  // MARK: Protection
  case protectionHasNoRationale = "OVERRIDE_NO_RATIONALE"
  case protectionAtRiskUnmet = "OVERRIDE_AT_RISK_UNMET"
  case protectionHasNoConsentReason = "OVERRIDE_NO_CONSENT_REASON"
  case protectionNotApproved = "OVERRIDE_NOT_APPROVED"
  case protectionApprovedLate = "OVERRIDE_APPROVAL_LATE"
  case protectionHasNoEnd = "OVERRIDE_NO_END"
  case protectionEndsTooLate = "OVERRIDE_END_TOO_LATE"

  // MARK: Dissent
  case dissentNotAddressed = "DISSENT_NOT_ADDRESSED"
  case subjectPrevails = "DISSENT_SUBJECT_PREVAILS"
  case parentsDisagree = "DISSENT_PR_CONFLICT"
  case specificRefusalSurvives = "DISSENT_SPECIFIC_SURVIVES"

  // MARK: Bars
  case prohibitedByCourtOrder = "PROHIBITED_COURT_ORDER"
  case prohibitedByAnonymity = "PROHIBITED_ANONYMITY"
  case prohibitedByReportingRestriction = "PROHIBITED_REPORTING_RESTRICTION"
  case prohibitedByPrivilege = "PROHIBITED_PRIVILEGE"
  case prohibitedByAdoption = "PROHIBITED_ADOPTION"
  case prohibitedByOriginator = "PROHIBITED_ORIGINATOR_CONTROL"
  case prohibitedByStatute = "PROHIBITED_STATUTORY_BAR"
  case onwardProhibited = "ONWARD_PROHIBITED"
  case onwardNotNamed = "ONWARD_NOT_NAMED"
  case onwardOriginator = "ONWARD_ORIGINATOR"
  case victimInSubjectsCopy = "VICTIM_SUBJECT_FACING"
  case notForThisAudience = "AUDIENCE_NOT_ALLOWED"
  case subjectDeceased = "SUBJECT_DECEASED"

  // MARK: The document
  case essentialUncovered = "ESSENTIAL_UNCOVERED"
  case partyUndeclared = "PARTY_UNDECLARED"
  case victimUndeclared = "VICTIM_UNDECLARED"
  case identifierRepeated = "IDENTIFIER_REPEATED"
  case nothingLeft = "NOTHING_LEFT"
  case strictMode = "STRICT_MODE"
  case leakFound = "LEAK_FOUND"
  case eventRecordedLater = "EVENT_RECORDED_LATER"
  case receiverWouldDiffer = "RECEIVER_WOULD_DIFFER"
  case codeDiscloses = "CODE_DISCLOSES"
  case purposeNotReleasable = "PURPOSE_NOT_RELEASABLE"

  init(_ code: ProhibitionCode) {
    self =
      switch code {
      case .courtOrder: .prohibitedByCourtOrder
      case .anonymity: .prohibitedByAnonymity
      case .reportingRestriction: .prohibitedByReportingRestriction
      case .privilege: .prohibitedByPrivilege
      case .adoption: .prohibitedByAdoption
      case .originatorControl: .prohibitedByOriginator
      case .statutoryBar: .prohibitedByStatute
      }
  }

  /// Whether even the fact that something was withheld for this reason has to stay unknown.
  var isHidden: Bool {
    switch self {
    case .victimNoAuthority, .victimInSubjectsCopy, .victimUndeclared, .prohibitedByAnonymity,
      .prohibitedByOriginator, .prohibitedByAdoption, .onwardOriginator, .notForThisAudience:
      true
    default: false
    }
  }

  /// What a receiver may be told at most.
  var withholding: WithholdingReason {
    switch self {
    case .consentRefused, .consentWithdrawn, .consentRestricted, .dissentNotAddressed, .subjectPrevails,
      .parentsDisagree, .specificRefusalSurvives:
      .refusedOrWithdrawn
    case .consentExpired, .basisExpired, .parentLapsedAt18: .expired
    case .thirdPartyNoAuthority: .thirdParty
    case .prohibitedByCourtOrder, .prohibitedByReportingRestriction, .prohibitedByPrivilege,
      .prohibitedByStatute, .spentRecord:
      .legalRestriction
    case .onwardProhibited, .onwardNotNamed: .onwardRestriction
    default: .notCovered
    }
  }
}

/// What the receiver has to do, or to leave undone, about an item.
public enum Obligation: String, XMLTextConvertible, CaseIterable {
  /// Act on a notice that consent was withdrawn.
  case stopOnWithdrawal = "STOP_ON_WITHDRAWAL"
  /// Do not pass it on.
  case noOnward = "NO_ONWARD"
  /// Pass it on only to those who are named.
  case onwardNamed = "ONWARD_NAMED"
  /// Pass it on only if whoever first recorded it releases it.
  case onwardOriginator = "ONWARD_ORIGINATOR"
  /// Ask again after the 18th birthday.
  case reaffirmAfter18 = "REAFFIRM_AFTER_18"
  /// Look at the need again by the end of the protective basis.
  case reviewBy = "REVIEW_BY"
  /// Pass it on only to protect somebody.
  case onwardProtectiveOnly = "ONWARD_PROTECTIVE_ONLY"
  /// Do not tell the subject.
  case doNotInformSubject = "DO_NOT_INFORM_SUBJECT"
  /// Keep the refusal with the item.
  case recordDissentOverridden = "RECORD_DISSENT_OVERRIDDEN"
  /// Do not show it to the subject.
  case notForSubject = "NOT_FOR_SUBJECT"
  /// Keep it apart and out of plans.
  case victimSafeHandling = "VICTIM_SAFE_HANDLING"
}
