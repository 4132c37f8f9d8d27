public import ExchangeConsent
public import XMLCoding

/// A visit by the council to the young person in detention, and whether the report on it was shared.
public struct DetentionVisit: ItemContent {
  /// `order`.
  public static let category = InformationCategory.order

  /// Who visited, by role; at most 200 characters.
  public var visitor: String?
  /// What the visitor recommended; at most 4,000 characters.
  public var recommendation: String?
  /// Day of the visit.
  public var on: CalendarDate
  /// Day of the report.
  public var reportedOn: CalendarDate?
  /// Whether the report went to the youth justice service.
  public var reportShared: Bool?
  /// Day by which the next visit is due.
  public var nextDue: CalendarDate?

  /// Makes the content of an item.
  public init(
    on: CalendarDate, visitor: String? = nil, recommendation: String? = nil, reportedOn: CalendarDate? = nil,
    reportShared: Bool? = nil, nextDue: CalendarDate? = nil
  ) {
    self.visitor = visitor
    self.recommendation = recommendation
    self.on = on
    self.reportedOn = reportedOn
    self.reportShared = reportShared
    self.nextDue = nextDue
  }

  private enum CodingKeys: String, CodingKey {
    case visitor = "Visitor"
    case recommendation = "Recommendation"
    case on = "@on"
    case reportedOn = "@reportedOn"
    case reportShared = "@reportShared"
    case nextDue = "@nextDue"
  }
}
