import Testing

@testable import ExchangeValidation

/// The rules about what a request asks for, and how.
struct RequestRuleTests {
  private let validator: Validator

  init() throws {
    validator = try Validator()
  }

  private func request(
    _ asked: String, to recipient: String = "LA-301", by service: String? = nil,
    purpose: String = "internal-record", engagement: String = #"asked="yes""#
  ) -> [Finding] {
    let document = Document.document(
      recipient: recipient, service: service, purpose: purpose, engagement: engagement,
      body: "<InformationRequest>\(asked)</InformationRequest>")
    return validator.validate(document).findings.filter { !$0.rule.hasPrefix("CN-08") && $0.rule != "CN-181" }
  }

  @Test(arguments: [
    (#"<Asked category="risk-to-others"/>"#, true),
    (#"<Asked category="risk-to-others.rosh"/><Asked category="offending.history"/>"#, true),
    (
      #"<Asked category="risk-to-others"><Question code="risk-to-others"/></Asked><Asked category="order"/>"#,
      true
    ),
    (#"<Asked category="risk-to-others"><Question code="latest-assessment"/></Asked>"#, true),
    (#"<Asked category="risk-to-others"><Question code="what-works"/></Asked>"#, false),
    (#"<Asked category="risk-to-others"/><Asked category="risk-to-self"/>"#, false),
    (#"<Asked category="strengths"/>"#, false),
  ])
  func aRequestThatAsksAboutRiskAloneIsReported(_ asked: String, _ isReported: Bool) {
    let findings = request(asked)
    #expect(findings.map(\.rule) == (isReported ? ["YJ-019"] : []))
    #expect(findings.allSatisfy { $0.severity == .warning && $0.path == "/Exchange/InformationRequest" })
  }

  @Test(arguments: [
    (#"asked="yes""#, false), (#"asked="no" reasonNotAsked="unable-to-contact""#, false),
    (#"asked="no""#, true), (#"asked="not-held""#, true),
  ])
  func aRequestSaysWhetherTheYoungPersonWasAsked(_ engagement: String, _ isReported: Bool) {
    let asked = #"<Asked category="strengths"/>"#
    let findings = request(
      asked, to: "PROB-N07", by: "leaving-care", purpose: "leaving-care-support", engagement: engagement)
    #expect(findings.map(\.rule) == (isReported ? ["PR-084"] : []))
    #expect(findings.allSatisfy { $0.path == "/Exchange/Engagement" && $0.severity == .warning })
    // A draft can still be completed.
    #expect(request(asked, engagement: engagement).isEmpty)
  }

  @Test func nothingButARequestHasToSaySo() {
    #expect(validator.validate(Document.internalRecord).findings.map(\.rule) == [])
  }

  @Test func whatTheGuideSaysNotToAskIsReportedAtItsPlace() {
    let asked =
      #"<Asked category="ete"/><Asked category="care-history.legal-status"/><Asked category="victim"/>"#
    let findings = request(asked, to: "PROB-N07", by: "leaving-care", purpose: "leaving-care-support")
    #expect(findings.map(\.rule) == ["CN-171"])
    #expect(findings.first?.path == "/Exchange/InformationRequest/Asked[2]/@category")
    let adoption = request(
      #"<Asked category="care-history.adoption"/><Asked category="ete"/>"#, to: "PROB-N07",
      by: "leaving-care",
      purpose: "leaving-care-support")
    #expect(adoption.map(\.rule) == ["CN-171"])
  }

  @Test func aDraftAndServicesThatTheGuideDoesNotKnowAreNotHeldToIt() {
    let asked = #"<Asked category="care-history.adoption"/><Asked category="ete"/>"#
    #expect(request(asked).isEmpty, "a draft has no recipient yet")
    #expect(
      request(asked, to: "PROB-N07", purpose: "leaving-care-support").isEmpty, "a council without a service")
  }
}
