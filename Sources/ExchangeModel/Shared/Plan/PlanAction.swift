public import ExchangeConsent
public import XMLCoding

/// Something that somebody is to do under a plan.
public struct PlanAction: ItemContent {
  /// `plan.actions`.
  public static let category = InformationCategory.planActions

  /// What is to be done; at most 4,000 characters.
  public var action: String
  /// Who is to do it, by role; at most 200 characters.
  public var owner: String?
  /// What came of it; at most 4,000 characters.
  public var result: String?
  /// How far it has got.
  public var status: Status
  /// Who is to act.
  public var actor: Actor?
  /// The service that is to do it; such as `leaving-care`.
  public var owningService: String?
  /// Day by which it is to be done.
  public var dueBy: CalendarDate?
  /// Day of the status.
  public var statusDate: CalendarDate?
  /// Mark that all parts of one plan share.
  public var plan: Grouping?
  /// Mark that an objective and its actions share.
  public var objective: Grouping?
  /// What happens to it at a transfer.
  public var onTransfer: OnTransfer?
  /// The service that takes it over; such as `leaving-care`.
  public var nextOwner: String?

  /// Makes the content of an item.
  public init(
    action: String, status: Status, owner: String? = nil, result: String? = nil, actor: Actor? = nil,
    owningService: String? = nil, dueBy: CalendarDate? = nil, statusDate: CalendarDate? = nil,
    plan: Grouping? = nil, objective: Grouping? = nil, onTransfer: OnTransfer? = nil, nextOwner: String? = nil
  ) {
    self.action = action
    self.owner = owner
    self.result = result
    self.status = status
    self.actor = actor
    self.owningService = owningService
    self.dueBy = dueBy
    self.statusDate = statusDate
    self.plan = plan
    self.objective = objective
    self.onTransfer = onTransfer
    self.nextOwner = nextOwner
  }

  private enum CodingKeys: String, CodingKey {
    case action = "Action"
    case owner = "Owner"
    case result = "Result"
    case status = "@status"
    case actor = "@actor"
    case owningService = "@owner"
    case dueBy = "@dueBy"
    case statusDate = "@statusDate"
    case plan = "@plan"
    case objective = "@objective"
    case onTransfer = "@onTransfer"
    case nextOwner = "@nextOwner"
  }
}

extension PlanAction {
  /// How far an action has got, as HMPPS names it.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// Not begun.
    case notStarted = "NOT_STARTED"
    /// Begun.
    case inProgress = "IN_PROGRESS"
    /// It cannot be done yet.
    case cannotBeDoneYet = "CANNOT_BE_DONE_YET"
    /// Done.
    case completed = "COMPLETED"
    /// No longer needed.
    case noLongerNeeded = "NO_LONGER_NEEDED"
  }

  /// Who is to act.
  public enum Actor: String, XMLTextConvertible, CaseIterable {
    /// The young person.
    case youngPerson = "young-person"
    /// A service.
    case service
    /// A parent, another relative or a carer.
    case familyOrCarer = "family-or-carer"
    /// The young person and a service together.
    case jointly
  }
}
