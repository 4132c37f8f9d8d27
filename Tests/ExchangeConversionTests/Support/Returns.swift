import ExchangeConsent
import ExchangeConversion
import ExchangeModel
import Foundation
import Testing
import XMLCoding

/// Small returns for tests, and what a conversion of one gives.
enum Returns {
  static func options(year: Int? = 2026) throws -> SSDA903Conversion.Options {
    SSDA903Conversion.Options(
      controller: try #require(OrganisationIdentifier("LA-301")),
      convertedAt: try #require(Instant("2026-06-01T09:00:00Z")), year: year)
  }

  static func convert(
    _ inputs: [NamedInput], year: Int? = 2026
  ) throws -> (report: ConversionReport, documents: [SSDA903Conversion.Converted]) {
    var documents: [SSDA903Conversion.Converted] = []
    let report = try SSDA903Conversion(options: options(year: year)).convert(inputs) { documents.append($0) }
    return (report, documents)
  }

  /// Files given as text, by name.
  static func convert(
    _ files: KeyValuePairs<String, String>, year: Int? = 2026
  ) throws -> (report: ConversionReport, documents: [SSDA903Conversion.Converted]) {
    try convert(files.map { NamedInput(name: $0.key, bytes: Array($0.value.utf8)) }, year: year)
  }

  /// The CSV files of a folder, in the order of their names.
  static func files(in folder: URL) throws -> [NamedInput] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "csv" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { NamedInput(name: $0.lastPathComponent, bytes: [UInt8](try Data(contentsOf: $0))) }
  }

  /// The root of the project, from where this file lies.
  static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let samples = project.appendingPathComponent("Samples/exports")
}

extension ConversionReport {
  /// Every finding as `rule file:line field`, for comparison.
  var places: [String] {
    findings.map { finding in
      "\(finding.rule.id) \(finding.file):\(finding.position?.line ?? 0) \(finding.field ?? "-")"
    }
  }
}
