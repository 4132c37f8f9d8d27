public import ExchangeConsent
public import XMLCoding

/// A time when the young person was missing, or away from placement without authorisation.
public struct MissingEpisode: ItemContent {
  /// `exploitation.missing`.
  public static let category = InformationCategory.exploitationMissing

  /// Missing or away.
  public var kind: Kind
  /// First day.
  public var from: CalendarDate
  /// Day on which it ended; `nil` while it goes on.
  public var until: CalendarDate?
  /// Whether an interview on return was offered.
  public var returnInterviewOffered: OfferAnswer?
  /// Whether it was accepted.
  public var returnInterviewAccepted: OfferAnswer?
  /// Day of the interview.
  public var returnInterviewOn: CalendarDate?

  /// Makes the content of an item.
  public init(
    kind: Kind, from: CalendarDate, until: CalendarDate? = nil, returnInterviewOffered: OfferAnswer? = nil,
    returnInterviewAccepted: OfferAnswer? = nil, returnInterviewOn: CalendarDate? = nil
  ) {
    self.kind = kind
    self.from = from
    self.until = until
    self.returnInterviewOffered = returnInterviewOffered
    self.returnInterviewAccepted = returnInterviewAccepted
    self.returnInterviewOn = returnInterviewOn
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "@kind"
    case from = "@from"
    case until = "@until"
    case returnInterviewOffered = "@returnInterviewOffered"
    case returnInterviewAccepted = "@returnInterviewAccepted"
    case returnInterviewOn = "@returnInterviewOn"
  }
}

extension MissingEpisode {
  /// Kinds of absence, as in the looked after return.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// Whereabouts not known (code M).
    case missing
    /// Away from placement without authorisation, whereabouts known (code A).
    case away
  }
}
