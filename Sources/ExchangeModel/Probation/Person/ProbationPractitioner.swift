public import ExchangeConsent
public import XMLCoding

/// Who manages the case, and the team; or that nobody has been allocated.
public struct ProbationPractitioner: ItemContent {
  /// `professional`.
  public static let category = InformationCategory.professional

  /// Name of the practitioner; `nil` where nobody is allocated; at most 200 characters.
  public var name: String?
  /// The team.
  public var team: SourceTerm
  /// The probation region; list `delius-provider`.
  public var provider: CodedValue?
  /// The probation delivery unit; list `delius-delivery-unit`.
  public var deliveryUnit: CodedValue?
  /// Telephone number of the practitioner at work.
  public var telephone: String?
  /// Electronic mail address of the practitioner at work.
  public var email: String?
  /// Telephone number of the team.
  public var teamTelephone: String?
  /// Electronic mail address of the team.
  public var teamEmail: String?
  /// Why the case came to them.
  public var allocationReason: SourceTerm?
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// The role.
  public var role: Role
  /// Whether somebody has been allocated. A placeholder for staff is nobody.
  public var allocated: Bool
  /// Code of the practitioner.
  public var staffCode: String?
  /// Whether they are the responsible officer.
  public var responsibleOfficer: Bool?
  /// First day.
  public var from: CalendarDate?
  /// Last day; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    team: SourceTerm, role: Role, allocated: Bool, name: String? = nil, provider: CodedValue? = nil,
    deliveryUnit: CodedValue? = nil, telephone: String? = nil, email: String? = nil,
    teamTelephone: String? = nil, teamEmail: String? = nil, allocationReason: SourceTerm? = nil,
    event: Grouping? = nil, staffCode: String? = nil, responsibleOfficer: Bool? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.name = name
    self.team = team
    self.provider = provider
    self.deliveryUnit = deliveryUnit
    self.telephone = telephone
    self.email = email
    self.teamTelephone = teamTelephone
    self.teamEmail = teamEmail
    self.allocationReason = allocationReason
    self.event = event
    self.role = role
    self.allocated = allocated
    self.staffCode = staffCode
    self.responsibleOfficer = responsibleOfficer
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case name = "Name"
    case team = "Team"
    case provider = "Provider"
    case deliveryUnit = "DeliveryUnit"
    case telephone = "Telephone"
    case email = "Email"
    case teamTelephone = "TeamTelephone"
    case teamEmail = "TeamEmail"
    case allocationReason = "AllocationReason"
    case event = "@event"
    case role = "@role"
    case allocated = "@allocated"
    case staffCode = "@staffCode"
    case responsibleOfficer = "@responsibleOfficer"
    case from = "@from"
    case until = "@until"
  }
}

extension ProbationPractitioner {
  /// Roles in which somebody manages a case.
  public enum Role: String, XMLTextConvertible, CaseIterable {
    /// Community offender manager.
    case community = "COM"
    /// Prison offender manager.
    case prison = "POM"
    /// Writer of a court report.
    case reportWriter = "REPORT_WRITER"
    /// Another role.
    case other = "OTHER"
  }
}
