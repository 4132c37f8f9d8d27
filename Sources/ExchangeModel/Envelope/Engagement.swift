public import ExchangeConsent
public import XMLCoding

/// Whether the young person was asked about the sharing, and what they said.
public struct Engagement: Codable, Hashable, Sendable {
  /// That the young person was told about a recipient; at most twenty.
  public var informed: [InformedOf]
  /// The reason in words, where its code is `other`; at most 4,000 characters.
  public var reason: String?
  /// Whether the young person was asked.
  public var asked: Asked
  /// When they were asked.
  public var at: Instant?
  /// The party who asked.
  public var by: PartyIdentifier?
  /// What they said.
  public var outcome: Outcome?
  /// Why they were not asked.
  public var reasonNotAsked: ReasonNotAsked?

  /// Makes one.
  public init(
    informed: [InformedOf] = [], reason: String? = nil, asked: Asked, at: Instant? = nil,
    by: PartyIdentifier? = nil, outcome: Outcome? = nil, reasonNotAsked: ReasonNotAsked? = nil
  ) {
    self.informed = informed
    self.reason = reason
    self.asked = asked
    self.at = at
    self.by = by
    self.outcome = outcome
    self.reasonNotAsked = reasonNotAsked
  }

  private enum CodingKeys: String, CodingKey {
    case informed = "Informed"
    case reason = "Reason"
    case asked = "@asked"
    case at = "@at"
    case by = "@by"
    case outcome = "@outcome"
    case reasonNotAsked = "@reasonNotAsked"
  }

  /// That the young person was told who receives information about them.
  public struct InformedOf: Codable, Hashable, Sendable {
    /// The recipient they were told about.
    public var recipient: OrganisationIdentifier
    /// When they were told.
    public var at: Instant

    /// Says that the young person was told.
    public init(recipient: OrganisationIdentifier, at: Instant) {
      self.recipient = recipient
      self.at = at
    }

    private enum CodingKeys: String, CodingKey {
      case recipient = "@recipient"
      case at = "@at"
    }
  }

  /// Whether the young person was asked.
  public enum Asked: String, XMLTextConvertible, CaseIterable {
    /// Asked.
    case yes
    /// Not asked; the reason is given.
    case no
    /// The source does not hold whether they were asked.
    case notHeld = "not-held"
  }

  /// What the young person said.
  public enum Outcome: String, XMLTextConvertible, CaseIterable {
    /// Agreed.
    case agreed
    /// Agreed to a part.
    case agreedInPart = "agreed-in-part"
    /// Refused.
    case refused
    /// Wanted more time.
    case deferred
    /// Had no view.
    case noView = "no-view"
  }

  /// Why the young person was not asked.
  public enum ReasonNotAsked: String, XMLTextConvertible, CaseIterable {
    /// Asking would increase a risk of harm.
    case wouldIncreaseRisk = "would-increase-risk"
    /// Asking would prejudice the prevention or detection of crime.
    case wouldPrejudiceCrimePrevention = "would-prejudice-crime-prevention"
    /// Asking would have caused unjustified delay.
    case unjustifiedDelay = "unjustified-delay"
    /// The young person could not be reached.
    case unableToContact = "unable-to-contact"
    /// The young person lacks capacity to decide.
    case lacksCapacity = "lacks-capacity"
    /// The sharing is a duty that leaves no choice; the young person was informed instead.
    case dutyInformedInstead = "duty-no-choice-informed-instead"
    /// Another reason, given in words.
    case other
  }
}
