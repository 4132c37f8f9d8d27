@testable import ExchangeValidation
import ExchangeFormat
import Foundation
import Testing
import XMLCoding

/// Judging the JSON form of documents.
struct JSONInputTests {
  private let validator: Validator
  private let json: String

  init() throws {
    validator = try Validator()
    json = String(
      decoding: try JSONForm.embedded().json(of: .bytes(Array(Document.internalRecord.utf8))), as: UTF8.self)
  }

  private func report(replacing old: String, with new: String) throws -> InputReport {
    let range = try #require(json.range(of: old))
    return validator.validate(json.replacingCharacters(in: range, with: new))
  }

  @Test func theJSONFormIsJudgedLikeTheDocument() {
    let (xml, json) = (validator.validate(Document.internalRecord), validator.validate(json))
    #expect(json.findings == [])
    #expect(json.layers == xml.layers)
    #expect(json.documents == 1)
  }

  @Test(arguments: [
    // A code, its place in JSON, and what is there.
    (
      #""code": "P4""#, #""code": "P9""#, "CL-002",
      "/Exchange/InformationResponse/LeavingCareRecord/items/0/Activity/code"
    ),
    (#""text": "YAXTEST0001""#, #""text": "YAX TEST""#, "XML-044", "/Exchange/Subject/Identifier/0"),
    (#""text": "YAXTEST0001""#, #""text": "YAX-1""#, "ID-001", "/Exchange/Subject/Identifier/0"),
    (#""text": "2007-08-21""#, #""text": "2007-02-30""#, "XML-048", "/Exchange/Subject/BirthDate"),
    (#""sensitive": true"#, #""sensitive": 1"#, "JSON-012", "/Exchange/Header/Marking/sensitive"),
  ])
  func aFindingStandsWhereTheJSONHasIt(_ old: String, _ new: String, _ rule: String, _ path: String) throws {
    let found = try report(replacing: old, with: new)
    let finding = try #require(found.findings.first { $0.path == path })
    #expect(found.findings.count { $0.severity == .error } >= 1)
    if !rule.hasPrefix("XML") { #expect(finding.rule == rule) }
    // The line is that of the member, or of the object that the value belongs to.
    let lines = json.replacingOccurrences(of: old, with: new).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains(new) }) + 1
    let position = try #require(finding.position)
    #expect((line - 8...line).contains(position.line))
  }

  @Test func whatIsMissingIsFoundInTheObjectThatLacksIt() throws {
    let found = try report(replacing: #""Purpose": "internal-record","#, with: "")
    #expect(found.findings.contains { $0.path.hasPrefix("/Exchange/Header") && $0.layer == .schema })
    #expect(found.status(of: .schema) == .failed)
  }

  @Test func jsonThatIsNoneFailsInItsLayer() throws {
    let broken = validator.validate(String(json.dropLast(4)))
    #expect(broken.errors == ["JSON-007"])
    #expect(broken.status(of: .wellFormedness) == .failed)
    #expect(broken.status(of: .rules) == .skipped)
    let other = validator.validate("{}")
    #expect(other.errors == ["JSON-013"])
    #expect(other.findings.first?.path == "/")
    #expect(validator.validate("[]").errors == ["JSON-013"])
    #expect(validator.validate("[1").errors == ["JSON-007"])
  }

  @Test func aBatchIsJudgedDocumentByDocument() throws {
    let batch = Document.batch((0..<3).map(Document.internalRecord(numbered:)))
    let text = String(decoding: try JSONForm.embedded().json(of: .bytes(Array(batch.utf8))), as: UTF8.self)
    #expect(validator.validate(text).documents == 3)
    let range = try #require(text.range(of: #""code": "P4""#, options: .backwards))
    let report = validator.validate(text.replacingCharacters(in: range, with: #""code": "P9""#))
    #expect(
      report.findings.map(\.path) == [
        "/ExchangeBatch/Exchange/2/InformationResponse/LeavingCareRecord/items/0/Activity/code"
      ])
  }

  @Test func whateverIsChangedNothingOfItIsRepeated() throws {
    var random = SystemRandomNumberGenerator()
    let bytes = Array(json.replacingOccurrences(of: "YAXTEST0001", with: "CANARYVALUE").utf8)
    for _ in 0..<300 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<changed.count, using: &random)
        changed[place] = UInt8.random(in: 0...255, using: &random)
      }
      let report = validator.validate(.bytes(changed), named: "changed.json")
      #expect(!report.findings.map { "\($0) \($0.action)" }.joined().contains("CANARYV"))
    }
  }
}
