public import ExchangeConsent
public import XMLCoding

/// An entitlement of the local offer of the council for care leavers.
public struct LocalOffer: ItemContent {
  /// `leaving-care.local-offer`.
  public static let category = InformationCategory.leavingCareLocalOffer

  /// The entitlement; at most 200 characters.
  public var entitlement: String
  /// What it is, and how to get it; at most 4,000 characters.
  public var description: String?
  /// How far it has got.
  public var status: Status
  /// Day on which it was explained.
  public var explainedOn: CalendarDate?
  /// The council that offers it.
  public var council: OrganisationIdentifier?

  /// Makes the content of an item.
  public init(
    entitlement: String, status: Status, description: String? = nil, explainedOn: CalendarDate? = nil,
    council: OrganisationIdentifier? = nil
  ) {
    self.entitlement = entitlement
    self.description = description
    self.status = status
    self.explainedOn = explainedOn
    self.council = council
  }

  private enum CodingKeys: String, CodingKey {
    case entitlement = "Entitlement"
    case description = "Description"
    case status = "@status"
    case explainedOn = "@explainedOn"
    case council = "@council"
  }
}

extension LocalOffer {
  /// How far an entitlement of the local offer has got.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// It was explained to the young person.
    case explained
    /// Nobody has explained it yet.
    case notExplained = "not-explained"
    /// Requested.
    case requested
    /// Received.
    case received
    /// The young person declined it.
    case declined
    /// The young person is not eligible.
    case notEligible = "not-eligible"
  }
}
