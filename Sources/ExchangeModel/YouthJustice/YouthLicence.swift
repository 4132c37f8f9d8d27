public import ExchangeConsent
public import XMLCoding

/// A licence, or other supervision after release from custody.
public struct YouthLicence: ItemContent {
  /// `order.licence`.
  public static let category = InformationCategory.orderLicence

  /// Mark shared by all facts of the order.
  public var order: Grouping
  /// Kind of supervision.
  public var kind: Kind
  /// First day.
  public var from: CalendarDate?
  /// Last day.
  public var until: CalendarDate?
  /// The agency that has the statutory duty.
  public var statutoryAgency: StatutoryAgency?
  /// The agency that supervises.
  public var supervisingAgency: StatutoryAgency?
  /// Day of a recall to custody.
  public var recalledOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    order: Grouping, kind: Kind, from: CalendarDate? = nil, until: CalendarDate? = nil,
    statutoryAgency: StatutoryAgency? = nil, supervisingAgency: StatutoryAgency? = nil,
    recalledOn: CalendarDate? = nil
  ) {
    self.order = order
    self.kind = kind
    self.from = from
    self.until = until
    self.statutoryAgency = statutoryAgency
    self.supervisingAgency = supervisingAgency
    self.recalledOn = recalledOn
  }

  private enum CodingKeys: String, CodingKey {
    case order = "@order"
    case kind = "@kind"
    case from = "@from"
    case until = "@until"
    case statutoryAgency = "@statutoryAgency"
    case supervisingAgency = "@supervisingAgency"
    case recalledOn = "@recalledOn"
  }
}

extension YouthLicence {
  /// Kinds of supervision after release.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// Supervision in the second half of a detention and training order.
    case detentionAndTraining = "detention-and-training"
    /// Further supervision after the term of a detention and training order.
    case furtherSupervision = "further-supervision"
    /// Licence of a sentence under section 250 of the Sentencing Act 2020.
    case longTermDetention = "long-term-detention"
    /// Licence of an extended sentence of detention.
    case extendedSentence = "extended-sentence"
    /// Licence of a sentence without a fixed end.
    case lifeLicence = "life-licence"
    /// Supervision after a sentence of less than 12 months.
    case noticeOfSupervision = "notice-of-supervision"
    /// Supervision after the licence of a sentence of less than two years.
    case postSentence = "post-sentence"
  }
}

/// A condition of a licence or of other supervision after release.
public struct YouthLicenceCondition: ItemContent {
  /// `order.licence`.
  public static let category = InformationCategory.orderLicence

  /// The condition in words, without anything about health, and without the name or address of anybody; at
  /// most 4,000 characters.
  public var wording: String
  /// Mark shared by all facts of the order.
  public var order: Grouping
  /// Whether it is a standard condition.
  public var standard: Bool?
  /// Whether it is monitored electronically.
  public var electronicallyMonitored: Bool?
  /// First day.
  public var from: CalendarDate?
  /// Last day.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    wording: String, order: Grouping, standard: Bool? = nil, electronicallyMonitored: Bool? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.wording = wording
    self.order = order
    self.standard = standard
    self.electronicallyMonitored = electronicallyMonitored
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case wording = "Wording"
    case order = "@order"
    case standard = "@standard"
    case electronicallyMonitored = "@electronicallyMonitored"
    case from = "@from"
    case until = "@until"
  }
}
