import Foundation
import Testing

/// Sharing statements that cannot be used end with status 2, and say where without saying what.
struct SharingStatementTests {
  private func run(changing text: String, to replacement: String) throws -> Command {
    let journey = try Journey()
    let statement = try String(contentsOfFile: Journey.statement, encoding: .utf8)
    try #require(statement.contains(text))
    let changed = statement.replacingOccurrences(of: text, with: replacement)
    let path = try journey.folder.write(changed, to: "statement.yaml")
    return try journey.release(["YAXTEST0004"], sharing: path)
  }

  @Test(arguments: [
    ("explicit: yes", "explicit: zebedee", "consents[1].explicit: expected yes or no"),
    ("effect: both", "effect: zebedee", "consents[1].effect: expected one of"),
    ("valid-from: 2026-06-15T14:00:00+01:00", "valid-from: zebedee", "consents[1].valid-from: expected"),
    ("use: continuing", "uses: continuing", "unknown key"),
    ("use: continuing", "", "the key use is missing"),
    ("[transition-planning]", "[zebedee]", "purposes[1]: expected one of"),
    ("[PROB-N07]", "zebedee", "recipients: expected a list"),
    ("gateway: oma2007-s14", "gateway: [zebedee]", "gateway: expected text"),
    ("sharing-statement: 1", "sharing-statement: 2", "expected 1"),
    ("identifier: YAXTEST0003", "identifier: YAXTEST0004", "has one already"),
    ("id: manager", "id: subject", "the name subject"),
    ("id: manager", "id: adviser", "people[2].id: something else of this young person has the same id"),
    (
      "        given-by:\n",
      "        replaces: []\n      - { id: consent-1 }\n      - id: consent-2\n        given-by:\n",
      "consents[2].id: something else"
    ),
    (
      "valid-until: 2026-12-15T00:00:00Z", "valid-until: 2026-06-15T13:00:00Z",
      "consents[1].valid-until: does not lie after valid-from"
    ),
    (
      "recorded-at: 2026-06-15T14:20:00+01:00", "recorded-at: 2026-06-15T12:59:59Z",
      "events[1].recorded-at: lies before at"
    ),
    (
      "- identifier: YAXTEST0004", "- identifier: YAXTEST0004\n    kind: court-case-number",
      "this is the number of a case"
    ),
  ])
  func aFaultIsLocatedByLineColumnAndKeyAndNeverQuoted(_ old: String, _ new: String, _ message: String) throws
  {
    let run = try run(changing: old, to: new)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.contains(#/statement\.yaml:\d+:\d+: /#))
    #expect(!run.errors.contains("zebedee"))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    "\tindented: with a tab", "'no end", "key: [", "effect: both\n        effect: both", "- - -: -",
  ])
  func brokenYAMLIsRefusedWithoutBeingQuoted(_ text: String) throws {
    let run = try run(changing: "effect: both", to: text + " zebedee")
    #expect(run.status == 2)
    #expect(!run.errors.contains("zebedee"))
  }

  @Test func allFaultsComeOutTogether() throws {
    let run = try run(changing: "yes", to: "zebedee")
    #expect(run.errors.split(separator: "\n").count > 5)
  }

  @Test func anchorsAndAliasesAreRefused() throws {
    let run = try run(changing: "recipients: [PROB-N07]", to: "recipients: &anchor [PROB-N07]")
    #expect(run.status == 2)
    #expect(run.errors.contains("anchors and aliases"))
  }

  @Test func aStatementThatIsTooLargeIsRefused() throws {
    let run = try run(
      changing: "sharing-statement: 1", to: "sharing-statement: 1 #" + String(repeating: "x", count: 1 << 20))
    #expect(run.status == 2)
  }

  @Test func aStatementOfAnotherControllerIsRefusedByPolicy() throws {
    let run = try run(changing: "controller: LA-301", to: "controller: LA-302")
    #expect(run.status == 5)
  }

  @Test func aMissingStatementEndsWithStatus3() throws {
    #expect(try Journey().release(["YAXTEST0004"], sharing: "/nowhere/statement.yaml").status == 3)
  }

  @Test func everySampleCanBeRead() throws {
    let journey = try Journey()
    let names = try FileManager.default.contentsOfDirectory(atPath: Package.path("Samples/sharing"))
    for name in names where name.hasSuffix(".yaml") {
      let run = try journey.release([Journey.unnamed], sharing: Package.path("Samples/sharing/\(name)"))
      #expect(run.status == 5, "\(name): \(run.errors)")
    }
  }
}
