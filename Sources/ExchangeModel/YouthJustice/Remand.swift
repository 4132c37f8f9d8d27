public import ExchangeConsent
public import XMLCoding

/// A remand by a criminal court, other than on bail.
///
/// A remand to local authority accommodation or to youth detention accommodation makes a child looked after:
/// see ``CareFlag`` and ``DesignatedAuthority``. A remand to hospital or for medical reports stands in
/// ``HospitalRemand``, because it tells of mental health.
public struct Remand: ItemContent {
  /// `order.court`.
  public static let category = InformationCategory.orderCourt

  /// The decision; list `yjb-remand-decision` or `hmcts-result`.
  public var decision: CodedValue
  /// The remand status; list `cjs-remand-status`.
  public var remandStatus: CodedValue?
  /// A condition of the remand, without the name or address of anybody; at most 4,000 characters each; at
  /// most 20.
  public var conditions: [String]
  /// Mark shared by all facts of the remand.
  public var remand: Grouping?
  /// First day.
  public var from: CalendarDate
  /// Last day; absent while it goes on.
  public var until: CalendarDate?
  /// Kind of youth detention accommodation; absent for local authority accommodation.
  public var placement: YouthDetentionKind?

  /// Makes the content of an item.
  public init(
    decision: CodedValue, from: CalendarDate, remandStatus: CodedValue? = nil,
    conditions: [String] = [], remand: Grouping? = nil, until: CalendarDate? = nil,
    placement: YouthDetentionKind? = nil
  ) {
    self.decision = decision
    self.remandStatus = remandStatus
    self.conditions = conditions
    self.remand = remand
    self.from = from
    self.until = until
    self.placement = placement
  }

  private enum CodingKeys: String, CodingKey {
    case decision = "Decision"
    case remandStatus = "RemandStatus"
    case conditions = "Condition"
    case remand = "@remand"
    case from = "@from"
    case until = "@until"
    case placement = "@placement"
  }
}

/// A remand to hospital or for medical reports.
public struct HospitalRemand: ItemContent {
  /// `health.mental`.
  public static let category = InformationCategory.healthMental

  /// The remand.
  public var remand: Remand

  /// Makes the content of an item.
  public init(_ remand: Remand) {
    self.remand = remand
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    remand = try Remand(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try remand.encode(to: encoder)
  }
}

/// Bail that a court granted.
public struct CourtBail: ItemContent {
  /// `order.court`.
  public static let category = InformationCategory.orderCourt

  /// The decision as the court recorded it; list `hmcts-result`.
  public var decision: CodedValue?
  /// A condition, without anything about health, and without the name or address of anybody; at most 4,000
  /// characters each; at most 20.
  public var conditions: [String]
  /// First day.
  public var from: CalendarDate
  /// Last day; absent while it goes on.
  public var until: CalendarDate?
  /// Whether there are conditions.
  public var conditional: Bool
  /// Whether the youth justice service gives bail supervision and support.
  public var supervised: Bool?
  /// Whether intensive supervision and surveillance is a condition.
  public var intensiveSupervision: Bool?
  /// Whether a condition is monitored electronically.
  public var electronicallyMonitored: Bool?

  /// Makes the content of an item.
  public init(
    from: CalendarDate, conditional: Bool, decision: CodedValue? = nil, conditions: [String] = [],
    until: CalendarDate? = nil, supervised: Bool? = nil, intensiveSupervision: Bool? = nil,
    electronicallyMonitored: Bool? = nil
  ) {
    self.decision = decision
    self.conditions = conditions
    self.from = from
    self.until = until
    self.conditional = conditional
    self.supervised = supervised
    self.intensiveSupervision = intensiveSupervision
    self.electronicallyMonitored = electronicallyMonitored
  }

  private enum CodingKeys: String, CodingKey {
    case decision = "Decision"
    case conditions = "Condition"
    case from = "@from"
    case until = "@until"
    case conditional = "@conditional"
    case supervised = "@supervised"
    case intensiveSupervision = "@intensiveSupervision"
    case electronicallyMonitored = "@electronicallyMonitored"
  }
}
