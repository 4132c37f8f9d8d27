import XMLCoding

/// One rule of how the schema is written: what it demands, why, and the check.
///
/// ```swift
/// for rule in SchemaRule.all { print(rule.id, rule.title) }
/// ```
public struct SchemaRule: Sendable, Identifiable {
  /// Never used for another rule: `S-08`.
  public let id: String
  /// What is demanded, as one sentence without a full stop.
  public let title: String
  /// What the demand is good for.
  public let why: String
  let check: @Sendable (SchemaSources, inout SchemaReport) -> Void

  init(
    _ id: String, _ title: String, why: String,
    check: @escaping @Sendable (SchemaSources, inout SchemaReport) -> Void
  ) {
    self.id = id
    self.title = title
    self.why = why
    self.check = check
  }

  /// Every rule, in the order of the numbers.
  public static let all: [SchemaRule] =
    (structureRules + nameRules + valueRules + itemRules + modelRules).sorted { $0.id < $1.id }
}

/// Something in a schema that a rule does not allow.
public struct SchemaFinding: Sendable, Hashable, CustomStringConvertible {
  /// The rule.
  public let rule: String
  /// The file, and where in it.
  public let place: FormatFault

  /// `file:line:column: S-08 message`.
  public var description: String {
    let position = place.position.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(place.file)\(position): \(rule) \(place.message)"
  }
}

/// What the rules find.
struct SchemaReport {
  private(set) var findings: [SchemaFinding] = []
  private let rule: String

  init(_ rule: SchemaRule) { self.rule = rule.id }

  /// Reports an element of a file.
  mutating func report(_ node: SchemaNode, _ message: String) {
    report(FormatFault(file: node.file, position: node.tree.position, message: message))
  }

  mutating func report(_ fault: FormatFault) { findings.append(SchemaFinding(rule: rule, place: fault)) }
}

/// Checks how schema files are written.
///
/// ```swift
/// let findings = SchemaStyle(files: EmbeddedSchemas.files, main: EmbeddedSchemas.main).findings
/// ```
public struct SchemaStyle: Sendable {
  /// Everything that is against a rule: by file, then by place.
  public let findings: [SchemaFinding]
  /// How many types, elements, attributes and values were looked at.
  public let declarationCount: Int

  /// Checks files.
  ///
  /// - Parameters:
  ///   - files: schema files by the names by which they include each other.
  ///   - main: the one to begin with.
  ///   - codeLists: the names of the code lists that there are.
  public init(files: [String: [UInt8]], main: String, codeLists: Set<String>) {
    let sources = SchemaSources(files: files, main: main, codeLists: codeLists)
    var findings: [SchemaFinding] = []
    for rule in SchemaRule.all {
      var report = SchemaReport(rule)
      rule.check(sources, &report)
      findings += report.findings
    }
    self.findings = findings.sorted {
      ($0.place.file, $0.line, $0.rule, $0.place.message) < (
        $1.place.file, $1.line, $1.rule, $1.place.message
      )
    }
    declarationCount = sources.nodes.count { SchemaSources.documented.contains($0.tree.name) }
  }
}

extension SchemaFinding {
  fileprivate var line: Int { place.position?.line ?? 0 }
}
