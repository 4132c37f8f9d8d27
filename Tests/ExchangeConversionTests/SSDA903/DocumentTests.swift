import ExchangeConsent
import ExchangeConversion
import ExchangeModel
import Foundation
import Testing
import XMLCoding

/// The documents made from the synthetic return of the project.
@Suite struct DocumentTests {
  static func sample(_ folder: String = "ssda903") throws -> (
    report: ConversionReport, documents: [SSDA903Conversion.Converted]
  ) {
    try Returns.convert(Returns.files(in: Returns.samples.appendingPathComponent(folder)))
  }

  static func xml(of exchange: Exchange) throws -> [UInt8] {
    let moment = try #require(Instant("2026-06-01T09:00:00Z"))
    let result = try exchange.keptInternally(at: moment, under: .englandWales())
    return try #require(result.releasable).xml()
  }

  @Test func theSampleReturnIsConvertedWithoutAFinding() throws {
    let (report, documents) = try Self.sample()
    #expect(report.places == [])
    #expect(documents.count == 12)
    #expect(report.values.rejected == 0)
    #expect(report.values.warned == 0)
    #expect(report.values.kept == 4)
    #expect(report.episodes.inDocuments == 17)
    #expect(report.episodes.carePeriods == 10)
  }

  @Test(arguments: ["ssda903", "ssda903-faults"])
  func everyDocumentIsValidAndReadsBackAsItWas(folder: String) throws {
    let (_, documents) = try Self.sample(folder)
    #expect(!documents.isEmpty)
    for converted in documents {
      let bytes = try Self.xml(of: converted.exchange)
      var read = 0
      let reading = Exchange.reader(schema: try Exchange.schema).read(.bytes(bytes)) { record in
        read += 1
        #expect(record.faults.isEmpty)
        #expect(record.value?.body == converted.exchange.body)
        #expect(record.value?.subject == converted.exchange.subject)
      }
      #expect(read == 1)
      #expect(reading.faults.isEmpty)
    }
  }

  @Test func aConversionIsTheSameEveryTimeAndInAnyOrderOfFiles() throws {
    let files = try Returns.files(in: Returns.samples.appendingPathComponent("ssda903"))
    let first = try Returns.convert(files).documents.map { try Self.xml(of: $0.exchange) }
    let second = try Returns.convert(files.reversed()).documents.map { try Self.xml(of: $0.exchange) }
    #expect(first == second)
  }

  @Test func identifiersAreUniqueAndSayNothingAboutTheChildOrTheLine() throws {
    let (_, documents) = try Self.sample()
    #expect(Set(documents.map(\.exchange.id)).count == documents.count)
    for converted in documents {
      let records = try #require(converted.exchange.body.records)
      let count =
        (records.socialCare?.items.count ?? 0) + (records.leavingCare?.items.count ?? 0)
      #expect(converted.sources.count == count)
      #expect(converted.sources.keys.allSatisfy { $0.text.count == 17 && $0.text.hasPrefix("i") })
      #expect(converted.sources.values.allSatisfy { $0.line >= 2 })
    }
  }

  /// Every value of the export that could name a person, looked for in everything that a report can print.
  @Test(arguments: ["ssda903", "ssda903-faults"])
  func noReportHoldsAValueFromTheExport(folder: String) throws {
    let (report, _) = try Self.sample(folder)
    let files = try Returns.files(in: Returns.samples.appendingPathComponent(folder))
    let printed = report.description + String(decoding: try report.json(), as: UTF8.self)
    for file in files {
      let text = try SourceText(file.bytes)
      let rows = CSVTableTests.rows(of: try CSVTable(text)).dropFirst()
      for value in rows.joined() where value.utf8.count >= 6 {
        #expect(!printed.contains(value))
      }
    }
    #expect(!printed.contains("YAXTEST"))
  }

  @Test func printingADocumentOrAnInputShowsNoValue() throws {
    let converted = try #require(try Self.sample().documents.first)
    let input = NamedInput(name: "header.csv", bytes: Array(TableTests.header.utf8))
    for printed in ["\(converted)", String(reflecting: converted), "\(input)", String(reflecting: input)] {
      #expect(!printed.contains("YAXTEST") && !printed.contains("89, 65"))
    }
    var dumped = ""
    dump(converted, to: &dumped)
    dump(input, to: &dumped)
    #expect(!dumped.contains("YAXTEST") && !dumped.contains("89"))
  }

  static func statuses() throws -> [String: LeavingCareStatus] {
    var statuses: [String: LeavingCareStatus] = [:]
    for converted in try sample().documents {
      let child = converted.exchange.subject.identifiers.first?.value ?? ""
      for case .leavingCareStatus(let item) in converted.exchange.body.records?.leavingCare?.items ?? [] {
        statuses[child] = item.reveal(because: .validation)
      }
    }
    return statuses
  }

  @Test func statusesAreComputedOnlyWhereTheReturnSupportsThem() throws {
    let statuses = try Self.statuses()
    #expect(
      statuses.mapValues(\.code) == [
        "YAXTEST0001": .eligible, "YAXTEST0002": .eligible, "YAXTEST0003": .relevant,
        "YAXTEST0004": .formerRelevant, "YAXTEST0008": .formerRelevant,
      ])
    #expect(statuses.values.allSatisfy { $0.basis == .computed })
    let count = statuses["YAXTEST0003"]?.thirteenWeekCount
    // 4 March to 6 October 2025, both included.
    #expect(count?.days == 217)
    #expect(count?.from == (try day("2025-03-04")))
    #expect(count?.through == (try day("2025-10-06")))
    #expect(count?.dayOnOrAfter16 == true)
  }

  @Test func whatAReturnCannotKnowIsSaidToBeNotHeld() throws {
    for converted in try Self.sample().documents {
      let exchange = converted.exchange
      #expect(exchange.engagement.asked == .notHeld)
      #expect(exchange.completeness.statement == .mayBeIncomplete)
      #expect(exchange.authorities.identifiers.isEmpty)
      guard let record = exchange.body.records?.leavingCare else { continue }
      var notHeld: Set<InformationCategory> = []
      for case .notHeld(let item) in record.items { notHeld.insert(item.category) }
      #expect(notHeld.isSuperset(of: [.leavingCarePathwayPlan, .leavingCarePa]))
      for item in record.items {
        switch item {
        case .pathwayPlan, .pathwayPlanDomain, .personalAdviser, .view: Issue.record("invented")
        default: break
        }
      }
    }
  }

  @Test func adoptionStandsInItemsOfItsOwnCategoryOnly() throws {
    let adopted = try #require(
      try Self.sample().documents.first { $0.exchange.subject.identifiers.first?.value == "YAXTEST0011" })
    var hidden = 0
    for item in adopted.exchange.body.records?.socialCare?.items ?? [] {
      switch item {
      case .legalStatus(let item):
        let status = item.reveal(because: .validation)
        #expect(status.status.code != "E1")
        #expect(status.endReason?.code != "E12")
      case .placement(let item): #expect(item.reveal(because: .validation).kind.code.hasPrefix("A") == false)
      case .carePeriod(let item): #expect(item.reveal(because: .validation).endReason == nil)
      case .adoption, .adoptionLegalStatus, .adoptionPlacement: hidden += 1
      default: break
      }
    }
    #expect(hidden == 5)
  }
}
