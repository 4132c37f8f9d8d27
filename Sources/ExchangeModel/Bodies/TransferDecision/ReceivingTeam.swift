public import ExchangeConsent
public import XMLCoding

/// A team and, once there is one, the practitioner. Where none is allocated yet, the team can be reached.
public struct ReceivingTeam: ItemContent {
  /// `professional`.
  public static let category = InformationCategory.professional

  /// Name of the practitioner; at most 200 characters.
  public var practitioner: String?
  /// Name of the team; at most 200 characters.
  public var team: String
  /// Telephone number at work.
  public var telephone: String?
  /// Address for electronic mail at work.
  public var email: String?
  /// Whether a practitioner is allocated.
  public var allocated: Bool
  /// The organisation.
  public var organisation: OrganisationIdentifier
  /// First day.
  public var from: CalendarDate?

  /// Makes the content of an item.
  public init(
    practitioner: String? = nil, team: String, telephone: String? = nil, email: String? = nil,
    allocated: Bool, organisation: OrganisationIdentifier, from: CalendarDate? = nil
  ) {
    self.practitioner = practitioner
    self.team = team
    self.telephone = telephone
    self.email = email
    self.allocated = allocated
    self.organisation = organisation
    self.from = from
  }

  private enum CodingKeys: String, CodingKey {
    case practitioner = "Practitioner"
    case team = "Team"
    case telephone = "Telephone"
    case email = "Email"
    case allocated = "@allocated"
    case organisation = "@organisation"
    case from = "@from"
  }
}

/// The first appointment.
public struct FirstAppointment: ItemContent {
  /// `plan.contacts`.
  public static let category = InformationCategory.planContacts

  /// Where; at most 200 characters.
  public var place: String?
  /// When.
  public var at: Instant
  /// Whether the sending service takes part too.
  public var joint: Bool

  /// Makes the content of an item.
  public init(place: String? = nil, at: Instant, joint: Bool) {
    self.place = place
    self.at = at
    self.joint = joint
  }

  private enum CodingKeys: String, CodingKey {
    case place = "Place"
    case at = "@at"
    case joint = "@joint"
  }
}
