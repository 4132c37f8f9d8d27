public import ExchangeConsent
public import XMLCoding

/// A child protection conference and what it decided.
public struct ChildProtectionConference: ItemContent {
  /// `safeguarding.cp-plan`.
  public static let category = InformationCategory.safeguardingCpPlan

  /// What was decided, in words; at most 4,000 characters.
  public var decision: String?
  /// Who chaired it, in an official capacity; at most 200 characters.
  public var chair: String?
  /// Day of the conference.
  public var heldOn: CalendarDate
  /// The kind of conference.
  public var kind: Kind
  /// What it decided.
  public var outcome: Outcome?
  /// Whether the young person took part, or somebody spoke for them.
  public var tookPart: Bool?
  /// Mark shared by all facts that follow from one referral.
  public var referral: Grouping?
  /// Mark shared by all facts of one plan.
  public var plan: Grouping?

  /// Makes the content of an item.
  public init(
    heldOn: CalendarDate, kind: Kind, decision: String? = nil, chair: String? = nil, outcome: Outcome? = nil,
    tookPart: Bool? = nil, referral: Grouping? = nil, plan: Grouping? = nil
  ) {
    self.decision = decision
    self.chair = chair
    self.heldOn = heldOn
    self.kind = kind
    self.outcome = outcome
    self.tookPart = tookPart
    self.referral = referral
    self.plan = plan
  }

  private enum CodingKeys: String, CodingKey {
    case decision = "Decision"
    case chair = "Chair"
    case heldOn = "@heldOn"
    case kind = "@kind"
    case outcome = "@outcome"
    case tookPart = "@tookPart"
    case referral = "@referral"
    case plan = "@plan"
  }
}

extension ChildProtectionConference {
  /// Kinds of child protection conference.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// The first.
    case initial
    /// A review.
    case review
    /// The first after a move from another council.
    case transferIn = "transfer-in"
  }

  /// What a child protection conference decided.
  public enum Outcome: String, XMLTextConvertible, CaseIterable {
    /// A child protection plan was made.
    case planMade = "plan-made"
    /// The plan goes on.
    case planContinued = "plan-continued"
    /// The plan ended.
    case planEnded = "plan-ended"
    /// No plan was made.
    case noPlan = "no-plan"
  }
}
