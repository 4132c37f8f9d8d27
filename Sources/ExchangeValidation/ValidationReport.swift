/// What validation found in all inputs, in the order in which they were given.
public struct ValidationReport: Sendable, Hashable {
  /// One report an input.
  public var inputs: [InputReport]
  /// The least severity of a finding that makes an input not acceptable.
  public var failOn: Severity

  /// Makes a report.
  public init(inputs: [InputReport], failOn: Severity = .error) {
    self.inputs = inputs
    self.failOn = failOn
  }

  /// Findings of all inputs by severity, those that are not listed included.
  public var totals: SeverityTotals {
    inputs.reduce(into: SeverityTotals()) { $0.add($1.totals) }
  }
}

/// What validation found in one input.
public struct InputReport: Sendable, Hashable {
  /// The input, as it was given.
  public var file: String
  /// Documents that were read to their end.
  public var documents: Int
  /// What each layer came to, in their order.
  public var layers: [LayerResult]
  /// What was found, in the order of the documents and, within one, of the layers.
  public var findings: [Finding]
  /// Findings beyond the limit, which are counted and not listed.
  public var findingsNotListed: Int
  /// Findings by severity, those that are not listed included.
  public var totals: SeverityTotals
  /// Why there is no verdict; `nil` when there is one.
  public var obstacle: Obstacle?

  /// What can stand in the way of a verdict.
  public enum Obstacle: String, Sendable, Hashable, Codable {
    /// The input could not be read.
    case unreadable
    /// Time or memory ran out, or the program failed.
    case noVerdict = "no-verdict"
  }

  /// What the input is, taken all together.
  public enum Verdict: String, Sendable, Hashable, Codable {
    /// It may be used.
    case acceptable
    /// It must not be used as it is.
    case notAcceptable = "not-acceptable"
    /// It could not be read.
    case unreadable
    /// Nothing can be said.
    case noVerdict = "no-verdict"
  }

  /// The verdict, given the least severity of a finding that makes an input not acceptable.
  public func verdict(failOn: Severity) -> Verdict {
    switch obstacle {
    case .unreadable: .unreadable
    case .noVerdict: .noVerdict
    case nil: totals.has(failOn) ? .notAcceptable : .acceptable
    }
  }
}

/// How many findings there are of each severity.
public struct SeverityTotals: Sendable, Hashable, Codable {
  /// Errors.
  public var error = 0
  /// Warnings.
  public var warning = 0
  /// Pieces of information.
  public var information = 0

  /// None yet.
  public init() {}

  /// Whether there is a finding of that severity or a greater one.
  public func has(_ severity: Severity) -> Bool {
    switch severity {
    case .error: error > 0
    case .warning: error + warning > 0
    case .information: error + warning + information > 0
    }
  }

  mutating func count(_ severity: Severity) {
    switch severity {
    case .error: error += 1
    case .warning: warning += 1
    case .information: information += 1
    }
  }

  mutating func add(_ other: SeverityTotals) {
    error += other.error
    warning += other.warning
    information += other.information
  }
}
