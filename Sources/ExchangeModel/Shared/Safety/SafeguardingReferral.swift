public import ExchangeConsent
public import XMLCoding

/// A referral that a service made to children's social care.
public struct SafeguardingReferral: ItemContent {
  /// `safeguarding.referral`.
  public static let category = InformationCategory.safeguardingReferral

  /// What gave rise to it; at most 4,000 characters.
  public var concern: String?
  /// The council and team that received it; at most 200 characters.
  public var recipient: String?
  /// Day of the referral.
  public var madeOn: CalendarDate
  /// What became of it.
  public var outcome: Outcome
  /// Day of the outcome.
  public var outcomeOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    madeOn: CalendarDate, outcome: Outcome, concern: String? = nil, recipient: String? = nil,
    outcomeOn: CalendarDate? = nil
  ) {
    self.concern = concern
    self.recipient = recipient
    self.madeOn = madeOn
    self.outcome = outcome
    self.outcomeOn = outcomeOn
  }

  private enum CodingKeys: String, CodingKey {
    case concern = "Concern"
    case recipient = "Recipient"
    case madeOn = "@madeOn"
    case outcome = "@outcome"
    case outcomeOn = "@outcomeOn"
  }
}

extension SafeguardingReferral {
  /// What became of a referral to social care.
  public enum Outcome: String, XMLTextConvertible, CaseIterable {
    /// Not yet known.
    case awaited
    /// Social care took it on.
    case accepted
    /// Passed to early help.
    case earlyHelp = "early-help"
    /// No further action.
    case noFurtherAction = "no-further-action"
    /// The service that referred was not told.
    case notKnown = "not-known"
  }
}
