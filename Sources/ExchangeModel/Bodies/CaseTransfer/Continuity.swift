public import ExchangeConsent
public import XMLCoding

/// What becomes of a piece of work.
public struct Continuity: ItemContent {
  /// `interventions`.
  public static let category = InformationCategory.interventions

  /// The work; at most 4,000 characters.
  public var work: String
  /// How it goes on; at most 4,000 characters.
  public var note: String?
  /// What becomes of it.
  public var outcome: ContinuityOutcome
  /// The organisation that takes it over.
  public var passesTo: OrganisationIdentifier?
  /// Day on which it ends or passes.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    work: String, note: String? = nil, outcome: ContinuityOutcome, passesTo: OrganisationIdentifier? = nil,
    until: CalendarDate? = nil
  ) {
    self.work = work
    self.note = note
    self.outcome = outcome
    self.passesTo = passesTo
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case work = "Work"
    case note = "Note"
    case outcome = "@outcome"
    case passesTo = "@passesTo"
    case until = "@until"
  }
}

/// What becomes of work at a transfer.
public enum ContinuityOutcome: String, XMLTextConvertible, CaseIterable {
  /// It goes on as it is.
  case continues
  /// It ends.
  case ends
  /// Somebody else takes it over.
  case transfers
}
