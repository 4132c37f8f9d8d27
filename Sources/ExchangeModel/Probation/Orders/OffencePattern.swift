public import ExchangeConsent
public import XMLCoding

/// How the offences hang together over time, or that there were none before.
public struct OffencePattern: ItemContent {
  /// `offending.pattern`.
  public static let category = InformationCategory.offendingPattern

  /// The pattern in the words of the assessor; at most 4,000 characters.
  public var pattern: String?
  /// Whether there are no earlier offences.
  public var noPreviousOffences: Bool
  /// Day of the assessment.
  public var assessedOn: CalendarDate?

  /// Makes the content of an item.
  public init(noPreviousOffences: Bool, pattern: String? = nil, assessedOn: CalendarDate? = nil) {
    self.pattern = pattern
    self.noPreviousOffences = noPreviousOffences
    self.assessedOn = assessedOn
  }

  private enum CodingKeys: String, CodingKey {
    case pattern = "Pattern"
    case noPreviousOffences = "@noPreviousOffences"
    case assessedOn = "@assessedOn"
  }
}
