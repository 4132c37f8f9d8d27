import Foundation
import Testing

/// `yax validate --at`: what was released on a consent, looked at a second before something changes and when it does.
struct LapseTests {
  private let journey: Journey

  init() throws {
    journey = try Journey()
  }

  /// Releases the record of somebody born on a day, on a parent's consent or on their own.
  private func released(
    born birth: String, givenBy giver: String, given: String, at time: String,
    until: String = "2030-01-01T00:00:00Z"
  ) throws -> String {
    let record = try String(contentsOfFile: journey.record("YAXTEST0004"), encoding: .utf8)
      .replacing(#/<BirthDate precision="day">[^<]+/#, with: "<BirthDate precision=\"day\">\(birth)")
    let path = try journey.folder.write(record, to: "record.xml")
    let sharing = try journey.folder.write(
      """
      sharing-statement: 1
      controller: LA-301
      subjects:
        - identifier: YAXTEST0004
          people: [{ id: manager, role: manager }, { id: mother, role: parent }]
          asked: { answer: yes, at: "\(given)", by: manager, outcome: no-view }
          consents:
            - id: consent
              effect: both
              explicit: yes
              use: continuing
              valid-from: \(given)
              valid-until: \(until)
              given-by: \(giver)
              told:
                notice: LA-301/sharing
                notice-version: "3"
                withdrawal-explained: yes
                consequences-explained: yes
                condition-of-service: no
              covers:
                recipients: [PROB-N07]
                purposes: [transition-planning]
                categories: [ete]
              events:
                - { type: given, at: "\(given)", recorded-at: "\(given)", recorded-by: manager, method: written }
              evidence: [{ kind: form, reference: doc-1 }]
      """, to: "sharing.yaml")
    let run = try Command(
      "release", path, "--recipient", "PROB-N07", "--purpose", "transition-planning", "--sharing", sharing,
      "--at", time, "-o", journey.folder("out"))
    try #require(run.status == 0, "\(run.output)\(run.errors)")
    return journey.folder("out")
  }

  private static let parent = """
    { capacity: pr-holder, person: mother, evidence: [{ kind: birth-certificate, reference: doc-2 }], \
    competence: { test: mca2005, outcome: lacks } }
    """

  private func rules(_ path: String, at time: String) throws -> [String] {
    let run = try Command("validate", path, "--recipient", "PROB-N07", "--at", time)
    #expect(run.status == 0)
    // That most of the record was withheld is so at any time.
    return run.output.matches(of: #/ (CN-\d{3}) /#).map { String($0.output.1) }.filter { $0 != "CN-117" }
  }

  @Test(arguments: [
    // In summer time the birthday begins at 23:00 UTC of the day before.
    ("2008-08-21", "2026-02-01T09:00:00Z", "2026-08-20T22:59:59Z", "2026-08-20T23:00:00Z"),
    ("2008-08-21", "2026-02-01T09:00:00Z", "2026-08-20T23:59:59+01:00", "2026-08-21T00:00:00+01:00"),
    // Born on 29 February, somebody is 18 on 1 March of a year without one.
    ("2008-02-29", "2026-02-01T09:00:00Z", "2026-02-28T23:59:59Z", "2026-03-01T00:00:00Z"),
  ])
  func aParentsWordCountsUntilTheSecondBeforeThe18thBirthday(
    _ birth: String, _ given: String, _ before: String, _ from: String
  ) throws {
    let path = try released(born: birth, givenBy: Self.parent, given: given, at: "2026-02-10T09:00:00Z")
    #expect(try rules(path, at: before) == [])
    #expect(try rules(path, at: from) == ["CN-082"])
  }

  @Test func aConsentEndsAtTheVeryInstantOfItsEnd() throws {
    let path = try released(
      born: "2007-08-21", givenBy: "{ capacity: self }", given: "2026-02-01T09:00:00Z",
      at: "2026-02-10T09:00:00Z",
      until: "2026-07-01T00:00:00+01:00")
    #expect(try rules(path, at: "2026-06-30T22:59:59Z") == [])
    #expect(try rules(path, at: "2026-06-30T23:00:00Z") == ["CN-082"])
  }

  @Test func theYoungPersonsOwnWordGoesOnAtThe18thBirthdayAndHasToBeAskedAgain() throws {
    let path = try released(
      born: "2008-08-21", givenBy: "{ capacity: self }", given: "2026-02-01T09:00:00Z",
      at: "2026-02-10T09:00:00Z")
    #expect(try rules(path, at: "2026-08-20T22:59:59Z") == [])
    #expect(try rules(path, at: "2026-08-20T23:00:00Z") == ["CN-070"])
  }

  // MARK: Other documents

  private static let court = Package.path("Samples/journeys/look-back-at-court/documents")

  @Test func aWithdrawalCountsFromItsInstantOn() throws {
    let arguments = [
      "validate", "\(Self.court)/09-answer-of-council.xml", "--notices",
      "\(Self.court)/12-consent-notice.xml", "--at",
    ]
    #expect(try !Command(arguments + ["2026-11-12T17:09:59Z"]).output.contains("CN-082"))
    #expect(try Command(arguments + ["2026-11-12T17:10:00Z"]).output.contains("CN-082"))
  }

  @Test func aRetractionCountsFromWhenItWasSent() throws {
    let arguments = [
      "validate", "\(Self.court)/06-answer-misdirected.xml", "--notices", "\(Self.court)/08-retraction.xml",
      "--at",
    ]
    let before = try Command(arguments + ["2026-10-15T10:04:59Z"])
    #expect(before.status == 0 && !before.output.contains("CN-079"))
    let after = try Command(arguments + ["2026-10-15T10:05:00Z"])
    #expect(after.status == 1)
    #expect(after.output.contains("error CN-079 /Exchange: the sender has taken it back: misdirected"))
    let other = try Command(
      "validate", "\(Self.court)/09-answer-of-council.xml", "--notices", "\(Self.court)/08-retraction.xml",
      "--at",
      "2026-10-17T00:00:00Z")
    #expect(other.status == 0)
  }

  @Test func anAnswerIsComparedWithItsRequest() throws {
    let answer = try String(contentsOfFile: "\(Self.court)/04-answer-of-youth-justice.xml", encoding: .utf8)
    let arguments = [
      "--requests", "\(Self.court)/01-request-to-youth-justice.xml", "--at", "2026-10-14T12:00:00Z",
    ]
    #expect(try Command(["validate", journey.folder.write(answer, to: "whole.xml")] + arguments).status == 0)
    let silent = answer.replacing("<Answer category=\"maturity\" outcome=\"given\"/>", with: "")
    let run = try Command(["validate", journey.folder.write(silent, to: "silent.xml")] + arguments)
    #expect(run.status == 1 && run.output.contains("CN-174") && run.output.contains(": maturity"))
    let unreadable = try Command(
      "validate", journey.folder("whole.xml"), "--requests", journey.folder("nowhere.xml"))
    #expect(unreadable.status == 3)
  }
}
