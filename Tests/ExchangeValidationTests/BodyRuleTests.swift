@testable import ExchangeValidation
import Testing

/// The rules about bodies other than an answer, and about what a document of a kind must say.
struct BodyRuleTests {
  private let validator: Validator

  init() throws {
    validator = try Validator()
  }

  private func rules(_ document: String) -> [String] {
    validator.validate(document).findings.map(\.rule)
  }

  @Test(arguments: [
    ("BirthDate", "  <BirthDate precision=\"day\">2007-08-21</BirthDate>"), ("Sex", "  <Sex code=\"M\"/>"),
  ])
  func onlyReceiptsAndRetractionsDoWithoutBirthDateAndSex(_ name: String, _ element: String) {
    let bodies = [
      #"<InformationRequest><Asked category="strengths"/></InformationRequest>"#: ["DOC-002"],
      """
      <Acknowledgement document="\(Document.other)" receivedAt="2026-06-30T09:00:00Z" verdict="accepted"/>
      """: [],
      #"<Retraction document="\#(Document.other)" reason="misdirected" action="delete"/>"#: [],
    ]
    for (body, expected) in bodies {
      let document = Document.document(engagement: #"asked="yes""#, body: body)
      #expect(document.contains(element))
      #expect(rules(document) == [], "\(body)")
      #expect(rules(document.replacing(element, with: "")) == expected, "\(name) \(body)")
    }
  }

  @Test func anExtensionIsPassedOverUnlessItMustBeUnderstood() {
    func document(_ mustUnderstand: String) -> String {
      let extra = """
        <Extension owner="https://supplier.example/forms" mustUnderstand="\(mustUnderstand)">
          <x:Form xmlns:x="https://supplier.example/forms" id="i1" authority="none"><x:Page n="1">Text</x:Page></x:Form>
        </Extension>
        </Exchange>
        """
      return Document.internalRecord.replacing("</Exchange>", with: extra)
    }
    #expect(rules(document("false")) == [])
    #expect(rules(document("0")) == [])
    #expect(rules(document("true")) == ["DOC-003"])
    #expect(rules(document("1")) == ["DOC-003"])
  }

  @Test func anExtensionHoldsNothingOfTheFormat() {
    let extra =
      #"<Extension owner="urn:own" mustUnderstand="false"><View id="v">x</View></Extension></Exchange>"#
    #expect(
      rules(Document.internalRecord.replacing("</Exchange>", with: extra)).first?.hasPrefix("XML-") == true)
  }

  @Test func aNoticeNamesAConsentThatIsThere() {
    let notice = { (consent: String) in
      Document.document(
        authorities: Document.consent,
        body: """
          <ConsentNotice consent="\(consent)" change="withdrawn" effectiveAt="2026-06-30T09:00:00Z" action="stop-using">
            <Reliance document="\(Document.other)" releasedAt="2026-03-30T09:00:00Z"/>
          </ConsentNotice>
          """)
    }
    #expect(rules(notice("c1")) == [])
    #expect(!rules(notice("c2")).isEmpty)
  }
}
