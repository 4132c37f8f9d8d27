import Foundation
import Testing

/// The journeys of `Samples`: every document that was let out comes out again, and nothing else does.
struct JourneyTests {
  @Test(arguments: try SampleJourney.steps())
  func aStepLetsOutWhatIsKept(_ step: SampleJourney.Step) throws {
    let folder = try Folder()
    let run = try Command(step.arguments(output: folder("out")))
    #expect(run.status == step.status ?? 0, "\(run.output)\(run.errors)")
    let files = try folder.files(in: "out")
    guard run.status == 0 else {
      #expect(files.isEmpty)
      return
    }
    #expect(files == ["\(step.id ?? "").xml"])
    let released = try folder.read("out/\(step.id ?? "").xml")
    #expect(released == (try String(contentsOfFile: step.document, encoding: .utf8)))
  }

  @Test(arguments: try SampleJourney.steps())
  func theSenderIsToldWhatWentAndWhatDidNot(_ step: SampleJourney.Step) throws {
    let folder = try Folder()
    let account = try Command(step.arguments(output: folder("out"))).lines
    func categories(_ outcome: String, _ isHidden: Bool) -> Set<String> {
      Set(
        account.compactMap { line in
          guard line.hasPrefix("  \(outcome)  "), line.contains("without a trace") == isHidden else {
            return nil
          }
          return line.split(separator: " ")[1].split { $0 == ":" || $0 == "," }.first.map(String.init)
        })
    }
    #expect(categories("released", false) == Set(step.released ?? []))
    #expect(categories("withheld", false) == Set(step.withheld ?? []))
    #expect(categories("withheld", true) == Set(step.withheldWithoutTrace ?? []))
    let reasons = step.reasons ?? []
    #expect(reasons.allSatisfy { reason in account.contains { $0.contains(reason) } }, "\(account)")
  }

  @Test(arguments: try SampleJourney.steps())
  func whatIsWithheldWithoutATraceIsNotNamed(_ step: SampleJourney.Step) throws {
    guard step.status ?? 0 == 0, let hidden = step.withheldWithoutTrace else { return }
    let document = try String(contentsOfFile: step.document, encoding: .utf8)
    for category in hidden { #expect(!document.contains(category)) }
  }
}

/// What HM Inspectorate of Probation found missing: `Samples/journeys/README.md` says where each is shown.
struct InspectionTests {
  /// A document of a journey, and what it has to say.
  static let findings: [(finding: String, document: String, says: [String])] = [
    (
      "the youth justice service is asked, by whom, when and for what",
      "look-back-at-court/01-request-to-youth-justice",
      [
        "<Discloser controller=\"PROB-X99\"", "<Recipient controller=\"YJS-X98\"", "<ReleasedAt>2026-10-06T",
        "stage=\"pre-sentence\"", "code=\"what-works\"", "code=\"maturity-evidence\"",
        "code=\"risk-to-self\"",
      ]
    ),
    (
      "what worked comes back", "look-back-at-court/04-answer-of-youth-justice",
      ["<InReplyTo>", "outcome=\"given\"", "<WhatWorks ", "<Hinders>", "<MaturityObservation "]
    ),
    (
      "a rating that was not made is not left blank", "look-back-at-court/04-answer-of-youth-justice",
      ["<LikelihoodOfReoffending ", "rating=\"notAssessed\""]
    ),
    (
      "no trace is an answer, with what was looked for", "look-back-at-court/05-no-trace",
      ["outcome=\"no-trace\"", "<Searched type=\"crn\">"]
    ),
    (
      "children's social care is asked too", "look-back-at-court/02-request-to-council",
      ["<Recipient controller=\"LA-998\"", "code=\"leaving-care-status\""]
    ),
    (
      "the young person was asked, by whom, and agreed to a part", "transfer-at-18/05-answer-of-leaving-care",
      ["<Engagement asked=\"yes\"", "by=\"adviser\"", "outcome=\"agreed-in-part\"", "<ConsentRecord "]
    ),
    (
      "what he did not agree to is withheld, and not said why", "transfer-at-18/05-answer-of-leaving-care",
      ["<Answer category=\"health\" outcome=\"withheld\"", "category=\"health\" reason=\"not-covered\""]
    ),
    (
      "where nobody was asked the reason stands", "release-at-19/01-resettlement-notice",
      ["<Engagement asked=\"no\" reasonNotAsked=\"duty-no-choice-informed-instead\"", "<Informed recipient="]
    ),
    (
      "a request about risk alone comes back with a finding", "release-at-19/04-receipt-with-findings",
      ["verdict=\"accepted-with-findings\"", "rule=\"YJ-019\"", "path=\"/Exchange/InformationRequest\""]
    ),
    (
      "preparation began in time, and the document is early", "transfer-at-18/01-case-transfer",
      ["preparedFrom=\"2026-03-12\"", "plannedOn=\"2026-09-14\"", "<ReleasedAt>2026-06-08T"]
    ),
    (
      "an order that cannot pass stays, with shared delivery", "transfer-at-18/01-case-transfer",
      [
        "<RetainedOrder ", "reason=\"not-transferable-by-law\"", "statutoryAgency=\"youth-justice-service\"",
        "<SharedDelivery>",
      ]
    ),
    (
      "the young person was there, spoke, and had a concern", "transfer-at-18/01-case-transfer",
      ["youngPersonPresent=\"true\"", "<View ", "<PlanningConcern ", "raisedBy=\"young-person\""]
    ),
    (
      "harm to self has its place beside harm to others", "transfer-at-18/01-case-transfer",
      ["<HarmToOthersStatement ", "<HarmToSelfStatement ", "<SafetyAndWellbeing "]
    ),
    (
      "a flag in a prison record is not a status in law", "release-at-19/01-resettlement-notice",
      ["<RecordFlag code=\"LCE\""]
    ),
    (
      "the council says what the status in law is", "release-at-19/06-answer",
      ["code=\"FORMER_RELEVANT\" basis=\"recorded\""]
    ),
    (
      "consent that is taken back reaches whoever relied on it", "look-back-at-court/12-consent-notice",
      ["change=\"withdrawn\"", "action=\"stop-using\"", "<Reliance document="]
    ),
    (
      "a document that went astray is taken back", "look-back-at-court/08-retraction",
      ["reason=\"misdirected\"", "action=\"delete\""]
    ),
    (
      "Welsh law and Welsh words have their place", "wales/07-answer-of-council",
      ["code=\"W3\"", "language=\"cy\""]
    ),
  ]

  @Test(arguments: findings)
  func aFindingIsShownInADocument(_ finding: (finding: String, document: String, says: [String])) throws {
    let parts = finding.document.split(separator: "/")
    let path = Package.path("Samples/journeys/\(parts[0])/documents/\(parts[1]).xml")
    let document = try String(contentsOfFile: path, encoding: .utf8)
    for words in finding.says { #expect(document.contains(words), "\(finding.finding): \(words)") }
  }
}

/// The steps of every `journey.json`.
enum SampleJourney {
  struct Step: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    var draft: String?
    var sharing: String?
    var recipient: String?
    var service: String?
    var purpose: String?
    var at: String?
    var id: String?
    var status: Int32?
    var released: [String]?
    var withheld: [String]?
    var withheldWithoutTrace: [String]?
    var reasons: [String]?
    /// The folder of the journey; not in the file.
    var folder: String?

    var testDescription: String { "\(folder ?? "")/\(name)" }

    var document: String {
      Package.path("Samples/\(folder ?? "")\(folder == "documents" ? "" : "/documents")/\(name).xml")
    }

    func arguments(output: String) -> [String] {
      func path(_ file: String?) -> String { Package.path("Samples/\(folder ?? "")/\(file ?? "")") }
      return [
        "release", path(draft), "--sharing", path(sharing), "--recipient", recipient ?? "", "--purpose",
        purpose ?? "", "--at", at ?? "", "--id", id ?? "", "-o", output,
      ] + (service.map { ["--service", $0] } ?? [])
    }
  }

  private struct File: Decodable {
    var steps: [Step]
  }

  /// The steps that release something; a batch gathers what others have released.
  static func steps() throws -> [Step] {
    let manager = FileManager.default
    let journeys = try manager.contentsOfDirectory(atPath: Package.path("Samples/journeys")).sorted()
      .map { "journeys/\($0)" }.filter {
        manager.fileExists(atPath: Package.path("Samples/\($0)/journey.json"))
      }
    return try (journeys + ["documents"]).flatMap { folder in
      let data = try Data(contentsOf: URL(fileURLWithPath: Package.path("Samples/\(folder)/journey.json")))
      return try JSONDecoder().decode(File.self, from: data).steps.filter { $0.draft != nil }.map { step in
        var step = step
        step.folder = folder
        return step
      }
    }
  }
}
