import XMLCoding

/// A validation report as text for a terminal, an editor or a build log: one finding a line, in the form that
/// compilers use.
public struct TextReport: Sendable {
  /// Whether severities are coloured.
  public var isColoured: Bool

  /// Makes a form of report.
  public init(isColoured: Bool = false) {
    self.isColoured = isColoured
  }

  /// The report in UTF-8.
  public func render(_ report: ValidationReport) -> [UInt8] {
    var text = ""
    for input in report.inputs { render(input, failOn: report.failOn, into: &text) }
    if report.inputs.count > 1 {
      text += "\(report.inputs.count) inputs: \(Self.counts(report.totals))\n"
    }
    return Array(text.utf8)
  }

  private func render(_ input: InputReport, failOn: Severity, into text: inout String) {
    let file = Self.printable(input.file)
    for finding in input.findings {
      let place = finding.position.map { ":\($0.line):\($0.column)" } ?? ""
      text +=
        "\(file)\(place): \(label(finding.severity)) \(finding.rule) \(finding.path): \(finding.message)\n"
    }
    if input.findingsNotListed > 0 { text += "\(file): … and \(input.findingsNotListed) more findings\n" }
    text += "\(file): \(Self.title(input.verdict(failOn: failOn))): "
    text += "\(Self.amount(input.documents, "document")), \(Self.counts(input.totals))\n"
    guard input.obstacle != .unreadable else { return }
    for layer in input.layers where layer.status != .passed || layer.reason != nil {
      let reason = layer.reason.map { ": \($0)" } ?? ""
      text += "  \(layer.layer.rawValue) \(layer.status.rawValue)\(reason)\n"
    }
  }

  private func label(_ severity: Severity) -> String {
    guard isColoured else { return severity.rawValue }
    let colour =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .information: "36"
      }
    return "\u{1B}[\(colour)m\(severity.rawValue)\u{1B}[0m"
  }

  private static func title(_ verdict: InputReport.Verdict) -> String {
    switch verdict {
    case .acceptable: "acceptable"
    case .notAcceptable: "not acceptable"
    case .unreadable: "could not be read"
    case .noVerdict: "no verdict"
    }
  }

  private static func counts(_ totals: SeverityTotals) -> String {
    let parts = [(totals.error, "error"), (totals.warning, "warning")].map { amount($0, $1) }
    let notes = totals.information > 0 ? ["\(totals.information) for information"] : []
    return (parts + notes).joined(separator: ", ")
  }

  private static func amount(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  /// A file name that cannot steer a terminal or break a line.
  private static func printable(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
  }
}
