public import ExchangeConsent
public import XMLCoding

/// A document, or items of it, that the recipient must no longer use. It repeats nothing of what it takes
/// back.
public struct Retraction: Codable, Hashable, Sendable {
  /// One item that is taken back; none means the whole document; at most 1,000.
  public var retracted: [RetractedItem]
  /// The document that is taken back.
  public var document: DocumentIdentifier
  /// Why.
  public var reason: RetractionReason
  /// What the recipient has to do.
  public var action: RecipientAction
  /// Day by which.
  public var actBy: CalendarDate?

  /// Makes one.
  public init(
    retracted: [RetractedItem] = [], document: DocumentIdentifier, reason: RetractionReason,
    action: RecipientAction, actBy: CalendarDate? = nil
  ) {
    self.retracted = retracted
    self.document = document
    self.reason = reason
    self.action = action
    self.actBy = actBy
  }

  private enum CodingKeys: String, CodingKey {
    case retracted = "Retracted"
    case document = "@document"
    case reason = "@reason"
    case action = "@action"
    case actBy = "@actBy"
  }
}

/// Why a document is taken back.
public enum RetractionReason: String, XMLTextConvertible, CaseIterable {
  /// It went to the wrong recipient.
  case misdirected
  /// It is about somebody else than it says.
  case wrongSubject = "wrong-subject"
  /// The consent that it was released on was withdrawn.
  case consentWithdrawn = "consent-withdrawn"
  /// It should not have been released.
  case noAuthority = "no-authority"
  /// It is wrong; a new document follows or has followed.
  case inaccurate
  /// A court has ordered it.
  case courtOrder = "court-order"
}

/// An item of the document that is taken back.
public struct RetractedItem: Codable, Hashable, Sendable {
  /// Identifier of the item in that document.
  public var item: ItemIdentifier

  /// Makes one.
  public init(item: ItemIdentifier) {
    self.item = item
  }

  private enum CodingKeys: String, CodingKey {
    case item = "@item"
  }
}
