public import ExchangeConsent
public import XMLCoding

/// A requirement of a youth rehabilitation order, or what a reparation order demands.
///
/// Treatment stands in ``MentalHealthRequirement`` and ``SubstanceUseRequirement``, because it tells of
/// health; a place or person kept clear for a victim's sake in ``ProtectiveCondition``.
public struct YouthOrderRequirement: ItemContent {
  /// `order.requirements`.
  public static let category = InformationCategory.orderRequirements

  /// The requirement, as the court recorded it or by its kind in law; list `hmcts-result` or
  /// `youth-requirement`.
  public var requirement: CodedValue
  /// What the court required in particular, without anything about health, and without the name or address of
  /// anybody; at most 4,000 characters.
  public var details: String?
  /// Mark shared by all facts of the order.
  public var order: Grouping
  /// Number of the result in the lists of the criminal justice system; four digits. It is not unique and
  /// never stands alone.
  public var cjsCode: String?
  /// How much the court required; 0 to 99999.99.
  public var amount: ExactDecimal?
  /// Unit of what was required and of what is completed.
  public var unit: AmountUnit?
  /// How much is completed; 0 to 99999.99.
  public var completedAmount: ExactDecimal?
  /// For a curfew, the most hours on one day; 0 to 99999.99.
  public var hoursPerDay: ExactDecimal?
  /// For a curfew, the most hours in seven days; 0 to 99999.99.
  public var hoursPerWeek: ExactDecimal?
  /// Whether it is monitored electronically.
  public var electronicallyMonitored: Bool?
  /// Whether it is part of intensive supervision and surveillance.
  public var intensiveSupervision: Bool?
  /// Whether it counts as substantive.
  public var substantive: Bool?
  /// First day.
  public var from: CalendarDate?
  /// Last day.
  public var until: CalendarDate?
  /// Day on which it was completed.
  public var completedOn: CalendarDate?
  /// How far it has got.
  public var status: Status

  /// Makes the content of an item.
  public init(
    requirement: CodedValue, order: Grouping, status: Status, details: String? = nil,
    cjsCode: String? = nil, amount: ExactDecimal? = nil, unit: AmountUnit? = nil,
    completedAmount: ExactDecimal? = nil, hoursPerDay: ExactDecimal? = nil,
    hoursPerWeek: ExactDecimal? = nil, electronicallyMonitored: Bool? = nil,
    intensiveSupervision: Bool? = nil, substantive: Bool? = nil, from: CalendarDate? = nil,
    until: CalendarDate? = nil, completedOn: CalendarDate? = nil
  ) {
    self.requirement = requirement
    self.details = details
    self.order = order
    self.cjsCode = cjsCode
    self.amount = amount
    self.unit = unit
    self.completedAmount = completedAmount
    self.hoursPerDay = hoursPerDay
    self.hoursPerWeek = hoursPerWeek
    self.electronicallyMonitored = electronicallyMonitored
    self.intensiveSupervision = intensiveSupervision
    self.substantive = substantive
    self.from = from
    self.until = until
    self.completedOn = completedOn
    self.status = status
  }

  private enum CodingKeys: String, CodingKey {
    case requirement = "Requirement"
    case details = "Details"
    case order = "@order"
    case cjsCode = "@cjsCode"
    case amount = "@amount"
    case unit = "@unit"
    case completedAmount = "@completedAmount"
    case hoursPerDay = "@hoursPerDay"
    case hoursPerWeek = "@hoursPerWeek"
    case electronicallyMonitored = "@electronicallyMonitored"
    case intensiveSupervision = "@intensiveSupervision"
    case substantive = "@substantive"
    case from = "@from"
    case until = "@until"
    case completedOn = "@completedOn"
    case status = "@status"
  }
}

extension YouthOrderRequirement {
  /// How far a requirement has got.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// Not started.
    case notStarted = "not-started"
    /// In progress.
    case inProgress = "in-progress"
    /// Completed.
    case completed
    /// Ended without being completed.
    case notCompleted = "not-completed"
    /// Taken out of the order by a court.
    case revoked
    /// Waived by the court.
    case waived
    /// Not known.
    case notKnown = "not-known"
  }
}

/// A requirement of mental health treatment.
public struct MentalHealthRequirement: ItemContent {
  /// `health.mental`.
  public static let category = InformationCategory.healthMental

  /// The requirement.
  public var requirement: YouthOrderRequirement

  /// Makes the content of an item.
  public init(_ requirement: YouthOrderRequirement) {
    self.requirement = requirement
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    requirement = try YouthOrderRequirement(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try requirement.encode(to: encoder)
  }
}

/// A requirement of treatment or testing for drugs or other intoxicating substances.
public struct SubstanceUseRequirement: ItemContent {
  /// `health.substance`.
  public static let category = InformationCategory.healthSubstance

  /// The requirement.
  public var requirement: YouthOrderRequirement

  /// Makes the content of an item.
  public init(_ requirement: YouthOrderRequirement) {
    self.requirement = requirement
  }

  /// Reads the content from the element of the item.
  public init(from decoder: any Decoder) throws {
    requirement = try YouthOrderRequirement(from: decoder)
  }

  /// Writes the content onto the element of the item.
  public func encode(to encoder: any Encoder) throws {
    try requirement.encode(to: encoder)
  }
}
