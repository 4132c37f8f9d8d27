public import ExchangeConsent
public import XMLCoding

/// A qualification, or a level of skill found by an assessment.
public struct Attainment: ItemContent {
  /// `ete.attainment`.
  public static let category = InformationCategory.eteAttainment

  /// Subject or title; at most 200 characters.
  public var subject: String
  /// Grade or result, as awarded; at most 200 characters.
  public var grade: String?
  /// Whoever awarded or assessed it; at most 200 characters.
  public var awardingBody: String?
  /// The level.
  public var level: Level?
  /// How far it has got.
  public var status: Status
  /// When it was awarded or assessed, as far as known.
  public var on: PartialDate?

  /// Makes the content of an item.
  public init(
    subject: String, status: Status, grade: String? = nil, awardingBody: String? = nil, level: Level? = nil,
    on: PartialDate? = nil
  ) {
    self.subject = subject
    self.grade = grade
    self.awardingBody = awardingBody
    self.level = level
    self.status = status
    self.on = on
  }

  private enum CodingKeys: String, CodingKey {
    case subject = "Subject"
    case grade = "Grade"
    case awardingBody = "AwardingBody"
    case level = "@level"
    case status = "@status"
    case on = "@on"
  }
}

extension Attainment {
  /// How far a qualification has got.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// The young person works towards it.
    case workingTowards = "working-towards"
    /// Achieved.
    case achieved
    /// Not completed.
    case notCompleted = "not-completed"
    /// A level found by an initial assessment.
    case assessed
  }

  /// Levels of qualifications in England and Wales.
  public enum Level: String, XMLTextConvertible, CaseIterable {
    /// Entry level 1.
    case entry1 = "entry-1"
    /// Entry level 2.
    case entry2 = "entry-2"
    /// Entry level 3.
    case entry3 = "entry-3"
    /// Level 1.
    case level1 = "level-1"
    /// Level 2.
    case level2 = "level-2"
    /// Level 3.
    case level3 = "level-3"
    /// Level 4.
    case level4 = "level-4"
    /// Level 5.
    case level5 = "level-5"
    /// Level 6.
    case level6 = "level-6"
    /// Level 7.
    case level7 = "level-7"
    /// Level 8.
    case level8 = "level-8"
  }
}
