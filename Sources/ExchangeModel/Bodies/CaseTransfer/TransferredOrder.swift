public import ExchangeConsent
public import XMLCoding

/// An order or licence that passes. Who is responsible in law and who supervises are two things.
public struct TransferredOrder: ItemContent {
  /// `order`.
  public static let category = InformationCategory.order

  /// A requirement that is still to be completed; at most 30.
  public var outstanding: [String]
  /// Mark that the order shares with its requirements in the record.
  public var order: Grouping?
  /// The kind of order.
  public var kind: TransferableOrder
  /// Who will be responsible in law.
  public var statutoryAgency: StatutoryAgency
  /// Who will supervise.
  public var supervisingAgency: StatutoryAgency
  /// Day on which the order ends.
  public var endsOn: CalendarDate?
  /// Whether requirements that the sending service has to see through are outstanding.
  public var hasRequirementsToComplete: Bool?

  /// Makes the content of an item.
  public init(
    outstanding: [String] = [], order: Grouping? = nil, kind: TransferableOrder,
    statutoryAgency: StatutoryAgency, supervisingAgency: StatutoryAgency, endsOn: CalendarDate? = nil,
    hasRequirementsToComplete: Bool? = nil
  ) {
    self.outstanding = outstanding
    self.order = order
    self.kind = kind
    self.statutoryAgency = statutoryAgency
    self.supervisingAgency = supervisingAgency
    self.endsOn = endsOn
    self.hasRequirementsToComplete = hasRequirementsToComplete
  }

  private enum CodingKeys: String, CodingKey {
    case outstanding = "Outstanding"
    case order = "@order"
    case kind = "@kind"
    case statutoryAgency = "@statutoryAgency"
    case supervisingAgency = "@supervisingAgency"
    case endsOn = "@endsOn"
    case hasRequirementsToComplete = "@hasRequirementsToComplete"
  }
}

/// Orders that may pass from a youth justice service to probation.
public enum TransferableOrder: String, XMLTextConvertible, CaseIterable {
  /// Youth rehabilitation order (Sentencing Act 2020, section 173).
  case youthRehabilitationOrder = "youth-rehabilitation-order"
  /// Detention for a specified period (Sentencing Act 2020, section 250).
  case section250Detention = "section-250-detention"
  /// Special sentence of detention for terrorist offenders of particular concern (Sentencing Act 2020,
  /// section 252A).
  case section252ADetention = "section-252A-detention"
  /// Extended sentence of detention (Sentencing Act 2020, section 254).
  case section254ExtendedDetention = "section-254-extended-detention"
  /// Detention for life (Sentencing Act 2020, section 258).
  case section258DetentionForLife = "section-258-detention-for-life"
  /// Detention at His Majesty's pleasure (Sentencing Act 2020, section 259).
  case section259DetentionAtPleasure = "section-259-detention-at-pleasure"
  /// Licence after release from detention.
  case licence
  /// Another order, described in the record.
  case other
}

/// Who can be responsible for, or supervise, an order.
public enum StatutoryAgency: String, XMLTextConvertible, CaseIterable {
  /// A youth justice service, the youth offending team of the law.
  case youthJusticeService = "youth-justice-service"
  /// A provider of probation services.
  case probation
  /// A local authority.
  case localAuthority = "local-authority"
  /// The provider of electronic monitoring.
  case electronicMonitoringProvider = "electronic-monitoring-provider"
  /// The officer in charge of an attendance centre.
  case attendanceCentre = "attendance-centre"
  /// A secure establishment or prison.
  case secureEstablishment = "secure-establishment"
}
