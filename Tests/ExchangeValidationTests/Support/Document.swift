import ExchangeValidation
import Foundation
import XMLCoding

/// Documents for tests, as text that can be changed in one place.
enum Document {
  /// An internal record with one item of each kind that the rules look at.
  static let internalRecord = record(recipient: "LA-301", purpose: "internal-record")

  /// An engagement that gives a reason, so that nothing more is to be said of it.
  static let notReached = #"asked="no" reasonNotAsked="unable-to-contact""#

  static func record(
    recipient: String, purpose: String, engagement: String = #"asked="not-held""#, authorities: String = "",
    items: String = Document.items
  ) -> String {
    document(
      recipient: recipient, purpose: purpose, engagement: engagement, authorities: authorities,
      body: """
        <InformationResponse>
            <LeavingCareRecord>
              \(items)
            </LeavingCareRecord>
          </InformationResponse>
        """)
  }

  /// A document with any body.
  static func document(
    recipient: String = "LA-301", service: String? = nil, purpose: String = "internal-record",
    engagement: String = #"asked="not-held""#, authorities: String = "", body: String
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <Exchange xmlns="urn:young-adult-exchange:1" id="6f1c2a52-7d0e-4b7e-9a51-0c7a3f1f9d10" schemaVersion="1.0.0">
      <Header>
        <Created>2026-06-30T09:00:00Z</Created>
        <Producer system="Test" version="1"/>
        <Discloser controller="LA-301"\(service.map { #" service="\#($0)""# } ?? "")/>
        <Recipient controller="\(recipient)"/>
        <Purpose>\(purpose)</Purpose>
        <Regime>uk-gdpr</Regime>
        <Jurisdiction>England</Jurisdiction>
        <ReleasedAt>2026-06-30T09:00:00Z</ReleasedAt>
        <Audience>professional</Audience>
        <Marking tier="OFFICIAL" sensitive="true"/>
        <Profile id="england-wales" version="2026.1" digest="\(digest)"/>
      </Header>
      <Subject id="subject"\(recipient == "LA-301" ? "" : " noSharedIdentifier=\"not-held\"")>
        <Identifier type="la-child-id" issuer="LA-301">YAXTEST0001</Identifier>
        <BirthDate precision="day">2007-08-21</BirthDate>
        <Sex code="M"/>
      </Subject>
      <Party id="adviser" role="personal-adviser"/>
      <Engagement \(engagement)/>
      \(authorities)
      \(body)
      <Completeness statement="may-be-incomplete"/>
      <Release at="2026-06-30T09:00:00Z" decisionDigest="\(digest)"/>
    </Exchange>
    """
  }

  /// The identifier of another document.
  static let other = "0b8e6a0e-2f0e-4a55-8d5b-6f6f0b8f1d22"

  /// A consent of the young person that was given and withdrawn.
  static let consent = """
    <Authorities>
        <ConsentRecord id="c1" version="1" party="subject" effect="data-protection" explicit="false" use="continuing" \
    validFrom="2026-03-01T00:00:00Z" validTo="2026-12-01T00:00:00Z">
          <Giver capacity="self"/>
          <Scope detail="full">
            <Discloser controller="LA-301"/>
            <Recipient controller="PROB-N07"/>
            <Purpose code="transition-planning"/>
            <Category code="ete"/>
          </Scope>
          <Onward rule="none"/>
          <Event type="given" at="2026-03-01T00:00:00Z" recordedAt="2026-03-01T00:00:00Z" recordedBy="adviser" \
    method="written"/>
          <Event type="withdrawn" at="2026-06-29T00:00:00Z" recordedAt="2026-06-29T00:00:00Z" \
    recordedBy="adviser" method="written"/>
        </ConsentRecord>
      </Authorities>
    """

  static let items = """
    <Activity id="i1" recordedOn="2026-03-31" source="LA-301" code="P4" list="ssda903-activity" listVersion="2026"/>
    <Accommodation id="i2" recordedOn="2026-03-31" source="LA-301" code="U" list="ssda903-accommodation" \
    listVersion="2026" suitability="suitable"/>
    """

  static let digest = "sha256:" + String(repeating: "0", count: 64)

  static func batch(_ documents: [String]) -> String {
    let bodies = documents.map { $0.drop { $0 != "\n" } }.joined(separator: "\n")
    return """
      <ExchangeBatch xmlns="urn:young-adult-exchange:1" schemaVersion="1.0.0">\(bodies)</ExchangeBatch>
      """
  }

  /// The same document under another identifier.
  static func internalRecord(numbered number: Int) -> String {
    internalRecord.replacingOccurrences(
      of: "6f1c2a52-7d0e-4b7e-9a51-0c7a3f1f9d10",
      with: "6f1c2a52-7d0e-4b7e-9a51-" + String(format: "%012d", number))
  }
}

extension Validator {
  /// Judges a text.
  func validate(_ text: String) -> InputReport {
    validate(.bytes(Array(text.utf8)), named: "test.xml")
  }
}

extension InputReport {
  /// The rules of the findings that are errors, in order.
  var errors: [String] { findings.filter { $0.severity == .error }.map(\.rule) }

  func status(of layer: ValidationLayer) -> LayerResult.Status? {
    layers.first { $0.layer == layer }?.status
  }
}
