public import ExchangeConsent
public import XMLCoding

/// An order that stays where it is. Where the receiving service helps with it, the statutory agency stays the
/// same.
public struct RetainedOrder: ItemContent {
  /// `order`.
  public static let category = InformationCategory.order

  /// What the receiving service has agreed to deliver or supervise, although the duty does not pass; at most
  /// 4,000 characters.
  public var sharedDelivery: String?
  /// Mark that the order shares with its requirements in the record.
  public var order: Grouping?
  /// The kind of order.
  public var kind: RetainedOrderKind
  /// Who stays responsible in law.
  public var statutoryAgency: StatutoryAgency
  /// Why it does not pass.
  public var reason: RetentionReason
  /// Day on which the order ends.
  public var endsOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    sharedDelivery: String? = nil, order: Grouping? = nil, kind: RetainedOrderKind,
    statutoryAgency: StatutoryAgency, reason: RetentionReason, endsOn: CalendarDate? = nil
  ) {
    self.sharedDelivery = sharedDelivery
    self.order = order
    self.kind = kind
    self.statutoryAgency = statutoryAgency
    self.reason = reason
    self.endsOn = endsOn
  }

  private enum CodingKeys: String, CodingKey {
    case sharedDelivery = "SharedDelivery"
    case order = "@order"
    case kind = "@kind"
    case statutoryAgency = "@statutoryAgency"
    case reason = "@reason"
    case endsOn = "@endsOn"
  }
}

/// Orders and disposals that stay with the service that has them.
public enum RetainedOrderKind: String, XMLTextConvertible, CaseIterable {
  /// Referral order: the youth offending team keeps the duty (Sentencing Act 2020, section 106).
  case referralOrder = "referral-order"
  /// Reparation order (Sentencing Act 2020, section 109).
  case reparationOrder = "reparation-order"
  /// Detention and training order (Sentencing Act 2020, section 233).
  case detentionAndTrainingOrder = "detention-and-training-order"
  /// Youth rehabilitation order that is about to end or whose requirements must first be completed.
  case youthRehabilitationOrder = "youth-rehabilitation-order"
  /// Out-of-court disposal.
  case outOfCourtDisposal = "out-of-court-disposal"
  /// Another order, described in the record.
  case other
}

/// Why an order does not pass.
public enum RetentionReason: String, XMLTextConvertible, CaseIterable {
  /// The law leaves the duty where it is.
  case notTransferableByLaw = "not-transferable-by-law"
  /// Requirements must be completed first.
  case requirementsToComplete = "requirements-to-complete"
  /// It ends before a move would help.
  case aboutToEnd = "about-to-end"
  /// It was decided so, with the young person.
  case decidedWithYoungPerson = "decided-with-young-person"
  /// The receiving service has not decided yet.
  case awaitingDecision = "awaiting-decision"
}
