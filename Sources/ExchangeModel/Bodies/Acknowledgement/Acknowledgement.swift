public import ExchangeConsent
public import XMLCoding

/// A receipt that a machine can act on. It names rules and places, never values.
public struct Acknowledgement: Codable, Hashable, Sendable {
  /// Something that was found in the document; at most 1,000.
  public var findings: [AcknowledgedFinding]
  /// The document that was received.
  public var document: DocumentIdentifier
  /// When it was received.
  public var receivedAt: Instant
  /// What the recipient does with the document.
  public var verdict: AcknowledgementVerdict
  /// Digest of the bytes that were received; `sha256:` and 64 hexadecimal digits.
  public var digest: String?
  /// How many findings more there were; at most 1,000,000.
  public var findingsNotListed: Int?

  /// Makes one.
  public init(
    findings: [AcknowledgedFinding] = [], document: DocumentIdentifier, receivedAt: Instant,
    verdict: AcknowledgementVerdict, digest: String? = nil, findingsNotListed: Int? = nil
  ) {
    self.findings = findings
    self.document = document
    self.receivedAt = receivedAt
    self.verdict = verdict
    self.digest = digest
    self.findingsNotListed = findingsNotListed
  }

  private enum CodingKeys: String, CodingKey {
    case findings = "Finding"
    case document = "@document"
    case receivedAt = "@receivedAt"
    case verdict = "@verdict"
    case digest = "@digest"
    case findingsNotListed = "@findingsNotListed"
  }
}

/// What a recipient does with a document.
public enum AcknowledgementVerdict: String, XMLTextConvertible, CaseIterable {
  /// It is taken.
  case accepted
  /// It is taken, and there is something to mend.
  case acceptedWithFindings = "accepted-with-findings"
  /// It is not taken, and must be sent again.
  case rejected
  /// The recipient should not have received it.
  case misdirected
}

/// A finding, by rule and place.
public struct AcknowledgedFinding: Codable, Hashable, Sendable {
  /// Identifier of the rule, such as CL-002.
  public var rule: String
  /// How much it matters.
  public var severity: FindingSeverity
  /// Path of the element or attribute, with positions among equal names and without values; at most 400
  /// characters.
  public var path: String?
  /// How often, where more than once; at most 1,000,000.
  public var count: Int?

  /// Makes one.
  public init(rule: String, severity: FindingSeverity, path: String? = nil, count: Int? = nil) {
    self.rule = rule
    self.severity = severity
    self.path = path
    self.count = count
  }

  private enum CodingKeys: String, CodingKey {
    case rule = "@rule"
    case severity = "@severity"
    case path = "@path"
    case count = "@count"
  }
}

/// How much a finding matters.
public enum FindingSeverity: String, XMLTextConvertible, CaseIterable {
  /// The document cannot be right.
  case error
  /// The document may be wrong.
  case warning
  /// Worth knowing.
  case information
}
