public import ExchangeConsent
public import XMLCoding

/// Something that the young person and the service want to achieve.
public struct PlanObjective: ItemContent {
  /// `plan.objectives`.
  public static let category = InformationCategory.planObjectives

  /// What is to be achieved; at most 4,000 characters.
  public var objective: String
  /// The objective in the words of the young person; at most 4,000 characters.
  public var ownWords: String?
  /// How far it has got, and what helped; at most 4,000 characters.
  public var progress: String?
  /// How far it has got.
  public var status: Status
  /// Whether the young person agrees.
  public var agreement: Agreement?
  /// Day by which it is to be achieved.
  public var targetDate: CalendarDate?
  /// Day of the status.
  public var statusDate: CalendarDate?
  /// Mark that all parts of one plan share.
  public var plan: Grouping?
  /// Mark that an objective and its actions share.
  public var mark: Grouping?
  /// What happens to it at a transfer.
  public var onTransfer: OnTransfer?
  /// The service that takes it over; such as `leaving-care`.
  public var nextOwner: String?

  /// Makes the content of an item.
  public init(
    objective: String, status: Status, ownWords: String? = nil, progress: String? = nil,
    agreement: Agreement? = nil, targetDate: CalendarDate? = nil, statusDate: CalendarDate? = nil,
    plan: Grouping? = nil, mark: Grouping? = nil, onTransfer: OnTransfer? = nil, nextOwner: String? = nil
  ) {
    self.objective = objective
    self.ownWords = ownWords
    self.progress = progress
    self.status = status
    self.agreement = agreement
    self.targetDate = targetDate
    self.statusDate = statusDate
    self.plan = plan
    self.mark = mark
    self.onTransfer = onTransfer
    self.nextOwner = nextOwner
  }

  private enum CodingKeys: String, CodingKey {
    case objective = "Objective"
    case ownWords = "OwnWords"
    case progress = "Progress"
    case status = "@status"
    case agreement = "@agreement"
    case targetDate = "@targetDate"
    case statusDate = "@statusDate"
    case plan = "@plan"
    case mark = "@objective"
    case onTransfer = "@onTransfer"
    case nextOwner = "@nextOwner"
  }
}

extension PlanObjective {
  /// How far an objective has got, as HMPPS names it.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// The young person works on it.
    case active = "ACTIVE"
    /// For later.
    case future = "FUTURE"
    /// Achieved.
    case achieved = "ACHIEVED"
    /// No longer an objective.
    case removed = "REMOVED"
  }
}
