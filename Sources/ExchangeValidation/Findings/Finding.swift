public import XMLCoding

/// One thing that is wrong, or worth a look, at one place of one input.
///
/// A finding holds no value from the document: where one would help, its shape stands instead ("20 characters,
/// 3 words"). It can be kept in a build log or sent to a supplier without disclosing anybody.
public struct Finding: Sendable, Hashable {
  /// What was checked: `XML-044`, `CL-001`. An id is never used for another thing.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// The layer that found it.
  public var layer: ValidationLayer
  /// The input, as it was given.
  public var file: String
  /// Line, counted from 1, and column in UTF-8 bytes; `nil` when the input as a whole is meant.
  public var position: XMLPosition?
  /// The path from the root: `/ExchangeBatch/Exchange[3]/Header/Purpose`.
  public var path: String
  /// What is wrong, as one sentence without a full stop.
  public var message: String
  /// What to do about it, as one sentence with a full stop.
  public var action: String

  /// Makes a finding.
  public init(
    rule: String, severity: Severity, layer: ValidationLayer, file: String, position: XMLPosition?,
    path: String, message: String, action: String
  ) {
    self.rule = rule
    self.severity = severity
    self.layer = layer
    self.file = file
    self.position = position
    self.path = path
    self.message = message
    self.action = action
  }
}

/// How much a finding matters.
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// The document must not be used as it is.
  case error
  /// Somebody should look at it.
  case warning
  /// Worth knowing.
  case information

  /// Whether one matters less than the other.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .information: 0
    case .warning: 1
    case .error: 2
    }
  }
}

extension Finding: CustomStringConvertible {
  /// `file:line:column: severity rule path: message`.
  public var description: String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(file)\(place): \(severity.rawValue) \(rule) \(path): \(message)"
  }
}

extension Finding: Encodable {
  private enum CodingKeys: String, CodingKey {
    case rule, severity, layer, line, column, path, message, action
  }

  /// Writes the finding as one flat object, without the file, which stands round it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rule, forKey: .rule)
    try container.encode(severity, forKey: .severity)
    try container.encode(layer, forKey: .layer)
    try container.encodeIfPresent(position?.line, forKey: .line)
    try container.encodeIfPresent(position?.column, forKey: .column)
    try container.encode(path, forKey: .path)
    try container.encode(message, forKey: .message)
    try container.encode(action, forKey: .action)
  }
}
