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
    // What can be found only with an instant, a recipient or a notice at hand is broken in `ReceiptTests`, and what
    // another document has to be at hand for, in `CorrespondenceTests`.
    let foundOnReceipt: Set = [
      "CN-048", "CN-058", "CN-070", "CN-079", "CN-082", "CN-083", "CN-086", "CN-174", "CN-175", "CN-176",
      "CN-182",
    ]
    // What needs items that were decided otherwise than in any sample is broken in `DisclosureRuleTests`.
    let foundWithOtherItems: Set = ["CN-047", "CN-126"]
    let elsewhere = foundByTheSchema.union(foundOnReceipt).union(foundWithOtherItems)
    #expect(Rule.all.map(\.id).filter { !broken.contains($0) && !elsewhere.contains($0) } == [])
  }
}

/// The compatibility promise: what was valid under 1.0 stays valid under every 1.x.
struct VersionTests {
  @Test func whatWasValidWhenAVersionWasPublishedIsValidNow() throws {
    let folder = SampleManifest.folder.appending(path: "versions")
    let validator = try Validator()
    var count = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where name.hasSuffix(".xml")
    {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      let report = validator.validate(.bytes(bytes), named: name)
      let broken = report.findings.filter { ![.rules, .consent].contains($0.layer) }
      #expect(broken.isEmpty, "\(name): \(broken.map(\.rule))")
      count += 1
    }
    #expect(count >= 40)
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
