public import ExchangeConsent
public import XMLCoding

/// That adoption was decided, made or given up, each fact where known.
///
/// Facts of adoption stand apart from the rest of the care history, because their very existence is hidden
/// from anyone who may not know of it.
public struct Adoption: ItemContent {
  /// `care-history.adoption`.
  public static let category = InformationCategory.careHistoryAdoption

  /// That a period of care or a case ended with adoption; list `ssda903-reason-episode-ceased` or
  /// `cin-closure-reason`.
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

  /// Makes the content of an item.
  public init(
    endReason: CodedValue? = nil, decidedOn: CalendarDate? = nil, matchedOn: CalendarDate? = nil,
    placedOn: CalendarDate? = nil, ceasedOn: CalendarDate? = nil, ceasedReason: CodedValue? = nil,
    episode: Grouping? = nil, period: Grouping? = nil
  ) {
    self.endReason = endReason
    self.decidedOn = decidedOn
    self.matchedOn = matchedOn
    self.placedOn = placedOn
    self.ceasedOn = ceasedOn
    self.ceasedReason = ceasedReason
    self.episode = episode
    self.period = period
  }

  private enum CodingKeys: String, CodingKey {
    case endReason = "EndReason"
    case decidedOn = "DecidedOn"
    case matchedOn = "MatchedOn"
    case placedOn = "PlacedOn"
    case ceasedOn = "CeasedOn"
    case ceasedReason = "CeasedReason"
    case episode = "@episode"
    case period = "@period"
  }
}

/// A legal status that shows that adoption was planned, such as a placement order.
public struct AdoptionLegalStatus: ItemContent {
  /// `care-history.adoption`.
  public static let category = InformationCategory.careHistoryAdoption

  /// The status.
  public var legalStatus: LegalStatus

  /// Makes the content of an item.
  public init(_ legalStatus: LegalStatus) {
    self.legalStatus = legalStatus
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    legalStatus = try LegalStatus(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try legalStatus.encode(to: encoder)
  }
}

/// A placement for adoption.
public struct AdoptionPlacement: ItemContent {
  /// `care-history.adoption`.
  public static let category = InformationCategory.careHistoryAdoption

  /// The placement.
  public var placement: Placement

  /// Makes the content of an item.
  public init(_ placement: Placement) {
    self.placement = placement
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    placement = try Placement(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try placement.encode(to: encoder)
  }
}
