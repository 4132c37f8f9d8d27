public import ExchangeConsent
public import XMLCoding

/// When a case passes, and from when that was prepared.
public struct TransferDate: ItemContent {
  /// `order.dates`.
  public static let category = InformationCategory.orderDates

  /// Why preparation began later than usual, where it did; at most 4,000 characters.
  public var reasonLate: String?
  /// Day on which the case is to pass.
  public var plannedOn: CalendarDate
  /// Day on which preparation began; usually from the age of 17 years and 6 months.
  public var preparedFrom: CalendarDate?
  /// Whether the receiving service has agreed to the day.
  public var isAgreed: Bool?
  /// The protocol or guidance that the move follows.
  public var guidance: TransferProtocol?

  /// Makes the content of an item.
  public init(
    reasonLate: String? = nil, plannedOn: CalendarDate, preparedFrom: CalendarDate? = nil,
    isAgreed: Bool? = nil, guidance: TransferProtocol? = nil
  ) {
    self.reasonLate = reasonLate
    self.plannedOn = plannedOn
    self.preparedFrom = preparedFrom
    self.isAgreed = isAgreed
    self.guidance = guidance
  }

  private enum CodingKeys: String, CodingKey {
    case reasonLate = "ReasonLate"
    case plannedOn = "@plannedOn"
    case preparedFrom = "@preparedFrom"
    case isAgreed = "@isAgreed"
    case guidance = "@guidance"
  }
}

/// Protocols and guidance for the move from youth to adult services.
public enum TransferProtocol: String, XMLTextConvertible, CaseIterable {
  /// Joint National Protocol for Transitions in England, Youth Justice Board and HM Prison and Probation
  /// Service, June 2021.
  case englandJointNationalProtocol = "england-joint-national-protocol"
  /// Youth to adult transition principles and guidance (Wales).
  case walesYouthToAdult = "wales-youth-to-adult"
  /// Transition of Young People from the Children and Young People Secure Estate to Adult Custody Policy
  /// Framework, April 2022.
  case custodyTransitionFramework = "custody-transition-framework"
  /// A local protocol.
  case local
}
