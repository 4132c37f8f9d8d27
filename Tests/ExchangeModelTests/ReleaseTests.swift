import ExchangeConsent
import ExchangeModel
import Testing
import XMLCoding

/// What the gate lets through is a document of the format.
@Suite struct ReleaseTests {
  @Test func aReleaseIsValidAndHoldsOnlyWhatItsAuthoritiesCover() throws {
    var document = try Samples.document("response-with-withheld.xml")
    let uncovered = Item(
      id: ItemIdentifier(wellFormed: "i-uncovered"),
      authority: [AuthorityIdentifier(wellFormed: "c1")],
      content: Accommodation(
        kind: CodedValue("U", list: "ssda903-accommodation", listVersion: "2025"), suitability: .suitable))
    document.records.leavingCare?.items.append(.accommodation(uncovered))
    document.response.answers.append(Answer(category: .accommodationCurrent, outcome: .given))
    let released = try release(document)
    #expect(!released.text.contains("i-uncovered"))
    let items = try #require(released.document.records.leavingCare?.items)
    let markers = items.compactMap { if case .withheld(let marker) = $0 { marker } else { nil } }
    #expect(markers.map(\.category.code) == ["health", "accommodation"])
    #expect(
      released.document.response.answers.first { $0.category == .accommodationCurrent }?.outcome == .withheld)
    #expect(items.count == document.records.leavingCare?.items.count)
  }

  @Test func whatIsHiddenIsNotInTheBytes() throws {
    var document = try Samples.document("response-with-withheld.xml")
    let hidden = Item(
      id: ItemIdentifier(wellFormed: "i-hidden"),
      content: Adoption(decidedOn: CalendarDate(year: 2020, month: 2, day: 20)))
    document.records.socialCare = SocialCareRecord(items: [.adoption(hidden)])
    let released = try release(document)
    #expect(released.document.records.socialCare == nil)
    #expect(!released.text.contains("SocialCareRecord"))
    #expect(!released.text.contains("2020-02-20"))
    #expect(!released.text.contains("adoption"))
  }

  @Test func aRecordForAnotherControllerIsNotInternal() throws {
    let document = try Samples.document("response-with-withheld.xml")
    let instant = try #require(Instant("2026-03-16T10:05:12Z"))
    #expect(throws: GateError.notInternal) {
      try document.keptInternally(at: instant, under: .englandWales())
    }
  }

  /// Releases, and reads back what came out, which the schema must accept.
  private func release(_ document: Exchange) throws -> (document: Exchange, text: String) {
    let instant = try #require(Instant("2026-03-16T10:05:12Z"))
    let result = try document.released(at: instant, under: .englandWales())
    let releasable = try #require(result.releasable, "\(result.report.reasons)")
    let bytes = try releasable.xml()
    var read: [Exchange] = []
    var faults: [XMLFault] = []
    let reading = Exchange.reader(schema: try Exchange.schema).read(.bytes(bytes)) {
      read += $0.value.map { [$0] } ?? []
      faults += $0.faults
    }
    #expect(faults + reading.faults == [])
    return (try #require(read.first), String(decoding: bytes, as: UTF8.self))
  }
}
