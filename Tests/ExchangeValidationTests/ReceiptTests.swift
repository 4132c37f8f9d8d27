import ExchangeConsent
import ExchangeModel
import ExchangeValidation
import Foundation
import Testing
import XMLCoding

/// What a receiver is told about a disclosure some time after it was made.
@Suite struct ReceiptTests {
  /// Releases an internal record to probation on one consent.
  ///
  /// - Parameters:
  ///   - birth: the date of birth of the young person.
  ///   - giver: who agreed, as the statement has it.
  ///   - more: further lines of the consent.
  ///   - events: further events of the consent.
  private func released(
    born birth: String = "2007-08-21", giver: String = "{ capacity: self }", use: String = "continuing",
    until: String = "2027-12-01T00:00:00Z", more: String = "", bases: String = "",
    given: String = "2026-06-01T09:00:00Z", at time: String = "2026-07-01T09:00:00Z"
  ) throws -> String {
    try write(
      body: nil, born: birth, giver: giver, use: use, until: until, more: more, bases: bases, given: given,
      at: time)
  }

  private func statement(
    giver: String, use: String, until: String, more: String, bases: String, given: String, events: String
  ) -> String {
    """
    sharing-statement: 1
    controller: LA-301
    subjects:
      - identifier: YAXTEST0001
        people:
          - { id: manager, role: manager }
          - { id: mother, role: parent }
        asked: { answer: yes, at: "\(given)", by: manager, outcome: agreed }
        consents:
          - id: consent
            effect: both
            explicit: yes
            use: \(use)
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
              purposes: [resettlement]
              categories: [ete, accommodation]
            events:
              - type: given
                at: \(given)
                recorded-at: \(given.replacing("T09:00", with: "T09:10"))
                recorded-by: manager
                method: written
    \(events)
            evidence:
              - { kind: form, reference: doc-1 }
    \(more)
    \(bases)
    """
  }

  /// Releases a record, or a notice about the consent of one.
  private func write(
    body: ExchangeBody?, born birth: String = "2007-08-21", giver: String = "{ capacity: self }",
    use: String = "continuing", until: String = "2027-12-01T00:00:00Z", more: String = "", bases: String = "",
    given: String = "2026-06-01T09:00:00Z", events: String = "", at time: String
  ) throws -> String {
    let result = try result(
      body: body, born: birth, giver: giver, use: use, until: until, more: more, bases: bases, given: given,
      events: events, at: time)
    let releasable = try #require(result.releasable, "\(result.report)")
    return String(decoding: try releasable.xml(formatting: .indented), as: UTF8.self)
  }

  /// What the gate makes of it.
  private func result(
    body: ExchangeBody?, born birth: String = "2007-08-21", giver: String = "{ capacity: self }",
    use: String = "continuing", until: String = "2027-12-01T00:00:00Z", more: String = "", bases: String = "",
    given: String = "2026-06-01T09:00:00Z", events: String = "", at time: String
  ) throws -> ReleaseResult<Exchange> {
    let text = Document.internalRecord.replacingOccurrences(
      of: "<BirthDate precision=\"day\">2007-08-21", with: "<BirthDate precision=\"day\">\(birth)")
    let record = try XMLDecoder(namespace: Exchange.namespace).decode(Exchange.self, from: Array(text.utf8))
      .value
    let yaml = statement(
      giver: giver, use: use, until: until, more: more, bases: bases, given: given, events: events)
    var document = try record.addressed(
      to: Controller(organisation: #require(OrganisationIdentifier("PROB-N07"))), for: .resettlement,
      on: SharingStatement(yaml: Array(yaml.utf8)),
      as: #require(DocumentIdentifier(body == nil ? Self.identifier : Self.noticeIdentifier)))
    if let body { document.body = body }
    return try document.released(at: #require(Instant(time)), under: .englandWales())
  }

  private static let identifier = "11111111-1111-4111-8111-111111111111"
  private static let noticeIdentifier = "22222222-2222-4222-8222-222222222222"

  private func findings(
    of document: String, at time: String, organisation: String? = "PROB-N07", notices: [String] = []
  ) throws -> [Finding] {
    let read = try notices.map { text in
      try XMLDecoder(namespace: Exchange.namespace).decode(Exchange.self, from: Array(text.utf8)).value
    }
    let side = ReceivingSide(
      at: try #require(Instant(time)), organisation: organisation.flatMap { OrganisationIdentifier($0) },
      notices: read)
    return try Validator(receivedBy: side).validate(document).findings.filter { $0.rule != "CN-181" }
  }

  private func rules(_ findings: [Finding]) -> [String] { findings.map(\.rule) }

  private static let parent = """
    { capacity: pr-holder, person: mother, evidence: [{ kind: birth-certificate, reference: doc-2 }] }
    """
  private static let parentOfOneWhoLacksCapacity = """
    { capacity: pr-holder, person: mother, evidence: [{ kind: birth-certificate, reference: doc-2 }], \
    competence: { test: mca2005, outcome: lacks } }
    """

  // MARK: Ends

  @Test func whatIsStillCoveredHasNoFinding() throws {
    #expect(try rules(findings(of: released(), at: "2026-07-01T09:00:00Z")) == [])
    #expect(try rules(findings(of: released(), at: "2027-11-30T23:59:59Z")) == [])
  }

  @Test func anItemOnAConsentThatHasEndedMustNotBeUsed() throws {
    let found = try findings(of: released(), at: "2027-12-01T00:00:00Z")
    #expect(rules(found) == ["CN-082", "CN-082"])
    #expect(found.allSatisfy { $0.severity == .warning && $0.layer == .consent })
    #expect(found.first?.path == "/Exchange/InformationResponse/LeavingCareRecord/Activity")
    #expect(found.first?.message.hasSuffix(": CONSENT_EXPIRED") == true)
  }

  @Test func whatWentUnderAPowerAsWellIsTheRecipientsToKeep() throws {
    let bases = """
          lawful-bases:
            - id: basis
              strength: power
              gateway: oma2007-s14
              article-6: 6-1-e
              regime: uk-gdpr
              decided-at: 2026-06-01T09:00:00Z
              decided-by: manager
              covers: { recipients: [PROB-N07], purposes: [resettlement], categories: [ete] }
              necessity: Work and training are planned together before release.
              proportionality: What the young person does, and nothing about why.
              informed: { status: yes, at: "2026-06-01T09:00:00Z" }
      """
    let found = try findings(of: released(bases: bases), at: "2027-12-02T00:00:00Z")
    #expect(found.map(\.path) == ["/Exchange/InformationResponse/LeavingCareRecord/Accommodation"])
  }

  // MARK: Birthdays

  @Test(arguments: [
    // Born in summer time: the birthday begins at 23:00 UTC of the day before.
    ("2008-08-21", "2026-08-20T22:59:59Z", 0), ("2008-08-21", "2026-08-20T23:00:00Z", 2),
    // Born in winter: at midnight.
    ("2008-12-03", "2026-12-02T23:59:59Z", 0), ("2008-12-03", "2026-12-03T00:00:00Z", 2),
    // On the last day of a February.
    ("2009-02-28", "2027-02-27T23:59:59Z", 0), ("2009-02-28", "2027-02-28T00:00:00Z", 2),
    // The clocks go forward on the birthday itself, at one in the morning.
    ("2009-03-28", "2027-03-27T23:59:59Z", 0), ("2009-03-28", "2027-03-28T00:00:00Z", 2),
  ])
  func aParentsConsentToWhatWasReleasedAt17LapsesAt18(_ birth: String, _ time: String, _ count: Int) throws {
    let document = try released(
      born: birth, giver: Self.parentOfOneWhoLacksCapacity, until: "2032-01-01T00:00:00Z")
    let found = try findings(of: document, at: time)
    #expect(rules(found) == Array(repeating: "CN-082", count: count))
    #expect(found.allSatisfy { $0.message.hasSuffix(": GIVER_PR_LAPSED_18") })
  }

  @Test(arguments: [
    ("2010-08-21", "2026-08-20T22:59:59Z", 0), ("2010-08-21", "2026-08-20T23:00:00Z", 2),
    ("2012-02-29", "2028-02-28T23:59:59Z", 0), ("2012-02-29", "2028-02-29T00:00:00Z", 2),
  ])
  func aParentsWordIsNotEnoughFrom16(_ birth: String, _ time: String, _ count: Int) throws {
    let document = try released(born: birth, giver: Self.parent, until: "2032-01-01T00:00:00Z")
    let found = try findings(of: document, at: time)
    #expect(rules(found) == Array(repeating: "CN-082", count: count))
    #expect(found.allSatisfy { $0.message.hasSuffix(": GIVER_PR_INSUFFICIENT_16") })
  }

  @Test func bornOn29FebruarySomebodyIs18On1March() throws {
    let document = try released(
      born: "2008-02-29", giver: Self.parentOfOneWhoLacksCapacity, given: "2026-01-10T09:00:00Z",
      at: "2026-01-20T09:00:00Z")
    #expect(try rules(findings(of: document, at: "2026-02-28T23:59:59Z")) == [])
    #expect(try rules(findings(of: document, at: "2026-03-01T00:00:00Z")) == ["CN-082", "CN-082"])
  }

  @Test func theYoungPersonsOwnConsentGoesOnAndHasToBeAskedAgain() throws {
    let document = try released(born: "2008-08-21")
    #expect(try rules(findings(of: document, at: "2026-08-20T22:59:59Z")) == [])
    let found = try findings(of: document, at: "2026-08-20T23:00:00Z")
    #expect(rules(found) == ["CN-070"])
    #expect(found.first?.path == "/Exchange/Authorities/ConsentRecord")
  }

  @Test(arguments: [
    ("2026-08-20T22:59:59Z", ["CN-070"]), ("2026-08-20T23:00:00Z", []), ("2026-08-25T09:00:00Z", []),
  ])
  func onlyWhatWasReaffirmedFromTheBirthdayOnNeedNotBeAskedAgain(_ again: String, _ expected: [String]) throws
  {
    let event = """
                - { type: reaffirmed, at: "\(again)", recorded-at: "2026-08-26T09:00:00Z", recorded-by: manager, \
      method: written }
      """
    let notice = try notice(of: .changed, event: event, at: "2026-08-26T09:00:00Z", born: "2008-08-21")
    let document = try released(born: "2008-08-21")
    #expect(try rules(findings(of: document, at: "2026-09-01T00:00:00Z", notices: [notice])) == expected)
    #expect(try rules(findings(of: document, at: "2026-09-01T00:00:00Z")) == ["CN-070"], "nobody has said so")
  }

  // MARK: Withdrawn since

  /// A notice that the consent was withdrawn at noon on 20 July 2026.
  private func notice(
    about document: String = ReceiptTests.identifier, covers: String = ""
  ) throws -> String {
    let event = """
                - { type: withdrawn, at: "2026-07-20T12:00:00Z", recorded-at: "2026-07-20T12:05:00Z", \
      recorded-by: manager, method: oral-recorded\(covers) }
      """
    return try notice(about: document, of: .withdrawn, event: event, at: "2026-07-20T13:00:00Z")
  }

  /// A notice of any change.
  private func notice(
    about document: String = ReceiptTests.identifier, of change: ConsentChange, event: String,
    at time: String,
    born birth: String = "2007-08-21"
  ) throws -> String {
    let body = ExchangeBody.consentNotice(
      ConsentNotice(
        reliances: [Reliance(document: try #require(DocumentIdentifier(document)))],
        consent: AuthorityIdentifier(wellFormed: "consent"), change: change,
        effectiveAt: try #require(Instant(time)), action: .stopUsing))
    return try write(body: body, born: birth, events: event, at: time)
  }

  // MARK: Rewritten since

  @Test(arguments: [
    // As it was, and one event more.
    ("", "", 1, []), ("", "", 2, []),
    // The first event is now another one.
    ("at=\"2026-06-01T09:00:00Z\" recordedAt", "at=\"2026-06-01T08:00:00Z\" recordedAt", 1, ["CN-058"]),
    ("method=\"written\"", "method=\"electronic\"", 2, ["CN-058"]),
    // A moment written with another offset is the same moment.
    ("at=\"2026-06-01T09:00:00Z\" recordedAt", "at=\"2026-06-01T10:00:00+01:00\" recordedAt", 1, []),
  ])
  func theHistoryOfAConsentIsOnlyAddedTo(
    _ old: String, _ new: String, _ version: Int, _ expected: [String]
  ) throws {
    var text = try notice().replacing(
      "<ConsentRecord id=\"consent\" version=\"1\"",
      with: "<ConsentRecord id=\"consent\" version=\"\(version)\"")
    if !old.isEmpty {
      try #require(text.contains(old))
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    let found = try findings(of: released(), at: "2026-07-20T11:59:59Z", notices: [text])
    #expect(found.map(\.rule) == expected)
    #expect(found.allSatisfy { $0.path == "/Exchange/Authorities/ConsentRecord" && $0.severity == .error })
    // It is no matter for a document that the notice does not name.
    let other = text.replacing(Self.identifier, with: Document.other)
    #expect(try rules(findings(of: released(), at: "2026-07-20T11:59:59Z", notices: [other])) == [])
  }

  @Test func anEarlierVersionOfARecordHasNoEventThatALaterOneHasNot() throws {
    let later = try released().unsealed.replacing(
      "<ConsentRecord id=\"consent\" version=\"1\"", with: "<ConsentRecord id=\"consent\" version=\"2\"")
    let found = try rules(findings(of: later, at: "2026-07-20T11:59:59Z", notices: [notice()]))
    #expect(found == ["CN-058"])
  }

  @Test(arguments: [
    ("2026-07-20T11:59:59Z", 0), ("2026-07-20T12:00:00Z", 2), ("2026-07-20T12:00:01Z", 2),
  ])
  func aWithdrawalStopsUseFromItsInstantOn(_ time: String, _ count: Int) throws {
    let found = try findings(of: released(), at: time, notices: [notice()])
    #expect(rules(found) == Array(repeating: "CN-082", count: count))
    #expect(found.allSatisfy { $0.message.hasSuffix(": CONSENT_WITHDRAWN") })
    #expect(try rules(findings(of: released(), at: time)) == [], "nobody has told the recipient")
  }

  @Test func aWithdrawalOfAPartStopsUseOfThatPart() throws {
    let found = try findings(
      of: released(), at: "2026-07-21T00:00:00Z", notices: [notice(covers: ", covers: { categories: [ete] }")]
    )
    #expect(found.map(\.path) == ["/Exchange/InformationResponse/LeavingCareRecord/Activity"])
  }

  @Test func aNoticeAboutAnotherDocumentChangesNothing() throws {
    #expect(
      try rules(
        findings(of: released(), at: "2026-07-21T00:00:00Z", notices: [notice(about: Document.other)])) == [])
  }

  @Test func aNoticeFromAnotherControllerChangesNothing() throws {
    let other = try notice().replacing(
      "<Discloser controller=\"LA-301\"/>", with: "<Discloser controller=\"LA-302\"/>", maxReplacements: 1)
    #expect(try rules(findings(of: released(), at: "2026-07-21T00:00:00Z", notices: [other])) == [])
  }

  @Test func theNoticeItselfIsInOrder() throws {
    #expect(try rules(findings(of: notice(), at: "2026-07-21T00:00:00Z")) == [])
  }

  // MARK: Where and when

  @Test func aDocumentForSomebodyElseIsMisdirected() throws {
    let document = try released()
    let found = try findings(of: document, at: "2026-07-02T00:00:00Z", organisation: "PROB-N06")
    #expect(rules(found) == ["CN-083"])
    #expect(found.first?.path == "/Exchange/Header/Recipient")
    #expect(try rules(findings(of: document, at: "2026-07-02T00:00:00Z", organisation: nil)) == [])
  }

  @Test(arguments: [
    ("2026-07-01T08:55:00Z", []), ("2026-07-01T08:54:59Z", ["CN-086"]), ("2026-06-30T09:00:00Z", ["CN-086"]),
  ])
  func aReleaseInTheFutureIsImpossible(_ time: String, _ expected: [String]) throws {
    #expect(try rules(findings(of: released(), at: time)) == expected)
  }

  @Test func theInstantsOfHeaderAndReleaseAgree() throws {
    let changed = try released().unsealed.replacingOccurrences(
      of: "<ReleasedAt>2026-07-01T09:00:00Z", with: "<ReleasedAt>2026-07-01T09:00:01Z")
    #expect(try rules(findings(of: changed, at: "2026-07-02T00:00:00Z")) == ["CN-086"])
  }

  @Test(arguments: [
    ("2026-06-01T09:10:00Z", "2026-06-01T09:00:00Z", []),
    ("2026-06-01T09:10:00Z", "2026-06-01T08:59:59Z", ["CN-059"]),
    ("2026-06-01T09:10:00Z", "2026-07-01T09:00:00Z", []),
    ("2026-06-01T09:10:00Z", "2026-07-01T09:00:01Z", ["CN-059"]),
  ])
  func anEventIsRecordedAfterItHappensAndBeforeTheRelease(
    _ old: String, _ new: String, _ expected: [String]
  ) throws {
    let changed = try released().unsealed.replacingOccurrences(
      of: "recordedAt=\"\(old)\"", with: "recordedAt=\"\(new)\"")
    #expect(try rules(findings(of: changed, at: "2026-07-02T00:00:00Z")) == expected)
  }

  @Test func theGateRefusesWhatAReceiverWouldCallBackDated() throws {
    let event = """
                - { type: reaffirmed, at: "2026-06-30T12:00:00Z", recorded-at: "2026-07-01T09:00:01Z", \
      recorded-by: manager, method: written }
      """
    let early = try result(body: nil, events: event, at: "2026-07-01T09:00:00Z")
    #expect(early.releasable == nil && early.report.reasons == [.eventRecordedLater])
    #expect(try !write(body: nil, events: event, at: "2026-07-01T09:00:01Z").isEmpty)
  }

  @Test func aReviewThatIsOverdueIsReported() throws {
    let document = try released(more: "        review-by: 2026-09-30")
    #expect(try rules(findings(of: document, at: "2026-09-30T22:59:59Z")) == [])
    #expect(try rules(findings(of: document, at: "2026-09-30T23:00:00Z")) == ["CN-048"])
  }

  @Test func noFindingHasAValueOfTheDocument() throws {
    let found = try findings(
      of: released(), at: "2027-12-02T00:00:00Z", organisation: "PROB-N06", notices: [notice()])
    let text = found.map { "\($0) \($0.action)" }.joined()
    for value in ["YAXTEST", "2007", "PROB-N07", "LA-301", "doc-1"] {
      #expect(!text.contains(value), "\(value)")
    }
  }
}
