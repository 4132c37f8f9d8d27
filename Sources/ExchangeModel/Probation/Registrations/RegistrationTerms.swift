public import XMLCoding

/// What was registered, at which level, and until when it is to be reviewed.
public struct RegistrationTerms: Codable, Hashable, Sendable {
  /// The type of registration; list `delius-registration-type`.
  public var kind: CodedValue
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
  /// First day.
  public var startedOn: CalendarDate
  /// Day of the next review.
  public var nextReviewOn: CalendarDate?
  /// Months between reviews.
  public var reviewMonths: Int?
  /// Day on which it was taken off.
  public var endedOn: CalendarDate?
  /// Whether the registration is active in the case system.
  public var active: Bool?
  /// The colour in which Delius shows it. It is no rating.
  public var colour: Colour?
  /// Whether Delius warns everybody who opens the case.
  public var warnUser: Bool?

  /// Makes the value.
  public init(
    kind: CodedValue, startedOn: CalendarDate, register: CodedValue? = nil, level: SourceTerm? = nil,
    category: SourceTerm? = nil, team: SourceTerm? = nil, note: String? = nil,
    nextReviewOn: CalendarDate? = nil, reviewMonths: Int? = nil, endedOn: CalendarDate? = nil,
    active: Bool? = nil, colour: Colour? = nil, warnUser: Bool? = nil
  ) {
    self.kind = kind
    self.register = register
    self.level = level
    self.category = category
    self.team = team
    self.note = note
    self.startedOn = startedOn
    self.nextReviewOn = nextReviewOn
    self.reviewMonths = reviewMonths
    self.endedOn = endedOn
    self.active = active
    self.colour = colour
    self.warnUser = warnUser
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "Kind"
    case register = "Register"
    case level = "Level"
    case category = "Category"
    case team = "Team"
    case note = "Note"
    case startedOn = "@startedOn"
    case nextReviewOn = "@nextReviewOn"
    case reviewMonths = "@reviewMonths"
    case endedOn = "@endedOn"
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
