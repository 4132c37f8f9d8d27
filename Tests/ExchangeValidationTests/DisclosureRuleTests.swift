import ExchangeModel
import ExchangeValidation
import Foundation
import Testing
import XMLCoding

/// The rules about what a disclosure says of consent and lawful basis, each broken and nearly broken.
struct DisclosureRuleTests {
  private static let basis = """
    <LawfulBasis id="basis" strength="power" party="subject" gateway="oma2007-s14" art6="6-1-e" \
    art10="official-authority" regime="uk-gdpr" decidedAt="2026-06-01T09:00:00Z" decidedBy="adviser">
          <Scope detail="full">
            <Discloser controller="LA-301"/>
            <Recipient controller="PROB-N07"/>
            <Purpose code="resettlement"/>
            <Category code="ete"/>
            <Category code="accommodation"/>
            <Category code="order"/>
          </Scope>
          <Necessity>Work and a home are planned together before release.</Necessity>
          <Proportionality>What the young person does, and nothing about why.</Proportionality>
          <Informed status="yes" at="2026-06-01T09:00:00Z"/>
        </LawfulBasis>
    """

  private static let consent = """
    <ConsentRecord id="consent" version="1" party="subject" effect="both" explicit="true" use="continuing" \
    validFrom="2026-06-01T09:00:00Z" validTo="2026-12-01T00:00:00Z">
          <Giver capacity="self"/>
          <Told noticeId="LA-301/sharing" noticeVersion="3" withdrawalExplained="true" consequencesExplained="true" \
    conditionOfService="false" recordedBy="adviser"/>
          <Scope detail="full">
            <Discloser controller="LA-301"/>
            <Recipient controller="PROB-N07"/>
            <Purpose code="resettlement"/>
            <Category code="order"/>
          </Scope>
          <Onward rule="none"/>
          <Event type="given" at="2026-06-01T09:00:00Z" recordedAt="2026-06-01T09:10:00Z" recordedBy="adviser" \
    method="written"/>
          <Evidence kind="form" ref="doc-1"/>
        </ConsentRecord>
    """

  private static let protection = """
    <ProtectiveBasis id="protection" party="subject" gateway="vital-interests" art6="6-1-d" regime="uk-gdpr" \
    decidedAt="2026-06-29T09:00:00Z" decidedBy="adviser" validTo="2026-07-10T09:00:00Z" protects="vital">
          <Scope detail="full">
            <Discloser controller="LA-301"/>
            <Recipient controller="PROB-N07"/>
            <Purpose code="resettlement"/>
            <Category code="ete"/>
          </Scope>
          <Necessity>The recipient is the only one who can reach him today.</Necessity>
          <Proportionality>Where he can be found, and nothing else of him.</Proportionality>
          <Informed status="yes" at="2026-06-29T09:00:00Z"/>
          <Harm>He said that he would not live to see tomorrow.</Harm>
          <ConsentNotObtained code="cannot-reasonably-be-obtained"/>
          <Approval by="adviser" role="Team manager" at="2026-06-29T09:00:00Z" kind="prior"/>
        </ProtectiveBasis>
    """

  private static let item = """
    <Activity id="i1" authority="basis" recordedOn="2026-03-31" source="LA-301" code="P4" list="ssda903-activity" \
    listVersion="2026"/>
    """

  /// A disclosure in which nothing is to be found but that the profile is not at hand.
  private func disclosure(
    engagement: String = Document.notReached, authorities: String = basis, answers: String = "",
    items: String = item
  ) -> String {
    Document.document(
      recipient: "PROB-N07", purpose: "resettlement", engagement: engagement,
      authorities: authorities.isEmpty ? "" : "<Authorities>\(authorities)</Authorities>",
      body: """
        <InformationResponse>
            \(answers)
            \(items.isEmpty ? "" : "<LeavingCareRecord>\(items)</LeavingCareRecord>")
          </InformationResponse>
        """)
  }

  private func findings(_ text: String, at time: String = "2026-06-30T09:00:00Z") throws -> [Finding] {
    let side = ReceivingSide(at: try #require(Instant(time)))
    return try Validator(receivedBy: side).validate(text).findings.filter {
      !["CN-087", "CN-181"].contains($0.rule)
    }
  }

  private func rules(_ text: String, at time: String = "2026-06-30T09:00:00Z") throws -> [String] {
    try findings(text, at: time).map(\.rule)
  }

  private func changed(_ text: String, _ old: String, _ new: String) throws -> String {
    try #require(text.contains(old), "\(old)")
    return text.replacing(old, with: new, maxReplacements: 1)
  }

  // MARK: Engagement

  @Test func aDisclosureThatIsInOrderHasNoFinding() throws {
    #expect(try rules(disclosure()) == [])
  }

  @Test(arguments: [
    (#"asked="not-held""#, ["CN-020"]),
    (#"asked="no""#, ["CN-021"]),
    (#"asked="no" reasonNotAsked="other""#, ["CN-021"]),
    (#"asked="no" reasonNotAsked="lacks-capacity""#, []),
    (#"asked="yes" outcome="refused""#, ["CN-023"]),
    (#"asked="yes" outcome="agreed-in-part""#, ["CN-023"]),
    (#"asked="yes" outcome="agreed""#, ["CN-024"]),
    (#"asked="yes" outcome="no-view""#, []),
    (#"asked="yes" outcome="deferred""#, []),
    (#"asked="yes" at="2025-06-29T22:59:59Z" outcome="no-view""#, ["CN-025"]),
    (#"asked="yes" at="2025-06-29T23:00:00Z" outcome="no-view""#, []),
  ])
  func whatIsSaidOfAskingIsChecked(_ engagement: String, _ expected: [String]) throws {
    let found = try findings(disclosure(engagement: engagement))
    #expect(found.map(\.rule) == expected)
    #expect(found.allSatisfy { $0.path == "/Exchange/Engagement" && $0.layer == .consent })
  }

  @Test(arguments: [
    ("day\">2010-06-30", "CN-020"), ("day\">2010-07-01", "CN-022"), ("month\">2010-05", "CN-020"),
    // Somebody born in June may be 16 on the last day of a June, and need not be.
    ("month\">2010-06", "CN-020"), ("month\">2010-07", "CN-022"), ("year\">2010", "CN-022"),
    ("estimated\">2001-01-01", "CN-022"),
  ])
  func from16OnNotSayingSoIsAnError(_ birth: String, _ expected: String) throws {
    let text = try changed(
      disclosure(engagement: #"asked="not-held""#), "precision=\"day\">2007-08-21", "precision=\"\(birth)")
    #expect(try rules(text) == [expected])
  }

  @Test func aDocumentThatDisclosesNothingNeedNotSayWhoWasAsked() throws {
    let answer = #"<Answer category="ete" outcome="no-trace"/>"#
    let engagement = #"asked="not-held""#
    #expect(try rules(disclosure(engagement: engagement, authorities: "", answers: answer, items: "")) == [])
    #expect(try rules(disclosure(engagement: #"asked="no""#, authorities: "", items: "")) == ["CN-021"])
  }

  @Test(arguments: ["refused", "agreed-in-part"])
  func aRefusalThatIsRecordedIsWeighed(_ outcome: String) throws {
    let engagement = #"asked="yes" outcome="\#(outcome)""#
    let objection = #"<Objection id="no" party="subject" kind="object" at="2026-06-02T09:00:00Z"/>"#
    let weighed = try changed(
      Self.basis, "</LawfulBasis>",
      #"<DissentConsidered ref="no">Without it there is no plan for the day.</DissentConsidered></LawfulBasis>"#
    )
    #expect(try rules(disclosure(engagement: engagement, authorities: weighed + objection)) == [])
    #expect(try rules(disclosure(engagement: engagement, authorities: Self.basis + objection)) == ["CN-080"])
    let others = try changed(objection, #"party="subject""#, #"party="adviser""#)
    #expect(try rules(disclosure(engagement: engagement, authorities: Self.basis + others)) == ["CN-023"])
  }

  @Test func whatWasRefusedMayBeWhatWasWithheld() throws {
    let marker =
      #"<Withheld category="health" reason="refused-or-withdrawn" by="LA-301" at="2026-06-30T09:00:00Z"/>"#
    let engagement = #"asked="yes" outcome="agreed-in-part""#
    #expect(try rules(disclosure(engagement: engagement, items: Self.item + marker)) == [])
  }

  @Test func anAgreementThatIsRecordedIsRelevant() throws {
    let text = disclosure(
      engagement: #"asked="yes" outcome="agreed""#, authorities: Self.consent + Self.basis)
    #expect(try rules(text) == [])
  }

  // MARK: Lawful bases

  @Test(arguments: [
    (#"status="delayed" reason="unable-to-contact""#, ["CN-027"]),
    (#"status="withheld" reason="court-order""#, ["CN-027"]),
    (#"status="withheld" reason="court-order" reviewBy="2026-06-30""#, []),
    (#"status="withheld" reason="court-order" reviewBy="2026-06-29""#, ["CN-028"]),
    (#"status="planned" plannedAt="2026-06-30T09:00:00Z""#, []),
    (#"status="planned" plannedAt="2026-06-30T08:59:59Z""#, ["CN-028"]),
    (
      #"status="delayed" reason="court-order" plannedAt="2026-06-30T08:00:00Z" reviewBy="2026-07-30""#,
      ["CN-028"]
    ),
    (#"status="yes" plannedAt="2026-06-01T09:00:00Z""#, []),
    // Without a reason nothing may go; that is said of the item.
    (#"status="delayed" reviewBy="2026-07-30""#, ["CN-080"]),
  ])
  func secrecyHasAnEnd(_ informed: String, _ expected: [String]) throws {
    let text = try changed(disclosure(), #"status="yes" at="2026-06-01T09:00:00Z""#, informed)
    #expect(try rules(text) == expected)
  }

  @Test func whatWasPlannedIsLookedAtWhenTheDocumentIsUsed() throws {
    let text = try changed(
      disclosure(), #"status="yes" at="2026-06-01T09:00:00Z""#,
      #"status="planned" plannedAt="2026-07-30T09:00:00Z""#)
    #expect(try rules(text, at: "2026-07-30T09:00:00Z") == [])
    #expect(try rules(text, at: "2026-07-30T09:00:01Z") == ["CN-028"])
  }

  @Test(arguments: [
    ("Work and a home are planned together before release.", "Nineteen characters", ["CN-097"]),
    ("Work and a home are planned together before release.", "Twenty characters...", []),
    ("What the young person does, and nothing about why.", "Only      a      word", ["CN-097"]),
    // An empty one is found by the decision.
    ("<Necessity>Work and a home are planned together before release.</Necessity>", "", ["CN-080"]),
  ])
  func reasonsHaveALength(_ old: String, _ new: String, _ expected: [String]) throws {
    #expect(try rules(changed(disclosure(), old, new)) == expected)
  }

  @Test(arguments: [(3, []), (4, ["CN-106"]), (6, ["CN-106"])])
  func reasonsAreNotCopiedFromBasisToBasis(_ count: Int, _ expected: [String]) throws {
    let copies = (1..<count).map { Self.basis.replacing(#"id="basis""#, with: #"id="copy\#($0)""#) }
    #expect(try rules(disclosure(authorities: Self.basis + copies.joined())) == expected)
  }

  @Test func differentRefusalsAreWeighedEachByItself() throws {
    let dissents = #"<Objection id="no" party="subject" kind="object" at="2026-06-02T09:00:00Z"/>"#
    func basis(_ second: String) throws -> String {
      try changed(
        Self.basis, "</LawfulBasis>",
        """
        <DissentConsidered ref="no">Without it there is no plan for the day.</DissentConsidered>
        <DissentConsidered ref="other">\(second)</DissentConsidered></LawfulBasis>
        """)
    }
    let alike = try basis("Without it  there is no plan for the day.")
    let apart = try basis("Without it there is no home for the night.")
    #expect(try rules(disclosure(authorities: alike + dissents)) == ["CN-099"])
    #expect(try rules(disclosure(authorities: apart + dissents)) == [])
  }

  @Test func whatProtectsGoesToSomebodyWhoseRoleIsKnown() throws {
    let item = try changed(Self.item, #"authority="basis""#, #"authority="protection""#)
    let text = disclosure(authorities: Self.protection, items: item)
    #expect(try rules(text) == [])
    let found = try findings(text.replacing("PROB-N07", with: "CLUB-1"))
    #expect(found.map(\.rule) == ["CN-126"])
    #expect(found.first?.path == "/Exchange/Authorities/ProtectiveBasis")
    // What goes on another basis does not depend on it.
    let unused = disclosure(authorities: Self.basis + Self.protection)
    #expect(try !rules(unused.replacing("PROB-N07", with: "CLUB-1")).contains("CN-126"))
  }

  // MARK: Consents

  @Test func whatIsHeldUnderStatuteDoesNotHangOnConsentAlone() throws {
    let item =
      #"<Narrative id="i9" authority="consent" recordedOn="2026-03-31" category="order.dates">Text</Narrative>"#
    let both = try changed(item, #"authority="consent""#, #"authority="consent basis""#)
    let engagement = #"asked="yes" outcome="agreed""#
    let alone = try findings(disclosure(engagement: engagement, authorities: Self.consent, items: item))
    #expect(alone.map(\.rule) == ["CN-047"])
    #expect(alone.first?.path == "/Exchange/InformationResponse/LeavingCareRecord/Narrative")
    #expect(
      try rules(disclosure(engagement: engagement, authorities: Self.consent + Self.basis, items: both)) == []
    )
  }

  @Test(arguments: [(5, 1, []), (6, 1, ["CN-057"]), (1, 10, []), (1, 11, ["CN-057"])])
  func aConsentIsSpecific(_ recipients: Int, _ areas: Int, _ expected: [String]) throws {
    let categories = [
      "contact", "offending", "exploitation", "safeguarding", "care-history", "leaving-care", "health",
      "communication", "ete", "family",
    ].prefix(areas - 1)
    let more = (1..<recipients).map { #"<Recipient controller="PROB-N0\#($0)"/>"# }
    let consent = try changed(
      changed(
        Self.consent, #"<Purpose code="resettlement"/>"#, more.joined() + #"<Purpose code="resettlement"/>"#),
      #"<Category code="order"/>"#,
      #"<Category code="order"/><Category code="order.dates"/>"#
        + categories.map { #"<Category code="\#($0)"/>"# }.joined())
    #expect(
      try rules(disclosure(engagement: #"asked="yes" outcome="agreed""#, authorities: consent + Self.basis))
        == expected)
    let refused = try changed(consent, #"type="given""#, #"type="refused""#)
      .replacing("<Purpose code=\"resettlement\"/>", with: "<Purpose code=\"research\"/>")
    #expect(
      try rules(disclosure(engagement: #"asked="yes" outcome="refused""#, authorities: refused + Self.basis))
        == [],
      "anybody may refuse everything at once")
  }

  // MARK: Marking

  @Test(arguments: [
    ("NOT FOR THE VICTIM", true), ("VICTIMS UNIT", true), ("ADOPTION PAPERS", true),
    ("SEXUAL LIFE", true), ("SEXUAL HEALTH", true), ("INTELLIGENCE", true),
    ("RECIPIENTS ONLY", false), ("FOR LIFE", false), ("ADDRESS WITHHELD", false),
  ])
  func aHandlingInstructionDoesNotSayWhatIsHidden(_ handling: String, _ isFound: Bool) throws {
    let text = try changed(
      disclosure(), #"<Marking tier="OFFICIAL" sensitive="true"/>"#,
      #"<Marking tier="OFFICIAL" sensitive="true"><Handling>\#(handling)</Handling></Marking>"#)
    #expect(try rules(text) == (isFound ? ["CN-118"] : []))
  }

  @Test func sensitiveInformationIsMarkedSo() throws {
    let open = try changed(disclosure(), #"sensitive="true""#, #"sensitive="false""#)
    #expect(try rules(open) == [])
    let offence =
      #"<Narrative id="i9" authority="basis" recordedOn="2026-03-31" category="order.dates">Text</Narrative>"#
    #expect(try rules(disclosure(items: offence)) == [])
    let found = try findings(
      changed(disclosure(items: offence), #"sensitive="true""#, #"sensitive="false""#))
    #expect(found.map(\.rule) == ["CN-140"])
    #expect(found.first?.path == "/Exchange/Header/Marking/@sensitive")
  }

  // MARK: What is withheld

  @Test(arguments: [
    (["health"], []), (["health.mental"], ["CN-110"]), (["victim"], ["CN-111"]),
    (["sexual-life"], ["CN-111"]),
    (["health.sexual"], ["CN-111"]), (["care-history"], []), (["health", "family"], ["CN-117"]),
  ])
  func aMarkerSaysNoMoreThanItMay(_ categories: [String], _ expected: [String]) throws {
    let markers = categories.map {
      #"<Withheld category="\#($0)" reason="not-covered" by="LA-301" at="2026-06-30T09:00:00Z"/>"#
    }
    #expect(try rules(disclosure(items: Self.item + markers.joined())) == expected)
  }

  @Test(arguments: [
    ("care-history.adoption", "withheld", true), ("care-history.adoption", "given-in-part", true),
    ("care-history.adoption", "not-held", true), ("care-history.adoption", "no-trace", true),
    ("care-history.adoption", "nothing-disclosed", false), ("care-history.adoption", "given", false),
    ("care-history", "not-held", false), ("health", "withheld", false),
  ])
  func anAnswerDoesNotSayWhetherThereIsSomethingHidden(
    _ category: String, _ outcome: String, _ isFound: Bool
  ) throws {
    let found = try findings(disclosure(answers: #"<Answer category="\#(category)" outcome="\#(outcome)"/>"#))
    #expect(found.map(\.rule) == (isFound ? ["CN-111"] : []))
    #expect(found.allSatisfy { $0.path == "/Exchange/InformationResponse/Answer/@outcome" })
  }

  @Test func onlyWhatIsKeptMayCallItselfComplete() throws {
    let complete = (#"statement="may-be-incomplete""#, #"statement="complete-as-held""#)
    #expect(try rules(changed(disclosure(), complete.0, complete.1)) == ["CN-112"])
    #expect(try rules(changed(Document.internalRecord, complete.0, complete.1)) == [])
  }

  // MARK: What is not a disclosure

  @Test func aRequestThatLeavesItOpenIsReportedOnce() throws {
    for engagement in [#"asked="not-held""#, #"asked="no""#] {
      let text = Document.document(
        recipient: "PROB-N07", purpose: "resettlement", engagement: engagement,
        body: #"<InformationRequest><Asked category="strengths"/></InformationRequest>"#)
      #expect(try rules(text) == ["PR-084"])
    }
  }

  @Test func whatIsKeptCanStillBeCompleted() throws {
    let text = Document.document(engagement: #"asked="no""#, body: "<InformationResponse/>")
    #expect(try rules(text) == [])
  }

  @Test func aDocumentThatDoesNotSayWhenItWasReleasedIsNotCalledCovered() throws {
    let text = try changed(disclosure(), "<ReleasedAt>2026-06-30T09:00:00Z</ReleasedAt>", "")
    let report = try Validator().validate(text)
    let consent = try #require(report.layers.first { $0.layer == .consent })
    #expect(consent.status == .skipped)
    #expect(consent.reason == "the document does not say when it was released")
  }

  @Test func noFindingHasAValueOfTheDocument() throws {
    let marker = #"<Withheld category="victim" reason="not-covered" by="LA-301" at="2026-06-30T09:00:00Z"/>"#
    var text = disclosure(engagement: #"asked="yes" outcome="refused""#, items: Self.item + marker)
    text = try changed(text, "Work and a home are planned together before release.", "Zebedee")
    text = try changed(text, "What the young person does, and nothing about why.", "Zebedee")
    let found = try findings(text)
    #expect(Set(found.map(\.rule)) == ["CN-097", "CN-111"])
    let said = found.map { "\($0) \($0.action)" }.joined()
    for value in ["Zebedee", "YAXTEST", "PROB-N07", "LA-301", "2007"] {
      #expect(!said.contains(value), "\(value)")
    }
  }
}
