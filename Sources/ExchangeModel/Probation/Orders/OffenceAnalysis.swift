public import ExchangeConsent
public import XMLCoding

/// Analysis of the offence for which the young person is supervised.
///
/// What it did to a victim is no part of it.
public struct OffenceAnalysis: ItemContent {
  /// `offending.analysis`.
  public static let category = InformationCategory.offendingAnalysis

  /// What happened, without who was harmed; at most 4,000 characters.
  public var circumstances: String?
  /// Why it happened; at most 4,000 characters.
  public var motivation: String?
  /// How others influenced it, without their names; at most 4,000 characters.
  public var influenceOfOthers: String?
  /// How far the young person takes responsibility; at most 4,000 characters.
  public var responsibility: String?
  /// Mark shared by all items of one event: the conviction or order under which probation supervises.
  public var event: Grouping?
  /// Day of the analysis.
  public var assessedOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    circumstances: String? = nil, motivation: String? = nil, influenceOfOthers: String? = nil,
    responsibility: String? = nil, event: Grouping? = nil, assessedOn: CalendarDate? = nil
  ) {
    self.circumstances = circumstances
    self.motivation = motivation
    self.influenceOfOthers = influenceOfOthers
    self.responsibility = responsibility
    self.event = event
    self.assessedOn = assessedOn
  }

  private enum CodingKeys: String, CodingKey {
    case circumstances = "Circumstances"
    case motivation = "Motivation"
    case influenceOfOthers = "InfluenceOfOthers"
    case responsibility = "Responsibility"
    case event = "@event"
    case assessedOn = "@assessedOn"
  }
}
