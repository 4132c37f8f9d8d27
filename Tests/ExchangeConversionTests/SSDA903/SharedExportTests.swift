import ExchangeConversion
import Foundation
import Testing

/// Public sample data that nobody here wrote, where it lies beside the project.
@Suite struct SharedExportTests {
  static let folder: URL? = [Returns.project.appendingPathComponent("../shared/exports/social-care")]
    .first { FileManager.default.fileExists(atPath: $0.path) }

  static func convert(_ name: String) throws -> (
    report: ConversionReport, documents: [SSDA903Conversion.Converted], files: [NamedInput]
  ) {
    let files = try Returns.files(in: try #require(folder).appendingPathComponent(name))
    let (report, documents) = try Returns.convert(files, year: nil)
    return (report, documents, files)
  }

  @Test(
    .enabled(if: folder != nil, "no ../shared/exports beside the project; the public exports are skipped"))
  func everyEpisodeOfThePublicReturnIsAccountedFor() throws {
    let (report, documents, files) = try Self.convert("ssda903-csv")
    #expect(report.inputs.allSatisfy { $0.table != nil })
    #expect(report.year == 2018)
    #expect(report.episodes.read == 5050)
    #expect(documents.count == 2676)
    AccountingTests.check(report, try files.map { ($0.name, try AccountingTests.text($0)) })
    // Counts that others measured on the same files.
    func count(_ rule: String, _ field: String) -> Int {
      report.findings.count { $0.rule.id == rule && $0.field == field }
    }
    #expect(count("SC-060", "CONVICTED") == 604)
    #expect(count("LC-015", "ACCOM") == 3)
    #expect(report.findings.contains { $0.rule.id == "CV-016" && $0.table == "PlacedAdoption" })
    #expect(report.values.kept == 4 * 29)
    for converted in documents.prefix(40) {
      #expect(throws: Never.self) { try DocumentTests.xml(of: converted.exchange) }
    }
  }

  @Test(
    .enabled(if: folder != nil, "no ../shared/exports beside the project; the public exports are skipped"))
  func theDirtyFilesAreConvertedAsFarAsTheyGo() throws {
    let (report, documents, files) = try Self.convert("ssda903-dirty")
    AccountingTests.check(report, try files.map { ($0.name, try AccountingTests.text($0)) })
    #expect(documents.count == 2)
    #expect(report.episodes.inDocuments == 5)
    let found = Set(report.findings.map { "\($0.rule.id) \($0.field ?? "-")" })
    #expect(
      found.isSuperset(of: [
        "SC-017 column 14", "SC-018 RNE", "CV-024 PL_POST", "SC-011 DOB", "SC-003 UPN", "SC-018 ETHNIC",
        "CV-031 LS", "SC-043 DECOM",
      ]))
  }
}
