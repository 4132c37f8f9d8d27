public import ExchangeConsent
public import XMLCoding

/// What the practitioner did when the young person failed to comply.
public struct EnforcementAction: ItemContent {
  /// `order.breach`.
  public static let category = InformationCategory.orderBreach

  /// The action; `nil` where it is not in the list; list `delius-enforcement-action`.
  public var action: CodedValue?
  /// The action where it is not in the list.
  public var otherAction: SourceTerm?
  /// What else is known; at most 4,000 characters.
  public var note: String?
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Day of the action.
  public var takenOn: CalendarDate
  /// Day by which the young person was to respond.
  public var responseDueOn: CalendarDate?
  /// Day of the response.
  public var respondedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    takenOn: CalendarDate, action: CodedValue? = nil, otherAction: SourceTerm? = nil, note: String? = nil,
    event: Grouping? = nil, responseDueOn: CalendarDate? = nil, respondedOn: CalendarDate? = nil
  ) {
    self.action = action
    self.otherAction = otherAction
    self.note = note
    self.event = event
    self.takenOn = takenOn
    self.responseDueOn = responseDueOn
    self.respondedOn = respondedOn
  }

  private enum CodingKeys: String, CodingKey {
    case action = "Action"
    case otherAction = "OtherAction"
    case note = "Note"
    case event = "@event"
    case takenOn = "@takenOn"
    case responseDueOn = "@responseDueOn"
    case respondedOn = "@respondedOn"
  }
}
