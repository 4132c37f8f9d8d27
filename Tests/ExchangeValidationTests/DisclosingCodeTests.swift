import ExchangeConsent
import ExchangeModel
import ExchangeValidation
import Foundation
import Testing
import XMLCoding

/// A code that tells of more than the item in which it stands goes out only where that is covered too.
struct DisclosingCodeTests {
  /// Not in education, employment or training: because of illness, and for another reason.
  private static let ill = "G4"
  private static let other = "G5"

  private func release(_ code: String, categories: String) throws -> ReleaseResult<Exchange> {
    let statement = """
      sharing-statement: 1
      controller: LA-301
      subjects:
        - identifier: YAXTEST0001
          people: [{ id: manager, role: manager }]
          asked: { answer: no, reason-not-asked: unable-to-contact }
          lawful-bases:
      \(Self.basis("basis", categories))
      """
    let activity =
      #"<Activity id="i-5c" recordedOn="2026-06-01" source="LA-301" code="\#(code)" list="ssda903-activity" listVersion="2026"/>"#
    let own =
      #"<Narrative id="i-6d" category="strengths" recordedOn="2026-06-01" source="LA-301">Kind.</Narrative>"#
    let text = Document.record(
      recipient: "LA-301", purpose: "internal-record", items: activity + own)
    let record = try XMLDecoder(namespace: Exchange.namespace).decode(Exchange.self, from: Array(text.utf8))
      .value
    return try record.addressed(
      to: Controller(organisation: #require(OrganisationIdentifier("PROB-N07"))), for: .resettlement,
      on: SharingStatement(yaml: Array(statement.utf8)),
      as: #require(DocumentIdentifier("11111111-1111-4111-8111-111111111111"))
    ).released(at: #require(Instant("2026-07-01T09:00:00Z")), under: .englandWales())
  }

  private static func basis(_ id: String, _ categories: String) -> String {
    """
          - id: \(id)
            strength: power
            gateway: oma2007-s14
            article-6: 6-1-e
            article-9: 9-2-g+sch1-p6
            confidence: public-interest
            regime: uk-gdpr
            decided-at: 2026-06-01T09:00:00Z
            decided-by: manager
            valid-until: 2026-09-01T00:00:00Z
            covers:
              recipients: [PROB-N07]
              purposes: [resettlement]
              categories: [\(categories)]
            necessity: Work and training are planned together before release.
            proportionality: What the young person does, and nothing about why.
            informed: { status: yes, at: 2026-06-01T09:00:00Z }
    """
  }

  @Test func aCodeThatTellsOfHealthIsWithheldWhereHealthIsNotCovered() throws {
    let result = try release(Self.ill, categories: "ete, strengths")
    let item = try #require(result.report.items.first)
    #expect(item.reasons == [.codeDiscloses, .scopeCategory] && item.marker == .visible)
    let text = String(decoding: try #require(result.releasable).xml(), as: UTF8.self)
    #expect(!text.contains("ssda903-activity") && text.contains(#"<Withheld category="ete""#))
    #expect(try release(Self.other, categories: "ete, strengths").report.outcome == .released)
  }

  @Test func itGoesWhereBothAreCoveredAndIsJudgedAlikeOnReceipt() throws {
    let result = try release(Self.ill, categories: "ete, strengths, health")
    #expect(result.report.outcome == .released)
    let text = String(decoding: try #require(result.releasable).xml(), as: UTF8.self)
    #expect(text.contains(#"<Category code="health"/>"#))
    #expect(try Validator().validate(text).errors == [])
    let uncovered = text.replacing(#"<Category code="health"/>"#, with: "")
    #expect(try Validator().validate(uncovered).errors.contains("CN-080"))
    let harmless = text.replacing("code=\"G4\"", with: "code=\"G5\"").unsealed
    #expect(try !Validator().validate(harmless).errors.contains("CN-080"))
  }
}
