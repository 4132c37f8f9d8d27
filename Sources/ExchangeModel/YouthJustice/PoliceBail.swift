public import ExchangeConsent
public import XMLCoding

/// Bail by the police before or after charge.
public struct PoliceBail: ItemContent {
  /// `offending.current`.
  public static let category = InformationCategory.offendingCurrent

  /// What the source had for it; at most 200 characters.
  public var sourceText: String?
  /// A condition, without anything about health, and without the name or address of anybody; at most 4,000
  /// characters each; at most 20.
  public var conditions: [String]
  /// Mark of the offence.
  public var offence: Grouping?
  /// How the young person stands.
  public var status: Status
  /// First day.
  public var from: CalendarDate?
  /// Last day.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    status: Status, sourceText: String? = nil, conditions: [String] = [], offence: Grouping? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.sourceText = sourceText
    self.conditions = conditions
    self.offence = offence
    self.status = status
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case sourceText = "SourceText"
    case conditions = "Condition"
    case offence = "@offence"
    case status = "@status"
    case from = "@from"
    case until = "@until"
  }
}

extension PoliceBail {
  /// How somebody stands while the police investigate.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// On bail without conditions.
    case bail
    /// On bail with conditions.
    case conditionalBail = "conditional-bail"
    /// Released under investigation, without bail.
    case releasedUnderInvestigation = "released-under-investigation"
    /// Ended.
    case ended
    /// Not known.
    case notKnown = "not-known"
  }
}
