public import ExchangeConsent
public import XMLCoding

/// That an assessment was made, and how far it has got.
public struct YouthAssessment: ItemContent {
  /// `offending.analysis`.
  public static let category = InformationCategory.offendingAnalysis

  /// Stage of the assessment, in the words of the source; at most 200 characters.
  public var stage: String?
  /// Kind of case, in the words of the source; at most 200 characters.
  public var caseKind: String?
  /// Status in the words of the source; at most 200 characters.
  public var sourceStatus: String?
  /// Mark of an intervention programme that it belongs to; at most 20.
  public var programmes: [Grouping]
  /// Mark shared by all that one assessment found.
  public var assessment: Grouping?
  /// Instrument of the assessment.
  public var instrument: Instrument
  /// Day of the assessment; of a rating that was not made, the day on which that was noted.
  public var assessedOn: CalendarDate
  /// How far it has got.
  public var status: Status
  /// First day of the stage.
  public var stageFrom: CalendarDate?
  /// Last day of the stage.
  public var stageUntil: CalendarDate?
  /// Whether the young person took part.
  public var youngPersonTookPart: Bool?
  /// Whether a parent or carer took part.
  public var parentTookPart: Bool?

  /// Makes the content of an item.
  public init(
    instrument: Instrument, assessedOn: CalendarDate, status: Status, stage: String? = nil,
    caseKind: String? = nil, sourceStatus: String? = nil, programmes: [Grouping] = [],
    assessment: Grouping? = nil, stageFrom: CalendarDate? = nil, stageUntil: CalendarDate? = nil,
    youngPersonTookPart: Bool? = nil, parentTookPart: Bool? = nil
  ) {
    self.stage = stage
    self.caseKind = caseKind
    self.sourceStatus = sourceStatus
    self.programmes = programmes
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.status = status
    self.stageFrom = stageFrom
    self.stageUntil = stageUntil
    self.youngPersonTookPart = youngPersonTookPart
    self.parentTookPart = parentTookPart
  }

  private enum CodingKeys: String, CodingKey {
    case stage = "Stage"
    case caseKind = "CaseKind"
    case sourceStatus = "SourceStatus"
    case programmes = "Programme"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case status = "@status"
    case stageFrom = "@stageFrom"
    case stageUntil = "@stageUntil"
    case youngPersonTookPart = "@youngPersonTookPart"
    case parentTookPart = "@parentTookPart"
  }
}

extension YouthAssessment {
  /// How far an assessment stage has got.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// Not yet completed.
    case inProgress = "in-progress"
    /// Completed and not yet countersigned.
    case completed
    /// Countersigned by a manager.
    case countersigned
    /// Followed by a later stage.
    case superseded
    /// Not known.
    case notKnown = "not-known"
  }
}
