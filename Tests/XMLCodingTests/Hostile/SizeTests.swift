import Foundation
import Testing
import XMLCoding

/// Whatever is very large, very deep or very many ends at a limit, soon and without much memory.
@Suite(.serialized) struct SizeTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func aMillionElementsWithinElementsAreTooDeep() throws {
    for tag in ["<T>", "<a>", "<T xmlns='u'>"] {
      let fault = try refusal(of: many(tag, 1_000_000))
      #expect(fault.code == .tooDeep)
      #expect(fault.position?.column == 64 * tag.utf8.count + 1)
    }
    let deep = "<T>" + String(repeating: "<a>", count: 63) + String(repeating: "</a>", count: 63) + "</T>"
    #expect(try decode(Anything.self, deep).unknown.count == 1)
  }

  @Test func theDepthMayBeRaisedAndLowered() throws {
    var limits = XMLLimits()
    limits.depth = 100_000
    let text = many("<a>", 100_000) + many("</a>", 100_000)
    _ = try XMLDecoder(limits: limits).decode(Anything.self, from: text)
    for depth in [0, -1] {
      limits.depth = depth
      #expect(try refusal(of: "<T/>", limits: limits).code == .tooDeep)
    }
    limits.depth = .max
    _ = try XMLDecoder(limits: limits).decode(Anything.self, from: bytes("<a><b/></a>"))
  }

  static let megabytes = 12 << 20

  @Test func markupOfTwelveMegabytesIsTooLong() throws {
    let long = many("x", Self.megabytes)
    let documents: [([UInt8], XMLPosition)] = [
      (bytes("<T>\n <a b='") + long + bytes("'/></T>"), [2, 2]),
      (bytes("<T>\n <!--") + long + bytes("--></T>"), [2, 2]),
      (bytes("<T>\n <?p ") + long + bytes("?></T>"), [2, 2]),
      (bytes("<T>\n <") + long + bytes("/></T>"), [2, 2]),
      (bytes("<T>\n <a ") + long + bytes("=''/></T>"), [2, 2]),
      (bytes("<T>\n </") + long, [2, 2]),
      (bytes("<T>\n &") + long + bytes(";</T>"), [2, 2]),
      (bytes("<T xmlns='") + long + bytes("'/>"), [1, 1]),
      (bytes("<!--") + long, [1, 1]),
    ]
    for (document, position) in documents {
      let fault = try refusal(of: document)
      #expect(fault.code == .markupTooLong)
      #expect(fault.position == position)
    }
    // An unfinished declaration is refused before.
    #expect(try refusal(of: bytes("<?xml ") + long).code == .declarationInvalid)
  }

  @Test func limitsCannotBeRaisedBeyondThoseOfTheParser() throws {
    var limits = XMLLimits()
    limits.markupBytes = 64 << 20
    limits.textBytes = 64 << 20
    limits.nameBytes = 64 << 20
    for document in [
      bytes("<T b='") + many("x", Self.megabytes) + bytes("'/>"),
      bytes("<") + many("x", Self.megabytes) + bytes("/>"),
    ] {
      let fault = try refusal(of: document, limits: limits)
      #expect(fault.code == .markupTooLong)
    }
  }

  @Test func textOfTwelveMegabytesIsTooLong() throws {
    for document in [
      bytes("<T>\n <a>") + many("x", Self.megabytes) + bytes("</a></T>"),
      bytes("<T>\n <a><![CDATA[") + many("x", Self.megabytes) + bytes("]]></a></T>"),
      bytes("<T>\n <a>") + many("&lt;", Self.megabytes / 4) + bytes("</a></T>"),
      bytes("<T>\n <a>") + many("é", Self.megabytes / 2) + bytes("</a></T>"),
    ] {
      let fault = try refusal(of: document)
      #expect(fault.code == .textTooLong)
      #expect(fault.position == [2, 2])
    }
    // Long text is fine in any form and in any pieces.
    let fits = bytes("<T><![CDATA[") + many("x ", 400_000) + bytes("]]></T>")
    for size in [5000, 1 << 20] {
      var input = XMLInput.bytes(fits)
      input.pieceBytes = size
      var counts: [Int?] = []
      let reading = XMLRecordReader(String.self, named: "T").read(input) {
        counts.append($0.value?.utf8.count)
      }
      #expect(counts == [800_000])
      #expect(reading.isComplete)
    }
    var limits = XMLLimits()
    limits.textBytes = 10
    #expect(try refusal(of: "<T>\n<a b='12345678901'/></T>", limits: limits).code == .textTooLong)
    _ = try XMLDecoder(limits: limits).decode(Anything.self, from: bytes("<a b='1234567890'>1234567890</a>"))
  }

  @Test func manyAttributesAreRefused() throws {
    let attributes = (0..<80_000).map { " a\($0)=''" }.joined()
    #expect([.markupTooLong, .tooManyAttributes].contains(try refusal(of: "<T\(attributes)/>").code))
    let namespaces = (0..<80_000).map { " xmlns:a\($0)='u'" }.joined()
    #expect([.markupTooLong, .tooManyAttributes].contains(try refusal(of: "<T\(namespaces)/>").code))
    let few = try refusal(of: "<T>\n<a" + (0..<257).map { " a\($0)=''" }.joined() + "/></T>")
    #expect(few.code == .tooManyAttributes)
    #expect(few.position == [2, 1])
    #expect(
      try decode(Anything.self, "<T" + (0..<256).map { " a\($0)=''" }.joined() + "/>").unknown.count == 256)
  }

  @Test func manyDifferentNamesAreRefused() throws {
    let sources: [(Int) -> String] = [
      { "<n\($0)/>" }, { "<a n\($0)=''/>" }, { "<a xmlns:p='urn:\($0)'/>" }, { "<p:a xmlns:p='u\($0)'/>" },
      { "<?n\($0) ?>" },
    ]
    for source in sources {
      for (start, end) in [("<T>\n", "</T>"), ("<Batch>\n", "</Batch>")] {
        let fault = try refusal(of: start + (0..<40_000).map(source).joined() + end)
        #expect(fault.code == .tooManyNames)
        #expect(fault.position?.line == 2)
      }
    }
    let fine = "<T>" + (0..<4000).map { "<n\($0)/>" }.joined() + "</T>"
    #expect(try decode(Anything.self, fine).unknown.count == 1000)
  }

  @Test func aLongNameIsRefused() throws {
    let name = String(repeating: "n", count: 257)
    for document in ["<\(name)/>", "<a \(name)=''/>", "<a xmlns='\(name)'/>", "<?\(name) ?>"] {
      let fault = try refusal(of: "<T>\n\(document)</T>")
      #expect(fault.code == .nameTooLong)
      #expect(fault.position?.line == 2)
    }
    let fits = String(name.dropLast())
    _ = try decode(Anything.self, "<\(fits) \(fits)='' xmlns='\(fits)'/>")
  }

  @Test func namesThatWouldFloodAHashTableTakeLinearTime() throws {
    // Names of equal length that differ in few bits, all within the limit, many times over.
    let names = (0..<4000).map { number in
      "n" + String(repeating: "a", count: 4) + String(number, radix: 2).replacing("0", with: "z")
    }
    let text = "<T>" + (0..<10).flatMap { _ in names.map { "<\($0)/>" } }.joined() + "</T>"
    let time = try ContinuousClock().measure { _ = try decode(Anything.self, text) }
    #expect(time < .seconds(5))
  }

  @Test func aRecordBeyondTheLimitIsRefusedWhateverItIsMadeOf() throws {
    var limits = XMLLimits()
    limits.recordBytes = 1 << 20
    for filling in [
      many("<a/>", 60_000), many("<a>text</a>", 40_000), many("<!-- comment -->", 100_000),
      many(" ", 2 << 20), many("<a b='c'/>", 40_000), many("<?p i?>", 200_000),
      bytes("<a/>") + many("x", 2 << 20),
    ] {
      for (start, position) in [("\n <T>", [2, 2]), ("<B>\n <T>", [2, 2])] as [(String, XMLPosition)] {
        let fault = try refusal(of: bytes(start) + filling, limits: limits)
        #expect([.recordTooLarge, .textTooLong].contains(fault.code))
        #expect(fault.position == position)
      }
    }
  }

  @Test func theLimitOfARecordIsTheSameInPiecesOfAnySize() throws {
    var limits = XMLLimits()
    limits.recordBytes = 3000
    for count in [700, 740, 741, 742, 743, 744, 745, 800] {
      let document = bytes("<B><T>") + many("<!---->", count / 7 * 4) + bytes("</T></B>")
      let faults = [1, 100, 1 << 20].map { size in
        var input = XMLInput.bytes(document)
        input.pieceBytes = size
        return XMLRecordReader(Anything.self, named: "T", limits: limits).read(input) { _ in }.faults
      }
      #expect(faults[0] == faults[1])
      #expect(faults[0] == faults[2])
    }
  }

  @Test func theLimitOfMarkupIsTheSameInPiecesOfAnySize() throws {
    for length in [65_530, 65_536, 65_537, 65_538, 65_600, 131_072] {
      for lead in [0, 10_000, 60_000] {
        let document =
          bytes("<T>") + many("x", lead) + bytes("<a b='") + many("y", length - 9) + bytes("'/></T>")
        let faults = [4096, 65_536, 1 << 20].map { size in
          var input = XMLInput.bytes(document)
          input.pieceBytes = size
          return XMLRecordReader(Anything.self, named: "T").read(input) { _ in }.faults
        }
        #expect(faults[0] == faults[1])
        #expect(faults[0] == faults[2])
        #expect(faults[0].isEmpty == (length <= 65_537))
      }
    }
  }

  @Test func theTimeLimitEndsTheReading() throws {
    var limits = XMLLimits()
    limits.time = .milliseconds(20)
    let records = bytes("<B>") + many("<T><a>text</a><b c='d'/></T>", 300_000) + bytes("</B>")
    let fault = try refusal(of: records, limits: limits)
    #expect(fault.code == .timeExceeded)
    limits.time = .zero
    #expect(try refusal(of: "<T/>", limits: limits).code == .timeExceeded)
  }

  @Test func unknownContentOfAHugeRecordIsCountedAndNotAllTold() throws {
    let count = 60_000
    for (filling, total) in [
      (many("<a/>", count), count), (many("<a/><b/>", count / 2), count),
      (many("<Row a='1' b='2'/>", count / 2), count), (many("<Row>x<c/></Row>", count / 2), count),
    ] {
      struct Rows: Decodable {
        struct Row: Decodable {
          enum CodingKeys: CodingKey {}
          init(from decoder: any Decoder) throws { _ = try decoder.container(keyedBy: CodingKeys.self) }
        }
        var rows: [Row]
        enum CodingKeys: String, CodingKey { case rows = "Row" }
      }
      var decoded: XMLDecoded<Rows>?
      let time = try ContinuousClock().measure {
        decoded = try XMLDecoder().decode(Rows.self, from: bytes("<T>\n") + filling + bytes("</T>"))
      }
      let result = try #require(decoded)
      #expect(result.unknown.count == 1000)
      #expect(result.unknown.count + result.omittedFaultCount == total)
      #expect(time < .seconds(8))
    }
  }

  @Test func theLimitOnFaultsHoldsForRecordsAndForWhatIsBetweenThem() throws {
    var limits = XMLLimits()
    limits.faults = 3
    var told: [Int] = []
    let text = "<B><T a='' b='' c='' d='' e=''/>" + String(repeating: "<x/>", count: 10) + "<T/></B>"
    let reading = XMLRecordReader(Anything.self, named: "T", limits: limits).read(.bytes(bytes(text))) {
      told += [$0.faults.count, $0.omittedFaultCount]
    }
    #expect(told == [3, 2, 0, 0])
    #expect(reading.faults.count == 3)
    #expect(reading.omittedFaultCount == 7)
    #expect(reading.isComplete)
  }

  @Test func aStreamOfAnyLengthTakesFlatMemory() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: url) }
    try Data("<B>".utf8).write(to: url)
    let file = try FileHandle(forWritingTo: url)
    try file.seekToEnd()
    let records = Data(many("<T><!--\(String(repeating: " comment ", count: 7000))--></T>\n", 16))
    for _ in 0..<200 { try file.write(contentsOf: records) }
    try file.write(contentsOf: Data("</B>".utf8))
    try file.close()
    let before = residentBytes()
    let reading = XMLRecordReader(Anything.self, named: "T").read(.file(url.path)) { _ in }
    #expect(reading.recordCount == 3200)
    // A third of the file; other tests are at work meanwhile.
    #expect(residentBytes() - before < 64 << 20)
  }
}
