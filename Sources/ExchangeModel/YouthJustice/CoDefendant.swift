public import ExchangeConsent
public import XMLCoding

/// That somebody was charged together with the young person.
///
/// The item is about a party with the role of co-defendant as well as about the subject; it holds neither
/// name nor outcome.
public struct CoDefendant: ItemContent {
  /// `associates.co-defendant`.
  public static let category = InformationCategory.associatesCoDefendant

  /// Mark of the offence.
  public var offence: Grouping?
  /// How the co-defendant stands to the young person.
  public var influence: Influence?
  /// Whether the two may not meet.
  public var contactRestricted: Bool?

  /// Makes the content of an item.
  public init(
    offence: Grouping? = nil, influence: Influence? = nil, contactRestricted: Bool? = nil
  ) {
    self.offence = offence
    self.influence = influence
    self.contactRestricted = contactRestricted
  }

  private enum CodingKeys: String, CodingKey {
    case offence = "@offence"
    case influence = "@influence"
    case contactRestricted = "@contactRestricted"
  }
}

extension CoDefendant {
  /// How a co-defendant stands to the young person, as assessed.
  public enum Influence: String, XMLTextConvertible, CaseIterable {
    /// A peer.
    case peer
    /// Led by the young person.
    case ledBySubject = "led-by-subject"
    /// Leads the young person.
    case leadsSubject = "leads-subject"
    /// Exploits the young person.
    case exploitsSubject = "exploits-subject"
    /// A relative.
    case relative
    /// Not known.
    case notKnown = "not-known"
  }
}
