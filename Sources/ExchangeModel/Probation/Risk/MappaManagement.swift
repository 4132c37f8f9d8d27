public import ExchangeConsent
public import XMLCoding

/// Management under multi-agency public protection arrangements (MAPPA).
public struct MappaManagement: ItemContent {
  /// `risk-to-others.mappa`.
  public static let category = InformationCategory.riskToOthersMappa

  /// The probation area that manages it.
  public var area: SourceTerm?
  /// The team that manages it.
  public var team: SourceTerm?
  /// What was written about it; at most 20,000 characters.
  public var note: String?
  /// The level.
  public var level: Level
  /// The category.
  public var offenderCategory: OffenderCategory
  /// First day.
  public var startedOn: CalendarDate
  /// Day of the next review.
  public var reviewOn: CalendarDate?
  /// Day on which it ended.
  public var endedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    level: Level, offenderCategory: OffenderCategory, startedOn: CalendarDate, area: SourceTerm? = nil,
    team: SourceTerm? = nil, note: String? = nil, reviewOn: CalendarDate? = nil, endedOn: CalendarDate? = nil
  ) {
    self.area = area
    self.team = team
    self.note = note
    self.level = level
    self.offenderCategory = offenderCategory
    self.startedOn = startedOn
    self.reviewOn = reviewOn
    self.endedOn = endedOn
  }

  private enum CodingKeys: String, CodingKey {
    case area = "Area"
    case team = "Team"
    case note = "Note"
    case level = "@level"
    case offenderCategory = "@offenderCategory"
    case startedOn = "@startedOn"
    case reviewOn = "@reviewOn"
    case endedOn = "@endedOn"
  }
}

extension MappaManagement {
  /// Levels of multi-agency public protection arrangements as Delius codes them.
  public enum Level: String, XMLTextConvertible, CaseIterable {
    /// Referred, and no level set.
    case levelNotSet = "M0"
    /// Level 1: management by one agency.
    case level1 = "M1"
    /// Level 2: management by several agencies.
    case level2 = "M2"
    /// Level 3: management by several agencies at a senior level.
    case level3 = "M3"
  }

  /// Categories of multi-agency public protection arrangements as Delius codes them.
  public enum OffenderCategory: String, XMLTextConvertible, CaseIterable {
    /// Category 1: subject to notification requirements for a sexual offence.
    case category1 = "M1"
    /// Category 2: other violent and sexual offenders.
    case category2 = "M2"
    /// Category 3: other dangerous offenders.
    case category3 = "M3"
    /// Category 4: terrorism and terrorist risk.
    case category4 = "M4"
    /// Not known.
    case unknown = "X9"
  }
}
