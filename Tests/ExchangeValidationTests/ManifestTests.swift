import ExchangeValidation
import Foundation
import Testing
import XMLCoding

/// Every sample of the project, judged as a receiver would.
struct ManifestTests {
  @Test func inEverySampleIsFoundWhatTheManifestSaysAndNothingElse() throws {
    let validator = try Validator()
    for entry in try SampleManifest.entries() {
      let report = validator.validate(.bytes(try entry.bytes()), named: entry.file)
      let found = Set(report.findings.map { SampleManifest.Expected(rule: $0.rule, path: $0.path) })
      #expect(found == Set(entry.findings), "\(entry.file)")
      #expect((report.verdict(failOn: .error) == .acceptable) == (entry.verdict == "valid"), "\(entry.file)")
    }
  }

  @Test func everySampleWithAFaultHasOneFaultOfOneKind() throws {
    for entry in try SampleManifest.entries() where entry.file.contains("/faults/") {
      #expect(Set(entry.findings.map(\.rule)).count == 1, "\(entry.file)")
    }
  }

  @Test func everyRuleHasASampleThatBreaksIt() throws {
    let broken = Set(try SampleManifest.entries().flatMap(\.findings).map(\.rule))
    // An identifier that is used twice is found by the schema, and then not reported a second time.
    let foundByTheSchema: Set = ["CN-010"]
    #expect(Rule.all.map(\.id).filter { !broken.contains($0) && !foundByTheSchema.contains($0) } == [])
  }
}

/// `Samples/manifest.json`.
enum SampleManifest {
  struct Entry: Decodable {
    var file: String
    var verdict: String
    var findings: [Expected]

    func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appending(path: file))) }
  }

  struct Expected: Decodable, Hashable {
    var rule: String
    var path: String
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Samples").standardizedFileURL

  static func entries() throws -> [Entry] {
    let entries = try JSONDecoder().decode(
      [Entry].self, from: Data(contentsOf: folder.appending(path: "manifest.json")))
    try #require(!entries.isEmpty)
    return entries
  }
}
