import ExchangeConsent
import ExchangeModel
import ExchangeValidation
import Foundation
import Testing
import XMLCoding

/// What other documents of the same correspondence say of one that has arrived.
struct CorrespondenceTests {
  private static let folder = SampleManifest.folder.appending(path: "journeys/look-back-at-court/documents")

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: "\(name).xml"), encoding: .utf8)
  }

  private func document(_ text: String) throws -> Exchange {
    try XMLDecoder(namespace: Exchange.namespace).decode(Exchange.self, from: Array(text.utf8)).value
  }

  private func changed(_ text: String, _ old: String, _ new: String) throws -> String {
    try #require(text.contains(old), "\(old)")
    return text.unsealed.replacing(old, with: new, maxReplacements: 1)
  }

  private func findings(
    of document: String, at time: String, notices: [String] = [], requests: [String] = []
  ) throws -> [Finding] {
    let side = ReceivingSide(
      at: try #require(Instant(time)), notices: try notices.map(self.document),
      requests: try requests.map(self.document))
    return try Validator(receivedBy: side).validate(document).findings.filter { $0.rule != "CN-181" }
  }

  // MARK: Taken back

  private static let sent = "2026-10-15T11:05:00+01:00"
  private static let later = "2026-10-20T00:00:00Z"

  private func retracted(
    _ old: String = "reason", _ new: String = "reason", at time: String = later
  ) throws -> [Finding] {
    try findings(
      of: text("06-answer-misdirected"), at: time, notices: [changed(text("08-retraction"), old, new)])
  }

  @Test func whatItsSenderHasTakenBackMustNotBeUsed() throws {
    let found = try retracted()
    #expect(found.map(\.rule) == ["CN-079"])
    #expect(found.first?.severity == .error)
    #expect(found.first?.path == "/Exchange")
    #expect(found.first?.message.hasSuffix(": misdirected; the sender asks: delete") == true)
  }

  @Test(arguments: [("2026-10-15T10:04:59Z", []), ("2026-10-15T10:05:00Z", ["CN-079"])])
  func itIsTakenBackFromWhenTheRetractionWasSent(_ time: String, _ expected: [String]) throws {
    #expect(try retracted(at: time).map(\.rule) == expected)
  }

  @Test func nobodyElseCanTakeADocumentBack() throws {
    #expect(try retracted(#"<Discloser controller="LA-998""#, #"<Discloser controller="LA-997""#).isEmpty)
    #expect(try retracted(#"<Discloser controller="LA-998""#, #"<Discloser controller="PROB-X98""#).isEmpty)
  }

  @Test func theRetractionOfAnotherDocumentDoesNotCount() throws {
    #expect(try retracted(#"document="a8903752"#, #"document="b8903752"#).isEmpty)
  }

  @Test func noOtherKindOfDocumentTakesAnythingBack() throws {
    #expect(
      try findings(
        of: text("06-answer-misdirected"), at: Self.later, notices: [text("07-receipt-misdirected")]
      )
      .isEmpty)
  }

  @Test func itemsCanBeTakenBackByThemselves() throws {
    let answer = try text("06-answer-misdirected")
    let item = try #require(answer.firstMatch(of: #/<LeavingCareStatus id="([^"]+)"/#)).output.1
    let part = (#"actBy="2026-10-16"/>"#, #"actBy="2026-10-16"><Retracted item="\#(item)"/></Retraction>"#)
    let found = try retracted(part.0, part.1)
    #expect(found.map(\.rule) == ["CN-079"])
    #expect(found.first?.path.hasSuffix("/LeavingCareStatus") == true)
    // If what is meant is not there, nothing of the document is safe to use.
    let unknown = try retracted(part.0, #"actBy="2026-10-16"><Retracted item="gone"/></Retraction>"#)
    #expect(unknown.map(\.path) == ["/Exchange"])
    // The whole stays taken back, whatever is said of a part later.
    let partly = try changed(
      changed(text("08-retraction"), part.0, part.1), "<ReleasedAt>2026-10-15", "<ReleasedAt>2026-10-16")
    let both = try findings(of: answer, at: Self.later, notices: [partly, text("08-retraction")])
    #expect(both.map(\.path) == ["/Exchange"])
  }

  @Test func whatMustNotBeUsedAtAllIsNotJudgedByItsConsentAsWell() throws {
    // In the next summer the consent has ended.
    let ended = "2027-07-01T00:00:00Z"
    let answer = try text("06-answer-misdirected")
    let alone = try findings(of: answer, at: ended).map(\.rule)
    #expect(!alone.isEmpty && alone.allSatisfy { $0 == "CN-082" })
    #expect(try retracted(at: ended).map(\.rule) == ["CN-079"])
    let review = try retracted(#"action="delete""#, #"action="review""#, at: ended).map(\.rule)
    #expect(review == ["CN-079"] + alone)
    let item = try #require(answer.firstMatch(of: #/<Accommodation id="([^"]+)"/#)).output.1
    let part = try retracted(
      #"actBy="2026-10-16"/>"#, #"actBy="2026-10-16"><Retracted item="\#(item)"/></Retraction>"#, at: ended)
    #expect(part.map(\.rule) == ["CN-079"] + alone.dropFirst())
  }

  @Test func itIsSaidWhateverElseIsWrongWithTheDocument() throws {
    let broken = try changed(
      text("06-answer-misdirected"), #"recordedBy="adviser""#, #"recordedBy="nobody""#)
    let found = try findings(of: broken, at: Self.later, notices: [text("08-retraction")]).map(\.rule)
    #expect(found.contains("XML-057") && found.contains("CN-079"))
  }

  // MARK: Answered

  @Test func anAnswerAccountsForEveryCategoryOfItsRequest() throws {
    let (request, answer) = try (text("01-request-to-youth-justice"), text("04-answer-of-youth-justice"))
    let at = "2026-10-14T12:00:00Z"
    #expect(try findings(of: answer, at: at, requests: [request]).isEmpty)
    let silent = try changed(answer, #"<Answer category="maturity" outcome="given"/>"#, "")
    let found = try findings(of: silent, at: at, requests: [request])
    #expect(found.map(\.rule) == ["CN-174"])
    #expect(found.first?.path == "/Exchange/InformationResponse")
    #expect(found.first?.message.hasSuffix(": maturity") == true)
    // Whoever does not have the request cannot tell.
    #expect(try findings(of: silent, at: at).isEmpty)
    let other = try findings(of: silent, at: at, requests: [text("02-request-to-council")])
    #expect(other.map(\.rule) == ["CN-176"])
  }

  @Test func aPartOfACategoryDoesNotAnswerForTheWhole() throws {
    let (request, answer) = try (text("01-request-to-youth-justice"), text("04-answer-of-youth-justice"))
    let narrower = try changed(
      answer, #"<Answer category="risk-to-self""#, #"<Answer category="risk-to-self.suicide""#)
    let at = "2026-10-14T12:00:00Z"
    #expect(try findings(of: narrower, at: at, requests: [request]).map(\.rule) == ["CN-174"])
    let wider = try changed(
      request, #"<Asked category="risk-to-self""#, #"<Asked category="risk-to-self.suicide""#)
    #expect(try findings(of: answer, at: at, requests: [wider]).isEmpty)
  }

  @Test func theRequestOfSomebodyElseAsksNothing() throws {
    let answer = try changed(
      text("04-answer-of-youth-justice"), #"<Answer category="maturity" outcome="given"/>"#, "")
    let request = try changed(
      text("01-request-to-youth-justice"), #"<Discloser controller="PROB-X99""#,
      #"<Discloser controller="PROB-X98""#)
    let found = try findings(of: answer, at: "2026-10-14T12:00:00Z", requests: [request])
    #expect(found.map(\.rule) == ["CN-175"])
  }

  @Test(arguments: [
    (
      #"<Discloser controller="PROB-X99""#, #"<Discloser controller="PROB-X98""#, "another organisation asked"
    ),
    (
      #"<Recipient controller="YJS-X98""#, #"<Recipient controller="YJS-X97""#,
      "another organisation was asked"
    ),
    ("<Purpose>court-report", "<Purpose>safeguarding", "another purpose"),
    (#"precision="day">2"#, #"precision="day">1"#, "another date of birth"),
  ])
  func anAnswerFitsItsRequest(_ old: String, _ new: String, _ difference: String) throws {
    let request = try changed(text("01-request-to-youth-justice"), old, new)
    let found = try findings(
      of: text("04-answer-of-youth-justice"), at: "2026-10-14T12:00:00Z", requests: [request])
    #expect(found.map(\.rule) == ["CN-175"])
    #expect(found.first?.message.contains(difference) == true)
  }

  @Test func anAnswerNamesOneRequest() throws {
    let answer = try text("04-answer-of-youth-justice").unsealed
    let request = try document(text("02-request-to-council")).id.text
    let other = answer.replacing(#/<InReplyTo>.*?</#, with: "<InReplyTo>\(request)<")
    try #require(other != answer)
    #expect(try findings(of: other, at: "2026-10-14T12:00:00Z").map(\.rule) == ["CN-175"])
  }

  // MARK: Notices

  @Test(arguments: [
    (#"(?s)\s*<Event type="withdrawn".*?/>"#, ""),
    (#"effectiveAt="[^"]+""#, #"effectiveAt="2026-01-01T00:00:00Z""#),
  ])
  func aNoticeBringsTheConsentWithWhatHappenedToIt(_ pattern: String, _ new: String) throws {
    let notice = try text("12-consent-notice")
    #expect(try findings(of: notice, at: "2026-12-20T09:00:00Z").isEmpty)
    let changed = notice.unsealed.replacing(try Regex(pattern), with: new, maxReplacements: 1)
    try #require(changed != notice.unsealed)
    #expect(try findings(of: changed, at: "2026-12-20T09:00:00Z").map(\.rule).contains("CN-182"))
  }
}
