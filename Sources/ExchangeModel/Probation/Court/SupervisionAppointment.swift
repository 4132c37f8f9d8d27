public import ExchangeConsent
public import XMLCoding

/// An appointment, and whether the young person came and complied.
///
/// A reason for absence that tells of health or religion is not given here.
public struct SupervisionAppointment: ItemContent {
  /// `engagement.compliance`.
  public static let category = InformationCategory.engagementCompliance

  /// The kind of appointment; `nil` where it is not in the list; list `delius-contact-type`.
  public var kind: CodedValue?
  /// The kind of appointment where it is not in the list.
  public var otherKind: SourceTerm?
  /// The outcome; `nil` where it is not in the list, or tells of health or religion; list
  /// `delius-contact-outcome`.
  public var outcome: CodedValue?
  /// The outcome where it is not in the list.
  public var otherOutcome: SourceTerm?
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Mark shared by all items of one requirement.
  public var requirement: Grouping?
  /// Day of the appointment.
  public var on: CalendarDate
  /// Whether the young person came; `nil` where nothing is recorded.
  public var attended: Bool?
  /// Whether that counts as compliance; `nil` where nothing is recorded.
  public var complied: Bool?
  /// Whether it counts as a day of rehabilitation activity.
  public var rehabilitationActivity: Bool?

  /// Makes the content of an item.
  public init(
    on: CalendarDate, kind: CodedValue? = nil, otherKind: SourceTerm? = nil, outcome: CodedValue? = nil,
    otherOutcome: SourceTerm? = nil, event: Grouping? = nil, requirement: Grouping? = nil,
    attended: Bool? = nil, complied: Bool? = nil, rehabilitationActivity: Bool? = nil
  ) {
    self.kind = kind
    self.otherKind = otherKind
    self.outcome = outcome
    self.otherOutcome = otherOutcome
    self.event = event
    self.requirement = requirement
    self.on = on
    self.attended = attended
    self.complied = complied
    self.rehabilitationActivity = rehabilitationActivity
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "Kind"
    case otherKind = "OtherKind"
    case outcome = "Outcome"
    case otherOutcome = "OtherOutcome"
    case event = "@event"
    case requirement = "@requirement"
    case on = "@on"
    case attended = "@attended"
    case complied = "@complied"
    case rehabilitationActivity = "@rehabilitationActivity"
  }
}
