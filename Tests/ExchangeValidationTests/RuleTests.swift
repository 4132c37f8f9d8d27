@testable import ExchangeValidation
import Foundation
import Testing
import XMLCoding

/// Each rule, broken and nearly broken.
struct RuleTests {
  private let validator: Validator

  init() throws {
    validator = try Validator()
  }

  private func report(replacing old: String, with new: String) throws -> InputReport {
    let range = try #require(Document.internalRecord.range(of: old))
    return validator.validate(Document.internalRecord.replacingCharacters(in: range, with: new))
  }

  @Test(arguments: [
    ("list=\"ssda903-activity\"", "list=\"some-list\"", ["CL-001"]),
    ("code=\"P4\" list=\"ssda903-activity\"", "code=\"B\" list=\"ssda903-accommodation\"", ["CL-004"]),
    (
      "code=\"P4\" list=\"ssda903-activity\"", "code=\"COLLEGE\" list=\"yjb-education-provision\"", []
    ),
    ("code=\"P4\"", "code=\"p4\"", ["CL-002"]),
    ("code=\"P4\"", "code=\"P2\"", []),
    ("code=\"P4\"", "code=\"F3\"", ["CL-003"]),
    ("listVersion=\"2026\"", "listVersion=\"2025\"", []),
    ("id=\"i1\"", "id=\"i1\" authority=\"consent\"", ["CN-003"]),
    ("id=\"i1\"", "id=\"i1\" authority=\"adviser\"", ["CN-003"]),
    ("id=\"i1\"", "id=\"i1\" about=\"subject sister\"", ["CN-005"]),
    ("id=\"i1\"", "id=\"i1\" official=\"sister\"", ["CN-005"]),
    ("id=\"i1\"", "id=\"i1\" about=\"subject adviser\" official=\"adviser\"", []),
    ("id=\"i2\"", "id=\"adviser\"", []),
  ])
  func aRuleFindsWhatBreaksItAndNothingThatDoesNot(_ old: String, _ new: String, _ rules: [String]) throws {
    #expect(try report(replacing: old, with: new).errors == rules)
  }

  @Test func aFindingStandsAtTheAttributeThatIsWrong() throws {
    let finding = try #require(try report(replacing: "code=\"P4\"", with: "code=\"P9\"").findings.first)
    #expect(finding.path == "/Exchange/InformationResponse/LeavingCareRecord/Activity/@code")
    let lines = Document.internalRecord.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("<Activity") })
    #expect(finding.position?.line == line + 1)
    #expect(finding.layer == .codeLists)
  }

  @Test func anIdentifierThatIsUsedTwiceIsFoundOnce() throws {
    let errors = try report(replacing: "id=\"i2\"", with: "id=\"i1\"").errors
    #expect(errors.count == 1)
  }

  @Test func identifiersOfRulesAreUniqueAndEveryRuleExplainsItself() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    for rule in Rule.all {
      #expect(rule.why.hasSuffix(".") && rule.action.hasSuffix(".") && !rule.title.hasSuffix("."))
      #expect(!rule.source.isEmpty)
    }
  }

  @Test func aDocumentMayStandOnceInABatch() {
    let documents = (0..<3).map(Document.internalRecord(numbered:))
    #expect(validator.validate(Document.batch(documents)).findings.isEmpty)
    let report = validator.validate(Document.batch(documents + [documents[1]]))
    #expect(report.errors == ["DOC-001"])
    #expect(report.findings.first?.path == "/ExchangeBatch/Exchange[4]")
  }
}
