public import ExchangeConsent
public import XMLCoding

/// A programme or course of work with the young person, and how they responded.
///
/// One whose name tells of a health need is help with that need, and stands there.
public struct Programme: ItemContent {
  /// `interventions.programme`.
  public static let category = InformationCategory.interventionsProgramme

  /// Name of the programme; at most 200 characters.
  public var name: String
  /// Whoever runs it; at most 200 characters.
  public var provider: String?
  /// How the young person responded; at most 4,000 characters.
  public var response: String?
  /// Sessions planned.
  public var sessionsPlanned: Int?
  /// Sessions attended.
  public var sessionsAttended: Int?
  /// How it ended.
  public var outcome: Outcome
  /// First day.
  public var from: CalendarDate?
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?
  /// Mark that it shares with the order or plan that it belongs to.
  public var order: Grouping?

  /// Makes the content of an item.
  public init(
    name: String, outcome: Outcome, provider: String? = nil, response: String? = nil,
    sessionsPlanned: Int? = nil, sessionsAttended: Int? = nil, from: CalendarDate? = nil,
    until: CalendarDate? = nil, order: Grouping? = nil
  ) {
    self.name = name
    self.provider = provider
    self.response = response
    self.sessionsPlanned = sessionsPlanned
    self.sessionsAttended = sessionsAttended
    self.outcome = outcome
    self.from = from
    self.until = until
    self.order = order
  }

  private enum CodingKeys: String, CodingKey {
    case name = "Name"
    case provider = "Provider"
    case response = "Response"
    case sessionsPlanned = "@sessionsPlanned"
    case sessionsAttended = "@sessionsAttended"
    case outcome = "@outcome"
    case from = "@from"
    case until = "@until"
    case order = "@order"
  }
}

extension Programme {
  /// How a programme ended.
  public enum Outcome: String, XMLTextConvertible, CaseIterable {
    /// It has not begun.
    case planned
    /// It goes on.
    case inProgress = "in-progress"
    /// Completed.
    case completed
    /// Not completed.
    case notCompleted = "not-completed"
    /// The young person declined it.
    case declined
  }
}
