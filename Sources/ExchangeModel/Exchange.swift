public import ExchangeConsent
public import XMLCoding

/// One document: one subject, one disclosing and one receiving controller, one purpose, one moment of release.
///
/// A document is read like any other value, and its items keep their content to themselves. It is written only
/// through the gate: see ``keptInternally(at:under:)`` and ``released(at:under:mode:uses:)``.
public struct Exchange: Hashable, Sendable, Identifiable {
  /// Identifier of the document.
  public var id: DocumentIdentifier
  /// Version of the format that the document is written for.
  public var schemaVersion: SchemaVersion
  /// Who discloses to whom, why and when.
  public var header: Header
  /// The young person.
  public var subject: Subject
  /// Everybody else that the document refers to; at most five hundred.
  public var parties: [Party]
  /// Whether the young person was asked about the sharing.
  public var engagement: Engagement
  /// What permits and what restricts the sharing.
  public var authorities: Authorities
  /// What the document says.
  public var body: ExchangeBody
  /// Whether the document is all there is.
  public var completeness: Completeness
  /// The decision that released the document; the gate writes it.
  public internal(set) var release: Release?
  /// What owners outside the format have added, without its content. It is never written.
  public internal(set) var extensions: [ForeignExtension] = []

  /// Makes a document that no gate has decided on yet.
  public init(
    id: DocumentIdentifier, schemaVersion: SchemaVersion = .current, header: Header, subject: Subject,
    parties: [Party] = [], engagement: Engagement, authorities: Authorities = Authorities(),
    body: ExchangeBody, completeness: Completeness
  ) {
    self.id = id
    self.schemaVersion = schemaVersion
    self.header = header
    self.subject = subject
    self.parties = parties
    self.engagement = engagement
    self.authorities = authorities
    self.body = body
    self.completeness = completeness
  }

  /// The namespace of the format: the major version only.
  public static let namespace = "urn:young-adult-exchange:1"
}

extension Exchange: Codable {
  private enum CodingKeys: String, CodingKey {
    case id = "@id"
    case schemaVersion = "@schemaVersion"
    case header = "Header"
    case subject = "Subject"
    case parties = "Party"
    case engagement = "Engagement"
    case authorities = "Authorities"
    case body = "#choice"
    case completeness = "Completeness"
    case release = "Release"
    case extensions = "Extension"
  }

  /// Reads a document; reading needs no permit.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(DocumentIdentifier.self, forKey: .id)
    schemaVersion = try container.decode(SchemaVersion.self, forKey: .schemaVersion)
    header = try container.decode(Header.self, forKey: .header)
    subject = try container.decode(Subject.self, forKey: .subject)
    parties = try container.decodeIfPresent([Party].self, forKey: .parties) ?? []
    engagement = try container.decode(Engagement.self, forKey: .engagement)
    authorities = try container.decodeIfPresent(Authorities.self, forKey: .authorities) ?? Authorities()
    body = try container.decode(ExchangeBody.self, forKey: .body)
    completeness = try container.decode(Completeness.self, forKey: .completeness)
    release = try container.decodeIfPresent(Release.self, forKey: .release)
    extensions = try container.decodeIfPresent([ForeignExtension].self, forKey: .extensions) ?? []
  }

  /// Writes the document if the gate has permitted it.
  ///
  /// - Throws: ``GateError`` when the encoder carries no live permit for this document.
  public func encode(to encoder: any Encoder) throws {
    try Gate.requirePermit(in: encoder, for: self)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(schemaVersion, forKey: .schemaVersion)
    try container.encode(header, forKey: .header)
    try container.encode(subject, forKey: .subject)
    try container.encode(parties, forKey: .parties)
    try container.encode(engagement, forKey: .engagement)
    if !authorities.identifiers.isEmpty { try container.encode(authorities, forKey: .authorities) }
    try container.encode(body, forKey: .body)
    try container.encode(completeness, forKey: .completeness)
    try container.encodeIfPresent(release, forKey: .release)
  }
}

/// Version of the format that a document is written for: `1.minor.patch`.
public struct SchemaVersion: XMLTextConvertible, Hashable, Comparable {
  /// Counts additions; a receiver that knows fewer of them can still read the rest.
  public var minor: Int
  /// Counts corrections.
  public var patch: Int

  /// Makes a version of major version 1.
  public init(minor: Int, patch: Int) {
    self.minor = minor
    self.patch = patch
  }

  /// The version of the schema in this library: 1.0.0.
  public static let current = SchemaVersion(minor: 0, patch: 0)

  /// The form of a version.
  public static var expectedForm: String { "1, a minor and a patch version, such as 1.0.0" }

  /// Reads a version; `nil` when it does not have the form or another major version.
  public init?(xmlText: Span<UInt8>) {
    guard xmlText.count <= 9 else { return nil }
    let parts = xmlText.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
      .split(separator: ".", omittingEmptySubsequences: false)
    let isNumbers = parts.allSatisfy { part in
      (1...3).contains(part.count) && part.allSatisfy(\.isASCIIDigit) && (part == "0" || part.first != "0")
    }
    guard parts.count == 3, parts[0] == "1", isNumbers, let minor = Int(parts[1]), let patch = Int(parts[2])
    else { return nil }
    self.init(minor: minor, patch: patch)
  }

  /// The version as written.
  public var xmlText: String { "1.\(minor).\(patch)" }

  /// Whether one version comes before another.
  public static func < (left: SchemaVersion, right: SchemaVersion) -> Bool {
    (left.minor, left.patch) < (right.minor, right.patch)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
