public import XMLCoding

/// A goal of the plan, with its steps and what becomes of it.
public struct GoalTerms: Codable, Hashable, Sendable {
  /// The goal in the words of the plan; at most 4,000 characters.
  public var title: String
  /// How far it has got as OASys codes it, for plans from before goals had a status; list
  /// `oasys-objective-status`.
  public var objectiveStatus: CodedValue?
  /// A need that it answers to, as OASys codes it; list `oasys-criminogenic-need`; at most 10.
  public var needs: [CodedValue]
  /// A step; at most 50.
  public var steps: [Step]
  /// A note; at most 50.
  public var notes: [Note]
  /// How far it has got.
  public var status: Status
  /// Day on which it was written.
  public var createdOn: CalendarDate?
  /// Day by which it is to be reached; a goal that is worked on has one.
  public var targetOn: CalendarDate?
  /// Day of the last change of status.
  public var statusOn: CalendarDate?
  /// Place of the goal in the plan, counted from 1.
  public var order: Int?
  /// What becomes of it when another service takes over.
  public var continuation: Continuation?
  /// The service that takes it over.
  public var transfersTo: String?

  /// Makes the value.
  public init(
    title: String, status: Status, objectiveStatus: CodedValue? = nil, needs: [CodedValue] = [],
    steps: [Step] = [], notes: [Note] = [], createdOn: CalendarDate? = nil, targetOn: CalendarDate? = nil,
    statusOn: CalendarDate? = nil, order: Int? = nil, continuation: Continuation? = nil,
    transfersTo: String? = nil
  ) {
    self.title = title
    self.objectiveStatus = objectiveStatus
    self.needs = needs
    self.steps = steps
    self.notes = notes
    self.status = status
    self.createdOn = createdOn
    self.targetOn = targetOn
    self.statusOn = statusOn
    self.order = order
    self.continuation = continuation
    self.transfersTo = transfersTo
  }

  private enum CodingKeys: String, CodingKey {
    case title = "Title"
    case objectiveStatus = "ObjectiveStatus"
    case needs = "Need"
    case steps = "Step"
    case notes = "Note"
    case status = "@status"
    case createdOn = "@createdOn"
    case targetOn = "@targetOn"
    case statusOn = "@statusOn"
    case order = "@order"
    case continuation = "@continuation"
    case transfersTo = "@transfersTo"
  }
}

extension GoalTerms {
  /// How far a goal has got.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// Worked on now.
    case active = "ACTIVE"
    /// To be worked on later.
    case future = "FUTURE"
    /// Reached.
    case achieved = "ACHIEVED"
    /// Taken out of the plan.
    case removed = "REMOVED"
  }

  /// What becomes of a goal when another service takes over.
  public enum Continuation: String, XMLTextConvertible, CaseIterable {
    /// It goes on with the same people.
    case continues
    /// The other service takes it over.
    case transfers
    /// It ends with the transfer.
    case ends
  }

  /// One step towards a goal.
  public struct Step: Codable, Hashable, Sendable {
    /// What is to be done; at most 4,000 characters.
    public var description: String
    /// The intervention as OASys codes it; list `oasys-intervention`.
    public var intervention: CodedValue?
    /// Who does it, as a role: person on probation, probation practitioner, personal adviser; at most 200
    /// characters.
    public var actor: String
    /// How far it has got.
    public var status: Status

    /// Makes the value.
    public init(description: String, actor: String, status: Status, intervention: CodedValue? = nil) {
      self.description = description
      self.intervention = intervention
      self.actor = actor
      self.status = status
    }

    private enum CodingKeys: String, CodingKey {
      case description = "Description"
      case intervention = "Intervention"
      case actor = "@actor"
      case status = "@status"
    }

    /// How far a step has got.
    public enum Status: String, XMLTextConvertible, CaseIterable {
      /// Not started.
      case notStarted = "NOT_STARTED"
      /// Begun.
      case inProgress = "IN_PROGRESS"
      /// Cannot be done yet.
      case cannotBeDoneYet = "CANNOT_BE_DONE_YET"
      /// No longer needed.
      case noLongerNeeded = "NO_LONGER_NEEDED"
      /// Done.
      case completed = "COMPLETED"
    }
  }

  /// A note on a goal.
  public struct Note: Codable, Hashable, Sendable {
    /// The note; at most 4,000 characters.
    public var text: String
    /// What it is about.
    public var kind: Kind
    /// Day on which it was written.
    public var writtenOn: CalendarDate?

    /// Makes the value.
    public init(text: String, kind: Kind, writtenOn: CalendarDate? = nil) {
      self.text = text
      self.kind = kind
      self.writtenOn = writtenOn
    }

    private enum CodingKeys: String, CodingKey {
      case text = "#text"
      case kind = "@kind"
      case writtenOn = "@writtenOn"
    }

    /// What a note on a goal is about.
    public enum Kind: String, XMLTextConvertible, CaseIterable {
      /// Progress.
      case progress = "PROGRESS"
      /// Why it was taken out.
      case removed = "REMOVED"
      /// How it was reached.
      case achieved = "ACHIEVED"
    }
  }
}
