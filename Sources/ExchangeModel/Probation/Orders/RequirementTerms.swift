public import XMLCoding

/// What a requirement demands, for how long, and how far it has got.
public struct RequirementTerms: Codable, Hashable, Sendable {
  /// The kind of requirement; `nil` where it is not in the list; list `delius-requirement-type` or
  /// `delius-post-sentence-requirement`.
  public var mainCategory: CodedValue?
  /// The kind of requirement where it is not in the list.
  public var otherCategory: SourceTerm?
  /// The kind in more detail.
  public var subcategory: SourceTerm?
  /// The requirement as the court recorded it; list `cjs-result-code`.
  public var result: CodedValue?
  /// Length as the court gave it.
  public var length: SentenceLength?
  /// What else the requirement says; at most 4,000 characters.
  public var note: String?
  /// Why it ended.
  public var terminationReason: SourceTerm?
  /// Whether the requirement is active in the case system.
  public var active: Bool?
  /// Whether it restricts liberty.
  public var restrictive: Bool?
  /// Whether compliance is monitored electronically.
  public var electronicallyMonitored: Bool?
  /// Day on which it was imposed.
  public var imposedOn: CalendarDate?
  /// Day on which it is expected to start.
  public var expectedStartOn: CalendarDate?
  /// Day on which the work began.
  public var commencedOn: CalendarDate?
  /// Day on which it is expected to end.
  public var expectedEndOn: CalendarDate?
  /// Day on which it ended.
  public var terminatedOn: CalendarDate?

  /// Makes the value.
  public init(
    mainCategory: CodedValue? = nil, otherCategory: SourceTerm? = nil, subcategory: SourceTerm? = nil,
    result: CodedValue? = nil, length: SentenceLength? = nil, note: String? = nil,
    terminationReason: SourceTerm? = nil, active: Bool? = nil, restrictive: Bool? = nil,
    electronicallyMonitored: Bool? = nil, imposedOn: CalendarDate? = nil,
    expectedStartOn: CalendarDate? = nil, commencedOn: CalendarDate? = nil,
    expectedEndOn: CalendarDate? = nil, terminatedOn: CalendarDate? = nil
  ) {
    self.mainCategory = mainCategory
    self.otherCategory = otherCategory
    self.subcategory = subcategory
    self.result = result
    self.length = length
    self.note = note
    self.terminationReason = terminationReason
    self.active = active
    self.restrictive = restrictive
    self.electronicallyMonitored = electronicallyMonitored
    self.imposedOn = imposedOn
    self.expectedStartOn = expectedStartOn
    self.commencedOn = commencedOn
    self.expectedEndOn = expectedEndOn
    self.terminatedOn = terminatedOn
  }

  private enum CodingKeys: String, CodingKey {
    case mainCategory = "MainCategory"
    case otherCategory = "OtherCategory"
    case subcategory = "Subcategory"
    case result = "Result"
    case length = "Length"
    case note = "Note"
    case terminationReason = "TerminationReason"
    case active = "@active"
    case restrictive = "@restrictive"
    case electronicallyMonitored = "@electronicallyMonitored"
    case imposedOn = "@imposedOn"
    case expectedStartOn = "@expectedStartOn"
    case commencedOn = "@commencedOn"
    case expectedEndOn = "@expectedEndOn"
    case terminatedOn = "@terminatedOn"
  }
}
