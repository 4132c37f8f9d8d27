public import ExchangeConsent
public import XMLCoding

/// A recall to custody.
public struct LicenceRecall: ItemContent {
  /// `order.breach`.
  public static let category = InformationCategory.orderBreach

  /// The kind of recall; `nil` where it is not in the list; list `delius-recall-outcome`.
  public var outcome: CodedValue?
  /// The kind of recall where it is not in the list.
  public var otherOutcome: SourceTerm?
  /// Why, as the case system has it.
  public var reason: SourceTerm?
  /// What led to it; at most 4,000 characters.
  public var account: String?
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Mark shared by all items of one licence.
  public var licence: Grouping?
  /// Day on which it was asked for.
  public var initiatedOn: CalendarDate?
  /// Day on which the licence was revoked.
  public var recalledOn: CalendarDate?
  /// Day of the return to custody.
  public var returnedOn: CalendarDate?
  /// Days of a fixed-term recall.
  public var fixedTermDays: Int?
  /// Day of the next release.
  public var releasedAgainOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    outcome: CodedValue? = nil, otherOutcome: SourceTerm? = nil, reason: SourceTerm? = nil,
    account: String? = nil, event: Grouping? = nil, licence: Grouping? = nil,
    initiatedOn: CalendarDate? = nil, recalledOn: CalendarDate? = nil, returnedOn: CalendarDate? = nil,
    fixedTermDays: Int? = nil, releasedAgainOn: CalendarDate? = nil
  ) {
    self.outcome = outcome
    self.otherOutcome = otherOutcome
    self.reason = reason
    self.account = account
    self.event = event
    self.licence = licence
    self.initiatedOn = initiatedOn
    self.recalledOn = recalledOn
    self.returnedOn = returnedOn
    self.fixedTermDays = fixedTermDays
    self.releasedAgainOn = releasedAgainOn
  }

  private enum CodingKeys: String, CodingKey {
    case outcome = "Outcome"
    case otherOutcome = "OtherOutcome"
    case reason = "Reason"
    case account = "Account"
    case event = "@event"
    case licence = "@licence"
    case initiatedOn = "@initiatedOn"
    case recalledOn = "@recalledOn"
    case returnedOn = "@returnedOn"
    case fixedTermDays = "@fixedTermDays"
    case releasedAgainOn = "@releasedAgainOn"
  }
}
