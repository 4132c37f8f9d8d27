import Testing
import XMLCoding

/// Places are exact, and nothing depends on the pieces in which the input arrives.
struct PositionTests {
  struct Row: Decodable {
    var number: String?
    enum CodingKeys: String, CodingKey { case number = "@n" }
  }

  /// Knows rows and their `n`; everything else in the document is a fault at a place of its own.
  struct Record: Decodable {
    var id: String
    var rows: [Row]
    enum CodingKeys: String, CodingKey {
      case id = "@id"
      case rows = "Row"
    }
  }

  struct Outcome: Equatable {
    var records: [String] = []
    var faults: [XMLFault] = []
    var reading: XMLReading?
  }

  private func outcome(_ bytes: [UInt8], pieces: Int, schema: XMLSchema? = nil) -> Outcome {
    var input = XMLInput.bytes(bytes)
    input.pieceBytes = pieces
    var outcome = Outcome()
    outcome.reading = XMLRecordReader(Record.self, named: "Record", inBatch: "Batch", schema: schema)
      .read(input) { record in
        outcome.records.append(
          "\(record.number) \(record.position) \(record.path) \(record.value?.id ?? "-")")
        outcome.faults += record.faults
      }
    return outcome
  }

  static let pieceSizes = [1, 7, 4096, 65_536, 1 << 20]

  @Test(arguments: 0..<40 as Range<UInt64>)
  func placesAreThoseOfASimpleScanner(seed: UInt64) throws {
    let document = RandomDocument(seed: seed, records: 12)
    let tags = TagScanner(document.text).tags
    let outcome = outcome(Array(document.text.utf8), pieces: 1 << 20)
    try #require(outcome.reading?.isComplete == true)

    let records = tags.filter { $0.name == "Record" }
    #expect(outcome.records.count == 12)
    for (record, tag) in zip(outcome.records, records) { #expect(record.contains("\(tag.position)")) }

    // Unknown are: the elements `Other` with what is in them, and the attributes `m`.
    let unknownElements = tags.filter { $0.name == "Other" }.map(\.position)
    let unknownAttributes = tags.filter { $0.depth == 3 && $0.attributes.contains("m") }.map(\.position)
    #expect(outcome.faults.filter { $0.code == .elementUnknown }.map(\.position) == unknownElements)
    #expect(outcome.faults.filter { $0.code == .attributeUnknown }.map(\.position) == unknownAttributes)
  }

  @Test(arguments: 100..<112 as Range<UInt64>)
  func piecesOfAnySizeGiveTheSame(seed: UInt64) throws {
    let bytes = Array(RandomDocument(seed: seed, records: 40).text.utf8)
    let whole = outcome(bytes, pieces: bytes.count)
    #expect(whole.reading?.isComplete == true)
    for size in Self.pieceSizes { #expect(outcome(bytes, pieces: size) == whole) }
  }

  @Test func aBatchThatIsLongerThanEveryBufferGivesTheSame() throws {
    let bytes = Array(RandomDocument(seed: 7, records: 1200).text.utf8)
    #expect(bytes.count > 3 << 16)
    let whole = outcome(bytes, pieces: bytes.count)
    #expect(whole.records.count == 1200)
    for size in [1021, 4096, 65_536, 65_537] { #expect(outcome(bytes, pieces: size) == whole) }
    let tags = TagScanner(String(decoding: bytes, as: UTF8.self)).tags.filter { $0.name == "Record" }
    for (record, tag) in zip(whole.records, tags) { #expect(record.contains("\(tag.position)")) }
  }

  @Test(arguments: 200..<212 as Range<UInt64>)
  func aBrokenDocumentBreaksAtTheSamePlaceInPiecesOfAnySize(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(RandomDocument(seed: seed, records: 20).text.utf8)
    for _ in 0..<20 {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let old = bytes[place]
      bytes[place] =
        [0x3C, 0x3E, 0x26, 0x22, 0x00, 0xFF, 0x41, 0x2F, 0x5D].randomElement(using: &random) ?? 0
      let whole = outcome(bytes, pieces: bytes.count)
      for size in [1, 7, 500, 4096] {
        let cut = outcome(bytes, pieces: size)
        #expect(cut.records == whole.records)
        #expect(cut.faults == whole.faults)
        #expect(cut.reading == whole.reading)
      }
      bytes[place] = old
    }
  }

  @Test func theLimitOnTheDocumentIsExact() throws {
    let bytes = Array(RandomDocument(seed: 3, records: 60).text.utf8)
    for limit in [1, 600, bytes.count / 2, bytes.count - 1, bytes.count] {
      var limits = XMLLimits()
      limits.documentBytes = limit
      var outcomes: [Outcome] = []
      for size in [1, 777, 1 << 20] {
        var input = XMLInput.bytes(bytes)
        input.pieceBytes = size
        var outcome = Outcome()
        outcome.reading = XMLRecordReader(Record.self, named: "Record", limits: limits).read(input) {
          outcome.records.append("\($0.position)")
        }
        outcomes.append(outcome)
      }
      #expect(outcomes[0] == outcomes[1])
      #expect(outcomes[0] == outcomes[2])
      #expect((outcomes[0].reading?.isComplete == true) == (limit == bytes.count))
      if limit < bytes.count {
        #expect(outcomes[0].reading?.faults.map(\.code) == [.documentTooLarge])
        #expect(outcomes[0].reading?.faults.first?.position != nil)
      }
    }
  }
}
