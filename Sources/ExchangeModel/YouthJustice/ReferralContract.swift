public import ExchangeConsent
public import XMLCoding

/// The contract of a referral order.
public struct ReferralContract: ItemContent {
  /// `order.requirements`.
  public static let category = InformationCategory.orderRequirements

  /// Length of the contract; 3 to 12 months.
  public var length: SentenceTerm?
  /// Name of the youth offender panel; at most 200 characters.
  public var panel: String?
  /// What was agreed, without anything about health or about a victim; at most 4,000 characters each; at most
  /// 20.
  public var agreed: [String]
  /// Day of a progress meeting of the panel; at most 24.
  public var progressMeetings: [CalendarDate]
  /// Mark shared by all facts of the order.
  public var order: Grouping
  /// Day on which the contract was signed and took effect.
  public var signedOn: CalendarDate?
  /// Last day of the contract.
  public var endsOn: CalendarDate?
  /// Whether the order follows an earlier referral order.
  public var furtherOrder: Bool?
  /// Whether the court ordered a parent or guardian to attend the panel.
  public var parentMustAttend: Bool?
  /// Whether the court ordered a representative of the local authority to attend the panel.
  public var localAuthorityMustAttend: Bool?
  /// Day on which the panel found the contract completed.
  public var completedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    order: Grouping, length: SentenceTerm? = nil, panel: String? = nil, agreed: [String] = [],
    progressMeetings: [CalendarDate] = [], signedOn: CalendarDate? = nil, endsOn: CalendarDate? = nil,
    furtherOrder: Bool? = nil, parentMustAttend: Bool? = nil, localAuthorityMustAttend: Bool? = nil,
    completedOn: CalendarDate? = nil
  ) {
    self.length = length
    self.panel = panel
    self.agreed = agreed
    self.progressMeetings = progressMeetings
    self.order = order
    self.signedOn = signedOn
    self.endsOn = endsOn
    self.furtherOrder = furtherOrder
    self.parentMustAttend = parentMustAttend
    self.localAuthorityMustAttend = localAuthorityMustAttend
    self.completedOn = completedOn
  }

  private enum CodingKeys: String, CodingKey {
    case length = "Length"
    case panel = "Panel"
    case agreed = "Agreed"
    case progressMeetings = "ProgressMeetingOn"
    case order = "@order"
    case signedOn = "@signedOn"
    case endsOn = "@endsOn"
    case furtherOrder = "@furtherOrder"
    case parentMustAttend = "@parentMustAttend"
    case localAuthorityMustAttend = "@localAuthorityMustAttend"
    case completedOn = "@completedOn"
  }
}
