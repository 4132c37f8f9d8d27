import Testing
import XMLCoding

@testable import ExchangeConsent

@Suite struct AuthoritiesTests {
  private let xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <Authorities xmlns="urn:example">\
    <ConsentRecord id="c1" version="2" party="subject" effect="both" explicit="true" use="single" \
    validFrom="2026-01-05T10:00:00Z" validTo="2026-07-01T00:00:00+01:00" reviewBy="2026-06-01" \
    expressRequest="true" extract="recipient-view" fullDigest="sha256:00">\
    <Giver capacity="deputy"><PersonRef ref="mother"/><OrgRef ref="LA-302"/>\
    <Evidence kind="deputy-order" ref="doc:1" from="2025-01-01" to="2027-01-01"/>\
    <Competence test="mca2005" outcome="lacks" assessor="adviser" at="2026-01-04T09:00:00Z">\
    <Decision>this sharing</Decision></Competence></Giver>\
    <Told noticeId="n" noticeVersion="1" language="cy" format="spoken" withdrawalExplained="true" \
    consequencesExplained="true" conditionOfService="false" recordedBy="adviser"/>\
    <Scope detail="summary" dataFrom="2024-01-01" dataTo="2025-12-31"><Discloser controller="LA-301"/>\
    <Recipient controller="PROB-N07"/><Recipient controller="YJS-ABC"/><Purpose code="resettlement"/>\
    <Category code="ete"/><Category code="health"/><Except code="health.sexual"/></Scope>\
    <EndEvent code="order-complete" occurredAt="2026-06-01T00:00:00+01:00"/>\
    <Onward rule="named"><Named controller="VOL-A1"/></Onward>\
    <Event type="given" at="2026-01-05T10:00:00Z" recordedAt="2026-01-05T10:20:00Z" recordedBy="adviser" \
    method="interpreter-assisted"/>\
    <Event type="withdrawn" at="2026-02-05T10:00:00Z" recordedAt="2026-02-05T10:20:00Z" recordedBy="adviser" \
    method="oral-recorded"><Scope><Category code="health"/></Scope></Event>\
    <Supersedes ref="c0"/><Evidence kind="form" ref="doc:2" sha256="00"/></ConsentRecord>\
    <LawfulBasis id="b1" strength="duty" party="subject" gateway="court-order" art6="6-1-c" \
    art9="9-2-g+sch1-p6" art10="official-authority" regime="part3" sch8="p1" strictlyNecessary="true" \
    apd="true" confidence="statute" officialDuty="true" decidedAt="2026-01-06T10:00:00Z" decidedBy="adviser" \
    decidedByRole="team manager" validTo="2026-07-01T00:00:00+01:00" reviewBy="2026-06-01" \
    originatorRelease="doc:3"><Scope detail="full"><Discloser controller="LA-301"/>\
    <Recipient controller="PROB-N07"/><Purpose code="court-report"/><Category code="order"/></Scope>\
    <Necessity>Needed.</Necessity><Proportionality>No more.</Proportionality>\
    <Informed status="delayed" reason="court-order" reviewBy="2026-02-01"/>\
    <DissentConsidered ref="c1">Weighed.</DissentConsidered><Lifts ref="x1"/></LawfulBasis>\
    <ProtectiveBasis id="s1" party="subject" gateway="ca2004-s11" art6="6-1-e" regime="uk-gdpr" \
    decidedAt="2026-01-06T10:00:00Z" decidedBy="adviser" protects="adult-at-risk" protectedParty="mother" \
    threshold="serious-harm" urgent="true"><Scope detail="full"><Discloser controller="LA-301"/>\
    <Recipient controller="PROB-N07"/><Purpose code="safeguarding"/><Category code="contact"/></Scope>\
    <Necessity>Needed.</Necessity><Proportionality>No more.</Proportionality><Informed status="yes"/>\
    <Harm>Feared.</Harm><AtRiskTest needs="true" experiencing="true" unable="false"/>\
    <ConsentNotObtained code="cannot-be-given"/>\
    <Approval by="adviser" role="manager" at="2026-01-06T11:00:00Z" kind="retrospective"/></ProtectiveBasis>\
    <Objection id="o1" party="subject" kind="restrict" at="2026-01-01T00:00:00Z" \
    until="2026-02-01T00:00:00Z"><Scope><Category code="views"/></Scope></Objection>\
    <Prohibition id="x1" code="anonymity" party="mother" from="2020-01-01T00:00:00Z" \
    to="2030-01-01T00:00:00Z"><Category code="offending"/><Source>statute</Source></Prohibition>\
    </Authorities>

    """

  @Test func everyRecordIsWrittenAsItWasRead() throws {
    let read = try XMLDecoder(namespace: "urn:example").decode(Authorities.self, from: Array(xml.utf8))
    #expect(read.unknown.isEmpty)
    let written = try XMLEncoder(namespace: "urn:example").encode(read.value, as: "Authorities")
    #expect(String(decoding: written, as: UTF8.self) == xml)
  }

  @Test func everyPartOfEveryRecordIsRead() throws {
    let read = try XMLDecoder(namespace: "urn:example").decode(Authorities.self, from: Array(xml.utf8)).value
    let consent = try #require(read.consents.first)
    #expect(consent.giver.person == person("mother") && consent.giver.competence?.outcome == .lacks)
    #expect(consent.scope.exceptions == [.healthSexual] && consent.scope.recipients.count == 2)
    #expect(consent.events.last?.scope?.categories == [.health])
    #expect(consent.onward?.named == [try org("VOL-A1")])
    let basis = try #require(read.bases.first)
    #expect(basis.strength == .duty && basis.terms.regime == .part3)
    #expect(basis.terms.dissentConsidered.first?.reasons.text == "Weighed.")
    #expect(basis.terms.lifts == [record("x1")])
    let protective = try #require(read.protectiveBases.first)
    #expect(protective.atRiskTest?.isMet == false && protective.consentNotObtained == .cannotBeGiven)
    #expect(read.identifiers == ["c1", "b1", "s1", "o1", "x1"].map(record))
  }

  @Test(arguments: [
    (#"code="ete""#, #"code="edu""#), (#"code="resettlement""#, #"code="anything""#),
    (#"effect="both""#, #"effect="all""#), (#"controller="YJS-ABC""#, #"controller="yjs""#),
    (#"type="given""#, #"type="assumed""#), (#"at="2026-01-05T10:00:00Z""#, #"at="2026-01-05T10:00:00""#),
  ])
  func anUnknownCodeOrAnInstantWithoutOffsetIsRefused(good: String, bad: String) {
    let faulty = Array(xml.replacing(good, with: bad).utf8)
    #expect(throws: XMLFault.self) {
      try XMLDecoder(namespace: "urn:example").decode(Authorities.self, from: faulty)
    }
  }

  @Test func aRecipientIsAControllerOrAKindAndNotBoth() throws {
    let kind = xml.replacing(
      #"<Recipient controller="YJS-ABC"/>"#, with: #"<Recipient class="partner-agencies"/>"#)
    let read = try XMLDecoder(namespace: "urn:example").decode(Authorities.self, from: Array(kind.utf8)).value
    #expect(read.consents.first?.scope.recipientClasses.map(\.text) == ["partner-agencies"])
    for wrong in [
      "<Recipient/>", #"<Recipient controller="YJS-ABC" class="partner-agencies"/>"#,
    ] {
      let faulty = xml.replacing(#"<Recipient controller="YJS-ABC"/>"#, with: wrong)
      #expect(throws: (any Error).self) {
        try XMLDecoder(namespace: "urn:example").decode(Authorities.self, from: Array(faulty.utf8))
      }
    }
  }

  @Test func ofTwoEventsAtTheSameInstantTheMoreRestrictivePrevails() {
    let order: [ConsentEventType] = [
      .requested, .deferred, .given, .reaffirmed, .restricted, .superseded, .refused, .invalidated,
      .withdrawn,
    ]
    #expect(ConsentEventType.allCases.sorted { $0.precedence < $1.precedence } == order)
  }
}
