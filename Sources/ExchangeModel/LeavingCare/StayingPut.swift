public import ExchangeConsent
public import XMLCoding

/// That the young person stays with a former foster carer after 18.
public struct StayingPut: ItemContent {
  /// `leaving-care.entitlement`.
  public static let category = InformationCategory.leavingCareEntitlement

  /// What is agreed, with the money; at most 4,000 characters.
  public var arrangement: String?
  /// How far it has got.
  public var status: StayingArrangementStatus
  /// First day.
  public var from: CalendarDate?
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    status: StayingArrangementStatus, arrangement: String? = nil, from: CalendarDate? = nil,
    until: CalendarDate? = nil
  ) {
    self.arrangement = arrangement
    self.status = status
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case arrangement = "Arrangement"
    case status = "@status"
    case from = "@from"
    case until = "@until"
  }
}

/// That the young person is supported near a former children's home or supported accommodation.
public struct StayingClose: ItemContent {
  /// `leaving-care.entitlement`.
  public static let category = InformationCategory.leavingCareEntitlement

  /// Whoever provides the support; at most 200 characters.
  public var provider: String?
  /// What is agreed; at most 4,000 characters.
  public var arrangement: String?
  /// How far it has got.
  public var status: StayingArrangementStatus
  /// First day.
  public var from: CalendarDate?
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    status: StayingArrangementStatus, provider: String? = nil, arrangement: String? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.provider = provider
    self.arrangement = arrangement
    self.status = status
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case provider = "Provider"
    case arrangement = "Arrangement"
    case status = "@status"
    case from = "@from"
    case until = "@until"
  }
}

/// How far an arrangement to stay has got.
public enum StayingArrangementStatus: String, XMLTextConvertible, CaseIterable {
  /// Planned.
  case planned
  /// In place.
  case inPlace = "in-place"
  /// Ended.
  case ended
  /// The young person or the carer did not want it.
  case declined
}
