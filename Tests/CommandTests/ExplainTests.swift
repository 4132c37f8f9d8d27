import Foundation
import Testing

/// `yax explain`, `yax rules` and `yax release --explain`
struct ExplainTests {
  @Test(arguments: [
    "CONSENT_EXPIRED", "consent_expired", "CN-003", "XML-044", "SC-016", "NO_ONWARD", "not-covered",
  ])
  func aCodeIsExplained(code: String) throws {
    let run = try Command("explain", code)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.lowercased().hasPrefix(code.lowercased()))
    let json = try Command("explain", code, "--format", "json")
    let schema = try JSONSchema(contentsOf: Package.path("Schemas/reports/catalogue.schema.json"))
    #expect(try schema.faults(in: json.output) == [])
  }

  @Test func aReasonHasWordsForThePractitionerAndForTheLead() throws {
    let run = try Command("explain", "GIVER_PR_LAPSED_18")
    #expect(run.output.contains("Somebody said yes for them, but the young person is 18 now."))
    #expect(run.output.contains("For a data protection lead"))
  }

  @Test func aCodeThatDoesNotExistIsMetWithOneThatDoes() throws {
    let run = try Command("explain", "CONSENT_EXPIRD")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("did you mean CONSENT_EXPIRED?"))
  }

  @Test func everyRuleIsListedAndCanBeExplained() throws {
    let text = try Command("rules")
    #expect(text.status == 0)
    let json = try Command("rules", "--format", "json")
    let schema = try JSONSchema(contentsOf: Package.path("Schemas/reports/catalogue.schema.json"))
    #expect(try schema.faults(in: json.output) == [])
    let entries = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    let codes = try #require(entries).compactMap { $0["id"] as? String }
    #expect(codes.count == text.lines.count && codes.count > 100)
    #expect(["YJ-019", "CN-171", "PR-084", "DOC-001", "XML-101"].allSatisfy(codes.contains))
    let decisions = try Command("rules", "--decisions")
    #expect(decisions.lines.count > 90 && decisions.output.contains("DISSENT_NOT_ADDRESSED"))
  }

  @Test func eachItemOfAReleaseIsExplained() throws {
    let run = try Journey().release(["YAXTEST0004"], options: ["--explain"])
    #expect(run.status == 0)
    for text in [
      "For you alone", "May go", "They said yes, and the yes still counts. [PERMIT_CONSENT]", "On: consent-1",
      "May not go", "Ethnicity (ethnicity)", "Nothing on file says this may be shared. [NO_AUTHORITY]",
      "They were asked and did not say yes to this. Do not ask again for it.",
    ] { #expect(run.output.contains(text), "\(text)") }
  }

  @Test func aRefusedDocumentIsExplained() throws {
    let journey = try Journey()
    let run = try journey.release([Journey.unnamed], options: ["--explain"])
    #expect(run.status == 5)
    #expect(run.output.contains("The whole document was refused") && run.output.contains("[NOTHING_LEFT]"))
  }

  @Test func theExplanationIsALineOfJSONADocument() throws {
    let journey = try Journey()
    let run = try journey.release(Journey.named, options: ["--format", "json"])
    #expect(run.status == 0 && run.lines.count == 2)
    let schema = try JSONSchema(contentsOf: Package.path("Schemas/reports/release-account.schema.json"))
    for line in run.lines { #expect(try schema.faults(in: line) == []) }
  }

  /// What the records say must not come out by way of an explanation.
  @Test func noExplanationHasAValueOfTheDocument() throws {
    let journey = try Journey()
    let record = try String(contentsOfFile: journey.record("YAXTEST0004"), encoding: .utf8)
    let run = try journey.release(["YAXTEST0004"], options: ["--explain"])
    let json = try journey.release(["YAXTEST0004"], to: "again", options: ["--format", "json"])
    for value in record.matches(of: #/>([^<>\n]{6,})</#).map(\.1) where !value.allSatisfy(\.isWhitespace) {
      guard !["england-wales", "professional", "internal-record"].contains(String(value)) else { continue }
      #expect(!run.output.contains(value) && !json.output.contains(value))
    }
  }
}
