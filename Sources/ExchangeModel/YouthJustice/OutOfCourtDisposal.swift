public import ExchangeConsent
public import XMLCoding

/// A disposal made out of court.
public struct OutOfCourtDisposal: ItemContent {
  /// `offending.oocd`.
  public static let category = InformationCategory.offendingOocd

  /// The outcome, as it truly is; list `yjb-legal-outcome`.
  public var outcome: CodedValue
  /// How the outcome was reported to the Youth Justice Board, where its list has no value for it yet; list
  /// `yjb-legal-outcome`.
  public var reportedAs: CodedValue?
  /// A condition, without anything about health or about a victim; at most 4,000 characters each; at most 20.
  public var conditions: [String]
  /// Mark shared by all facts of the disposal.
  public var order: Grouping?
  /// Mark of the offence.
  public var offence: Grouping?
  /// Day of the outcome.
  public var madeOn: CalendarDate
  /// Last day of conditions or of work.
  public var endsOn: CalendarDate?
  /// Day on which it was completed.
  public var completedOn: CalendarDate?
  /// Group of legal outcomes.
  public var group: LegalOutcomeGroup?
  /// Whether the outcome counts as substantive.
  public var substantive: Bool?
  /// Whether the offence was admitted.
  public var admitted: Bool?
  /// Whether a joint panel of police and youth justice service decided.
  public var panelDecision: Bool?
  /// Where the young person lived on the day of the outcome.
  public var residence: CaseResidence?
  /// Whether the caution is spent, as the source judged on the day of recording.
  public var spent: Bool?

  /// Makes the content of an item.
  public init(
    outcome: CodedValue, madeOn: CalendarDate, reportedAs: CodedValue? = nil, conditions: [String] = [],
    order: Grouping? = nil, offence: Grouping? = nil, endsOn: CalendarDate? = nil,
    completedOn: CalendarDate? = nil, group: LegalOutcomeGroup? = nil, substantive: Bool? = nil,
    admitted: Bool? = nil, panelDecision: Bool? = nil, residence: CaseResidence? = nil,
    spent: Bool? = nil
  ) {
    self.outcome = outcome
    self.reportedAs = reportedAs
    self.conditions = conditions
    self.order = order
    self.offence = offence
    self.madeOn = madeOn
    self.endsOn = endsOn
    self.completedOn = completedOn
    self.group = group
    self.substantive = substantive
    self.admitted = admitted
    self.panelDecision = panelDecision
    self.residence = residence
    self.spent = spent
  }

  private enum CodingKeys: String, CodingKey {
    case outcome = "Outcome"
    case reportedAs = "ReportedAs"
    case conditions = "Condition"
    case order = "@order"
    case offence = "@offence"
    case madeOn = "@madeOn"
    case endsOn = "@endsOn"
    case completedOn = "@completedOn"
    case group = "@group"
    case substantive = "@substantive"
    case admitted = "@admitted"
    case panelDecision = "@panelDecision"
    case residence = "@residence"
    case spent = "@spent"
  }

  /// Whether the caution is spent; treated as spent where nobody said.
  public var isSpent: Bool { spent ?? true }
}
