import Testing
import XMLCoding

/// Reading with several workers gives what reading with one gives, to the byte.
struct ConcurrentReadingTests {
  struct Fact: Codable, Equatable {
    var id: String
    var text: String
    enum CodingKeys: String, CodingKey {
      case id = "@id"
      case text = "Text"
    }
  }

  private func outcome(_ bytes: [UInt8], workers: Int, limits: XMLLimits = XMLLimits()) async throws
    -> (records: [String], reading: XMLReading)
  {
    let reader = XMLRecordReader(
      Fact.self, named: "Fact", inBatch: "Facts", namespace: "urn:f", limits: limits)
    var records: [String] = []
    let reading = try await reader.read(.bytes(bytes), workers: workers) { record in
      records.append(
        "\(record.number) \(record.position) \(record.path) \(record.value?.id ?? "-") \(record.faults)")
    }
    return (records, reading)
  }

  private func batch(records: Int, seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    var text =
      "<?xml version=\"1.0\"?>\n<!-- <Fact> in a comment -->\n<f:Facts\n  xmlns:f='urn:f' note='a > b'>"
    for number in 1...records {
      switch Int.random(in: 0..<8, using: &random) {
      case 0: text += "\n<!-- </f:Facts> <f:Fact> -->\n"
      case 1: text += "<?target <f:Fact> ?>"
      case 2: text += "\n\n"
      default: break
      }
      let filler = String(repeating: "words and ", count: Int.random(in: 0...400, using: &random))
      let id = Int.random(in: 0..<20, using: &random) == 0 ? "" : " id='r\(number)>'"
      text += "<f:Fact\(id)><f:Text><![CDATA[</f:Fact>]]>\(filler)</f:Text></f:Fact>"
    }
    return text + "\n</f:Facts>\n<!-- end -->"
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func severalWorkersGiveTheSameRecordsInTheSameOrder(_ seed: UInt64) async throws {
    let bytes = Array(batch(records: 2500, seed: seed).utf8)
    let one = try await outcome(bytes, workers: 1)
    #expect(bytes.count > 4 << 20)
    #expect(one.records.count == 2500)
    #expect(one.reading.isComplete)
    for workers in 2...4 {
      let several = try await outcome(bytes, workers: workers)
      #expect(several.records == one.records)
      #expect(several.reading == one.reading)
    }
  }

  @Test func aFaultEndsTheReadingAtTheSameRecord() async throws {
    let text = batch(records: 2500, seed: 7)
    let place = text.index(text.startIndex, offsetBy: text.count * 2 / 3)
    let (start, end) = (String(text[..<place]), String(text[place...]))
    for broken in [
      start + "<broken" + end, start + "\u{1}" + end, start, text + "<more/>", start + "</f:Facts>" + end,
    ] {
      let bytes = Array(broken.utf8)
      let one = try await outcome(bytes, workers: 1)
      let two = try await outcome(bytes, workers: 2)
      #expect(!one.reading.isComplete)
      #expect(one.reading == two.reading)
      #expect(one.records == two.records)
    }
  }

  @Test func whatCannotBeCutIsReadAsOneStream() async throws {
    let single = Array("<Fact xmlns='urn:f' id='a'><Text>words</Text></Fact>".utf8)
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in batch(records: 20, seed: 3).utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let empty = Array("<Facts xmlns='urn:f'/>".utf8)
    for bytes in [single, utf16, empty, []] {
      let one = try await outcome(bytes, workers: 1)
      let two = try await outcome(bytes, workers: 2)
      #expect(one.records == two.records)
      #expect(one.reading == two.reading)
    }
  }

  @Test func theLimitOnTheDocumentHoldsForAllWorkersTogether() async throws {
    var limits = XMLLimits()
    limits.documentBytes = 3 << 20
    let bytes = Array(batch(records: 2500, seed: 5).utf8)
    let reading = try await outcome(bytes, workers: 2, limits: limits).reading
    #expect(reading.faults.map(\.code) == [.documentTooLarge])
    #expect(!reading.isComplete)
  }
}
