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
      refused.output.contains("note: they said no, and this needs their yes, so leave it out: views"))
    #expect(
      try request(["--ask", "views"]).output.contains(
        "note: this needs the young person's yes, so without it you will most likely not be told: views"))
    #expect(!(try request(["--ask", "views"] + Self.asked)).output.contains("note:"))
  }

  @Test func aNoIsForTheOtherServiceToWeighWhereTheLawLetsItTell() throws {
    let words = "note: They said no: the other service has to weigh that: ete"
    let refused = try request(["--ask", "ete", "--asked-young-person", "yes", "--outcome", "refused"])
    #expect(refused.output.contains(words))
    #expect(!(try request(["--ask", "ete"] + Self.asked)).output.contains("They said no"))
  }

  @Test func whatGoesAnotherWayIsSaidToDoSo() throws {
    let run = try request(["--ask", "victim", "associates", "ete"] + Self.asked)
    #expect(run.output.contains("note: victim: only with the victim's say, through victim contact staff."))
    #expect(run.output.contains("note: associates: only if whoever wrote it lets it go."))
    #expect(!run.output.contains("note: ete"))
  }

  /// The argument parser repeats what it cannot read.
  @Test(arguments: [
    ("--born", "2007-08-21", "21/08/2007x"), ("--identifier", "crn=X000002", "X000002y"),
    ("--sex", "M", "Mx"),
  ])
  func aPersonalValueThatCannotBeReadIsNotRepeated(option: String, good: String, bad: String) throws {
    let person = Self.person.map { $0 == good ? bad : $0 }
    let run = try request(["--ask", "ete"] + Self.asked, person: person)
    #expect(run.status == 2 && run.errors.contains("\(option) needs"), "\(run.errors)")
    #expect(!run.errors.contains(bad) && !run.output.contains(bad))
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

  // MARK: The ledger

  private func record(
    _ sharing: String, to output: String = "request.xml", options: [String] = []
  ) throws -> Command {
    try Command(
      ["request"] + Self.services + Self.person + Self.asked + [
        "--ask", "risk-to-self", "--stage", "pre-sentence", "--sharing", sharing, "--ledger",
        folder("ledger.jsonl"), "-o", folder(output),
      ] + options)
  }

  private func events() throws -> [String] {
    try folder.read("ledger.jsonl").split(separator: "\n").map { line in
      let entry = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(entry?["event"] as? String)
    }
  }

  @Test func aRequestThatIsReleasedIsRecorded() throws {
    let run = try record(try statement(["order"]))
    #expect(run.status == 0, "\(run.errors)\(run.output)")
    #expect(try events() == ["prepared", "written"])
    let ledger = try folder.read("ledger.jsonl")
    #expect(ledger.contains(#""identifier":"X000002""#) && ledger.contains("basis-1"))
    #expect(!ledger.contains("Invented") && !ledger.contains("pre-sentence"))
    #expect(try Command("ledger", "verify", folder("ledger.jsonl")).output.contains("1 released, 0 refused"))
    // The digest is that of the file as it lies there.
    let document = try Data(contentsOf: URL(fileURLWithPath: folder("request.xml")))
    let sum = URL(fileURLWithPath: "/usr/bin/sha256sum")
    guard FileManager.default.isExecutableFile(atPath: sum.path) else { return }
    let digest = try Command([folder("request.xml")], executable: sum).output.prefix(64)
    #expect(!document.isEmpty && ledger.contains("sha256:\(digest)"))
  }

  @Test func aRequestThatIsRefusedIsRecordedAsWell() throws {
    let run = try record(try statement(["ete"]))
    #expect(run.status == 5)
    #expect(try events() == ["refused"])
    #expect(try folder.files() == ["ledger.jsonl", "statement.yaml"])
  }

  @Test func aConsentThatServesOnceServesForOneRequest() throws {
    let once = try consent(use: "single")
    let first = try record(once, to: "first.xml")
    #expect(first.status == 0, "\(first.errors)\(first.output)")
    #expect(first.output.contains("consent consent-1 serves once and has now been used\n"))
    let second = try record(once, to: "second.xml")
    #expect(second.status == 5 && second.output.contains("CONSENT_USED"))
    #expect(try events() == ["prepared", "written", "refused"])
    #expect(try !folder.files().contains("second.xml"))
    let continuing = try consent(use: "continuing")
    #expect(try record(continuing, to: "third.xml").status == 0)
  }

  @Test func whereTheRequestCannotBeWrittenItsReleaseIsAbandoned() throws {
    try FileManager.default.createDirectory(
      atPath: folder("request.xml"), withIntermediateDirectories: true)
    let run = try record(try statement(["order"]))
    #expect(run.status == 3)
    #expect(try events() == ["prepared", "abandoned"])
  }

  @Test func nothingIsRequestedOnALedgerThatWasChanged() throws {
    _ = try record(try statement(["order"]), to: "first.xml")
    let text = try folder.read("ledger.jsonl")
    try folder.write(text.replacing("YJS-ABC", with: "YJS-ABD", maxReplacements: 1), to: "ledger.jsonl")
    #expect(try record(try statement(["order"]), to: "second.xml").status == 4)
    #expect(try !folder.files().contains("second.xml"))
  }

  @Test func aLedgerGoesWithAStatementAndIsNeverOverwritten() throws {
    #expect(try request(["--ask", "ete", "--ledger", folder("ledger.jsonl")]).status == 2)
    #expect(try folder.files().isEmpty)
    #expect(try record(try statement(["order"]), to: "first.xml").status == 0)
    let before = try folder.read("ledger.jsonl")
    #expect(try record(try statement(["order"]), to: "ledger.jsonl").status == 2)
    #expect(try folder.read("ledger.jsonl").hasPrefix(before))
  }

  // MARK: Wales

  @Test func theCountryFollowsTheCouncilOrTheRegion() throws {
    func jurisdiction(_ services: [String], _ options: [String] = []) throws -> String? {
      let run = try request(["--ask", "ete"] + Self.asked + options, services: services)
      try #require(run.status == 0, "\(run.errors)")
      return try folder.read("request.xml").firstMatch(of: #/<Jurisdiction>(\w+)</#).map { String($0.1) }
    }
    let asked = { (from: String, to: String) in
      ["--from", from, "--to", to, "--purpose", "resettlement", "--to-service", "leaving-care"]
    }
    #expect(try jurisdiction(asked("PROB-N07", "LA-681")) == "Wales")
    #expect(try jurisdiction(asked("PROB-N03", "LA-301")) == "England")
    #expect(
      try jurisdiction(["--from", "PROB-N03", "--to", "YJS-ABC", "--purpose", "resettlement"]) == "Wales")
    #expect(
      try jurisdiction(["--from", "PROB-N07", "--to", "YJS-ABC", "--purpose", "resettlement"]) == "England")
    #expect(try jurisdiction(asked("PROB-N07", "LA-681"), ["--jurisdiction", "England"]) == "England")
    let other = try request(
      ["--ask", "ete", "--jurisdiction", "England"] + Self.asked, services: asked("PROB-N07", "LA-681"))
    #expect(other.output.contains("note: the council is in Wales, and the request says England"))
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

  /// A statement of probation by which the young person lets the youth justice service know of the stage of the case.
  private func consent(use: String) throws -> String {
    let consents = try String(
      contentsOfFile: Package.path("Samples/sharing/transition-to-probation.yaml"), encoding: .utf8)
    let begin = try #require(consents.range(of: "    consents:\n")?.lowerBound)
    let end = try #require(consents.range(of: "\n  - identifier: YAXTEST0003")?.lowerBound)
    let own = consents[begin..<end].replacing(#/use: \w+/#, with: "use: \(use)")
      .replacing(#/purposes: \[.*\]/#, with: "purposes: [transition-planning]")
      .replacing(#/recipients: \[.*\]/#, with: "recipients: [YJS-ABC]")
      .replacing(#/ categories: \[.*\]/#, with: " categories: [order]")
    return try folder.write(
      """
      sharing-statement: 1
      controller: PROB-N07
      subjects:
        - identifier: X000002
          kind: crn
          people:
            - id: adviser
              role: probation-practitioner

      """ + own, to: "consent-\(use).yaml")
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
