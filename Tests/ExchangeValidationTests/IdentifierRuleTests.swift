@testable import ExchangeValidation
import Foundation
import Testing

/// Each rule about reference numbers, broken and nearly broken.
struct IdentifierRuleTests {
  private let validator: Validator

  init() throws {
    validator = try Validator()
  }

  private static let identifier = #"<Identifier type="la-child-id" issuer="LA-301">YAXTEST0001</Identifier>"#

  private func rules(of identifiers: String) throws -> [String] {
    let range = try #require(Document.internalRecord.range(of: Self.identifier))
    let report = validator.validate(
      Document.internalRecord.replacingCharacters(in: range, with: identifiers))
    return report.findings.map { "\($0.severity) \($0.rule)" }
  }

  private static func element(_ type: String, _ value: String, _ attributes: String = "") -> String {
    #"<Identifier type="\#(type)" \#(attributes)>\#(value)</Identifier>"#
  }

  @Test(arguments: [
    ("la-child-id", "YAX-1", "error ID-001"), ("la-child-id", "YAX1", ""),
    ("pnc", "2788/75034", "error ID-001"), ("pnc", "02/73319Z", "warning ID-012"),
    ("pnc", "2018/0073319A", "warning ID-002"), ("pnc", "2020/0002697K", ""),
    ("cro", "65656/91H", ""), ("cro", "65656/91G", "warning ID-003"), ("cro", "65656/91", "warning ID-003"),
    ("asn", "2202XC0200000000021R", ""), ("asn", "2202XC0200000000021P", "warning ID-004"),
    ("asn", "0800NP0111111111111A", "warning ID-004"), ("asn", "22", "error ID-001"),
    ("nhs-number", "9434765919", ""), ("nhs-number", "9434765918", "error ID-005"),
    ("nhs-number", "434765919", "warning ID-014"), ("nhs-number", "94347659199", "error ID-001"),
    ("upn", "A950000178301", ""), ("upn", "B950000178301", "error ID-006"),
    ("upn", "D00000200001A", "warning ID-016"), ("former-upn", "D00000200001A", ""),
    ("uln", "1000000027", ""), ("uln", "1000000028", "error ID-007"), ("uln", "9999999999", "error ID-007"),
    ("uln", "42", "warning ID-014"), ("uln", "0000000042", ""),
    ("national-insurance-number", "AB123456C", ""),
    ("national-insurance-number", "QQ123456C", "error ID-008"),
    ("national-insurance-number", "NT123456C", "error ID-008"),
    ("national-insurance-number", "AB123456", "warning ID-017"),
    ("crn", "X320741", ""), ("crn", "PS500133", "error ID-009"),
    ("noms-number", "G9542VP", ""), ("noms-number", "V74111", "error ID-010"),
    ("prison-booking-number", "V74111", ""),
    ("court-case-reference", "97/1626/008395Q", ""),
    ("court-case-reference", "97/1626/008395R", "warning ID-015"),
    ("youth-justice-id", "N/A", "error ID-001"), ("youth-justice-id", "N/A1", ""),
    ("common-platform-defendant-id", "6f1c2a52-7d0e-4b7e-9a51-0c7a3f1f9d10", ""),
    ("common-platform-defendant-id", "6f1c2a52", "error ID-001"),
    ("pti-urn", "01ZD0305408", ""), ("pti-urn", "01ZD", "error ID-001"),
  ])
  func aNumberIsJudgedByItsType(_ type: String, _ value: String, _ expected: String) throws {
    #expect(try rules(of: Self.element(type, value)) == (expected.isEmpty ? [] : [expected]))
  }

  @Test(arguments: [
    ("pnc", "2018/0073319A"), ("cro", "65656/91G"), ("nhs-number", "9434765918"), ("upn", "B950000178301"),
    ("uln", "1000000028"), ("asn", "2202XC0200000000021P"), ("national-insurance-number", "AB123456"),
  ])
  func whatTheSenderSaysIsWrongIsKeptWithoutAFinding(_ type: String, _ value: String) throws {
    #expect(try rules(of: Self.element(type, value, #"verified="false""#)) == [])
    #expect(try rules(of: Self.element(type, value, #"verified="true""#)).count == 1)
  }

  @Test func aNumberMayStandOnce() throws {
    let number = Self.element("nhs-number", "9434765919")
    #expect(try rules(of: number + number) == ["error ID-011"])
    let short = Self.element("cro", "65656/91H") + Self.element("cro", "065656/91H")
    #expect(try rules(of: short) == ["error ID-011"])
    let local =
      Self.element("la-child-id", "1", #"issuer="LA-301""#)
      + Self.element("la-child-id", "1", #"issuer="LA-302""#)
    #expect(try rules(of: local) == [])
  }

  @Test func oneCaseReferenceOfProbationIsCurrent() throws {
    let current = #"status="current""#
    let first = Self.element("crn", "X320741", current)
    #expect(try rules(of: first + Self.element("crn", "X320742", current)) == ["error ID-009"])
    #expect(try rules(of: first + Self.element("crn", "X320742", #"status="merged""#)) == [])
    #expect(try rules(of: first + Self.element("crn", "X320742")) == [])
    let prison = Self.element("noms-number", "G9542VP", current)
    #expect(
      try rules(of: prison + Self.element("noms-number", "G9543VP", current)) == ["warning ID-018"])
  }

  @Test func aDisclosureHasANumberOfTheRecipientOrSaysWhyNot() throws {
    func rules(_ subject: String, _ identifier: String = Self.identifier) throws -> [String] {
      let document = Document.record(recipient: "PROB-N07", purpose: "transition-planning", items: "")
        .replacingOccurrences(of: #"<Subject id="subject" noSharedIdentifier="not-held">"#, with: subject)
        .replacingOccurrences(of: Self.identifier, with: identifier)
      return validator.validate(document).findings.map(\.rule).filter { $0.hasPrefix("ID-") }
    }
    #expect(try rules(#"<Subject id="subject">"#) == ["ID-013"])
    #expect(try rules(#"<Subject id="subject" noSharedIdentifier="not-known-to-recipient">"#) == [])
    #expect(try rules(#"<Subject id="subject">"#, Self.element("crn", "X320741")) == [])
    #expect(
      try rules(#"<Subject id="subject">"#, Self.element("crn", "X320741", #"verified="false""#)) == [
        "ID-013"
      ])
    #expect(
      try rules(#"<Subject id="subject">"#, Self.element("case-system", "77", #"issuer="PROB-N07""#)) == [])
  }

  @Test func aFindingStandsAtTheNumberAndDoesNotRepeatIt() throws {
    let range = try #require(Document.internalRecord.range(of: Self.identifier))
    let report = validator.validate(
      Document.internalRecord.replacingCharacters(
        in: range, with: Self.identifier + Self.element("nhs-number", "9434765918")))
    let finding = try #require(report.findings.first)
    #expect(finding.path == "/Exchange/Subject/Identifier[2]")
    #expect(!"\(finding)".contains("943476"))
  }
}
