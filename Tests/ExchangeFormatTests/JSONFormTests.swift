@testable import ExchangeFormat
import ExchangeModel
import Foundation
import Testing
import XMLCoding

/// The JSON form of documents.
@Suite struct JSONFormTests {
  private let form: JSONForm
  private let root: ElementDeclaration
  private let canonicalForm: CanonicalForm

  init() throws {
    form = try JSONForm.embedded()
    canonicalForm = try CanonicalForm(form.shapes.format)
    root = try #require(form.shapes.format.root(Exchange.rootElement))
  }

  private func canonical(_ xml: [UInt8]) throws -> XMLTree {
    canonicalForm.form(of: try XMLDecoder().decode(XMLTree.self, from: xml).value, as: root)
  }

  /// `JSON_FORM_DOCUMENTS` makes it as many as one likes.
  private var count: Int {
    ProcessInfo.processInfo.environment["JSON_FORM_DOCUMENTS"].flatMap { Int($0) } ?? 80
  }

  @Test func whatGoesToJSONComesBackTheSame() throws {
    var generator = try InstanceGenerator(form.shapes.format, seed: 11)
    for number in 0..<count {
      let document = try generator.next()
      let json = try form.json(of: .bytes(document))
      let reading = form.read(json)
      #expect(reading.faults == [], "document \(number)")
      let xml = try #require(reading.xml)
      #expect(try canonical(document) == canonical(xml), "document \(number)")
      #expect(try form.json(of: .bytes(xml)) == json, "document \(number)")
    }
  }

  @Test func everyReaderOfJSONReadsIt() throws {
    var generator = try InstanceGenerator(form.shapes.format, seed: 12)
    for _ in 0..<50 {
      let json = try form.json(of: .bytes(try generator.next()))
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
      let exchange = try #require(object["Exchange"] as? [String: Any])
      #expect(exchange["Header"] is [String: Any])
      #expect((exchange["Subject"] as? [String: Any])?["id"] is String)
    }
  }

  @Test func aDocumentLooksAsTheDescriptionSays() throws {
    let xml = """
      <Exchange xmlns="urn:young-adult-exchange:1" schemaVersion="1.0.0" id="6f1c2a52-7d0e-4b7e-9a51-0c7a3f1f9d10">
        <!-- left out --><Subject id="s"><Identifier type="crn" verified="0"> X320741 </Identifier>
        <BirthDate precision="day">2007-08-21</BirthDate></Subject>
        <InformationResponse><LeavingCareRecord>
          <NotHeld id="n" category="ete" reason="notHeld"/>
          <View id="v">"Line"
      two \\ &#x1F3F3;</View><NotHeld id="n2" category="ete" reason="notHeld"/>
        </LeavingCareRecord></InformationResponse>
        <Extension owner="urn:x" mustUnderstand="false"><a:b xmlns:a="urn:a" c="&lt;1&gt;">t &amp; u</a:b></Extension>
      </Exchange>
      """
    let json = try form.json(of: .bytes(Array(xml.utf8)))
    #expect(
      String(decoding: json, as: UTF8.self) == #"""
        {
          "Exchange": {
            "schemaVersion": "1.0.0",
            "id": "6f1c2a52-7d0e-4b7e-9a51-0c7a3f1f9d10",
            "Subject": {
              "id": "s",
              "Identifier": [
                {
                  "type": "crn",
                  "verified": false,
                  "text": "X320741"
                }
              ],
              "BirthDate": {
                "precision": "day",
                "text": "2007-08-21"
              }
            },
            "InformationResponse": {
              "LeavingCareRecord": {
                "items": [
                  {
                    "NotHeld": {
                      "id": "n",
                      "category": "ete",
                      "reason": "notHeld"
                    }
                  },
                  {
                    "View": {
                      "id": "v",
                      "text": "\"Line\"\ntwo \\ 🏳"
                    }
                  },
                  {
                    "NotHeld": {
                      "id": "n2",
                      "category": "ete",
                      "reason": "notHeld"
                    }
                  }
                ]
              }
            },
            "Extension": [
              {
                "owner": "urn:x",
                "mustUnderstand": false,
                "xml": [
                  "<b xmlns=\"urn:a\" c=\"&lt;1&gt;\">t &amp; u</b>"
                ]
              }
            ]
          }
        }

        """#)
    #expect(try canonical(#require(form.read(json).xml)) == canonical(Array(xml.utf8)))
  }

  @Test(arguments: [
    ("<Exchange/>", XMLFault.Code.rootUnexpected), ("<Exchange", .truncated),
    ("<Exchange xmlns='urn:young-adult-exchange:1'><Unknown/></Exchange>", .elementUnexpected),
    ("<Exchange xmlns='urn:young-adult-exchange:1' unknown='1'/>", .attributeUnexpected),
    ("<Exchange xmlns='urn:young-adult-exchange:1'>text</Exchange>", .textUnexpected),
    (
      "<Exchange xmlns='urn:young-adult-exchange:1'><Subject id='a'/><Header/></Exchange>", .elementUnexpected
    ),
    ("<Exchange xmlns='urn:young-adult-exchange:1'><Header/><Header/></Exchange>", .elementRepeated),
  ])
  func whatTheSchemaDoesNotHaveIsNotWritten(_ xml: String, _ code: XMLFault.Code) {
    #expect {
      try form.json(of: .bytes(Array(xml.utf8)))
    } throws: {
      ($0 as? XMLFault)?.code == code
    }
  }

  @Test func membersMayComeInAnyOrder() throws {
    let json = """
      {"Exchange": {"Subject": {"Sex": {"code": "F"}, "BirthDate": {"text": "2007", "precision": "year"}, "id": "s"},
       "Header": {"Purpose": "court-report", "Created": "2026-01-01T00:00:00Z"}, "id": "x"}}
      """
    let xml = String(decoding: try #require(form.read(Array(json.utf8)).xml), as: UTF8.self)
    let lines = xml.split(separator: "\n").map { String($0).trimmingCharacters(in: .whitespaces) }
    #expect(
      Array(lines[1...]) == [
        #"<Exchange xmlns="urn:young-adult-exchange:1" id="x">"#, "<Header>",
        "<Created>2026-01-01T00:00:00Z</Created>", "<Purpose>court-report</Purpose>", "</Header>",
        #"<Subject id="s">"#, #"<BirthDate precision="year">2007</BirthDate>"#, #"<Sex code="F"/>"#,
        "</Subject>",
        "</Exchange>",
      ])
  }

  @Test(arguments: [
    (#"{"Exchange": {"Subject": {"nick": "CANARY"}}}"#, "JSON-011", "/Exchange/Subject/*"),
    (#"{"Exchange": {"Subject": []}}"#, "JSON-012", "/Exchange/Subject"),
    (#"{"Exchange": {"Subject": null}}"#, "JSON-012", "/Exchange/Subject"),
    (#"{"Exchange": {"Subject": {"id": 7}}}"#, "JSON-012", "/Exchange/Subject/id"),
    (
      #"{"Exchange": {"Subject": {"Identifier": {"text": "CANARY"}}}}"#, "JSON-012",
      "/Exchange/Subject/Identifier"
    ),
    (
      #"{"Exchange": {"Subject": {"Identifier": [{"verified": "false"}]}}}"#, "JSON-012",
      "/Exchange/Subject/Identifier/0/verified"
    ),
    (#"{"Exchange": {"Party": [{}, 1]}}"#, "JSON-012", "/Exchange/Party/1"),
    (
      #"{"Exchange": {"InformationResponse": {"LeavingCareRecord": {"items": [{"CANARY": {}}]}}}}"#,
      "JSON-011",
      "/Exchange/InformationResponse/LeavingCareRecord/items/0/*"
    ),
    (
      #"{"Exchange": {"InformationResponse": {"LeavingCareRecord": {"items": [{"View": {}, "NotHeld": {}}]}}}}"#,
      "JSON-012", "/Exchange/InformationResponse/LeavingCareRecord/items/0"
    ),
    (#"{"Exchange": {"id": "\u0001CANARY"}}"#, "JSON-010", "/Exchange/id"),
    (#"{"Exchange": {"id": "\uFFFF"}}"#, "JSON-010", "/Exchange/id"),
    (#"{"Extra": {}}"#, "JSON-013", ""), (#"[]"#, "JSON-013", ""), (#""CANARY""#, "JSON-013", ""),
    (#"{"Exchange": {}, "ExchangeBatch": {}}"#, "JSON-013", ""),
    (
      #"{"Exchange": {"Extension": [{"xml": ["<a xmlns='urn:a'/><b/>"]}]}}"#, "JSON-014",
      "/Exchange/Extension/0/xml/0"
    ),
    (
      #"{"Exchange": {"Extension": [{"xml": ["<Header xmlns='urn:young-adult-exchange:1'/>"]}]}}"#,
      "JSON-014",
      "/Exchange/Extension/0/xml/0"
    ),
    (
      #"{"Exchange": {"Extension": [{"xml": ["<!DOCTYPE a><a xmlns='urn:a'/>"]}]}}"#, "JSON-014",
      "/Exchange/Extension/0/xml/0"
    ),
  ])
  func whatXMLCouldNotShowIsFound(_ json: String, _ code: String, _ path: String) throws {
    let faults = form.read(Array(json.utf8)).faults
    #expect(faults.map(\.code.rawValue) == [code])
    #expect(faults.map(\.path) == [path])
    #expect(!faults.map { "\($0) \($0.message) \($0.action)" }.joined().contains("CANARY"))
  }

  @Test func aFaultStandsWhereItIs() throws {
    let json = "{\n  \"Exchange\": {\n    \"é\": 1,\n    \"Party\": [\n      {},\n      7\n    ]\n  }\n}"
    let faults = form.read(Array(json.utf8)).faults
    #expect(faults.map(\.position) == [XMLPosition(line: 3, column: 5), XMLPosition(line: 6, column: 7)])
  }

  @Test func severalFaultsAreFoundAtOnce() {
    let json = #"{"Exchange": {"a": 1, "Subject": {"b": 2, "id": true}, "Party": {}, "id": null}}"#
    #expect(
      form.read(Array(json.utf8)).faults.map(\.path) == [
        "/Exchange/*", "/Exchange/id", "/Exchange/Subject/*", "/Exchange/Subject/id", "/Exchange/Party",
      ])
  }

  @Test func theJSONSchemaOfTheProjectIsThatOfTheSchema() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Schemas/json/exchange-1.0.schema.json").standardizedFileURL
    #expect(
      try [UInt8](Data(contentsOf: file)) == form.jsonSchema(),
      "run: yax schema json > Schemas/json/exchange-1.0.schema.json")
  }
}
