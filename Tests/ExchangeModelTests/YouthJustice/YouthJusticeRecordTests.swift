import ExchangeConsent
import ExchangeModel
import Testing
import XMLCoding

/// The record of a youth justice service as XML and as values.
@Suite struct YouthJusticeRecordTests {
  static let sample = "youth-justice-record.xml"

  @Test func theSampleHasEveryItemOfTheRecord() throws {
    let own = YouthJusticeAgreement.own.map { "\($0)" }
    let found = try Self.record(Samples.bytes(Self.sample)).split(separator: "<").compactMap {
      $0.first == "/" ? nil : $0.prefix { $0.isLetter }
    }
    #expect(own.filter { !found.contains(Substring($0)) } == [])
  }

  @Test func everyFieldOfTheSampleComesBackAsItWas() throws {
    let bytes = try Samples.bytes(Self.sample)
    let instant = try #require(Instant("2026-03-16T10:04:00Z"))
    let kept = try Samples.document(Self.sample).keptInternally(at: instant, under: .englandWales())
    let written = try #require(kept.releasable).xml()
    #expect(Self.record(written) == Self.record(bytes))
  }

  @Test func itemsMadeByHandAreValid() throws {
    var document = try Samples.document(Self.sample)
    let day = try #require(CalendarDate("2026-01-12"))
    let mark = try #require(Grouping("order-n1"))
    document.response.records.youthJustice = YouthJusticeRecord(items: [
      .youthOrder(
        item(
          "i-1",
          YouthOrder(
            outcome: CodedValue("REFERRAL_ORDER", list: "yjb-legal-outcome", listVersion: "2026"),
            order: mark,
            madeOn: day, statutoryAgency: .youthJusticeService, term: SentenceTerm(months: 6),
            sharedDelivery: [.init(elements: "Work on employment.", agency: .probation, agreedOn: day)],
            supervisingAgency: .youthJusticeService))),
      .riskOfSeriousHarm(
        item("i-2", RiskOfSeriousHarm(instrument: .assetPlus, assessedOn: day, rating: .notAssessed))),
      .likelihoodOfReoffending(
        item(
          "i-3",
          LikelihoodOfReoffending(
            instrument: .assetPlus, assessedOn: day, rating: .medium, indicative: .high, predictor: "YOGRS",
            score: ExactDecimal("41.75")))),
      .weaponConcern(
        item(
          "i-4", WeaponConcern(HarmConcern(instrument: .assetPlus, assessedOn: day, status: .noConcern)))),
      .selfAssessment(
        item("i-5", SelfAssessment(text: "I am not that person.", instrument: .pdat, assessedOn: day))),
    ])
    let instant = try #require(Instant("2026-03-16T10:04:00Z"))
    let bytes = try #require(document.keptInternally(at: instant, under: .englandWales()).releasable).xml()
    var faults: [XMLFault] = []
    var read: [Exchange] = []
    let reading = Exchange.reader(schema: try Exchange.schema).read(.bytes(bytes)) {
      faults += $0.faults
      read += $0.value.map { [$0] } ?? []
    }
    #expect(faults + reading.faults == [])
    #expect(read.first?.records.youthJustice == document.records.youthJustice)
  }

  @Test func aSpentConvictionIsSaidOrAssumedToBeSpent() throws {
    let day = try #require(CalendarDate("2024-01-12"))
    let mark = try #require(Grouping("order-n1"))
    var order = YouthOrder(
      outcome: CodedValue("REFERRAL_ORDER", list: "yjb-legal-outcome", listVersion: "2026"), order: mark,
      madeOn: day, statutoryAgency: .youthJusticeService)
    #expect(!order.isSpent)
    order.status = .current
    #expect(!order.isSpent)
    order.status = .completed
    #expect(order.isSpent)
    order.spent = false
    #expect(!order.isSpent)
    #expect(HospitalOrder(order).isSpent == false)

    #expect(PastOffence(YouthOffence(description: "Theft")).isSpent)
    #expect(!PastOffence(YouthOffence(description: "Theft", spent: false)).isSpent)
    #expect(!CurrentOffence(YouthOffence(description: "Theft")).isSpent)
    #expect(
      OutOfCourtDisposal(
        outcome: CodedValue("YOUTH_CAUTION", list: "yjb-legal-outcome", listVersion: "2026"), madeOn: day
      ).isSpent)
  }

  @Test(arguments: [
    ("hmcts-result", "YRM1", "health.mental"), ("hmcts-result", "YRD2", "health.substance"),
    ("hmcts-result", "RHT", "health.mental"), ("youth-requirement", "DRUG_TESTING", "health.substance"),
    ("yjb-legal-outcome", "HOSPITAL_ORDER", "health.mental"),
  ])
  func aCodeThatTellsOfHealthHasAnItemOfThatCategory(list: String, code: String, category: String) throws {
    let entry = try #require(CodeList.named(list)?.entry(for: code))
    #expect(entry.discloses?.code == category)
    let items = try SchemaFile.items(of: "YouthJusticeRecordType").filter {
      $0.annotation?.appinfo?.category?.code == category
        && $0.annotation?.appinfo?.lists.contains { $0.name == list } == true
    }
    #expect(!items.isEmpty)
  }

  private func item<Content>(_ id: String, _ content: Content) -> Item<Content> {
    Item(id: ItemIdentifier(wellFormed: id), content: content)
  }

  /// The record without the space between its elements.
  private static func record(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.firstRange(of: "<YouthJusticeRecord>"),
      let end = text.firstRange(of: "</YouthJusticeRecord>")
    else { return "" }
    return text[start.upperBound..<end.lowerBound].split(separator: "\n")
      .map { line in String(line.drop { $0 == " " }) }.joined()
  }
}
