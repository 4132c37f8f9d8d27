import XMLCoding

/// One thing that is checked beyond the schema: what it is, why it matters, who can put it right, and the check.
public struct Rule: Sendable, Identifiable {
  /// Never used for another thing: `CN-003`.
  public let id: String
  /// How much a finding of this rule matters.
  public let severity: Severity
  /// The layer that it belongs to.
  public let layer: ValidationLayer
  /// What is wrong, as one sentence without a full stop.
  public let title: String
  /// Why it matters, to the young person or to the receiver.
  public let why: String
  /// What to do, as one sentence with a full stop.
  public let action: String
  /// Where the rule is from.
  public let source: String

  init(
    _ id: String, _ severity: Severity, _ layer: ValidationLayer, _ title: String, why: String,
    action: String, source: String
  ) {
    self.id = id
    self.severity = severity
    self.layer = layer
    self.title = title
    self.why = why
    self.action = action
    self.source = source
  }
}

extension Rule {
  /// Every rule, in the order of the layers.
  public static let all: [Rule] =
    codeListRules + referenceRules + identifierRules + bodyRules + requestRules + consentRules
    + engagementRules + lawfulBasisRules + consentQualityRules + markingRules + withholdingRules
    + receiptRules + contentRules
}

extension Finding {
  /// Whether it is about what the sender's own records say of consent and lawful basis: a release is refused for
  /// it, and is no fault of whatever made the document.
  package var isForSenderToMend: Bool { Self.mendable.contains(rule) }

  private static let mendable = Set(
    (Rule.engagementRules + Rule.lawfulBasisRules + Rule.consentQualityRules + Rule.markingRules
      + Rule.withholdingRules).map(\.id))

  /// A finding of a rule at an element, or at one of its attributes.
  init(
    _ rule: Rule, at element: ElementPlace, _ attribute: String? = nil, in file: String,
    detail: String? = nil
  ) {
    self.init(
      rule: rule.id, severity: rule.severity, layer: rule.layer, file: file, position: element.position,
      path: element.path(to: attribute), message: detail.map { "\(rule.title): \($0)" } ?? rule.title,
      action: rule.action)
  }
}
