public import ExchangeConsent
public import XMLCoding

/// Who discloses to whom, for what, under which law, and when.
public struct Header: Codable, Hashable, Sendable {
  /// When the document was made.
  public var created: Instant
  /// The system that made it.
  public var producer: Producer
  /// The organisation that discloses, as controller of the information.
  public var discloser: Controller
  /// The one organisation that receives. Where it is the discloser itself, nothing is disclosed.
  public var recipient: Controller
  /// The one purpose of the disclosure.
  public var purpose: Purpose
  /// The data protection law under which the discloser acts.
  public var regime: Regime
  /// The country whose law of social care and leaving care applies to the subject.
  public var jurisdiction: Jurisdiction
  /// When the document was released, and so the moment at which its authorities are judged; for an internal
  /// record, when it was kept. The gate writes it; `nil` before.
  public internal(set) var releasedAt: Instant?
  /// Who is meant to read the document.
  public var audience: Audience
  /// The document that this one answers.
  public var inReplyTo: DocumentIdentifier?
  /// The earlier document that this one replaces.
  public var supersedes: DocumentIdentifier?
  /// How the document must be handled.
  public var marking: Marking
  /// The sharing profile by which the release was decided. The gate writes it; `nil` before.
  public internal(set) var profile: ProfileReference?

  /// Makes a header.
  public init(
    created: Instant, producer: Producer, discloser: Controller, recipient: Controller, purpose: Purpose,
    regime: Regime, jurisdiction: Jurisdiction, audience: Audience,
    inReplyTo: DocumentIdentifier? = nil, supersedes: DocumentIdentifier? = nil, marking: Marking
  ) {
    self.created = created
    self.producer = producer
    self.discloser = discloser
    self.recipient = recipient
    self.purpose = purpose
    self.regime = regime
    self.jurisdiction = jurisdiction
    self.audience = audience
    self.inReplyTo = inReplyTo
    self.supersedes = supersedes
    self.marking = marking
  }

  private enum CodingKeys: String, CodingKey {
    case created = "Created"
    case producer = "Producer"
    case discloser = "Discloser"
    case recipient = "Recipient"
    case purpose = "Purpose"
    case regime = "Regime"
    case jurisdiction = "Jurisdiction"
    case releasedAt = "ReleasedAt"
    case audience = "Audience"
    case inReplyTo = "InReplyTo"
    case supersedes = "Supersedes"
    case marking = "Marking"
    case profile = "Profile"
  }
}

/// An organisation, as controller, and the service within it.
public struct Controller: Codable, Hashable, Sendable {
  /// The organisation.
  public var organisation: OrganisationIdentifier
  /// The service within it: `leaving-care`, `probation`.
  public var service: String?

  /// Makes one.
  public init(organisation: OrganisationIdentifier, service: String? = nil) {
    self.organisation = organisation
    self.service = service
  }

  private enum CodingKeys: String, CodingKey {
    case organisation = "@controller"
    case service = "@service"
  }
}

/// Security marking under the Government Security Classifications Policy; it never takes the place of an authority to share.
public struct Marking: Codable, Hashable, Sendable {
  /// Handling instructions, such as `RECIPIENTS ONLY`; at most five.
  public var handling: [String]
  /// Classification tier.
  public var tier: Tier
  /// Whether the additional marking -SENSITIVE applies.
  public var sensitive: Bool

  /// Makes one.
  public init(handling: [String] = [], tier: Tier, sensitive: Bool) {
    self.handling = handling
    self.tier = tier
    self.sensitive = sensitive
  }

  private enum CodingKeys: String, CodingKey {
    case handling = "Handling"
    case tier = "@tier"
    case sensitive = "@sensitive"
  }

  /// Tier of classification; anything above OFFICIAL does not travel by this format.
  public enum Tier: String, XMLTextConvertible, CaseIterable {
    /// OFFICIAL.
    case official = "OFFICIAL"
  }
}

/// A dated set of sharing rules.
public struct ProfileReference: Codable, Hashable, Sendable {
  /// Name of the profile.
  public var id: String
  /// Version of the profile.
  public var version: String
  /// `sha256:` and the digest of its bytes in hexadecimal.
  public var digest: String

  /// Makes one.
  public init(id: String, version: String, digest: String) {
    self.id = id
    self.version = version
    self.digest = digest
  }

  private enum CodingKeys: String, CodingKey {
    case id = "@id"
    case version = "@version"
    case digest = "@digest"
  }
}
