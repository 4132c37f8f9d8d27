public import XMLCoding

/// What every decision to disclose without relying on consent has to say.
public struct BasisTerms: Hashable, Sendable {
  /// Whom the information is about.
  public var party: PartyIdentifier
  /// The power or duty, from the sharing profile.
  public var gateway: LegalCode?
  /// The lawful basis: UK GDPR Article 6(1).
  public var article6: Article6Basis?
  /// The condition for special category data: UK GDPR Article 9(2).
  public var article9: LegalCode?
  /// The condition for offence data: UK GDPR Article 10.
  public var article10: LegalCode?
  /// The regime under which the discloser processes.
  public var regime: Regime
  /// The condition for sensitive processing: Data Protection Act 2018 Schedule 8.
  public var schedule8: LegalCode?
  /// Whether sensitive processing is strictly necessary: Data Protection Act 2018 s.35(5).
  public var strictlyNecessary: Bool?
  /// Whether an appropriate policy document is in place: Data Protection Act 2018 s.42.
  public var policyDocument: Bool?
  /// What lifts the duty of confidence.
  public var confidence: ConfidenceRelease?
  /// Whether the disclosure is made in the course of official duties: Rehabilitation of Offenders Act 1974 s.9.
  public var officialDuty: Bool?
  /// When it was decided.
  public var decidedAt: Instant
  /// Who decided.
  public var decidedBy: PartyIdentifier?
  /// In what role.
  public var decidedByRole: String?
  /// The first instant at which it no longer holds.
  public var validTo: Instant?
  /// The day by which somebody should look at it again.
  public var reviewBy: CalendarDate?
  /// How far it reaches.
  public var scope: Scope
  /// Why the disclosure is necessary.
  public var necessity: Statement?
  /// Why it is no more than is needed.
  public var proportionality: Statement?
  /// Whether the person was told.
  public var informed: Informed?
  /// The refusals and withdrawals that were weighed, each with the reasons.
  public var dissentConsidered: [DissentConsidered]
  /// The prohibitions that it lifts.
  public var lifts: [AuthorityIdentifier]
  /// Where the release by whoever first recorded the information is filed.
  public var originatorRelease: String?

  /// Makes terms.
  public init(
    party: PartyIdentifier, gateway: LegalCode?, article6: Article6Basis?, article9: LegalCode? = nil,
    article10: LegalCode? = nil, regime: Regime, schedule8: LegalCode? = nil, strictlyNecessary: Bool? = nil,
    policyDocument: Bool? = nil, confidence: ConfidenceRelease? = nil, officialDuty: Bool? = nil,
    decidedAt: Instant, decidedBy: PartyIdentifier?, decidedByRole: String? = nil, validTo: Instant? = nil,
    reviewBy: CalendarDate? = nil, scope: Scope, necessity: Statement?, proportionality: Statement?,
    informed: Informed?, dissentConsidered: [DissentConsidered] = [], lifts: [AuthorityIdentifier] = [],
    originatorRelease: String? = nil
  ) {
    self.party = party
    self.gateway = gateway
    self.article6 = article6
    self.article9 = article9
    self.article10 = article10
    self.regime = regime
    self.schedule8 = schedule8
    self.strictlyNecessary = strictlyNecessary
    self.policyDocument = policyDocument
    self.confidence = confidence
    self.officialDuty = officialDuty
    self.decidedAt = decidedAt
    self.decidedBy = decidedBy
    self.decidedByRole = decidedByRole
    self.validTo = validTo
    self.reviewBy = reviewBy
    self.scope = scope
    self.necessity = necessity
    self.proportionality = proportionality
    self.informed = informed
    self.dissentConsidered = dissentConsidered
    self.lifts = lifts
    self.originatorRelease = originatorRelease
  }
}

/// The lawful bases of UK GDPR Article 6(1).
public enum Article6Basis: String, XMLTextConvertible, CaseIterable {
  /// Consent.
  case consent = "6-1-a"
  /// A contract.
  case contract = "6-1-b"
  /// A legal obligation.
  case legalObligation = "6-1-c"
  /// Vital interests.
  case vitalInterests = "6-1-d"
  /// A task in the public interest, or official authority.
  case publicTask = "6-1-e"
  /// A recognised legitimate interest: inserted by the Data (Use and Access) Act 2025 s.70.
  case recognisedLegitimateInterest = "6-1-ea"
  /// Legitimate interests.
  case legitimateInterests = "6-1-f"
}

/// Under which part of data protection law a controller processes.
public enum Regime: String, XMLTextConvertible, CaseIterable {
  /// The UK GDPR and Part 2 of the Data Protection Act 2018.
  case ukGDPR = "uk-gdpr"
  /// Law enforcement processing: Part 3 of the Data Protection Act 2018.
  case part3
}

/// What lifts the common-law duty of confidence.
public enum ConfidenceRelease: String, XMLTextConvertible, CaseIterable {
  /// Agreement of the person: a consent record with effect on confidence must be in force.
  case consent
  /// An overriding public interest.
  case publicInterest = "public-interest"
  /// A statute.
  case statute
}

/// Whether the person was told of a disclosure.
public struct Informed: Codable, Hashable, Sendable {
  /// Whether they were.
  public var status: InformedStatus
  /// Why not, or not yet.
  public var reason: InformedReason?
  /// When they were told.
  public var at: Instant?
  /// When they will be told.
  public var plannedAt: Instant?
  /// The day by which somebody should look at the reason again.
  public var reviewBy: CalendarDate?

  /// Makes a record of informing.
  public init(
    status: InformedStatus, reason: InformedReason? = nil, at: Instant? = nil, plannedAt: Instant? = nil,
    reviewBy: CalendarDate? = nil
  ) {
    self.status = status
    self.reason = reason
    self.at = at
    self.plannedAt = plannedAt
    self.reviewBy = reviewBy
  }

  private enum CodingKeys: String, CodingKey {
    case status = "@status"
    case reason = "@reason"
    case at = "@at"
    case plannedAt = "@plannedAt"
    case reviewBy = "@reviewBy"
  }
}

/// Whether somebody was told.
public enum InformedStatus: String, XMLTextConvertible, CaseIterable {
  /// Told.
  case yes
  /// Will be told at a stated time.
  case planned
  /// Will be told later, for a reason.
  case delayed
  /// Is not told, for a reason.
  case withheld
}

/// Why somebody is not told, or told later.
public enum InformedReason: String, XMLTextConvertible, CaseIterable {
  /// It would put the subject at risk.
  case riskToSubject = "risk-of-harm-to-subject"
  /// It would put somebody else at risk.
  case riskToOther = "risk-of-harm-to-other"
  /// It would prejudice the prevention or detection of crime.
  case prejudiceCrime = "prejudice-crime"
  /// A court forbids it.
  case courtOrder = "court-order"
  /// They cannot be reached.
  case unableToContact = "unable-to-contact"
  /// The serious harm test: Data Protection Act 2018 Schedule 3.
  case seriousHarmTest = "serious-harm-test"
}

/// That a refusal or withdrawal was weighed, and why it does not prevail.
public struct DissentConsidered: Hashable, Sendable {
  /// The consent record or objection.
  public var ref: AuthorityIdentifier
  /// The reasons.
  public var reasons: Statement

  /// Makes a record of weighing.
  public init(ref: AuthorityIdentifier, reasons: Statement) {
    self.ref = ref
    self.reasons = reasons
  }
}

extension DissentConsidered: Codable {
  private enum CodingKeys: String, CodingKey {
    case ref = "@ref"
    case reasons = "#text"
  }
}
