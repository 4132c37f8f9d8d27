public import ExchangeConsent
public import XMLCoding

/// A hearing at court.
public struct CourtAppearance: ItemContent {
  /// `order.court`.
  public static let category = InformationCategory.orderCourt

  /// The court.
  public var court: SourceTerm?
  /// The kind of court; list `delius-court-type`.
  public var courtType: CodedValue?
  /// Why the young person appeared, as Delius has it.
  public var kind: SourceTerm?
  /// The kind of hearing; list `cjs-hearing-type`.
  public var hearingType: CodedValue?
  /// The plea; list `cjs-plea`.
  public var plea: CodedValue?
  /// The outcome; list `delius-disposal`.
  public var outcome: CodedValue?
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Day of the hearing.
  public var on: CalendarDate
  /// When it is to begin, where it is still to come.
  public var startsAt: Instant?

  /// Makes the content of an item.
  public init(
    on: CalendarDate, court: SourceTerm? = nil, courtType: CodedValue? = nil, kind: SourceTerm? = nil,
    hearingType: CodedValue? = nil, plea: CodedValue? = nil, outcome: CodedValue? = nil,
    event: Grouping? = nil, startsAt: Instant? = nil
  ) {
    self.court = court
    self.courtType = courtType
    self.kind = kind
    self.hearingType = hearingType
    self.plea = plea
    self.outcome = outcome
    self.event = event
    self.on = on
    self.startsAt = startsAt
  }

  private enum CodingKeys: String, CodingKey {
    case court = "Court"
    case courtType = "CourtType"
    case kind = "Kind"
    case hearingType = "HearingType"
    case plea = "Plea"
    case outcome = "Outcome"
    case event = "@event"
    case on = "@on"
    case startsAt = "@startsAt"
  }
}
