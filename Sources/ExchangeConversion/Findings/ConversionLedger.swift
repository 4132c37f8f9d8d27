/// Where every finding of a conversion goes, in the order in which the report shows it.
///
/// Confined to one call of `convert`; it is a class only so that every table writes to the same one.
final class ConversionLedger {
  private var findings: [(file: Int, finding: ConversionFinding)] = []
  private var listed: [ListKey: Int] = [:]
  private(set) var notListed = 0
  private(set) var totals: [ConversionRule.Severity: Int] = [:]
  private let limit: Int

  private struct ListKey: Hashable {
    let file: Int
    let rule: String
    let field: String?
  }

  /// - Parameter limit: findings listed for one rule and one column of one file.
  init(limit: Int) { self.limit = limit }

  /// Takes a finding in.
  ///
  /// - Parameter file: the number of the file in the order given; after all files for the whole export.
  func add(_ finding: ConversionFinding, file: Int) {
    totals[finding.rule.severity, default: 0] += 1
    let key = ListKey(file: file, rule: finding.rule.id, field: finding.field)
    guard listed[key, default: 0] < limit else {
      notListed += 1
      return
    }
    listed[key, default: 0] += 1
    findings.append((file, finding))
  }

  /// By file, then by place, then by rule; what belongs to a whole file stands before its lines.
  var inOrder: [ConversionFinding] {
    findings.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.file != second.file { return first.file < second.file }
      let start = SourcePosition(line: 0, column: 0)
      let places = (first.finding.position ?? start, second.finding.position ?? start)
      if places.0 != places.1 { return places.0 < places.1 }
      if first.finding.rule.id != second.finding.rule.id {
        return first.finding.rule.id < second.finding.rule.id
      }
      return left.offset < right.offset
    }.map(\.element.finding)
  }
}
