#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A validation report as JSON for machines: see `Schemas/reports/validation-report.schema.json`.
public struct JSONReport: Sendable {
  /// The version of the form of the report.
  public static let version = "1.0"

  /// Makes a form of report.
  public init() {}

  /// The report in UTF-8, keys in alphabetical order.
  ///
  /// - Throws: nothing that a report can hold makes the encoder throw; the error is the encoder's own.
  public func render(_ report: ValidationReport) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(Whole(report))) + [UInt8(ascii: "\n")]
  }

  private struct Whole: Encodable {
    let reportVersion = JSONReport.version
    let failOn: Severity
    let inputs: [Input]
    let totals: SeverityTotals

    init(_ report: ValidationReport) {
      failOn = report.failOn
      inputs = report.inputs.map { Input(report: $0, failOn: report.failOn) }
      totals = report.totals
    }
  }

  private struct Input: Encodable {
    let file: String
    let verdict: InputReport.Verdict
    let documents: Int
    let layers: [LayerResult]
    let findings: [Finding]
    let findingsNotListed: Int
    let totals: SeverityTotals

    init(report: InputReport, failOn: Severity) {
      file = report.file
      verdict = report.verdict(failOn: failOn)
      documents = report.documents
      layers = report.layers
      findings = report.findings
      findingsNotListed = report.findingsNotListed
      totals = report.totals
    }
  }
}
