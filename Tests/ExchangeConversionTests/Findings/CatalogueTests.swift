import ExchangeConversion
import ExchangeModel
import Foundation
import Testing

@Suite struct CatalogueTests {
  @Test func theCatalogueHoldsEveryRuleThatTheSourceDefines() throws {
    let folder = Returns.project.appendingPathComponent("Sources/ExchangeConversion")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var defined = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      defined += source.components(separatedBy: " = ConversionRule(").count - 1
    }
    #expect(ConversionRule.catalogue.count == defined)
    #expect(Set(ConversionRule.catalogue).count == defined)
  }

  @Test func everyRuleSaysWhatIsWrongAndWhatToDo() {
    for rule in ConversionRule.catalogue {
      #expect(rule.id.wholeMatch(of: /(CV|SC|LC)-[0-9]{3}/) != nil)
      #expect(!rule.message.hasSuffix("."))
      #expect(rule.action.hasSuffix("."))
    }
  }

  @Test func everyListOfTheLayoutIsAListOfTheFormat() {
    for table in SSDA903Table.allCases {
      for column in SSDA903Layout.published[table] {
        if column.kind == .code { #expect(column.list != nil, "\(table) \(column.name)") }
        if let list = column.list { #expect(CodeList.named(list) != nil, "\(list)") }
      }
    }
  }
}

@Suite struct ReportTests {
  /// The report as another program reads it.
  static func json(_ folder: String) throws -> [String: Any] {
    let (report, _) = try DocumentTests.sample(folder)
    let object = try JSONSerialization.jsonObject(with: Data(try report.json()))
    return try #require(object as? [String: Any])
  }

  @Test func theJSONAddsUpAndNamesEveryPlace() throws {
    let json = try Self.json("ssda903-faults")
    let values = try #require(json["values"] as? [String: Int])
    #expect(values.count == 5)
    let parts = ["mapped", "warned", "kept", "rejected"].compactMap { values[$0] }
    #expect(parts.reduce(0, +) == values["read"])
    #expect(parts.allSatisfy { $0 > 0 })
    let findings = try #require(json["findings"] as? [[String: Any]])
    #expect(findings.count > 40)
    for finding in findings {
      #expect(finding["rule"] is String && finding["severity"] is String && finding["file"] is String)
      #expect(finding["message"] is String && finding["action"] is String)
    }
    let episodes = try #require(json["episodes"] as? [String: Int])
    #expect(episodes["read"] == 8)
    #expect(episodes["rejected"] == 6)
    let inputs = try #require(json["inputs"] as? [[String: Any]])
    #expect(inputs.map { $0["name"] as? String } == inputs.compactMap { $0["name"] as? String }.sorted())
    #expect(inputs.count == 7)
  }

  @Test func findingsBeyondTheLimitAreCounted() throws {
    let rows = (1...30).map { "YAXTEST\($0),F,14/05/99,WBRI" }.joined(separator: "\n")
    let input = NamedInput(name: "h.csv", bytes: Array("CHILD,SEX,DOB,ETHNIC\n\(rows)".utf8))
    var options = try Returns.options()
    options.findingsListed = 10
    let report = SSDA903Conversion(options: options).convert([input]) { _ in }
    #expect(report.findings.count { $0.rule.id == "SC-015" } == 10)
    #expect(report.findingsNotListed == 40)
    #expect(report.totals["error"] == 60)
    #expect(report.values.rejected == 120)
  }

  @Test func limitsAreReportedWithTheirPlace() throws {
    var options = try Returns.options()
    options.limits.rows = 1
    let input = NamedInput(name: "h.csv", bytes: Array(TableTests.header.utf8))
    let report = SSDA903Conversion(options: options).convert([input]) { _ in }
    #expect(report.places == ["CV-014 h.csv:2 -"])
    #expect(report.inputs.first?.table == nil)
  }

  @Test func whatTheReceiverThrowsEndsTheConversion() throws {
    struct Full: Error {}
    let input = NamedInput(name: "h.csv", bytes: Array(TableTests.header.utf8))
    #expect(throws: Full.self) {
      try SSDA903Conversion(options: Returns.options()).convert([input]) { _ in throw Full() }
    }
  }
}
