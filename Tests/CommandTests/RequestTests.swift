import Foundation
import Testing

/// `yax request`, from the guide to a document that another service can answer.
struct RequestTests {
  private let folder: Folder

  private static let services = [
    "--from", "PROB-N07", "--to", "YJS-ABC", "--purpose", "transition-planning", "--at",
    "2026-07-01T09:00:00Z",
  ]
  private static let person = [
    "--identifier", "crn=X000002", "--given", "Robin", "--family", "Invented-Example", "--born", "2007-08-21",
    "--sex", "M",
  ]
  private static let asked = [
    "--asked-young-person", "yes", "--outcome", "agreed", "--asked-at", "2026-06-30T10:00:00Z",
  ]

  init() throws {
    folder = try Folder()
  }

  private func request(
    _ options: [String], services: [String] = RequestTests.services, person: [String] = RequestTests.person
  ) throws -> Command {
    try Command(["request"] + services + person + options + ["-o", folder("request.xml")])
  }

  @Test func aDraftIsValidAndHasTheQuestionsOfTheGuide() throws {
    let run = try request(
      [
        "--ask", "risk-to-self", "engagement", "maturity", "--stage", "pre-sentence", "--needed-by",
        "2026-07-10",
      ]
        + Self.asked)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("is a draft and has gone to nobody. To send it: yax release"))
    let document = try folder.read("request.xml")
    for text in [
      #"<InformationRequest neededBy="2026-07-10">"#, #"<Asked category="risk-to-self">"#,
      #"<Question code="risk-to-self"/>"#, #"<Question code="what-works"/>"#,
      #"<Question code="response-to-supervision"/>"#, #"<Question code="maturity-evidence"/>"#,
      #"stage="pre-sentence""#, #"<Engagement asked="yes""#, "<Purpose>internal-record</Purpose>",
      "<Regime>part3</Regime>", #"<Recipient controller="PROB-N07"/>"#,
    ] { #expect(document.contains(text), "\(text)") }
    #expect(try Command("validate", folder("request.xml")).status == 0)
  }

  @Test func aRequestAboutRiskAloneIsWarnedOfWithWhatIsMissing() throws {
    let run = try request(["--ask", "risk-to-others", "offending"] + Self.asked)
    #expect(run.status == 0)
    #expect(run.output.contains("warning YJ-019"))
    #expect(run.output.contains("Safety and well-being (risk-to-self)") && run.output.contains("Care status"))
    #expect(
      !(try request(["--ask", "risk-to-others", "risk-to-self"] + Self.asked)).output.contains("YJ-019"))
  }

  @Test func thatTheYoungPersonWasNotAskedIsWarnedOfUnlessThereIsAReason() throws {
    #expect(try request(["--ask", "ete"]).output.contains("warning PR-084"))
    #expect(try request(["--ask", "ete", "--asked-young-person", "no"]).output.contains("warning PR-084"))
    let excused = try request(["--ask", "ete", "--asked-young-person", "no", "--reason", "unable-to-contact"])
    #expect(excused.status == 0 && !excused.output.contains("PR-084"))
    #expect(try folder.read("request.xml").contains(#"reasonNotAsked="unable-to-contact""#))
  }

  @Test func whatIsNotToBeAskedAndWhatNeedsAYesIsSaid() throws {
    let against = try request(["--ask", "care-history.adoption", "ete"] + Self.asked)
    #expect(against.output.contains("warning CN-171") && against.output.contains("care-history.adoption"))
    let refused = try request([
      "--ask", "views", "ete", "--asked-young-person", "yes", "--outcome", "refused",
    ])
    #expect(
      refused.output.contains("note: without the young person's yes you will most likely not be told: views"))
    #expect(!(try request(["--ask", "views"] + Self.asked)).output.contains("note:"))
  }

  @Test func theYoungPersonCanComeFromARecordAndNoMoreOfThemThanIsNeeded() throws {
    let journey = try Journey()
    let run = try request(
      ["--ask", "risk-to-self"] + Self.asked,
      services: [
        "--from", "LA-301", "--from-service", "leaving-care", "--to", "PROB-N07", "--purpose",
        "leaving-care-support", "--at", "2026-07-01T09:00:00Z",
      ], person: ["--subject", try journey.record("YAXTEST0004")])
    #expect(run.status == 0, "\(run.errors)")
    let document = try folder.read("request.xml")
    #expect(document.contains(">YAXTEST0004<") && document.contains("<Regime>uk-gdpr</Regime>"))
    #expect(!document.contains("<Accommodation") && !document.contains("<Ethnicity"))
    #expect(try Command("validate", folder("request.xml")).status == 0)
  }

  @Test func withAStatementItGoesThroughTheGateAtOnce() throws {
    let run = try request(
      ["--ask", "risk-to-self", "--stage", "pre-sentence", "--sharing", try statement(["order"])] + Self.asked
    )
    #expect(run.status == 0, "\(run.errors)\(run.output)")
    #expect(run.output.contains("released  order on basis-1"))
    let document = try folder.read("request.xml")
    #expect(document.contains(#"<Recipient controller="YJS-ABC"/>"#))
    #expect(document.contains("<Purpose>transition-planning</Purpose>") && document.contains("<Release "))
    let validation = try Command("validate", folder("request.xml"))
    #expect(validation.status == 0 && !validation.output.contains("consent skipped"))
  }

  @Test func theRecordOfTheYoungPersonIsNeverOverwritten() throws {
    let journey = try Journey()
    let record = try journey.record("YAXTEST0004")
    let before = try String(contentsOfFile: record, encoding: .utf8)
    let run = try Command(
      [
        "request", "--from", "LA-301", "--from-service", "leaving-care", "--to", "PROB-N07", "--purpose",
        "leaving-care-support", "--at", "2026-07-01T09:00:00Z", "--ask", "risk-to-self", "--subject", record,
        "-o",
        record,
      ] + Self.asked)
    #expect(run.status == 2, "\(run.output)\(run.errors)")
    #expect(try String(contentsOfFile: record, encoding: .utf8) == before)
  }

  @Test func aRequestThatGoesOutIsRecordedAndUsesUpAConsentForOneDisclosure() throws {
    let ledger = folder("ledger.jsonl")
    let sent = try request(
      [
        "--ask", "risk-to-self", "--stage", "pre-sentence", "--sharing", try statement(["order"]), "--ledger",
        ledger,
      ] + Self.asked)
    #expect(sent.status == 0, "\(sent.errors)\(sent.output)")
    let lines = try folder.read("ledger.jsonl").split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.first?.contains(#""event":"prepared""#) == true
        && lines.last?.contains(#""event":"written""#) == true)
    #expect(lines.first?.contains(#""recipient":"YJS-ABC""#) == true)
    let refused = try request(
      [
        "--ask", "risk-to-self", "--stage", "pre-sentence", "--sharing", try statement(["ete"]), "--ledger",
        ledger,
      ] + Self.asked)
    #expect(refused.status == 5)
    #expect(try folder.read("ledger.jsonl").contains(#""event":"refused""#))
    let verified = try Command("ledger", "verify", ledger)
    #expect(verified.status == 0 && verified.output.contains("1 released, 1 refused"))
    #expect(try request(["--ask", "ete", "--ledger", ledger] + Self.asked).status == 2)
  }

  @Test func theSampleIsARequestThatCanBeSent() throws {
    let sample = Package.path("Samples/sharing/request-to-youth-justice.yaml")
    let run = try request(
      [
        "--stage", "pre-sentence", "--on", "2026-07-14", "--needed-by", "2026-07-10", "--ask", "risk-to-self",
        "engagement", "maturity", "leaving-care.entitlement", "risk-to-others", "--sharing", sample,
      ] + Self.asked,
      services: [
        "--from", "PROB-N07", "--to", "YJS-ABC", "--purpose", "court-report", "--at", "2026-07-01T09:00:00Z",
      ])
    #expect(run.status == 0 && !run.output.contains("warning"), "\(run.errors)\(run.output)")
    #expect(try Command("validate", folder("request.xml")).status == 0)
  }

  @Test func aStageThatNothingCoversIsWithheldFromTheRequest() throws {
    let run = try request(
      ["--ask", "risk-to-self", "--stage", "pre-sentence", "--sharing", try statement(["ete"])] + Self.asked)
    #expect(run.output.contains("NO_AUTHORITY"))
    #expect(run.status == 5)
    #expect(try folder.files() == ["statement.yaml"])
  }

  @Test func aDraftIsLetOutByRelease() throws {
    #expect(try request(["--ask", "risk-to-self", "--stage", "planning"] + Self.asked).status == 0)
    let run = try Command(
      "release", folder("request.xml"), "--recipient", "YJS-ABC", "--purpose", "transition-planning",
      "--sharing",
      try statement(["order"]), "--at", "2026-07-01T10:00:00Z", "-o", folder("sent"))
    #expect(run.status == 0, "\(run.errors)\(run.output)")
    #expect(try Command("validate", folder("sent")).status == 0)
  }

  @Test(arguments: [
    ["--ask", "ete", "--outcome", "agreed"], ["--ask", "ete", "--reason", "other"], ["--ask", "nonsense"],
    ["--ask", "ete", "--asked-young-person", "no", "--reason", "other"],
    ["--ask", "ete", "--court", "Anytown"],
    ["--ask", "ete", "--subject", "x.xml"], ["--ask", "care-history"],
  ])
  func wrongUsageIsRefusedBeforeAnythingIsWritten(options: [String]) throws {
    let run = try request(options)
    #expect(run.status == 2 && run.output.isEmpty, "\(run.output)")
    #expect(try folder.files().isEmpty)
  }

  @Test func aCouncilIsAskedAsAServiceAndUnknownServicesAreNot() throws {
    func services(_ to: String...) -> [String] {
      ["--from", "PROB-N07", "--purpose", "resettlement", "--to"] + to
    }
    let council = try request(["--ask", "ete"], services: services("LA-301"))
    #expect(council.status == 2 && council.errors.contains("--to-service leaving-care or social-care"))
    let service = try request(["--ask", "ete"], services: services("LA-301", "--to-service", "leaving-care"))
    #expect(service.status == 0)
    #expect(try request(["--ask", "ete"], services: services("XY-1")).status == 2)
    #expect(try request(["--ask", "ete"], services: services("COURT-1")).status == 2)
  }

  /// A statement of probation that permits a category to the youth justice service.
  private func statement(_ categories: [String]) throws -> String {
    try folder.write(
      """
      sharing-statement: 1
      controller: PROB-N07
      subjects:
        - identifier: X000002
          kind: crn
          people:
            - id: officer
              role: probation-practitioner
          lawful-bases:
            - id: basis-1
              strength: power
              gateway: oma2007-s14
              regime: part3
              schedule-8: p1
              strictly-necessary: yes
              policy-document: yes
              decided-at: 2026-06-30T09:00:00+01:00
              decided-by: officer
              valid-until: 2026-09-30T00:00:00+01:00
              covers:
                detail: full
                recipients: [YJS-ABC]
                purposes: [transition-planning]
                categories: [\(categories.joined(separator: ", "))]
              necessity: The youth justice service has to know why probation asks, and by when.
              proportionality: The stage of the case only; nothing about the offence.
              informed:
                status: yes
                at: 2026-06-30T10:00:00+01:00
      """, to: "statement.yaml")
  }
}
