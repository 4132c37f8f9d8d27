public import XMLCoding

/// What can be said about whether a document is all there is.
public struct Completeness: Codable, Hashable, Sendable {
  /// The statement.
  public var statement: Statement

  /// Makes one.
  public init(statement: Statement) {
    self.statement = statement
  }

  private enum CodingKeys: String, CodingKey {
    case statement = "@statement"
  }

  /// Statements about completeness.
  public enum Statement: String, XMLTextConvertible, CaseIterable {
    /// There may be more than the document shows.
    case mayBeIncomplete = "may-be-incomplete"
    /// The document holds all that its source holds on the subject.
    case completeAsHeld = "complete-as-held"
  }
}

/// The decision that released a document.
public struct Release: Codable, Hashable, Sendable {
  /// When the decision was made.
  public var at: Instant
  /// `sha256:` and the digest of the decision in hexadecimal.
  public var decisionDigest: String
  /// `sha256:` and the digest of what the document says, in hexadecimal; `nil` in an internal record.
  public var contentDigest: String?

  /// Makes one.
  public init(at: Instant, decisionDigest: String, contentDigest: String? = nil) {
    self.at = at
    self.decisionDigest = decisionDigest
    self.contentDigest = contentDigest
  }

  private enum CodingKeys: String, CodingKey {
    case at = "@at"
    case decisionDigest = "@decisionDigest"
    case contentDigest = "@contentDigest"
  }
}
