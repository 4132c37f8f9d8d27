import Foundation
import Testing

/// `yax test`, with a kit of cases.
struct KitTests {
  private static let kit = Package.path("Conformance/consent/cases.json")

  private struct Report: Decodable {
    struct Result: Decodable {
      var id: String
      var passed: Bool
      var effect: String
      var reasons: [String]
      var obligations: [String]
      var marker: String
    }
    var cases: Int
    var passed: Int
    var failed: Int
    var results: [Result]
  }

  @Test func aKitThatIsPassedEndsWithStatus0() throws {
    let run = try Command("test", Self.kit)
    #expect(run.status == 0)
    #expect(run.output.hasSuffix(" 0 failed\n"))
    #expect(run.errors.isEmpty)
  }

  @Test func theJSONReportHasEveryCaseWithWhatWasDecided() throws {
    let run = try Command("test", Self.kit, "--format", "json")
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    #expect(report.cases == report.results.count && report.passed == report.cases && report.failed == 0)
    let first = try #require(report.results.first)
    #expect(first.id == "OWN-01" && first.passed && first.effect == "PERMIT" && first.marker == "-")
    #expect(first.reasons == ["PERMIT_CONSENT"])
    #expect(first.obligations == ["STOP_ON_WITHDRAWAL", "NO_ONWARD"])
  }

  @Test func aKitThatIsNotPassedEndsWithStatus1AndNamesTheCase() throws {
    let text = try String(contentsOfFile: Self.kit, encoding: .utf8)
    let place = try #require(text.range(of: "\"PERMIT_CONSENT\""))
    let broken = text.replacingCharacters(in: place, with: "\"PERMIT_DUTY\"")
    let run = try Command(["test", "-"], input: Data(broken.utf8))
    #expect(run.status == 1)
    #expect(run.output.contains("failed  OWN-01  PERMIT PERMIT_CONSENT"))
    #expect(run.output.hasSuffix(" 1 failed\n"))
  }

  @Test func whatIsNoKitEndsWithStatus3() throws {
    #expect(try Command(["test", "-"], input: Data("[{\"id\": 1}]".utf8)).status == 3)
    #expect(try Command("test", "/nowhere/kit.json").status == 3)
  }
}
