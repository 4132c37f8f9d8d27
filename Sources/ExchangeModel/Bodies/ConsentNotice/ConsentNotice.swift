public import ExchangeConsent
public import XMLCoding

/// Notice that a consent is new, or has changed, been refused or ended, to somebody who received information
/// on it. The consent itself stands in the authorities of the document.
public struct ConsentNotice: Codable, Hashable, Sendable {
  /// A document that the recipient received on the consent; at most 1,000.
  public var reliances: [Reliance]
  /// The record of consent in the authorities of the document.
  public var consent: AuthorityIdentifier
  /// What happened.
  public var change: ConsentChange
  /// From when on.
  public var effectiveAt: Instant
  /// What the recipient has to do.
  public var action: RecipientAction
  /// Day by which.
  public var actBy: CalendarDate?

  /// Makes one.
  public init(
    reliances: [Reliance] = [], consent: AuthorityIdentifier, change: ConsentChange, effectiveAt: Instant,
    action: RecipientAction, actBy: CalendarDate? = nil
  ) {
    self.reliances = reliances
    self.consent = consent
    self.change = change
    self.effectiveAt = effectiveAt
    self.action = action
    self.actBy = actBy
  }

  private enum CodingKeys: String, CodingKey {
    case reliances = "Reliance"
    case consent = "@consent"
    case change = "@change"
    case effectiveAt = "@effectiveAt"
    case action = "@action"
    case actBy = "@actBy"
  }
}

/// What happens to a consent.
public enum ConsentChange: String, XMLTextConvertible, CaseIterable {
  /// It was given.
  case new
  /// Its scope was changed.
  case changed
  /// It was refused.
  case refused
  /// It was withdrawn, wholly or in part.
  case withdrawn
  /// It ended by time, or by a birthday of the young person.
  case lapsed
  /// It was found never to have been valid.
  case invalidated
}

/// What a recipient has to do with information received.
public enum RecipientAction: String, XMLTextConvertible, CaseIterable {
  /// Nothing; the notice is for information.
  case none
  /// Decide whether another lawful basis covers keeping or using it.
  case review
  /// Keep it and do not use it.
  case stopUsing = "stop-using"
  /// Send it back and keep no copy.
  case sendBack = "send-back"
  /// Delete it and confirm.
  case delete
}

/// A document that was released on a consent.
public struct Reliance: Codable, Hashable, Sendable {
  /// The document.
  public var document: DocumentIdentifier
  /// When it was released.
  public var releasedAt: Instant?

  /// Makes one.
  public init(document: DocumentIdentifier, releasedAt: Instant? = nil) {
    self.document = document
    self.releasedAt = releasedAt
  }

  private enum CodingKeys: String, CodingKey {
    case document = "@document"
    case releasedAt = "@releasedAt"
  }
}
