public import ExchangeConsent
public import XMLCoding

/// A service that works with the young person: its worker, team and how to reach them.
public struct Involvement: ItemContent {
  /// `professional`.
  public static let category = InformationCategory.professional

  /// The organisation; at most 200 characters.
  public var organisation: String?
  /// Team or unit; at most 200 characters.
  public var team: String?
  /// Name of the worker; at most 200 characters.
  public var name: String?
  /// Telephone number at work.
  public var telephone: String?
  /// Electronic mail address at work.
  public var email: String?
  /// The service; such as `leaving-care`.
  public var service: String?
  /// Identifier of the organisation.
  public var organisationIdentifier: OrganisationIdentifier?
  /// Role of the worker.
  public var role: Role
  /// Whether a worker is allocated; false where the service is involved and nobody has the case yet.
  public var allocated: Bool?
  /// Registration number of the worker with a professional body, or number in the system.
  public var registration: String?
  /// First day.
  public var from: CalendarDate?
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    role: Role, organisation: String? = nil, team: String? = nil, name: String? = nil,
    telephone: String? = nil, email: String? = nil, service: String? = nil,
    organisationIdentifier: OrganisationIdentifier? = nil, allocated: Bool? = nil,
    registration: String? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.organisation = organisation
    self.team = team
    self.name = name
    self.telephone = telephone
    self.email = email
    self.service = service
    self.organisationIdentifier = organisationIdentifier
    self.role = role
    self.allocated = allocated
    self.registration = registration
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case organisation = "Organisation"
    case team = "Team"
    case name = "Name"
    case telephone = "Telephone"
    case email = "Email"
    case service = "@service"
    case organisationIdentifier = "@organisation"
    case role = "@role"
    case allocated = "@allocated"
    case registration = "@registration"
    case from = "@from"
    case until = "@until"
  }
}

extension Involvement {
  /// Roles of workers. Services of which the mere mention tells of a health need are named in the item of that
  /// need.
  public enum Role: String, XMLTextConvertible, CaseIterable {
    /// Social worker.
    case socialWorker = "social-worker"
    /// Personal adviser of a care leaver.
    case personalAdviser = "personal-adviser"
    /// Independent reviewing officer.
    case reviewingOfficer = "reviewing-officer"
    /// Manager of a team.
    case teamManager = "team-manager"
    /// Case manager of a youth justice service.
    case youthJusticeWorker = "youth-justice-worker"
    /// Probation practitioner.
    case probationPractitioner = "probation-practitioner"
    /// Prison offender manager, or resettlement practitioner of the secure estate.
    case prisonOffenderManager = "prison-offender-manager"
    /// Worker of a school, a college or a virtual school.
    case educationWorker = "education-worker"
    /// Careers adviser.
    case careersAdviser = "careers-adviser"
    /// Housing worker.
    case housingWorker = "housing-worker"
    /// Support worker or keyworker of accommodation.
    case supportWorker = "support-worker"
    /// Advocate.
    case advocate
    /// Independent visitor.
    case independentVisitor = "independent-visitor"
    /// Mentor.
    case mentor
    /// Social worker of adult social care.
    case adultSocialWorker = "adult-social-worker"
    /// Another role.
    case other
  }
}
