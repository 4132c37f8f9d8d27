public import ExchangeConsent
public import XMLCoding

/// Facts that show that adoption was planned or made, each where known.
///
/// They stand apart from the rest of the care history, because the existence of such a fact is hidden from
/// anyone who may not know it.
public struct Adoption: ItemContent {
  /// `care-history.adoption`.
  public static let category = InformationCategory.careHistoryAdoption

  /// A legal status that shows that adoption was planned; list `ssda903-legal-status`.
  public var legalStatus: CodedValue?
  /// A kind of placement for adoption; list `ssda903-placement-type`.
  public var placementType: CodedValue?
  /// That a period of care ended with adoption; list `ssda903-reason-episode-ceased`.
  public var endReason: CodedValue?
  /// Day of the decision that the child should be placed for adoption.
  public var decidedOn: CalendarDate?
  /// Day of the matching with adopters.
  public var matchedOn: CalendarDate?
  /// Day of placement with adopters, or from which the carers became adopters.
  public var placedOn: CalendarDate?
  /// Day on which adoption was no longer the plan.
  public var ceasedOn: CalendarDate?
  /// Why adoption was no longer the plan; list `ssda903-reason-placed-for-adoption-ceased`.
  public var ceasedReason: CodedValue?
  /// Mark shared by all facts of one episode of care.
  public var episode: Grouping?
  /// Mark shared by all facts of one period of care.
  public var period: Grouping?
  /// First day.
  public var from: CalendarDate?
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    legalStatus: CodedValue? = nil, placementType: CodedValue? = nil, endReason: CodedValue? = nil,
    decidedOn: CalendarDate? = nil, matchedOn: CalendarDate? = nil, placedOn: CalendarDate? = nil,
    ceasedOn: CalendarDate? = nil, ceasedReason: CodedValue? = nil, episode: Grouping? = nil,
    period: Grouping? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.legalStatus = legalStatus
    self.placementType = placementType
    self.endReason = endReason
    self.decidedOn = decidedOn
    self.matchedOn = matchedOn
    self.placedOn = placedOn
    self.ceasedOn = ceasedOn
    self.ceasedReason = ceasedReason
    self.episode = episode
    self.period = period
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case legalStatus = "LegalStatus"
    case placementType = "PlacementType"
    case endReason = "EndReason"
    case decidedOn = "DecidedOn"
    case matchedOn = "MatchedOn"
    case placedOn = "PlacedOn"
    case ceasedOn = "CeasedOn"
    case ceasedReason = "CeasedReason"
    case episode = "@episode"
    case period = "@period"
    case from = "@from"
    case until = "@until"
  }
}
