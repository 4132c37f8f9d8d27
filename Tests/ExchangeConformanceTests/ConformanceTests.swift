import ExchangeConformance
import Foundation
import Testing

@Suite struct ConformanceTests {
  @Test(arguments: [(Kits.own, 200), (Kits.random, 60)])
  func everyCaseOfOurOwnKitsIsDecidedAsItSays(_ kit: URL, _ count: Int) throws {
    let report = try Kits.report(on: kit)
    #expect(report.cases >= count)
    #expect(report.results.filter { !$0.passed } == [])
  }

  @Test(
    .enabled(
      if: Kits.exists("consent-cases.json"),
      "skipped: the shared conformance cases are not beside the project"))
  func everySharedCaseIsDecidedAsItSays() throws {
    let report = try Kits.report(on: Kits.shared.appending(path: "consent-cases.json"))
    #expect(report.cases == 116)
    #expect(report.results.filter { !$0.passed } == [])
  }

  @Test(
    .enabled(
      if: Kits.exists("oracle/generate.py") && FileManager.default.fileExists(atPath: "/usr/bin/python3"),
      "skipped: the shared oracle or python3 is not there"),
    arguments: [1, 2, 3, 2026])
  func randomCasesAreDecidedAsTheOracleDecidesThem(seed: Int) throws {
    let report = try ConformanceKit(json: try Kits.generated(500, seed: seed)).run()
    #expect(report.cases == 500)
    #expect(report.results.filter { !$0.passed } == [])
    // A generator that permitted everything, or nothing, would prove little.
    #expect(Set(report.results.map(\.effect)).count > 1)
    #expect(Set(report.results.flatMap(\.reasons)).count > 20)
  }

  @Test(arguments: [
    ("\"effect\": \"PERMIT\"", "\"effect\": \"REDACT\""), ("\"marker\": \"-\"", "\"marker\": \"hidden\""),
    ("\"PERMIT_CONSENT\"", "\"PERMIT_DUTY\""), ("\"NO_ONWARD\"", "\"DELETE_AFTER_USE\""),
  ])
  func aCaseThatExpectsSomethingElseFails(_ old: String, _ new: String) throws {
    let text = try String(contentsOf: Kits.own, encoding: .utf8)
    let place = try #require(text.range(of: old))
    let report = try ConformanceKit(json: Data(text.replacingCharacters(in: place, with: new).utf8)).run()
    #expect(report.failed == 1)
    #expect(report.results.filter { !$0.passed }.map(\.id) == ["OWN-01"])
  }

  @Test func aCaseThatCannotBeDecidedFailsAndSaysWhy() throws {
    let text = try String(contentsOf: Kits.own, encoding: .utf8)
    let place = try #require(text.range(of: "2008-06-15"))
    let broken = text.replacingCharacters(in: place, with: "15/06/2008")
    let report = try ConformanceKit(json: Data(broken.utf8)).run()
    #expect(report.failed == 1)
    #expect(report.results.first?.problem != nil)
  }

  @Test(arguments: [("{}", ""), ("[{\"id\": 1}]", "0.id"), ("[", ""), ("[{\"id\": \"a\"}]", "0.title")])
  func whatIsNoListOfCasesIsRefusedWithItsPlace(_ text: String, _ place: String) {
    #expect { try ConformanceKit(json: Data(text.utf8)) } throws: { error in
      (error as? ConformanceKitError)?.place == place
    }
  }
}
