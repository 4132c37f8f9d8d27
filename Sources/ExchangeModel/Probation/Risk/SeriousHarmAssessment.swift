public import ExchangeConsent
public import XMLCoding

/// Risk of serious harm to others.
///
/// Every rating is written out: one that was not made is notAssessed, and the overall level is that of the
/// assessor.
public struct SeriousHarmAssessment: ItemContent {
  /// `risk-to-others.rosh`.
  public static let category = InformationCategory.riskToOthersRosh

  /// The risk in the community.
  public var community: Community
  /// The risk in custody.
  public var custody: Custody
  /// Mark shared by all items of one assessment.
  public var assessment: Grouping?
  /// The instrument.
  public var instrument: AssessmentInstrument
  /// Day of the assessment.
  public var assessedOn: CalendarDate
  /// The overall level as the assessor set it. It is never computed from the groups.
  public var overall: Level

  /// Makes the content of an item.
  public init(
    community: Community, custody: Custody, instrument: AssessmentInstrument, assessedOn: CalendarDate,
    overall: Level, assessment: Grouping? = nil
  ) {
    self.community = community
    self.custody = custody
    self.assessment = assessment
    self.instrument = instrument
    self.assessedOn = assessedOn
    self.overall = overall
  }

  private enum CodingKeys: String, CodingKey {
    case community = "Community"
    case custody = "Custody"
    case assessment = "@assessment"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
    case overall = "@overall"
  }
}

extension SeriousHarmAssessment {
  /// Levels of risk of serious harm.
  public enum Level: String, XMLTextConvertible, CaseIterable {
    /// No indicators of a risk of serious harm at present.
    case low = "LOW"
    /// Indicators exist; harm is unlikely unless circumstances change.
    case medium = "MEDIUM"
    /// Indicators exist; the event could happen at any time, and its impact would be serious.
    case high = "HIGH"
    /// Imminent risk: the event is more likely than not to happen as soon as there is an opportunity, and
    /// its impact would be serious.
    case veryHigh = "VERY_HIGH"
    /// Not assessed, or left blank. It is never the same as low.
    case notAssessed
  }

  /// Risk of serious harm in the community, by who is at risk.
  public struct Community: Codable, Hashable, Sendable {
    /// Risk to children.
    public var children: Level
    /// Risk to the public.
    public var `public`: Level
    /// Risk to a known adult.
    public var knownAdult: Level
    /// Risk to staff.
    public var staff: Level
    /// Risk to prisoners, which some sources give for the community too.
    public var prisoners: Level?

    /// Makes the value.
    public init(children: Level, `public`: Level, knownAdult: Level, staff: Level, prisoners: Level? = nil) {
      self.children = children
      self.public = `public`
      self.knownAdult = knownAdult
      self.staff = staff
      self.prisoners = prisoners
    }

    private enum CodingKeys: String, CodingKey {
      case children = "@children"
      case `public` = "@public"
      case knownAdult = "@knownAdult"
      case staff = "@staff"
      case prisoners = "@prisoners"
    }
  }

  /// Risk of serious harm in custody, by who is at risk.
  public struct Custody: Codable, Hashable, Sendable {
    /// Risk to children.
    public var children: Level
    /// Risk to the public.
    public var `public`: Level
    /// Risk to a known adult.
    public var knownAdult: Level
    /// Risk to staff.
    public var staff: Level
    /// Risk to prisoners.
    public var prisoners: Level

    /// Makes the value.
    public init(children: Level, `public`: Level, knownAdult: Level, staff: Level, prisoners: Level) {
      self.children = children
      self.public = `public`
      self.knownAdult = knownAdult
      self.staff = staff
      self.prisoners = prisoners
    }

    private enum CodingKeys: String, CodingKey {
      case children = "@children"
      case `public` = "@public"
      case knownAdult = "@knownAdult"
      case staff = "@staff"
      case prisoners = "@prisoners"
    }
  }
}
