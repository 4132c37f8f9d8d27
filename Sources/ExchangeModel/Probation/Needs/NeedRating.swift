public import XMLCoding

/// Rating of one section of an assessment of needs. Scores of different instruments are not compared.
public struct NeedRating: Codable, Hashable, Sendable {
  /// What the assessor wrote; at most 4,000 characters.
  public var evidence: String?
  /// The instrument.
  public var instrument: AssessmentInstrument
  /// Day of the assessment.
  public var assessedOn: CalendarDate
  /// Score of the section.
  public var score: Int?
  /// Score from which the instrument counts it as a need.
  public var standardFrom: Int?
  /// Score from which the instrument counts it as severe.
  public var severeFrom: Int?
  /// How severe it is.
  public var severity: Severity
  /// Whether it counts as a need.
  public var status: Status
  /// Whether it is linked to serious harm.
  public var linkedToHarm: AssessmentAnswer
  /// Whether it is linked to reoffending.
  public var linkedToReoffending: AssessmentAnswer

  /// Makes the value.
  public init(
    instrument: AssessmentInstrument, assessedOn: CalendarDate, severity: Severity, status: Status,
    linkedToHarm: AssessmentAnswer, linkedToReoffending: AssessmentAnswer, evidence: String? = nil,
    score: Int? = nil, standardFrom: Int? = nil, severeFrom: Int? = nil
  ) {
    self.evidence = evidence
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.score = score
    self.standardFrom = standardFrom
    self.severeFrom = severeFrom
    self.severity = severity
    self.status = status
    self.linkedToHarm = linkedToHarm
    self.linkedToReoffending = linkedToReoffending
  }

  private enum CodingKeys: String, CodingKey {
    case evidence = "Evidence"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case score = "@score"
    case standardFrom = "@standardFrom"
    case severeFrom = "@severeFrom"
    case severity = "@severity"
    case status = "@status"
    case linkedToHarm = "@linkedToHarm"
    case linkedToReoffending = "@linkedToReoffending"
  }
}

extension NeedRating {
  /// How severe a need is by the thresholds of the instrument.
  public enum Severity: String, XMLTextConvertible, CaseIterable {
    /// No need.
    case noNeed = "NO_NEED"
    /// A need.
    case standard = "STANDARD"
    /// A severe need.
    case severe = "SEVERE"
    /// Not assessed, or the section has no score.
    case notAssessed
  }

  /// Whether a section counts as a need.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// A need.
    case identified = "IDENTIFIED_NEED"
    /// No need.
    case notIdentified = "NOT_IDENTIFIED_NEED"
    /// The section is not scored.
    case unscored = "UNSCORED_NEED"
    /// Not assessed.
    case notAssessed
  }
}
