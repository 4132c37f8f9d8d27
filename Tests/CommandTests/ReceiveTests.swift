import Foundation
import Testing

/// `yax receive`, and what can be released of what was received.
struct ReceiveTests {
  private let journey: Journey

  init() throws {
    journey = try Journey()
    _ = try journey.release(Journey.named)
  }

  private func receive(
    as organisation: String = "PROB-N07", at time: String = Journey.receivedAt, options: [String] = []
  ) throws -> Command {
    try Command(
      [
        "receive", journey.folder("released"), "--recipient", organisation, "--at", time, "-o",
        journey.folder("kept"),
      ]
        + options)
  }

  /// What probation says of passing things on to a housing provider.
  private func statement(_ strength: String, gateway: String, categories: String) -> String {
    """
    sharing-statement: 1
    controller: PROB-N07
    subjects:
      - identifier: YAXTEST0004
        issuer: LA-301
        people: [{ id: officer, role: probation-practitioner }]
        lawful-bases:
          - id: onward-1
            strength: \(strength)
            gateway: \(gateway)
            article-6: 6-1-e
            regime: uk-gdpr
            decided-at: 2026-07-02T09:00:00Z
            decided-by: officer
            valid-until: 2026-09-16T00:00:00Z
            covers:
              detail: full
              recipients: [LA-302]
              purposes: [resettlement]
              categories: [\(categories)]
            necessity: The other council has to find him somewhere to live.
            proportionality: Where he lives now, and no more than that.
            informed: { status: yes, at: "2026-07-02T09:00:00Z" }
    """
  }

  private func passOn(_ statement: String) throws -> Command {
    let file = try journey.folder.write(statement, to: "onward.yaml")
    return try Command(
      "release", journey.folder("kept"), "--recipient", "LA-302", "--purpose", "resettlement", "--sharing",
      file,
      "--at", "2026-07-03T09:00:00Z", "-o", journey.folder("onward"))
  }

  @Test func whatArrivesIsKeptWithItsTermsAndIsAValidRecord() throws {
    let run = try receive()
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("STOP_ON_WITHDRAWAL, NO_ONWARD"))
    let files = try journey.folder.files(in: "kept")
    #expect(files.count == 2)
    let validated = try Command("validate", "--at", Journey.receivedAt, journey.folder("kept"))
    #expect(validated.status == 0, "\(validated.output)")
    let texts = try files.map { try journey.folder.read("kept/\($0)") }
    #expect(
      texts.contains { $0.contains(#"onward="none""#) } && texts.contains { $0.contains(#"onward="free""#) })
  }

  @Test func whatCameOnConsentAloneGoesNoFurtherOnAPower() throws {
    _ = try receive()
    let run = try passOn(statement("power", gateway: "oma2007-s14", categories: "accommodation, ete"))
    #expect(
      run.output.contains("withheld  accommodation.current: ONWARD_PROHIBITED"), "\(run.output)\(run.errors)")
    #expect(run.status == 5)
  }

  @Test func aDutyLiftsTheTermsAndTheyTravelOn() throws {
    _ = try receive()
    let run = try passOn(statement("duty", gateway: "court-order", categories: "accommodation, ete"))
    #expect(run.output.contains("released  accommodation.current on onward-1"), "\(run.output)\(run.errors)")
    let name = try #require(try journey.folder.files(in: "onward").first)
    let text = try journey.folder.read("onward/\(name)")
    #expect(
      text.contains(#"onward="none""#) && text.contains("receivedIn=") && text.contains(#"source="LA-301""#))
    #expect(!text.contains("consent-1"))
    let validated = try Command(
      "validate", "--recipient", "LA-302", "--at", "2026-07-04T09:00:00Z", journey.folder("onward"))
    #expect(validated.status == 0, "\(validated.output)")
  }

  @Test func aDocumentThatArrivedIsNotReleasedItself() throws {
    let file = try journey.folder.write(
      statement("duty", gateway: "court-order", categories: "accommodation").replacing(
        "controller: PROB-N07", with: "controller: LA-301"), to: "wrong.yaml")
    let run = try Command(
      "release", journey.folder("released"), "--recipient", "LA-302", "--purpose", "resettlement",
      "--sharing", file,
      "--at", "2026-07-03T09:00:00Z", "-o", journey.folder("onward"))
    #expect(run.status == 5)
    #expect(run.output.contains("yax receive"))
  }

  @Test func somebodyElsesDocumentsAreNotKept() throws {
    let run = try receive(as: "PROB-N06")
    #expect(run.status == 1)
    #expect(run.output.contains("CN-083") && run.output.contains("not kept"))
    #expect(!FileManager.default.fileExists(atPath: journey.folder("kept/x")))
    #expect(try journey.folder.files(in: "kept").isEmpty)
  }

  @Test func whatWasChangedOnTheWayIsNotKept() throws {
    for name in try journey.folder.files(in: "released") {
      let text = try journey.folder.read("released/\(name)")
      _ = try journey.folder.write(
        text.replacing("suitability=\"suitable\"", with: "suitability=\"unsuitable\"").replacing(
          "days=\"217\"", with: "days=\"117\""), to: "released/\(name)")
    }
    let run = try receive()
    #expect(run.status == 1)
    #expect(run.output.contains("CN-180"))
    #expect(try journey.folder.files(in: "kept").isEmpty)
  }

  @Test func afterTheConsentHasEndedWhatCameOnItIsNotKept() throws {
    let run = try receive(at: "2026-12-15T00:00:00Z")
    #expect(run.status == 5)
    #expect(run.output.contains("nothing in it is, or is any more, yours to keep"))
    #expect(try journey.folder.files(in: "kept").count == 1)
  }

  @Test func theYoungPersonsCopySaysSoAndLeavesOutWhyTheyWereNotAsked() throws {
    let sharing = try String(contentsOfFile: Journey.statement, encoding: .utf8).replacing(
      "answer: yes\n      at: 2026-06-12T10:00:00+01:00\n      outcome: deferred",
      with: "answer: no\n      reason-not-asked: would-increase-risk")
    let file = try journey.folder.write(sharing, to: "not-asked.yaml")
    for (audience, isShown) in [("professional", true), ("subject", false)] {
      let run = try journey.release(
        ["YAXTEST0003"], sharing: file, to: audience, options: ["--audience", audience])
      #expect(run.status == 0, "\(run.output)\(run.errors)")
      let name = try #require(try journey.folder.files(in: audience).first)
      let text = try journey.folder.read("\(audience)/\(name)")
      #expect(text.contains("<Audience>\(audience)</Audience>"))
      #expect(text.contains("would-increase-risk") == isShown)
    }
  }
}
