public import ExchangeConsent
public import XMLCoding

/// An assessment of risk and needs: why and when it was made, and whether it is finished.
///
/// What it found stands in items of its own with the same mark.
public struct OasysAssessment: ItemContent {
  /// `plan`.
  public static let category = InformationCategory.plan

  /// Why the assessment was made; list `oasys-purpose-of-assessment`.
  public var purpose: CodedValue?
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping
  /// The instrument.
  public var instrument: AssessmentInstrument
  /// How deep it goes.
  public var layer: Layer?
  /// How far it has got.
  public var status: Status
  /// Day on which it was begun.
  public var startedOn: CalendarDate?
  /// Day on which the assessor signed it.
  public var signedOn: CalendarDate?
  /// Day on which it was finished.
  public var completedOn: CalendarDate?
  /// Whether a later one has been begun.
  public var laterAssessmentInProgress: Bool?

  /// Makes the content of an item.
  public init(
    assessment: Grouping, instrument: AssessmentInstrument, status: Status, purpose: CodedValue? = nil,
    layer: Layer? = nil, startedOn: CalendarDate? = nil, signedOn: CalendarDate? = nil,
    completedOn: CalendarDate? = nil, laterAssessmentInProgress: Bool? = nil
  ) {
    self.purpose = purpose
    self.assessment = assessment
    self.instrument = instrument
    self.layer = layer
    self.status = status
    self.startedOn = startedOn
    self.signedOn = signedOn
    self.completedOn = completedOn
    self.laterAssessmentInProgress = laterAssessmentInProgress
  }

  private enum CodingKeys: String, CodingKey {
    case purpose = "Purpose"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case layer = "@layer"
    case status = "@status"
    case startedOn = "@startedOn"
    case signedOn = "@signedOn"
    case completedOn = "@completedOn"
    case laterAssessmentInProgress = "@laterAssessmentInProgress"
  }
}

extension OasysAssessment {
  /// How deep an assessment goes.
  public enum Layer: String, XMLTextConvertible, CaseIterable {
    /// Basic assessment.
    case layer1 = "LAYER1"
    /// Full assessment.
    case layer3 = "LAYER3"
  }

  /// How far an assessment has got.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// Still being written; it is never the current assessment.
    case open = "OPEN"
    /// Locked before it was finished.
    case lockedIncomplete = "LOCKED_INCOMPLETE"
    /// Finished.
    case complete = "COMPLETE"
  }
}
