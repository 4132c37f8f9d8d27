import Foundation
import Testing

@Suite struct ConformanceTests {
  @Test func everyCaseOfOurOwnKitIsDecidedAsItSays() throws {
    let profile = try ConformanceKit.profile()
    let cases = try ConformanceKit.cases(in: ConformanceKit.folder.appending(path: "own-cases.json"))
    #expect(cases.count >= 40)
    for testCase in cases {
      let difference = try ConformanceKit.difference(of: testCase, under: profile)
      #expect(difference == nil)
    }
  }

  @Test(
    .enabled(
      if: ConformanceKit.exists("consent-cases.json"),
      "skipped: the shared conformance cases are not beside the project"))
  func everySharedCaseIsDecidedAsItSays() throws {
    let profile = try ConformanceKit.profile()
    let cases = try ConformanceKit.cases(in: ConformanceKit.shared.appending(path: "consent-cases.json"))
    #expect(cases.count == 116)
    for testCase in cases {
      let difference = try ConformanceKit.difference(of: testCase, under: profile)
      #expect(difference == nil)
    }
  }

  @Test(
    .enabled(
      if: ConformanceKit.exists("oracle/generate.py")
        && FileManager.default.fileExists(atPath: "/usr/bin/python3"),
      "skipped: the shared oracle or python3 is not there"),
    arguments: [1, 2, 3, 2026])
  func randomCasesAreDecidedAsTheOracleDecidesThem(seed: Int) throws {
    let profile = try ConformanceKit.profile()
    let cases = try ConformanceKit.cases(from: try generated(500, seed: seed))
    #expect(cases.count == 500)
    let differences = try cases.compactMap { try ConformanceKit.difference(of: $0, under: profile) }
    #expect(differences == [])
    // A generator that permitted everything, or nothing, would prove little.
    #expect(Set(cases.map(\.effect)).count > 1)
    #expect(Set(cases.flatMap(\.reasons)).count > 20)
  }

  private func generated(_ count: Int, seed: Int) throws -> Data {
    let generator = ConformanceKit.shared.appending(path: "oracle/generate.py").path
    return try output(of: URL(filePath: "/usr/bin/python3"), ["-B", generator, String(count), String(seed)])
  }
}
