/// One thing found while converting an export, and where.
///
/// A finding names files, tables, columns, lines and lists. It never holds a value from the file: a report
/// can be sent to a supplier, or kept in a build log, without disclosing anybody.
public struct ConversionFinding: Sendable, Hashable {
  /// What was checked, and what to do.
  public let rule: ConversionRule
  /// The name under which the file was given.
  public let file: String
  /// Where in the file; `nil` when the whole file, or the whole conversion, is meant.
  public let position: SourcePosition?
  /// The table that the file was recognised as.
  public let table: String?
  /// The column, as the return names it.
  public let field: String?
  /// What was expected, or which other place is meant: a form, a list, a line number. Never a value.
  public let detail: String?

  package init(
    _ rule: ConversionRule, file: String, position: SourcePosition? = nil, table: String? = nil,
    field: String? = nil, detail: String? = nil
  ) {
    self.rule = rule
    self.file = file
    self.position = position
    self.table = table
    self.field = field
    self.detail = detail
  }

  /// What is wrong, as one sentence without a full stop.
  public var message: String {
    detail.map { "\(rule.message): \($0)" } ?? rule.message
  }
}

extension ConversionFinding: CustomStringConvertible {
  /// `file:line:column: severity rule field: message`.
  public var description: String {
    let place = position.map { "\(file):\($0.line):\($0.column)" } ?? file
    let column = field.map { " \($0)" } ?? ""
    return "\(place): \(rule.severity.rawValue) \(rule.id)\(column): \(message)"
  }
}

extension ConversionFinding: Encodable {
  private enum CodingKeys: String, CodingKey {
    case rule, severity, file, line, column, table, field, message, action
  }

  /// Writes the finding as one flat object.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rule.id, forKey: .rule)
    try container.encode(rule.severity, forKey: .severity)
    try container.encode(file, forKey: .file)
    try container.encodeIfPresent(position?.line, forKey: .line)
    try container.encodeIfPresent(position?.column, forKey: .column)
    try container.encodeIfPresent(table, forKey: .table)
    try container.encodeIfPresent(field, forKey: .field)
    try container.encode(message, forKey: .message)
    try container.encode(rule.action, forKey: .action)
  }
}
