import ExchangeConsent
import ExchangeModel
import Testing
import XMLCoding

@Suite struct SampleTests {
  @Test func everySampleHasExactlyTheFaultsOfTheManifest() throws {
    let reader = Exchange.reader(schema: try Exchange.schema)
    for entry in try Samples.manifest() {
      var faults: [XMLFault] = []
      let reading = reader.read(.bytes(try entry.bytes())) { faults += $0.faults }
      let found = (faults + reading.faults).map {
        Samples.Entry.Expected(rule: $0.code.rawValue, path: $0.path)
      }
      #expect(Set(found) == entry.faults, "\(entry.file)")
    }
  }

  @Test func theManifestHasValidDocumentsAndAFaultOfEveryCodeThatADocumentCanHave() throws {
    let manifest = try Samples.manifest()
    let codes = Set(manifest.flatMap(\.findings).map(\.rule))
    let needed: [XMLFault.Code] = [
      .empty, .encodingInvalid, .doctypeRefused, .truncated, .tagMismatch, .attributeRepeated,
      .characterForbidden, .entityUndeclared, .namespaceInvalid, .markupAfterEnd, .elementUnexpected,
      .elementMissing, .elementEmpty, .textUnexpected, .attributeUnexpected, .attributeMissing,
      .valueNotListed, .valuePatternMismatch, .valueTooLong, .valueTooShort, .valueOutOfRange, .valueInvalid,
      .rootUnexpected, .typeOverridden, .nilRefused, .identifierRepeated, .referenceUnresolved,
    ]
    #expect(needed.filter { !codes.contains($0.rawValue) } == [])
    #expect(manifest.count { $0.verdict == "valid" } >= 5)
  }

  @Test(arguments: try Samples.documents())
  func aDocumentThatIsReadAndWrittenIsTheSameDocument(_ entry: Samples.Entry) throws {
    let decoded = try XMLDecoder(namespace: Exchange.namespace)
      .decode(Exchange.self, from: entry.bytes())
    #expect(decoded.unknown == [])
    var document = decoded.value
    document.header.recipient = document.header.discloser
    document.header.purpose = .internalRecord
    let instant = try #require(Instant("2026-03-16T10:04:00Z"))
    let releasable = try document.keptInternally(at: instant, under: .englandWales()).releasable
    for formatting in [XMLEncoder.Formatting.compact] {
      let bytes = try #require(releasable).xml(formatting: formatting)
      var faults: [XMLFault] = []
      var documents: [Exchange] = []
      let reading = Exchange.reader(schema: try Exchange.schema).read(.bytes(bytes)) {
        faults += $0.faults
        documents += $0.value.map { [$0] } ?? []
      }
      #expect(faults + reading.faults == [])
      let written = try #require(documents.first)
      #expect(written.body == document.body)
      #expect(written.authorities == document.authorities)
      #expect(written.subject == document.subject)
      #expect(written.parties == document.parties)
      #expect(written.engagement == document.engagement)
    }
  }

  @Test func anItemOfASampleCannotBeWrittenWithoutTheGate() throws {
    let document = try Samples.document("internal-record.xml")
    #expect(throws: GateError.noPermit) {
      try XMLEncoder(namespace: Exchange.namespace).encode(document, as: Exchange.rootElement)
    }
  }

  @Test func textComesBackCharacterForCharacter() throws {
    let document = try Samples.document("edge-cases.xml")
    let views = document.records.leavingCare?.items.compactMap { item in
      if case .view(let view) = item { view.reveal(because: .validation) } else { nil }
    }
    #expect(views?.map(\.language) == ["cy", "ar", "en"])
    #expect(views?.first?.text.unicodeScalars.count == 20_000)
    #expect(views?.dropFirst().first?.text == "أريد أن يُسمع صوتي.")
    #expect(views?.last?.text == "y")
    #expect(document.subject.names.map(\.given) == ["Angharad Ŵyn Łucja", "آنا", "安娜", "Y"])
    #expect(document.header.releasedAt?.nanoseconds == 123_456_789)
    #expect(document.subject.birthDate?.date == PartialDate(year: 2006, month: 3))
  }

  @Test func aBatchIsReadDocumentByDocument() throws {
    var identifiers: [String] = []
    let reading = Exchange.reader(schema: try Exchange.schema).read(.bytes(try Samples.bytes("batch.xml"))) {
      #expect($0.faults == [])
      identifiers += $0.value.map { [$0.id.text] } ?? []
    }
    #expect(reading.faults == [])
    #expect(
      identifiers == ["6f1c2a52-7d0e-4b7e-9a51-0c7a3f1f9d11", "6f1c2a52-7d0e-4b7e-9a51-0c7a3f1f9d10"])
  }

  @Test func aBatchThatIsWrittenIsValid() throws {
    let instant = try #require(Instant("2026-03-16T10:04:00Z"))
    let document = try Samples.document("internal-record.xml")
    var bytes: [UInt8] = []
    let batch = try Exchange.batch { piece in
      for index in piece.indices { bytes.append(piece[index]) }
    }
    for _ in 0..<3 {
      let releasable = try document.keptInternally(at: instant, under: .englandWales()).releasable
      try batch.write(#require(releasable))
    }
    try batch.finish()
    var count = 0
    let reading = Exchange.reader(schema: try Exchange.schema).read(.bytes(bytes)) {
      #expect($0.faults == [])
      count += 1
    }
    #expect(reading.faults == [])
    #expect(count == 3)
  }
}
