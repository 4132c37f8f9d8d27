import Foundation

/// Writes a batch of invented documents of about 20 KB each, as a leaving care service would send them: the
/// chronology of care as codes and dates, and the pathway plan and views as text.
///
/// It writes text directly, so that what is measured has no part in making its own input.
struct BatchGenerator {
  private var random = SplitMix(state: 20_261_122)
  private var item = 0

  /// Writes documents until the file has so many bytes.
  static func write(to path: String, bytes limit: Int) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw CocoaError(.fileWriteUnknown) }
    defer { try? file.close() }
    var generator = BatchGenerator()
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<ExchangeBatch xmlns=\"urn:young-adult-exchange:1\" schemaVersion=\"1.0.0\">\n"
    var written = 0
    var number = 0
    while written < limit {
      number += 1
      text += generator.document(number)
      if text.utf8.count > 1 << 20 {
        written += text.utf8.count
        try file.write(contentsOf: Data(text.utf8))
        text = ""
      }
    }
    try file.write(contentsOf: Data((text + "</ExchangeBatch>\n").utf8))
  }

  // MARK: A document

  private mutating func document(_ number: Int) -> String {
    item = 0
    let id = String(format: "00000000-0000-4000-8000-%012x", number)
    let digest = String(repeating: "5b1f", count: 16)
    var text = """
        <Exchange schemaVersion="1.0.0" id="\(id)">
          <Header>
            <Created>2026-03-16T10:04:00Z</Created>
            <Producer system="ExampleCase" version="8.2"/>
            <Discloser controller="LA-999" service="leaving-care"/>
            <Recipient controller="PROB-X99" service="probation"/>
            <Purpose>transition-planning</Purpose>
            <Regime>uk-gdpr</Regime>
            <Jurisdiction>England</Jurisdiction>
            <ReleasedAt>2026-03-16T10:05:12Z</ReleasedAt>
            <Audience>professional</Audience>
            <Marking tier="OFFICIAL" sensitive="true"/>
            <Profile id="england-wales" version="2026.1" digest="sha256:\(digest)"/>
          </Header>
          <Subject id="subject" noSharedIdentifier="not-held">
            <Identifier type="la-child-id" issuer="LA-999">YAX\(number)</Identifier>
            <Name>
              <Given>Kai</Given>
              <Family>Invented-Example</Family>
            </Name>
            <BirthDate precision="day">2007-\(day())</BirthDate>
            <Sex code="\(pick(["M", "F"]))"/>
          </Subject>
          <Party id="adviser" role="personal-adviser"/>
          <Engagement asked="yes" at="2026-03-10T14:00:00Z" by="adviser" outcome="agreed-in-part">
            <Informed recipient="PROB-X99" at="2026-03-10T14:00:00Z"/>
          </Engagement>
          <Authorities>
      \(consent())
          </Authorities>
          <InformationResponse>
            <SocialCareRecord>

      """
    text += careHistory()
    text += "        </SocialCareRecord>\n        <LeavingCareRecord>\n"
    text += leavingCare()
    text += """
              </LeavingCareRecord>
            </InformationResponse>
            <Completeness statement="may-be-incomplete"/>
            <Release at="2026-03-16T10:05:12Z" decisionDigest="sha256:\(digest)"/>
          </Exchange>

      """
    return text
  }

  private func consent() -> String {
    """
        <ConsentRecord id="c1" version="1" party="subject" effect="both" explicit="true" use="continuing" validFrom="2026-03-10T14:00:00Z" validTo="2026-09-10T00:00:00+01:00">
          <Giver capacity="self"/>
          <Told noticeId="LA-999/sharing-16plus" noticeVersion="3" language="en" format="easy-read" withdrawalExplained="true" consequencesExplained="true" conditionOfService="false" recordedBy="adviser"/>
          <Scope detail="full">
            <Discloser controller="LA-999"/>
            <Recipient controller="PROB-X99"/>
            <Purpose code="transition-planning"/>
            <Category code="leaving-care"/>
            <Category code="care-history"/>
            <Category code="views"/>
          </Scope>
          <Onward rule="none"/>
          <Event type="given" at="2026-03-10T14:00:00Z" recordedAt="2026-03-10T14:20:00Z" recordedBy="adviser" method="written"/>
          <Evidence kind="form" ref="doc:7781"/>
        </ConsentRecord>
    """
  }

  private mutating func careHistory() -> String {
    var text = ""
    for episode in 1...Int.random(in: 6...10, using: &random) {
      let group =
        "episode=\"e\(episode)\" period=\"p1\" from=\"20\(10 + episode)-\(day())\" until=\"20\(11 + episode)-\(day())\""
      text += """
                  <LegalStatus \(attributes()) code="\(pick(["C2", "V2", "J1"]))" list="ssda903-legal-status" listVersion="2025" \(group)>
                    <StartReason code="\(pick(["S", "P", "L"]))" list="ssda903-reason-new-episode" listVersion="2025"/>
                    <EndReason code="X1" list="ssda903-reason-episode-ceased" listVersion="2025"/>
                  </LegalStatus>
                  <Placement \(attributes()) code="\(pick(["U6", "K2", "U4"]))" list="ssda903-placement-type" listVersion="2025" \(group)>
                    <Provider code="PR1" list="ssda903-placement-provider" listVersion="2025"/>
                    <ProviderRegistration>SC999999</ProviderRegistration>
                  </Placement>

        """
    }
    for _ in 1...Int.random(in: 5...9, using: &random) {
      text += """
                  <LookedAfterReview \(attributes()) code="PN\(Int.random(in: 0...7, using: &random))" list="ssda903-review-participation" listVersion="2025" heldOn="2024-\(day())"/>

        """
    }
    return text
  }

  private static let domains = [
    "ACCOMMODATION", "EDUCATION_TRAINING", "EMPLOYMENT", "FAMILY_SOCIAL", "PRACTICAL_SKILLS", "FINANCE",
    "HEALTH_EMOTIONAL", "IDENTITY", "CONTINGENCY",
  ]

  private mutating func leavingCare() -> String {
    var text = """
                <LeavingCareStatus \(attributes()) code="FORMER_RELEVANT" basis="recorded" from="2025-\(day())"/>
                <PersonalAdviser \(attributes()) about="subject" official="adviser">
                  <Name>Ms A. Fictional-Example</Name>
                  <Team>Leaving Care East</Team>
                  <Telephone>01632 960123</Telephone>
                  <Email>adviser@example.gov.uk</Email>
                </PersonalAdviser>
                <Activity \(attributes()) code="P4" list="ssda903-activity" listVersion="2025"/>
                <Accommodation \(attributes()) code="U" list="ssda903-accommodation" listVersion="2025" suitability="suitable"/>

      """
    for domain in Self.domains {
      text += """
                  <PathwayPlanDomain \(attributes()) domain="\(domain)">
                    <Need>\(sentences(2...4))</Need>
                    <Wish>\(sentences(1...2))</Wish>
                    <Action status="OPEN" owner="leaving-care" dueBy="2026-\(day())">\(sentences(1...1))</Action>
                    <Action status="DONE" owner="leaving-care">\(sentences(1...1))</Action>
                  </PathwayPlanDomain>

        """
    }
    for _ in 1...3 {
      text += "          <View \(attributes())>\(sentences(3...6))</View>\n"
    }
    return text
  }

  // MARK: Parts

  private mutating func attributes() -> String {
    item += 1
    let id = String(UInt64.random(in: 0..<1 << 40, using: &random), radix: 16)
    return "id=\"i\(item)-\(id)\" authority=\"c1\" recordedOn=\"2026-\(day())\" source=\"LA-999\""
  }

  private mutating func day() -> String {
    String(
      format: "%02d-%02d", Int.random(in: 1...12, using: &random), Int.random(in: 1...28, using: &random))
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private static let sentences = [
    "Support to finish the first year of the apprenticeship, with a meeting every month.",
    "I want the judge to know I have been at work on time since January.",
    "Meet the employer &amp; agree who to call when the bus is late.",
    "Stay close to the café where my sister works.",
    "The advocate will come along if that is wanted.",
    "Open a bank account, and bring the papers for the travel card.",
  ]

  private mutating func sentences(_ range: ClosedRange<Int>) -> String {
    (0..<Int.random(in: range, using: &random)).map { _ in pick(Self.sentences) }.joined(separator: " ")
  }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
