import ExchangeConsent
import ExchangeModel
import Foundation
import Testing
import XMLCoding

/// Every way round the gate, for each kind of body and each record in it.
@Suite struct BodyBypassTests {
  private static let secret = "Zanzibar-Quokka"

  private static func narrative(_ id: String) -> Item<Narrative> {
    Item(
      id: ItemIdentifier(wellFormed: id),
      content: Narrative(category: .healthMental, text: secret, title: secret))
  }

  private static let records = AgencyRecords(
    youthJustice: YouthJusticeRecord(items: [.narrative(narrative("y"))]),
    socialCare: SocialCareRecord(items: [.narrative(narrative("s"))]),
    leavingCare: LeavingCareRecord(items: [.narrative(narrative("l"))]),
    probation: ProbationRecord(items: [.narrative(narrative("p"))]))

  private static let other = DocumentIdentifier("0b8e6a0e-2f0e-4a55-8d5b-6f6f0b8f1d22")

  /// The bodies that hold items, each with the number of them.
  private static func bodies() throws -> [(body: ExchangeBody, count: Int)] {
    let transfer = try #require(other)
    let day = try #require(CalendarDate(year: 2026, month: 3, day: 16))
    return [
      (
        .informationRequest(InformationRequest(grounds: RequestGrounds(items: [.narrative(narrative("g"))]))),
        1
      ),
      (.informationResponse(InformationResponse(records: records)), 4),
      (
        .caseTransfer(
          CaseTransfer(transitionPlan: TransitionPlan(items: [.narrative(narrative("t"))]), records: records)),
        5
      ),
      (
        .transferDecision(
          TransferDecision(
            arrangements: TransferArrangements(items: [.narrative(narrative("a"))]), transferId: transfer,
            outcome: .accepted, decidedOn: day)), 1
      ),
      (
        .resettlementNotice(
          ResettlementNotice(
            resettlementPlan: ResettlementPlan(items: [.narrative(narrative("r"))]), records: records)), 5
      ),
    ]
  }

  private func documents() throws -> [Exchange] {
    try Self.bodies().map { body, _ in
      var document = try Samples.document("response-with-withheld.xml")
      document.body = body
      return document
    }
  }

  @Test func everyKindOfBodyThatHoldsItemsIsHere() throws {
    let kinds = Set(try Self.bodies().map { "\($0.body)".prefix { $0 != "(" } })
    #expect(kinds.count == 5)
    let without: Set<ExchangeBody.CodingKeys> = [.consentNotice, .acknowledgement, .retraction]
    #expect(ExchangeBody.CodingKeys.allCases.count == kinds.count + without.count)
  }

  @Test func theGateSeesEveryItemOfEveryBody() throws {
    let instant = try #require(Instant("2026-03-16T10:05:12Z"))
    for (document, expected) in zip(try documents(), try Self.bodies().map(\.count)) {
      let report = try document.released(at: instant, under: .englandWales()).report
      #expect(report.items.count == expected)
      #expect(report.outcome == .refused && report.items.allSatisfy { $0.outcome != .permit })
      #expect(!"\(report)".contains(Self.secret))
    }
  }

  @Test func noEncoderWritesABodyOrAnythingThatHoldsItems() throws {
    for document in try documents() {
      let body = document.body
      #expect(throws: GateError.noPermit) { try JSONEncoder().encode(document) }
      #expect(throws: GateError.noPermit) { try JSONEncoder().encode(body) }
      #expect(throws: GateError.noPermit) {
        try XMLEncoder(namespace: Exchange.namespace).encode(document, as: Exchange.rootElement)
      }
      expectRefusal { try PropertyListEncoder().encode(document) }
      expectRefusal { try PropertyListEncoder().encode([body]) }
      guard let records = body.records else { continue }
      #expect(throws: GateError.noPermit) { try JSONEncoder().encode(records) }
      expectRefusal { try PropertyListEncoder().encode(records) }
    }
  }

  /// Some encoders wrap the error that they get, together with the value that they could not encode.
  private func expectRefusal(_ encode: () throws -> Data) {
    let error = #expect(throws: (any Error).self) { try encode() }
    let shown = error.map { "\($0)" + String(reflecting: $0) } ?? ""
    #expect(shown.contains(GateError.noPermit.description) && !shown.contains(Self.secret))
  }

  @Test func lookingShowsNothingOfAnItem() throws {
    for document in try documents() {
      let values: [Any] = [document, document.body, document.body.records as Any]
      for value in values {
        var dumped = ""
        dump(value, to: &dumped)
        #expect(!("\(value)" + String(reflecting: value) + dumped).contains(Self.secret))
        #expect(!everything(in: value).contains { $0.contains(Self.secret) })
      }
    }
    // The walk does work: what is not guarded, it finds.
    #expect(
      everything(in: [Self.narrative("n").reveal(because: .display)]).contains { $0.contains(Self.secret) })
  }

  @Test func whatIsWithheldFromABodyIsNotInItsBytes() throws {
    let instant = try #require(Instant("2026-03-16T10:05:12Z"))
    for var document in try documents() {
      // Beside the narratives stands one item that is covered, so that the document goes.
      guard let original = try Samples.document("response-with-withheld.xml").body.records?.leavingCare,
        case .caseTransfer(var body) = document.body
      else { continue }
      body.records.leavingCare?.items += original.items.filter {
        if case .withheld = $0 { false } else { true }
      }
      document.body = .caseTransfer(body)
      let releasable = try #require(try document.released(at: instant, under: .englandWales()).releasable)
      let text = String(decoding: try releasable.xml(), as: UTF8.self)
      #expect(!text.contains(Self.secret) && text.contains("<Withheld"))
      #expect(throws: GateError.permitUsed) { try releasable.xml() }
    }
  }

  @Test func aDocumentKeptInternallyGoesNowhereElse() throws {
    let instant = try #require(Instant("2026-03-16T10:05:12Z"))
    for document in try documents() {
      #expect(throws: GateError.notInternal) {
        try document.keptInternally(at: instant, under: .englandWales())
      }
    }
  }

  /// Every text that a walk through mirrors comes upon.
  private func everything(in value: Any, depth: Int = 0) -> [String] {
    guard depth < 12 else { return [] }
    let mirror = Mirror(reflecting: value)
    return ["\(value)"] + mirror.children.flatMap { everything(in: $0.value, depth: depth + 1) }
  }
}
