public import XMLCoding

/// Who decided about a consent, in what capacity, and what shows it.
public struct Giver: Hashable, Sendable {
  /// In what capacity.
  public var capacity: GiverCapacity
  /// The person, when it is not the one whom the information is about.
  public var person: PartyIdentifier?
  /// The organisation, when a local authority or a court decided.
  public var organisation: OrganisationIdentifier?
  /// What shows the capacity.
  public var evidence: [Evidence]
  /// Whether the giver, or the one whom the giver acts for, can make this very decision.
  public var competence: Competence?

  /// Makes a giver.
  public init(
    capacity: GiverCapacity, person: PartyIdentifier? = nil, organisation: OrganisationIdentifier? = nil,
    evidence: [Evidence] = [], competence: Competence? = nil
  ) {
    self.capacity = capacity
    self.person = person
    self.organisation = organisation
    self.evidence = evidence
    self.competence = competence
  }
}

/// In what capacity somebody decides.
public enum GiverCapacity: String, XMLTextConvertible, CaseIterable {
  /// For themselves.
  case selfGiven = "self"
  /// With parental responsibility: Children Act 1989 s.3.
  case parent = "pr-holder"
  /// A local authority that shares parental responsibility under a care order: Children Act 1989 s.33.
  case localAuthority = "la-care-order"
  /// Under a lasting power of attorney.
  case attorney
  /// As a deputy whom the Court of Protection appointed.
  case deputy
  /// A court.
  case court
  /// Somebody who looks after the young person. Recorded, and not accepted.
  case carer
  /// A parent of a victim under 18.
  case victimParent = "victim-parent"
}

/// An assessment whether somebody can make this very decision.
public struct Competence: Codable, Hashable, Sendable {
  /// Which test.
  public var test: CompetenceTest
  /// What came out.
  public var outcome: CompetenceOutcome
  /// Who assessed.
  public var assessor: PartyIdentifier?
  /// When.
  public var at: Instant?
  /// Which decision it was about.
  public var decision: Statement?

  /// Makes an assessment.
  public init(
    test: CompetenceTest, outcome: CompetenceOutcome, assessor: PartyIdentifier? = nil, at: Instant? = nil,
    decision: Statement? = nil
  ) {
    self.test = test
    self.outcome = outcome
    self.assessor = assessor
    self.at = at
    self.decision = decision
  }

  private enum CodingKeys: String, CodingKey {
    case test = "@test"
    case outcome = "@outcome"
    case assessor = "@assessor"
    case at = "@at"
    case decision = "Decision"
  }
}

/// Tests of competence and capacity.
public enum CompetenceTest: String, XMLTextConvertible, CaseIterable {
  /// Under 16: sufficient understanding and intelligence.
  case gillick
  /// From 16: Mental Capacity Act 2005 ss.2 and 3.
  case mentalCapacityAct = "mca2005"
}

/// What a test of competence or capacity found.
public enum CompetenceOutcome: String, XMLTextConvertible, CaseIterable {
  /// Under 16: competent for this decision.
  case competent
  /// Under 16: not competent for this decision.
  case notCompetent = "not-competent"
  /// From 16: has capacity for this decision.
  case has
  /// From 16: lacks capacity for this decision.
  case lacks
  /// Capacity comes and goes; treated as lacking.
  case fluctuating
}

/// What the giver of a consent was told before deciding.
public struct Told: Codable, Hashable, Sendable {
  /// The privacy notice.
  public var noticeId: String?
  /// Its version.
  public var noticeVersion: String?
  /// Language in which it was given: a BCP 47 tag.
  public var language: String?
  /// The form in which it was given: `easy-read`, `spoken`.
  public var format: LegalCode?
  /// Whether they were told that they may withdraw at any time.
  public var withdrawalExplained: Bool
  /// Whether they were told what follows from saying yes or no.
  public var consequencesExplained: Bool
  /// Whether the service depended on the answer; consent is then not free.
  public var conditionOfService: Bool
  /// Who recorded it.
  public var recordedBy: PartyIdentifier?

  /// Makes a record of what was told.
  public init(
    noticeId: String?, noticeVersion: String?, language: String? = nil, format: LegalCode? = nil,
    withdrawalExplained: Bool, consequencesExplained: Bool, conditionOfService: Bool,
    recordedBy: PartyIdentifier? = nil
  ) {
    self.noticeId = noticeId
    self.noticeVersion = noticeVersion
    self.language = language
    self.format = format
    self.withdrawalExplained = withdrawalExplained
    self.consequencesExplained = consequencesExplained
    self.conditionOfService = conditionOfService
    self.recordedBy = recordedBy
  }

  private enum CodingKeys: String, CodingKey {
    case noticeId = "@noticeId"
    case noticeVersion = "@noticeVersion"
    case language = "@language"
    case format = "@format"
    case withdrawalExplained = "@withdrawalExplained"
    case consequencesExplained = "@consequencesExplained"
    case conditionOfService = "@conditionOfService"
    case recordedBy = "@recordedBy"
  }
}
