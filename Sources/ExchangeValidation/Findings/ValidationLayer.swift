/// What a document has to pass, in this order. A fault in one layer does not keep a later one from running as
/// far as it can.
public enum ValidationLayer: String, Sendable, Hashable, Codable, CaseIterable {
  /// Size, depth, encoding and the other limits of what is accepted at all.
  case intake
  /// The grammar of XML.
  case wellFormedness = "well-formedness"
  /// The schema of the format.
  case schema
  /// Values that a schema cannot express: 30 February, an element that nothing knows.
  case decoding
  /// Codes against their dated lists.
  case codeLists = "code-lists"
  /// Identifiers and references within a document and a batch.
  case rules
  /// Whether what is disclosed was covered when it was released.
  case consent
}

/// What one layer came to.
public struct LayerResult: Sendable, Hashable, Codable {
  /// The layer.
  public var layer: ValidationLayer
  /// What it came to.
  public var status: Status
  /// Why it did not judge everything; `nil` when it did.
  public var reason: String?

  /// What a layer can come to.
  public enum Status: String, Sendable, Hashable, Codable {
    /// Nothing was found that makes a document unacceptable.
    case passed
    /// Something was.
    case failed
    /// It judged nothing; the reason says why.
    case skipped
  }

  /// Makes a result.
  public init(layer: ValidationLayer, status: Status, reason: String? = nil) {
    self.layer = layer
    self.status = status
    self.reason = reason
  }
}
