import ExchangeValidation
import Foundation
import Testing
import XMLCoding

/// The layers in their order, and what each comes to.
struct LayerTests {
  private let validator: Validator

  init() throws {
    validator = try Validator()
  }

  @Test func aValidInternalRecordPassesEveryLayerButConsentWhichSaysWhy() {
    let report = validator.validate(Document.internalRecord)
    #expect(report.findings.isEmpty, "\(report.findings)")
    #expect(report.layers.map(\.layer) == ValidationLayer.allCases)
    #expect(report.layers.dropLast().allSatisfy { $0.status == .passed && $0.reason == nil })
    #expect(report.layers.last?.status == .skipped)
    #expect(report.layers.last?.reason == "an internal record is no disclosure")
  }

  @Test func afterAFaultOfGrammarTheOtherLayersAreSkippedAndSayWhy() {
    let report = validator.validate(String(Document.internalRecord.prefix(700)))
    #expect(report.errors == ["XML-020"])
    #expect(report.status(of: .wellFormedness) == .failed)
    for layer in [ValidationLayer.schema, .decoding, .codeLists, .rules, .consent] {
      #expect(report.status(of: layer) == .skipped)
    }
    #expect(report.layers.dropFirst(2).allSatisfy { $0.reason != nil })
  }

  @Test func anInputThatIsRefusedAtIntakeIsJudgedNoFurther() {
    let report = validator.validate("<!DOCTYPE Exchange [<!ENTITY a 'b'>]>" + Document.internalRecord)
    #expect(report.status(of: .intake) == .failed)
    #expect(report.status(of: .rules) == .skipped)
  }

  @Test func aFaultOfTheSchemaHidesNoLaterLayer() {
    let text = Document.internalRecord.replacingOccurrences(of: "tier=\"OFFICIAL\"", with: "tier=\"OTHER\"")
      .replacingOccurrences(of: "code=\"P4\"", with: "code=\"P9\"")
      .replacingOccurrences(of: "id=\"i2\"", with: "id=\"i2\" authority=\"none\"")
    let report = validator.validate(text)
    #expect(report.errors.sorted() == ["CL-002", "CN-003", "XML-046"])
    #expect(report.status(of: .schema) == .failed)
    #expect(report.status(of: .codeLists) == .failed)
    #expect(report.status(of: .rules) == .failed)
  }

  @Test func whatOnlyDecodingFindsFailsThatLayer() {
    let text = Document.internalRecord.replacingOccurrences(of: "2007-08-21", with: "2007-02-30")
    let report = validator.validate(text)
    #expect(report.errors.count == 1)
    #expect(report.status(of: .schema) == .passed)
    #expect(report.status(of: .decoding) == .failed)
    #expect(report.findings.first?.path == "/Exchange/Subject/BirthDate")
  }

  @Test func twoFacetsOfOneValueAreOneFinding() {
    let text = Document.internalRecord.replacingOccurrences(of: "2007-08-21", with: "the 21st of August 2007")
    #expect(validator.validate(text).errors.count == 1)
  }

  @Test func whatCannotBeReadHasNoVerdict() {
    let report = validator.validate(.file("/nowhere/at-all.xml"), named: "at-all.xml")
    #expect(report.obstacle == .unreadable)
    #expect(report.verdict(failOn: .error) == .unreadable)
  }

  @Test func whatTakesTooLongHasNoVerdict() throws {
    var limits = XMLLimits()
    limits.time = .zero
    let report = try Validator(limits: limits).validate(Document.internalRecord)
    #expect(report.obstacle == .noVerdict)
  }

  @Test func everyFaultOfTheXMLLayerSaysWhatToDo() {
    for code in XMLFault.Code.allCases {
      let finding = Finding(XMLFault(code), in: "test.xml")
      #expect(finding.action.hasSuffix("."))
      #expect(finding.rule == code.rawValue)
    }
  }

  @Test func noFindingHasAValueOfTheDocument() {
    let canary = "Zebedee"
    for old in [
      "P4", "ssda903-activity", "OFFICIAL", "2007-08-21", "YAXTEST0001", "adviser\"", "LA-301", "i1",
    ] {
      let text = Document.internalRecord.replacingOccurrences(
        of: old, with: old == "adviser\"" ? "\(canary) x\"" : canary)
      let report = validator.validate(text)
      #expect(!report.findings.contains { "\($0) \($0.action)".contains(canary) }, "\(report.findings)")
    }
  }
}
