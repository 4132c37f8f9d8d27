public import ExchangeConsent
public import XMLCoding

/// Whether the young person may be named in public as a defendant.
public struct ReportingRestriction: ItemContent {
  /// `order.court`.
  public static let category = InformationCategory.orderCourt

  /// Name of the court that made the direction; at most 200 characters.
  public var court: String?
  /// Law on which it rests; absent where there is none.
  public var basis: Basis?
  /// How it stands.
  public var status: Status
  /// First day.
  public var from: CalendarDate?
  /// Last day, at the latest the day before the 18th birthday unless the law says otherwise.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    status: Status, court: String? = nil, basis: Basis? = nil, from: CalendarDate? = nil,
    until: CalendarDate? = nil
  ) {
    self.court = court
    self.basis = basis
    self.status = status
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case court = "Court"
    case basis = "@basis"
    case status = "@status"
    case from = "@from"
    case until = "@until"
  }
}

extension ReportingRestriction {
  /// Law on which a reporting restriction rests.
  public enum Basis: String, XMLTextConvertible, CaseIterable {
    /// Section 49 of the Children and Young Persons Act 1933: automatic in a youth court until the 18th
    /// birthday.
    case section49 = "section-49"
    /// Section 45 of the Youth Justice and Criminal Evidence Act 1999: a direction of another court, until
    /// the 18th birthday.
    case section45 = "section-45"
    /// Section 39 of the Children and Young Persons Act 1933: a direction in other than criminal proceedings.
    case section39 = "section-39"
    /// An injunction of the High Court.
    case injunction
    /// Not known.
    case notKnown = "not-known"
  }

  /// How a reporting restriction stands.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// In force.
    case inForce = "in-force"
    /// Lifted by a court.
    case lifted
    /// Ended by lapse of time.
    case ended
    /// There is none.
    case absent = "none"
    /// Not known.
    case notKnown = "not-known"
  }
}
