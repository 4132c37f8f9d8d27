public import ExchangeConsent
public import XMLCoding

/// A referral that children's social care received, and how it ended.
///
/// Why services were needed stands in ``CategoryOfNeed``.
public struct Referral: ItemContent {
  /// `safeguarding.referral`.
  public static let category = InformationCategory.safeguardingReferral

  /// Who referred; list `cin-referral-source`.
  public var source: CodedValue?
  /// Why the case was closed. A reason that shows an adoption stands in the item Adoption instead; list
  /// `cin-closure-reason`.
  public var closureReason: CodedValue?
  /// Day of the referral.
  public var referredOn: CalendarDate
  /// Whether the referral ended without further action.
  public var noFurtherAction: Bool?
  /// Day on which the case was closed.
  public var closedOn: CalendarDate?
  /// Mark shared by all facts that follow from one referral.
  public var referral: Grouping?

  /// Makes the content of an item.
  public init(
    referredOn: CalendarDate, source: CodedValue? = nil, closureReason: CodedValue? = nil,
    noFurtherAction: Bool? = nil, closedOn: CalendarDate? = nil, referral: Grouping? = nil
  ) {
    self.source = source
    self.closureReason = closureReason
    self.referredOn = referredOn
    self.noFurtherAction = noFurtherAction
    self.closedOn = closedOn
    self.referral = referral
  }

  private enum CodingKeys: String, CodingKey {
    case source = "Source"
    case closureReason = "ClosureReason"
    case referredOn = "@referredOn"
    case noFurtherAction = "@noFurtherAction"
    case closedOn = "@closedOn"
    case referral = "@referral"
  }
}
