/// One thing that a conversion checks: what a finding says, and what the sender of the export can do.
///
/// Ids beginning `SC-` and `LC-` are those of the children's social care and leaving care rules, where an
/// export breaks a rule that a document would break too. Ids beginning `CV-` belong to conversion itself.
/// An id is never used for another thing.
public struct ConversionRule: Sendable, Hashable {
  /// How much a finding matters.
  public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    /// A value or file was not converted, or the export contradicts itself.
    case error
    /// A value was converted, and someone should look at it.
    case warning
    /// Worth knowing; nothing to do.
    case information

    /// The more serious first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .information: 2
      }
    }
  }

  /// `SC-016`, `CV-004`.
  public let id: String
  /// How much a finding of this rule matters.
  public let severity: Severity
  /// What is wrong, as one sentence without a full stop.
  public let message: String
  /// What to do about it.
  public let action: String

  package init(_ id: String, _ severity: Severity, _ message: String, action: String) {
    self.id = id
    self.severity = severity
    self.message = message
    self.action = action
  }
}
