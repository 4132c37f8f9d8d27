public import ExchangeConsent
public import XMLCoding

/// Unpaid work ordered and done, in minutes.
public struct UnpaidWork: ItemContent {
  /// `order.requirements`.
  public static let category = InformationCategory.orderRequirements

  /// How far it has got.
  public var status: SourceTerm?
  /// How appointments went.
  public var appointments: Appointments?
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Mark shared by all items of one requirement.
  public var requirement: Grouping?
  /// Minutes that the court ordered; an hour is 60.
  public var minutesOrdered: Int
  /// Minutes done.
  public var minutesCompleted: Int
  /// Day on which the minutes were counted.
  public var asOf: CalendarDate?

  /// Makes the content of an item.
  public init(
    minutesOrdered: Int, minutesCompleted: Int, status: SourceTerm? = nil, appointments: Appointments? = nil,
    event: Grouping? = nil, requirement: Grouping? = nil, asOf: CalendarDate? = nil
  ) {
    self.status = status
    self.appointments = appointments
    self.event = event
    self.requirement = requirement
    self.minutesOrdered = minutesOrdered
    self.minutesCompleted = minutesCompleted
    self.asOf = asOf
  }

  private enum CodingKeys: String, CodingKey {
    case status = "Status"
    case appointments = "Appointments"
    case event = "@event"
    case requirement = "@requirement"
    case minutesOrdered = "@minutesOrdered"
    case minutesCompleted = "@minutesCompleted"
    case asOf = "@asOf"
  }
}

extension UnpaidWork {
  /// How appointments for unpaid work went.
  public struct Appointments: Codable, Hashable, Sendable {
    /// All appointments.
    public var total: Int?
    /// Attended.
    public var attended: Int?
    /// Missed with an acceptable reason.
    public var acceptableAbsences: Int?
    /// Missed without one.
    public var unacceptableAbsences: Int?
    /// Without a recorded outcome.
    public var noOutcomeRecorded: Int?

    /// Makes the value.
    public init(
      total: Int? = nil, attended: Int? = nil, acceptableAbsences: Int? = nil,
      unacceptableAbsences: Int? = nil, noOutcomeRecorded: Int? = nil
    ) {
      self.total = total
      self.attended = attended
      self.acceptableAbsences = acceptableAbsences
      self.unacceptableAbsences = unacceptableAbsences
      self.noOutcomeRecorded = noOutcomeRecorded
    }

    private enum CodingKeys: String, CodingKey {
      case total = "@total"
      case attended = "@attended"
      case acceptableAbsences = "@acceptableAbsences"
      case unacceptableAbsences = "@unacceptableAbsences"
      case noOutcomeRecorded = "@noOutcomeRecorded"
    }
  }
}
