public import XMLCoding

/// How far resettlement has got on one pathway.
public struct PathwayProgress: Codable, Hashable, Sendable {
  /// The case note; at most 4,000 characters.
  public var note: String?
  /// A need for support; at most 40.
  public var supportNeeds: [SupportNeed]
  /// An answer of the assessment; at most 60.
  public var answers: [Answer]
  /// How far it has got.
  public var status: Status
  /// The assessment in which it was last looked at.
  public var assessment: Assessment?
  /// Day of the last change.
  public var updatedOn: CalendarDate?

  /// Makes the value.
  public init(
    status: Status, note: String? = nil, supportNeeds: [SupportNeed] = [], answers: [Answer] = [],
    assessment: Assessment? = nil, updatedOn: CalendarDate? = nil
  ) {
    self.note = note
    self.supportNeeds = supportNeeds
    self.answers = answers
    self.status = status
    self.assessment = assessment
    self.updatedOn = updatedOn
  }

  private enum CodingKeys: String, CodingKey {
    case note = "Note"
    case supportNeeds = "SupportNeed"
    case answers = "Answer"
    case status = "@status"
    case assessment = "@assessment"
    case updatedOn = "@updatedOn"
  }
}

extension PathwayProgress {
  /// How far resettlement has got on one pathway.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// Not started.
    case notStarted = "NOT_STARTED"
    /// Begun.
    case inProgress = "IN_PROGRESS"
    /// Support is needed.
    case supportRequired = "SUPPORT_REQUIRED"
    /// No support is needed.
    case supportNotRequired = "SUPPORT_NOT_REQUIRED"
    /// Support was declined.
    case supportDeclined = "SUPPORT_DECLINED"
    /// Done.
    case done = "DONE"
  }

  /// Assessments for resettlement.
  public enum Assessment: String, XMLTextConvertible, CaseIterable {
    /// Immediate needs, at the beginning of custody.
    case immediateNeeds = "BCST2"
    /// Before release.
    case resettlementPlan = "RESETTLEMENT_PLAN"
  }

  /// A need for support on one pathway.
  public struct SupportNeed: Codable, Hashable, Sendable {
    /// The need, in the words of the national list or of the practitioner; at most 200 characters.
    public var need: String
    /// What was done; at most 4,000 characters.
    public var note: String?
    /// Heading of the national list under which it stands; at most 200 characters.
    public var section: String?
    /// What became of it.
    public var status: Status
    /// The service that is responsible: prison, probation.
    public var responsible: String?
    /// Day of the last change.
    public var updatedOn: CalendarDate?

    /// Makes the value.
    public init(
      need: String, status: Status, note: String? = nil, section: String? = nil, responsible: String? = nil,
      updatedOn: CalendarDate? = nil
    ) {
      self.need = need
      self.note = note
      self.section = section
      self.status = status
      self.responsible = responsible
      self.updatedOn = updatedOn
    }

    private enum CodingKeys: String, CodingKey {
      case need = "Need"
      case note = "Note"
      case section = "@section"
      case status = "@status"
      case responsible = "@responsible"
      case updatedOn = "@updatedOn"
    }

    /// What became of a need for support.
    public enum Status: String, XMLTextConvertible, CaseIterable {
      /// Not started.
      case notStarted = "NOT_STARTED"
      /// Begun.
      case inProgress = "IN_PROGRESS"
      /// Met.
      case met = "MET"
      /// Declined.
      case declined = "DECLINED"
    }
  }

  /// An answer to one question of a resettlement assessment.
  public struct Answer: Codable, Hashable, Sendable {
    /// The question; list `hmpps-resettlement-question`.
    public var question: CodedValue
    /// What was chosen; list `hmpps-resettlement-answer`; at most 20.
    public var choices: [CodedValue]
    /// What was written; at most 4,000 characters.
    public var text: String?

    /// Makes the value.
    public init(question: CodedValue, choices: [CodedValue] = [], text: String? = nil) {
      self.question = question
      self.choices = choices
      self.text = text
    }

    private enum CodingKeys: String, CodingKey {
      case question = "Question"
      case choices = "Choice"
      case text = "Text"
    }
  }
}
