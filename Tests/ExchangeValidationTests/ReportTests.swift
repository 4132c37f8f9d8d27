@testable import ExchangeValidation
import Foundation
import Testing
import XMLCoding

/// Reports are functions of what was found, and of nothing else.
struct ReportTests {
  private static let finding = Finding(
    rule: "XML-044", severity: .error, layer: .schema, file: "a.xml",
    position: XMLPosition(line: 3, column: 5),
    path: "/Exchange/Header/@*", message: "an attribute is not allowed here", action: "Remove the attribute.")

  private static func input(
    _ file: String, findings: [Finding] = [], obstacle: InputReport.Obstacle? = nil
  ) -> InputReport {
    var totals = SeverityTotals()
    totals.error = findings.count
    let layers = ValidationLayer.allCases.map { layer in
      LayerResult(
        layer: layer, status: layer == .consent ? .skipped : findings.isEmpty ? .passed : .failed,
        reason: layer == .consent ? "no disclosure" : nil)
    }
    return InputReport(
      file: file, documents: 1, layers: layers, findings: findings, findingsNotListed: 0, totals: totals,
      obstacle: obstacle)
  }

  @Test func textHasOneFindingALineInTheFormOfCompilers() {
    let report = ValidationReport(inputs: [
      Self.input("a.xml", findings: [Self.finding]), Self.input("b.xml"),
    ])
    let text = String(decoding: TextReport().render(report), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first == "a.xml:3:5: error XML-044 /Exchange/Header/@*: an attribute is not allowed here")
    #expect(lines.contains("a.xml: not acceptable: 1 document, 1 error, 0 warnings"))
    #expect(lines.contains("b.xml: acceptable: 1 document, 0 errors, 0 warnings"))
    #expect(lines.contains("  consent skipped: no disclosure"))
    #expect(lines.last == "2 inputs: 1 error, 0 warnings")
  }

  @Test func colourIsForTheSeverityAlone() {
    let report = ValidationReport(inputs: [Self.input("a.xml", findings: [Self.finding])])
    let text = String(decoding: TextReport(isColoured: true).render(report), as: UTF8.self)
    #expect(text.contains("\u{1B}[31merror\u{1B}[0m"))
  }

  @Test func aFileNameCannotSteerATerminal() {
    let report = ValidationReport(inputs: [Self.input("a\u{1B}[2J\n.xml")])
    let text = String(decoding: TextReport().render(report), as: UTF8.self)
    #expect(text.hasPrefix("a?[2J?.xml: acceptable"))
  }

  @Test func jsonHasTheSameFindingsAndIsTheSameEachTime() throws {
    let report = ValidationReport(inputs: [Self.input("a.xml", findings: [Self.finding])], failOn: .warning)
    let json = try JSONReport().render(report)
    #expect(try JSONReport().render(report) == json)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
    let input = try #require((object["inputs"] as? [[String: Any]])?.first)
    let finding = try #require((input["findings"] as? [[String: Any]])?.first)
    #expect(object["failOn"] as? String == "warning")
    #expect(input["verdict"] as? String == "not-acceptable")
    #expect(finding["rule"] as? String == "XML-044")
    #expect(finding["line"] as? Int == 3 && finding["column"] as? Int == 5)
    #expect(finding["action"] as? String == "Remove the attribute.")
  }

  @Test func theVerdictFollowsTheLeastSeverityThatMatters() {
    var input = Self.input("a.xml")
    input.totals.warning = 1
    #expect(input.verdict(failOn: .error) == .acceptable)
    #expect(input.verdict(failOn: .warning) == .notAcceptable)
    input.obstacle = .noVerdict
    #expect(input.verdict(failOn: .error) == .noVerdict)
  }

  @Test func findingsBeyondTheLimitAreCounted() throws {
    let broken = Document.internalRecord.replacingOccurrences(of: "code=\"P4\"", with: "code=\"P9\"")
    let batch = Document.batch(
      (0..<5).map { Document.internalRecord(numbered: $0) }.map {
        $0.replacingOccurrences(of: "code=\"P4\"", with: "code=\"P9\"")
      } + [broken])
    let report = try Validator(listedFindings: 2).validate(batch)
    #expect(report.findings.count == 2)
    #expect(report.findingsNotListed == 4)
    #expect(report.totals.error == 6)
  }

  @Test func theReportIsTheSameWhateverTheNumberOfJobs() async throws {
    let validator = try Validator()
    let batch = Document.batch(
      (0..<200).map { number in
        let text = Document.internalRecord(numbered: number)
        return number % 7 == 0 ? text.replacingOccurrences(of: "code=\"P4\"", with: "code=\"P9\"") : text
      })
    let inputs = (0..<5).map { ("\($0).xml", XMLInput.bytes(Array(batch.utf8))) }
    let one = try await validator.validate(inputs, jobs: 1)
    #expect(one.totals.error == 5 * 29)
    for jobs in [2, 4, 16] {
      #expect(try await validator.validate(inputs, jobs: jobs) == one)
      #expect(try await validator.validate([inputs[0]], jobs: jobs).inputs == [one.inputs[0]])
    }
  }
}
