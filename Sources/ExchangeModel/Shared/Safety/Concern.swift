public import XMLCoding

/// A concern for the safety of the young person: whether there is one now, whether there was one before, and
/// what to do.
public struct Concern: Codable, Hashable, Sendable {
  /// What the concern is; at most 4,000 characters.
  public var description: String?
  /// What makes it worse; at most 10, at most 4,000 characters each.
  public var triggers: [String]
  /// What helps, and what is in place; at most 10, at most 4,000 characters each.
  public var responses: [String]
  /// Whether there is a concern now.
  public var current: ConcernAnswer
  /// Whether there was one before.
  public var previous: ConcernAnswer?
  /// When it last happened, as far as known.
  public var lastOn: PartialDate?
  /// The instrument behind the answers; `nil` only where nobody assessed.
  public var instrument: Instrument?
  /// Day of the assessment; `nil` only where nobody assessed.
  public var assessedOn: CalendarDate?

  /// Makes one.
  public init(
    current: ConcernAnswer, description: String? = nil, triggers: [String] = [], responses: [String] = [],
    previous: ConcernAnswer? = nil, lastOn: PartialDate? = nil, instrument: Instrument? = nil,
    assessedOn: CalendarDate? = nil
  ) {
    self.description = description
    self.triggers = triggers
    self.responses = responses
    self.current = current
    self.previous = previous
    self.lastOn = lastOn
    self.instrument = instrument
    self.assessedOn = assessedOn
  }

  private enum CodingKeys: String, CodingKey {
    case description = "Description"
    case triggers = "Trigger"
    case responses = "Response"
    case current = "@current"
    case previous = "@previous"
    case lastOn = "@lastOn"
    case instrument = "@instrument"
    case assessedOn = "@assessedOn"
  }
}
