public import ExchangeConsent
public import XMLCoding

/// Somebody else that an item is about, or that an authority or the engagement names.
///
/// What is known of a party stands in items only.
public struct Party: Codable, Hashable, Sendable {
  /// Identifier of the party within the document.
  public var id: PartyIdentifier
  /// What the party is to the subject.
  public var role: Role
  /// Age band, where it matters for who may consent.
  public var ageBand: AgeBand?
  /// Whether it must not come out that the party is mentioned at all; `nil` means no. A victim always is.
  public var confidential: Bool?

  /// Makes one.
  public init(id: PartyIdentifier, role: Role, ageBand: AgeBand? = nil, confidential: Bool? = nil) {
    self.id = id
    self.role = role
    self.ageBand = ageBand
    self.confidential = confidential
  }

  private enum CodingKeys: String, CodingKey {
    case id = "@id"
    case role = "@role"
    case ageBand = "@ageBand"
    case confidential = "@confidential"
  }

  /// Roles of parties.
  public enum Role: String, XMLTextConvertible, CaseIterable {
    /// Personal adviser of a care leaver.
    case personalAdviser = "personal-adviser"
    /// Social worker.
    case socialWorker = "social-worker"
    /// Worker of a youth justice service.
    case youthJusticeWorker = "youth-justice-worker"
    /// Probation practitioner.
    case probationPractitioner = "probation-practitioner"
    /// Independent reviewing officer.
    case reviewingOfficer = "reviewing-officer"
    /// Manager of a service.
    case manager
    /// Advocate.
    case advocate
    /// Interpreter.
    case interpreter
    /// Another professional.
    case professional
    /// Foster carer or other carer.
    case carer
    /// Parent.
    case parent
    /// Guardian or another person with parental responsibility.
    case guardian
    /// Brother or sister.
    case sibling
    /// The subject's own child.
    case child
    /// Partner.
    case partner
    /// Another relative.
    case relative
    /// Friend.
    case friend
    /// Associate.
    case associate
    /// Co-defendant.
    case coDefendant = "co-defendant"
    /// Victim.
    case victim
    /// Another person.
    case other
  }

  /// Age bands that matter for consent.
  public enum AgeBand: String, XMLTextConvertible, CaseIterable {
    /// Under 16.
    case under16 = "under-16"
    /// 16 or 17.
    case from16To17 = "16-17"
    /// 18 or over.
    case adult
    /// Not known.
    case unknown
  }
}
