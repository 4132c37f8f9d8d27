import ExchangeConsent
import ExchangeModel
import ExchangeValidation
import Foundation
import Testing
import XMLCoding

/// What a receiver can judge of the consent on which something was disclosed.
struct ConsentTests {
  private let validator: Validator
  private let released: String

  private static let statement = """
    sharing-statement: 1
    controller: LA-301
    subjects:
      - identifier: YAXTEST0001
        people: [{ id: manager, role: manager }]
        asked: { answer: no, reason-not-asked: unable-to-contact }
        lawful-bases:
          - id: basis
            strength: power
            gateway: oma2007-s14
            article-6: 6-1-e
            regime: uk-gdpr
            decided-at: 2026-06-01T09:00:00Z
            decided-by: manager
            valid-until: 2026-09-01T00:00:00Z
            covers:
              recipients: [PROB-N07]
              purposes: [resettlement]
              categories: [ete]
            necessity: Work and training are planned together before release.
            proportionality: What the young person does, and nothing about why.
            informed: { status: yes, at: 2026-06-01T09:00:00Z }
    """

  init() throws {
    validator = try Validator()
    let record = try XMLDecoder(namespace: Exchange.namespace).decode(
      Exchange.self, from: Array(Document.internalRecord.utf8)
    ).value
    let identifier = try #require(DocumentIdentifier("11111111-1111-4111-8111-111111111111"))
    let recipient = try #require(OrganisationIdentifier("PROB-N07"))
    let addressed = try record.addressed(
      to: Controller(organisation: recipient), for: .resettlement,
      on: SharingStatement(yaml: Array(Self.statement.utf8)),
      as: identifier)
    let result = try addressed.released(
      at: try #require(Instant("2026-07-01T09:00:00Z")), under: .englandWales())
    let releasable = try #require(result.releasable, "\(result.report)")
    released = String(decoding: try releasable.xml(formatting: .indented), as: UTF8.self)
  }

  @Test func whatTheGateReleasedIsCoveredOnReceipt() {
    let report = validator.validate(released)
    #expect(report.findings.isEmpty, "\(report.findings)")
    #expect(report.status(of: .consent) == .passed)
    #expect(released.contains("<Withheld"))
  }

  @Test(arguments: [
    ("controller=\"PROB-N07\"/>\n        <Purpose", "controller=\"PROB-N06\"/>\n        <Purpose", "CN-080"),
    ("validTo=\"2026-09-01T00:00:00Z\"", "validTo=\"2026-06-30T00:00:00Z\"", "CN-080"),
    ("<Purpose>resettlement", "<Purpose>safeguarding", "CN-080"),
    ("id=\"i1\"", "id=\"i7\"", "CN-081"),
  ])
  func whatWasChangedAfterTheReleaseIsFound(_ old: String, _ new: String, _ rule: String) throws {
    try #require(released.contains(old), "\(released)")
    let changed = released.replacingOccurrences(of: old, with: new)
    #expect(validator.validate(changed).errors == ["CN-180", rule])
    // Whoever takes the digest of the content away as well is found by the decision.
    let report = validator.validate(changed.unsealed)
    #expect(report.errors == [rule], "\(report.findings)")
    #expect(report.status(of: .consent) == .failed)
  }

  @Test(arguments: [
    ("<Activity ", "<Activity detail=\"full\" "), ("may-be-incomplete", "complete-as-held"),
    ("<BirthDate precision=\"day\">2007-08-21", "<BirthDate precision=\"day\">2007-08-22"),
  ])
  func aWordThatSomebodyChangedIsFound(_ old: String, _ new: String) throws {
    try #require(released.contains(old), "\(released)")
    #expect(validator.validate(released.replacingOccurrences(of: old, with: new)).errors.contains("CN-180"))
  }

  @Test func anotherLayoutOfTheSameDocumentIsTheSameDocument() throws {
    let flat = released.replacing(#/>\s+</#, with: "><").replacing("'", with: "&#39;")
    let turned = flat.replacing(
      #/<Recipient controller="([^"]+)"\/>/#, with: { "<Recipient  controller='\($0.1)' ></Recipient>" })
    #expect(turned != released)
    #expect(validator.validate(turned).findings.isEmpty)
  }

  @Test func aFindingOfConsentStandsAtTheItem() throws {
    let report = validator.validate(
      released.unsealed.replacingOccurrences(of: "<Purpose>resettlement", with: "<Purpose>safeguarding"))
    let finding = try #require(report.findings.first { $0.rule != "CN-181" })
    #expect(finding.path == "/Exchange/InformationResponse/LeavingCareRecord/Activity")
    #expect(finding.message.contains("SCOPE_PURPOSE"))
  }

  @Test func anotherProfileIsAWarningAndTheItemsAreJudgedAllTheSame() throws {
    let digest = try SharingProfile.englandWales().digest
    let other = released.unsealed.replacingOccurrences(of: digest, with: Document.digest)
    let report = validator.validate(other)
    #expect(report.findings.map(\.rule) == ["CN-181", "CN-087"])
    #expect(report.verdict(failOn: .error) == .acceptable)
    let uncovered = other.replacingOccurrences(of: "<Purpose>resettlement", with: "<Purpose>safeguarding")
    #expect(validator.validate(uncovered).errors == ["CN-080"])
  }

  @Test func anItemThatCitesNothingIsNotCovered() {
    let text = Document.record(
      recipient: "PROB-N07", purpose: "resettlement", engagement: Document.notReached)
    #expect(validator.validate(text).errors == ["CN-080", "CN-080"])
  }

  @Test func anAuthorityThatIsMissingIsOneFindingNotTwo() {
    let items = Document.items.replacingOccurrences(of: "id=\"i1\"", with: "id=\"i1\" authority=\"gone\"")
    let text = Document.record(
      recipient: "PROB-N07", purpose: "resettlement", engagement: Document.notReached, items: items)
    #expect(validator.validate(text).errors.sorted() == ["CN-003", "CN-080"])
  }
}
