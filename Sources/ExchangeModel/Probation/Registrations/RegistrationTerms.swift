public import XMLCoding

/// What was registered, at which level, and until when it is to be reviewed.
public struct RegistrationTerms: Codable, Hashable, Sendable {
  /// The type of registration; `nil` where it is not in the list; list `delius-registration-type`.
  public var kind: CodedValue?
  /// The type of registration where it is not in the list.
  public var otherKind: SourceTerm?
  /// The register in which it stands; list `delius-register`.
  public var register: CodedValue?
  /// The level, where the type has levels.
  public var level: SourceTerm?
  /// The category, where the type has categories.
  public var category: SourceTerm?
  /// The team that registered it.
  public var team: SourceTerm?
  /// What was written about it; at most 20,000 characters.
  public var note: String?
  /// What was written when it was taken off; at most 4,000 characters.
  public var endNote: String?
  /// First day.
  public var startedOn: CalendarDate
  /// Day of the next review.
  public var nextReviewOn: CalendarDate?
  /// Months between reviews.
  public var reviewMonths: Int?
  /// Day on which it was taken off.
  public var endedOn: CalendarDate?
  /// How often it was taken off before and put on again.
  public var timesEndedBefore: Int?
  /// Whether the registration is active in the case system.
  public var active: Bool?
  /// The colour in which Delius shows it. It is no rating.
  public var colour: Colour?
  /// Whether Delius warns everybody who opens the case.
  public var warnUser: Bool?

  /// Makes the value.
  public init(
    startedOn: CalendarDate, kind: CodedValue? = nil, otherKind: SourceTerm? = nil,
    register: CodedValue? = nil, level: SourceTerm? = nil, category: SourceTerm? = nil,
    team: SourceTerm? = nil, note: String? = nil, endNote: String? = nil, nextReviewOn: CalendarDate? = nil,
    reviewMonths: Int? = nil, endedOn: CalendarDate? = nil, timesEndedBefore: Int? = nil, active: Bool? = nil,
    colour: Colour? = nil, warnUser: Bool? = nil
  ) {
    self.kind = kind
    self.otherKind = otherKind
    self.register = register
    self.level = level
    self.category = category
    self.team = team
    self.note = note
    self.endNote = endNote
    self.startedOn = startedOn
    self.nextReviewOn = nextReviewOn
    self.reviewMonths = reviewMonths
    self.endedOn = endedOn
    self.timesEndedBefore = timesEndedBefore
    self.active = active
    self.colour = colour
    self.warnUser = warnUser
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "Kind"
    case otherKind = "OtherKind"
    case register = "Register"
    case level = "Level"
    case category = "Category"
    case team = "Team"
    case note = "Note"
    case endNote = "EndNote"
    case startedOn = "@startedOn"
    case nextReviewOn = "@nextReviewOn"
    case reviewMonths = "@reviewMonths"
    case endedOn = "@endedOn"
    case timesEndedBefore = "@timesEndedBefore"
    case active = "@active"
    case colour = "@colour"
    case warnUser = "@warnUser"
  }
}

extension RegistrationTerms {
  /// Colours in which Delius shows a registration.
  public enum Colour: String, XMLTextConvertible, CaseIterable {
    /// Red.
    case red = "Red"
    /// Amber.
    case amber = "Amber"
    /// Green.
    case green = "Green"
    /// White.
    case white = "White"
  }
}
