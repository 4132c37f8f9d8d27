import Foundation
import Testing
import XMLCoding

@testable import ExchangeConsent

/// The ledger: what it keeps, what it counts, and what cannot be done to it unseen.
@Suite struct LedgerTests {
  private let child = LedgerSubject(kind: "la-child-id", identifier: "YAXTEST0001")

  private func release(
    uses: [AuthorityIdentifier: Int] = [:], about subject: LedgerSubject? = nil
  ) throws -> LedgerRelease {
    var consent = try ConsentRecord.complete("c1", [.views])
    consent.use = .single
    let letter = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"]), Note.item("i2", .healthMental, on: [])],
      authorities: Authorities(consents: [consent]), parties: [adviser])
    return LedgerRelease(try letter.released(uses: uses).report, about: subject ?? child)
  }

  private func at() throws -> Instant { try instant("2026-03-16T10:05:12Z") }

  /// Three releases, the last of which nothing concludes.
  private func sample() throws -> (ledger: ReleaseLedger, lines: [[UInt8]]) {
    var ledger = ReleaseLedger()
    var lines: [[UInt8]] = []
    lines.append(try ledger.prepare(release(), at: at()))
    lines.append(try ledger.conclude([1], isWritten: true, fileDigest: "sha256:00", at: at()))
    lines.append(try ledger.prepare(release(uses: [record("c1"): 1]), at: at()))
    lines.append(try ledger.prepare(release(), at: at()))
    lines.append(try ledger.conclude([4], isWritten: false, at: at()))
    lines.append(try ledger.prepare(release(), at: at()))
    return (ledger, lines)
  }

  @Test func itSaysWhatWentOnWhatAndNothingOfWhatItSaid() throws {
    let (_, lines) = try sample()
    let text = String(decoding: lines[0], as: UTF8.self)
    for expected in [
      #""id":"i1""#, #""on":["c1"]"#, #""category":"views""#, "NO_AUTHORITY", "PROB-N07", "england-wales",
      #""singleUse":["c1"]"#, "released-in-part", "sha256:",
    ] { #expect(text.contains(expected), "\(expected)") }
    #expect(!text.contains(secret) && !text.contains("Kai") && !text.contains("Fictional"))
    #expect(text.hasSuffix("\n") && text.utf8.count { $0 == UInt8(ascii: "\n") } == 1)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let (ledger, lines) = try sample()
    let read = ReleaseLedger(Array(lines.joined()))
    #expect(read.entries == ledger.entries && read.head == ledger.head)
    #expect(read.faults == [LedgerFault(line: 6, kind: .notConcluded)])
    #expect(!read.isTampered && !read.isTorn)
    #expect(ReleaseLedger().faults.isEmpty && ReleaseLedger([]).entries.isEmpty)
  }

  @Test func aReleaseThatWasRefusedIsRecordedAndCountsAsNone() throws {
    let (ledger, _) = try sample()
    let refused = try #require(ledger.entries.first { $0.event == .refused })
    #expect(refused.release?.reasons == [.nothingLeft])
    #expect(refused.release?.items == [] && refused.release?.singleUse == [])
    #expect(ledger.releases.map(\.number) == [1, 6])
  }

  @Test func usesAreThoseOfOneYoungPersonAndWhatMayHaveGoneCounts() throws {
    var (ledger, _) = try sample()
    #expect(ledger.uses(of: child) == [record("c1"): 2])
    let other = LedgerSubject(kind: "la-child-id", identifier: "YAXTEST0002")
    #expect(ledger.uses(of: other) == [:])
    _ = try ledger.conclude([6], isWritten: false, at: at())
    #expect(ledger.uses(of: child) == [record("c1"): 1])
    #expect(ledger.faults == [])
  }

  @Test func everyLineThatIsTakenOutOrPutInOrMovedIsFound() throws {
    let (_, lines) = try sample()
    for index in 0..<lines.count - 1 {
      var taken = lines
      taken.remove(at: index)
      #expect(ReleaseLedger(Array(taken.joined())).isTampered, "taken out: \(index + 1)")
      var doubled = lines
      doubled.insert(lines[index], at: index)
      #expect(ReleaseLedger(Array(doubled.joined())).isTampered, "doubled: \(index + 1)")
      var swapped = lines
      swapped.swapAt(index, index + 1)
      #expect(ReleaseLedger(Array(swapped.joined())).isTampered, "swapped: \(index + 1)")
    }
  }

  @Test func everyByteThatIsChangedBeforeTheLastLineIsFound() throws {
    let lines = try sample().lines[...2]
    let bytes = Array(lines.joined())
    let end = bytes.count - lines[2].count
    for index in stride(from: 0, to: end, by: 7) where bytes[index] != UInt8(ascii: "\n") {
      var changed = bytes
      changed[index] = changed[index] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
      #expect(ReleaseLedger(changed).isTampered, "byte \(index)")
    }
  }

  @Test func thatTheEndWasCutOffIsSeenByAHeadThatWasNoted() throws {
    let (ledger, lines) = try sample()
    let cut = ReleaseLedger(Array(lines.dropLast().joined()))
    #expect(cut.faults == [])
    #expect(!cut.heads.contains(ledger.head))
    var longer = ledger
    _ = try longer.conclude([6], isWritten: true, at: at())
    #expect(longer.heads.contains(ledger.head))
  }

  @Test func aLineThatWasTornStaysAndTheChainGoesOnOverIt() throws {
    let (_, lines) = try sample()
    for kept in [1, 40, lines[5].count - 2] {
      let bytes = Array(lines[..<5].joined() + lines[5].prefix(kept))
      var torn = ReleaseLedger(bytes)
      #expect(torn.isTorn && torn.faults == [LedgerFault(line: 6, kind: .unreadable)])
      #expect(torn.releases.map(\.number) == [1])
      let more = try torn.prepare(release(), at: at())
      let read = ReleaseLedger(bytes + more)
      #expect(!read.isTampered && read.entries.last?.number == 7)
      #expect(read.faults.map(\.kind) == [.unreadable, .notConcluded])
    }
  }

  @Test func aLineThatLacksItsEndAloneCounts() throws {
    let (_, lines) = try sample()
    let bytes = Array(lines.joined().dropLast())
    var ledger = ReleaseLedger(bytes)
    #expect(ledger.isTorn && ledger.releases.map(\.number) == [1, 6])
    let more = try ledger.conclude([6], isWritten: true, at: at())
    #expect(ReleaseLedger(bytes + more).faults == [])
  }

  @Test func nothingIsConcludedTwiceOrThatWasNotPrepared() throws {
    for numbers in [[1], [2], [9], [6, 6]] {
      let (ledger, lines) = try sample()
      var changed = ledger
      let more = try changed.conclude(numbers, isWritten: true, at: at())
      let faults = ReleaseLedger(Array(lines.joined()) + more).faults
      #expect(faults.contains(LedgerFault(line: 7, kind: .concludesNothing)), "\(numbers)")
    }
  }

  @Test func anEntryThatIsPrintedDoesNotNameTheYoungPerson() throws {
    let (ledger, _) = try sample()
    var dumped = ""
    dump(ledger.entries, to: &dumped)
    #expect(!"\(ledger.entries)\(dumped)".contains("YAXTEST"))
  }
}

/// What lapses, and what has happened to a consent on which something went.
@Suite struct AuthorityEndTests {
  private func ends(
    _ consent: ConsentRecord, born: String, from start: String, until end: String
  ) throws -> [String] {
    try Authorities(consents: [consent]).ends(
      from: instant(start), until: instant(end), subject: person("subject"), birthDate: PartialDate(born),
      under: .englandWales()
    ).map { "\($0.at.secondsSinceEpoch) \($0.reason.rawValue)" }
  }

  private func seconds(_ text: String) throws -> Int { try instant(text).secondsSinceEpoch }

  /// A consent that does not end by date before 2030.
  private func consent(by capacity: GiverCapacity, _ outcome: CompetenceOutcome? = nil) throws
    -> ConsentRecord
  {
    var consent = try ConsentRecord.complete("c1", [.views], capacity: capacity)
    consent.validTo = try instant("2030-01-01T00:00:00Z")
    consent.giver.competence = outcome.map { Competence(test: .mentalCapacityAct, outcome: $0) }
    return consent
  }

  @Test func aParentsConsentLapsesAt16AndAt18InLondon() throws {
    // A summer birthday begins at 23:00 UTC of the day before, a winter one at midnight.
    let summer = try ends(
      consent(by: .parent), born: "2010-07-01", from: "2026-03-11T00:00:00Z", until: "2029-01-01T00:00:00Z")
    #expect(
      try summer == [
        "\(seconds("2026-06-30T23:00:00Z")) subject-is-16",
        "\(seconds("2028-06-30T23:00:00Z")) subject-is-18",
      ])
    let leap = try ends(
      consent(by: .parent, .lacks), born: "2008-02-29", from: "2026-02-01T00:00:00Z",
      until: "2026-03-02T00:00:00Z")
    #expect(leap == [], "it was given later")
    let later = try ends(
      consent(by: .localAuthority, .lacks), born: "2012-02-29", from: "2026-03-11T00:00:00Z",
      until: "2031-01-01T00:00:00Z")
    #expect(
      try later == [
        "\(seconds("2030-01-01T00:00:00Z")) end-date", "\(seconds("2030-03-01T00:00:00Z")) subject-is-18",
      ])
  }

  @Test func theFirstInstantCountsAndTheLastDoesNot() throws {
    let consent = try consent(by: .parent, .lacks)
    let birthday = "2028-06-30T23:00:00Z"
    let before = "2028-06-30T22:59:59Z"
    let after = "2028-06-30T23:00:01Z"
    #expect(try ends(consent, born: "2010-07-01", from: birthday, until: after).count == 1)
    #expect(try ends(consent, born: "2010-07-01", from: before, until: birthday).isEmpty)
    #expect(try ends(consent, born: "2010-07-01", from: after, until: "2028-07-30T00:00:00Z").isEmpty)
  }

  @Test func theYoungPersonsOwnConsentIsAskedAgainAt18() throws {
    let own = try consent(by: .selfGiven)
    #expect(
      try ends(own, born: "2008-07-01", from: "2026-03-11T00:00:00Z", until: "2026-12-01T00:00:00Z")
        == ["\(seconds("2026-06-30T23:00:00Z")) ask-again-at-18"])
    // Given on 10 March 2026, and so as an adult.
    #expect(
      try ends(own, born: "2008-03-01", from: "2026-03-11T00:00:00Z", until: "2026-12-01T00:00:00Z") == [])
  }

  @Test func whatWasWithdrawnDoesNotLapseAnyMore() throws {
    let withdrawn = try consent(by: .parent).with(.withdrawn, at: "2026-03-12T00:00:00Z")
    #expect(
      try ends(withdrawn, born: "2010-07-01", from: "2026-03-13T00:00:00Z", until: "2029-01-01T00:00:00Z")
        == [])
  }

  @Test func ofAnUncertainBirthdayTheEarliestCounts() throws {
    #expect(
      try ends(
        consent(by: .parent, .lacks), born: "2008", from: "2025-12-01T00:00:00Z",
        until: "2026-03-01T00:00:00Z") == [])
    #expect(
      try ends(
        consent(by: .parent, .lacks), born: "2009", from: "2026-03-11T00:00:00Z",
        until: "2027-02-01T00:00:00Z")
        == ["\(seconds("2027-01-01T00:00:00Z")) subject-is-18"])
  }

  @Test func theDayOfReviewAndTheEndsOfBasesCount() throws {
    var consent = try consent(by: .selfGiven)
    consent.reviewBy = try date("2026-06-30")
    var basis = try LawfulBasis.complete("b1", [.views])
    basis.terms.validTo = try instant("2026-05-01T00:00:00Z")
    let ends = try Authorities(
      consents: [consent], bases: [basis], protectiveBases: [.complete("p1", [.views])]
    ).ends(
      from: instant("2026-03-13T00:00:00Z"), until: instant("2026-12-01T00:00:00Z"),
      subject: person("subject"),
      birthDate: nil, under: .englandWales())
    #expect(
      ends.map { "\($0.authority.text) \($0.reason.rawValue)" } == [
        "p1 end-date", "b1 end-date", "c1 review",
      ])
    #expect(try ends.last?.at == instant("2026-06-30T23:00:00Z"))
  }

  @Test func aBasisIsListedWhereItsPowerEndsByDateOrByAge() throws {
    func ends(_ gateway: String, born: String?, under profile: SharingProfile) throws -> [String] {
      try Authorities(bases: [.complete("b1", [.views], gateway: gateway)]).ends(
        from: instant("2026-03-13T00:00:00Z"), until: instant("2026-12-01T00:00:00Z"),
        subject: person("subject"), birthDate: born.flatMap { PartialDate($0) }, under: profile
      ).map { "\($0.at.xmlText) \($0.reason.rawValue)" }
    }
    let profile = try SharingProfile.englandWales()
    #expect(
      try ends("ca1989-s22", born: "2008-07-01", under: profile) == ["2026-06-30T23:00:00Z gateway-age"])
    #expect(try ends("ca1989-s22", born: nil, under: profile) == [])
    #expect(try ends("ca1989-s22", born: "2009-07-01", under: profile) == [])
    #expect(try ends("oma2007-s14", born: "2008-07-01", under: profile) == [])
    let text = String(decoding: SharingProfile.englandWalesFile, as: UTF8.self).replacingOccurrences(
      of: #""source": "Offender Management Act 2007 s.14","#,
      with: #""source": "Offender Management Act 2007 s.14", "inForceTo": "2026-10-01T00:00:00Z","#
    ).replacingOccurrences(of: #""england-wales""#, with: #""north""#)
    let ending = try SharingProfile(json: Array(text.utf8))
    #expect(
      try ends("oma2007-s14", born: nil, under: ending) == ["2026-10-01T00:00:00Z gateway-ends"])
  }

  // MARK: Endings

  private func endings(_ consent: ConsentRecord, at time: String) throws -> [ConsentEnding] {
    let letter = try Letter.sample(
      [Note.item("i1", .views, on: ["c1"]), Note.item("i2", .healthMental, on: ["c1"])],
      authorities: Authorities(consents: [.complete("c1", [.views, .health])]), parties: [adviser])
    let release = LedgerRelease(
      try letter.released().report, about: LedgerSubject(kind: "la-child-id", identifier: "1"))
    return try release.endings(
      of: [consent], at: instant(time), subject: person("subject"), under: .englandWales())
  }

  @Test(arguments: [
    ("2026-04-01T11:59:59Z", 0), ("2026-04-01T12:00:00Z", 1), ("2026-04-01T12:00:01Z", 1),
  ])
  func aWithdrawalCountsFromItsInstantOn(_ time: String, _ count: Int) throws {
    let consent = try ConsentRecord.complete("c1", [.views, .health]).with(
      .withdrawn, at: "2026-04-01T12:00:00Z")
    let found = try endings(consent, at: time)
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.event == .withdrawn && $0.consent == record("c1") })
  }

  @Test func aPartialWithdrawalCountsWhereItTouchesWhatWent() throws {
    func partial(_ category: InformationCategory) throws -> ConsentRecord {
      var consent = try ConsentRecord.complete("c1", [.views, .health]).with(
        .withdrawn, at: "2026-04-01T12:00:00Z")
      consent.events[1].scope = Scope(categories: [category])
      return consent
    }
    #expect(try endings(partial(.health), at: "2026-04-02T00:00:00Z").count == 1)
    #expect(try endings(partial(.ete), at: "2026-04-02T00:00:00Z").isEmpty)
  }

  @Test func whatWasGivenAgainHasNotEnded() throws {
    let consent = try ConsentRecord.complete("c1", [.views, .health]).with(
      .withdrawn, at: "2026-04-01T12:00:00Z"
    )
    .with(.reaffirmed, at: "2026-04-03T12:00:00Z")
    #expect(try endings(consent, at: "2026-04-02T00:00:00Z").count == 1)
    #expect(try endings(consent, at: "2026-04-04T00:00:00Z").isEmpty)
  }

  @Test func anEventThatEndsTheConsentCountsAndAnEndDateThatTheRecipientHasDoesNot() throws {
    var consent = try ConsentRecord.complete("c1", [.views, .health])
    #expect(try endings(consent, at: "2027-01-01T00:00:00Z").isEmpty)
    consent.endEvent = EndEvent(
      code: try code("order-complete"), occurredAt: try instant("2026-05-01T00:00:00Z"))
    #expect(try endings(consent, at: "2026-06-01T00:00:00Z").map(\.event) == [nil])
    #expect(try endings(consent, at: "2026-04-30T00:00:00Z").isEmpty)
  }

  @Test func anotherConsentIsNobodysBusiness() throws {
    let other = try ConsentRecord.complete("c2", [.views, .health]).with(
      .withdrawn, at: "2026-04-01T12:00:00Z")
    #expect(try endings(other, at: "2026-04-02T00:00:00Z").isEmpty)
  }

  // MARK: What a notice shows

  /// A release of what a person's wishes are, on a consent that says more.
  @Test func aNoticeShowsOfTheConsentWhatItsRecipientHas() throws {
    var consent = try ConsentRecord.complete("c1", [.views, .healthSexual, .ete], of: "sister")
    consent.scope.recipients.append(try org("VOL-HOUSE"))
    consent.scope.disclosers.append(try org("YJS-ABC"))
    consent.scope.purposes += [.safeguarding, .resettlement]
    consent.supersedes = [record("c0")]
    let then = consent
    func partial(
      _ type: ConsentEventType, _ category: InformationCategory, for purposes: [Purpose] = [], at time: String
    ) throws {
      consent.events.append(
        ConsentEvent(
          type: type, at: try instant(time), recordedBy: person("adviser"), method: .written,
          scope: Scope(purposes: purposes, categories: [category])))
    }
    try partial(.refused, .healthSexual, at: "2026-03-20T00:00:00Z")
    try partial(.withdrawn, .views, for: [.safeguarding], at: "2026-04-01T00:00:00Z")
    let sister = LetterParty(id: person("sister"), role: "sibling", name: "Invented")
    func release(for purpose: Purpose) throws -> LedgerRelease {
      let letter = try Letter.sample(
        [Note.item("i1", .views, on: ["c1"], about: ["sister"]), Note.item("i2", .ete, on: ["c9"])],
        authorities: Authorities(consents: [then, .complete("c9", [.ete])]), parties: [adviser, sister],
        purpose: purpose)
      return LedgerRelease(
        try letter.released().report, about: LedgerSubject(kind: "la-child-id", identifier: "1"))
    }
    let shown = try consent.shown(
      to: [release(for: .courtReport), release(for: .safeguarding)], at: instant("2026-04-02T00:00:00Z"),
      subject: person("subject"), under: .englandWales())
    #expect(shown.scope.recipients == [try org("PROB-N07")])
    #expect(shown.scope.disclosers == [try org("LA-301")])
    #expect(shown.scope.purposes == [.courtReport, .safeguarding])
    #expect(shown.scope.categories == [.views] && shown.supersedes == [])
    #expect(shown.events.map(\.type) == [.given, .withdrawn] && shown.extract == .recipientView)

    // Whoever received under two names, from two services, sees both.
    var other = try release(for: .courtReport)
    other.recipient = try org("VOL-HOUSE")
    other.discloser = try org("YJS-ABC")
    other.items[0].category = .ete
    let both = try consent.shown(
      to: [release(for: .courtReport), other], at: instant("2026-04-02T00:00:00Z"),
      subject: person("subject"), under: .englandWales()
    ).scope
    #expect(both.categories == [.views, .ete])
    #expect(both.recipients == then.scope.recipients && both.disclosers == then.scope.disclosers)
  }
}
