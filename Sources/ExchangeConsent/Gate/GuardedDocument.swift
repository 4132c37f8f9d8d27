package import XMLCoding

/// A document that can only be written through the gate.
///
/// `encode(to:)` of a conforming type begins with `try Gate.requirePermit(in: encoder, for: self)`, so that not
/// even what stands outside the items can be written without one.
///
/// Some encoders put a description of what they could not encode into their errors, so a document describes
/// itself, and shows to a mirror, by its identifier alone.
package protocol GuardedDocument: Codable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The namespace of the root element.
  static var namespace: String { get }
  /// The name of the root element.
  static var rootElement: String { get }

  /// The identifier of the document.
  var documentIdentifier: String { get }
  /// Who discloses what to whom, as the header says.
  var disclosure: Disclosure { get }
  /// Whom the document is about.
  var subjectDescription: SubjectDescription { get }
  /// Everybody else, with their standing.
  var partyDescriptions: [PartyDescription] { get }
  /// The authorities of the document.
  var authorities: Authorities { get set }
  /// The digest that `stamp(_:)` has written into the document; `nil` before.
  var recordedDecisionDigest: String? { get }
  /// Every item of the document, in document order.
  var itemDescriptions: [ItemDescription] { get }
  /// What the subject said when they were asked about the sharing; `nil` when the document does not say.
  var subjectAnswer: SubjectAnswer? { get }
  /// Authorities that the document refers to other than from an item: the consent that a notice is about.
  var citedAuthorities: [AuthorityIdentifier] { get }

  /// The names and reference numbers of the subject that the document gives outside its items: what an item repeats of
  /// them gives nothing away. Nothing else that stands outside is among them, so that it is scanned as well.
  var openParts: [any Encodable] { get }

  /// Goes through every item in document order, and keeps it, withholds it with a marker, or drops it. A record or
  /// section that is empty afterwards goes as well.
  ///
  /// - Parameter isHidden: whether that something of a category exists is itself protected.
  mutating func treatItems(
    hiding isHidden: (InformationCategory) -> Bool, _ treatment: (ItemDescription) -> ItemTreatment)
  /// Changes the labels of every item.
  mutating func relabelItems(_ change: (inout ItemLabels) -> Void)
  /// Leaves of what the document says outside its items only what the recipient and the reader should have.
  ///
  /// - Returns: what was left out, by kind and without values.
  mutating func keepOpenParts(neededFor disclosure: Disclosure) -> [String]
  /// Drops every party but those named.
  mutating func keepParties(_ kept: Set<PartyIdentifier>)
  /// Writes into the document when, under which profile and with which digest it was decided.
  mutating func stamp(_ stamp: ReleaseStamp)
  /// Writes into the document the digest of all else that it says.
  mutating func seal(_ contentDigest: String)
}

/// Who discloses to whom, why, and who will read it. There are no defaults.
package struct Disclosure: Sendable, Hashable {
  package var discloser: OrganisationIdentifier
  package var recipient: OrganisationIdentifier
  package var purpose: Purpose
  package var audience: Audience

  package init(
    discloser: OrganisationIdentifier, recipient: OrganisationIdentifier, purpose: Purpose, audience: Audience
  ) {
    self.discloser = discloser
    self.recipient = recipient
    self.purpose = purpose
    self.audience = audience
  }
}

/// Whom a document is about.
package struct SubjectDescription: Sendable, Hashable {
  package var id: PartyIdentifier
  /// As much of the date of birth as is known; `nil` when nothing is, or when it is only estimated.
  package var birthDate: PartialDate?
  /// The day on which they died.
  package var deathDate: CalendarDate?

  package init(id: PartyIdentifier, birthDate: PartialDate?, deathDate: CalendarDate? = nil) {
    self.id = id
    self.birthDate = birthDate
    self.deathDate = deathDate
  }
}

/// Somebody else who stands in a document.
package struct PartyDescription: Sendable, Hashable {
  package var id: PartyIdentifier
  package var standing: PartyStanding

  package init(id: PartyIdentifier, standing: PartyStanding) {
    self.id = id
    self.standing = standing
  }
}

/// What somebody is to the decision.
package enum PartyStanding: Sendable, Hashable {
  /// A relative, friend or anybody else.
  case person
  /// Somebody whose being mentioned must not come out.
  case confidential
  /// A victim.
  case victim
  /// A professional in an official role.
  case official
}

/// What becomes of an item.
package enum ItemTreatment: Sendable {
  /// It stays.
  case keep
  /// It goes, and a marker says that something of its kind is withheld.
  case withhold(Withheld)
  /// It goes without trace.
  case drop
}

/// What a release writes into the document.
package struct ReleaseStamp: Sendable, Hashable {
  /// When it was decided.
  package var at: Instant
  /// `sha256:` and the digest of the decision in hexadecimal.
  package var decisionDigest: String
  /// The profile that it was decided under.
  package var profileId: String
  package var profileVersion: String
  package var profileDigest: String
  /// Whether markers stand in the document.
  package var hasMarkers: Bool
}
