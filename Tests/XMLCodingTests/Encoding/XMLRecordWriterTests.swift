import Testing
import XMLCoding

@Suite struct XMLRecordWriterTests {
  struct Record: Encodable {
    var id: Int
    var text: String
    var foreign: String?
    enum CodingKeys: String, CodingKey {
      case id = "@id"
      case text = "Text"
      case foreign = "{urn:other}Foreign"
    }
  }

  struct Batch: Encodable {
    var version: String
    var records: [Record]
    enum CodingKeys: String, CodingKey {
      case version = "@version"
      case records = "Record"
    }
  }

  /// Collects what a writer hands over.
  final class Output {
    var bytes: [UInt8] = []
    var pieces = 0
    var longest = 0

    func take(_ piece: Span<UInt8>) {
      piece.withUnsafeBufferPointer { bytes += $0 }
      pieces += 1
      longest = max(longest, piece.count)
    }
  }

  @Test(arguments: [XMLEncoder.Formatting.compact, .indented], [0, 1, 5000])
  func theBytesAreThoseOfTheWholeBatch(formatting: XMLEncoder.Formatting, count: Int) throws {
    let encoder = XMLEncoder(namespace: "urn:example", formatting: formatting, prefixes: ["urn:given": "g"])
    let records = (0..<count).map { Record(id: $0, text: "a & b\r", foreign: $0 % 3 == 0 ? "f" : nil) }
    let output = Output()
    let writer = try XMLRecordWriter(
      encoder, root: "Batch", attributes: ["version": "1 < 2"], sink: output.take)
    for record in records { try writer.write(record, as: "Record") }
    try writer.finish()
    #expect(output.bytes == (try encoder.encode(Batch(version: "1 < 2", records: records), as: "Batch")))
    if count == 5000 { #expect(output.pieces > 5 && output.longest < 40_000) }
  }

  @Test func aRecordThatCannotBeWrittenLeavesNoTrace() throws {
    let encoder = XMLEncoder(namespace: nil)
    let output = Output()
    let writer = try XMLRecordWriter(encoder, root: "Batch", sink: output.take)
    let secret = "Qx7-Zw9-Jk3"
    let first = #expect(throws: XMLFault.self) {
      try writer.write(Record(id: 0, text: secret + "\u{1}"), as: "Record")
    }
    #expect(first?.path == "/Batch/Record[1]/Text")
    try writer.write(Record(id: 1, text: "x"), as: "Record")
    let second = #expect(throws: XMLFault.self) {
      try writer.write(Record(id: 2, text: "y", foreign: secret + "\u{1}"), as: "Record")
    }
    #expect(second?.code == .characterNotWritable)
    #expect(second?.path == "/Batch/Record[2]/ns1:Foreign")
    #expect(sharedRun(of: secret, in: String(reflecting: second)) == nil)
    #expect(throws: XMLFault.self) { try writer.write(Record(id: 3, text: "z"), as: "no name") }
    try writer.write(Record(id: 4, text: "z"), as: "Record")
    try writer.finish()
    let text = String(decoding: output.bytes, as: UTF8.self)
    #expect(
      text.hasSuffix(
        #"<Batch><Record id="1"><Text>x</Text></Record><Record id="4"><Text>z</Text></Record></Batch>"# + "\n"
      ))
  }

  @Test func nothingCanBeWrittenAfterTheEnd() throws {
    let output = Output()
    let writer = try XMLRecordWriter(XMLEncoder(namespace: nil), root: "Batch", sink: output.take)
    try writer.finish()
    let finished = output.bytes
    for misuse in [{ try writer.write("x", as: "Record") }, { try writer.finish() }] {
      let fault = #expect(throws: XMLFault.self) { try misuse() }
      #expect(fault?.code == .structureNotWritable)
    }
    #expect(output.bytes == finished)
  }

  @Test func nothingCanBeWrittenAfterTheSinkHasFailed() throws {
    struct DiskFull: Error {}
    let writer = try XMLRecordWriter(XMLEncoder(namespace: nil), root: "Batch") { _ in throw DiskFull() }
    try writer.write("x", as: "Record")
    #expect(throws: DiskFull.self) {
      try writer.write(String(repeating: "x", count: 100_000), as: "Record")
    }
    #expect(throws: XMLFault.self) { try writer.write("x", as: "Record") }
    #expect(throws: XMLFault.self) { try writer.finish() }
  }

  @Test func theErrorOfARecordComesThroughAndTheNextCanBeWritten() throws {
    struct NoPermit: Error {}
    let output = Output()
    let writer = try XMLRecordWriter(XMLEncoder(namespace: nil), root: "Batch", sink: output.take)
    let refused = Written { encoder in
      var container = encoder.container(keyedBy: LetterKey.self)
      try container.encode("half", forKey: .a)
      throw NoPermit()
    }
    #expect(throws: NoPermit.self) { try writer.write(refused, as: "Record") }
    try writer.write("x", as: "Record")
    try writer.finish()
    #expect(String(decoding: output.bytes, as: UTF8.self).hasSuffix("\n<Batch><Record>x</Record></Batch>\n"))
  }

  @Test(arguments: ["", "1", "#text", "@a", "_0"])
  func aRootThatIsNoElementNameIsRefused(name: String) {
    #expect(throws: XMLFault.self) { try XMLRecordWriter(XMLEncoder(namespace: nil), root: name) { _ in } }
  }

  @Test func attributesOfTheRootAreChecked() {
    for attributes: KeyValuePairs in [["a b": "x"], ["xmlns": "x"], ["a": "\u{1}"], ["a": "1", "a": "2"]] {
      #expect(throws: XMLFault.self) {
        try XMLRecordWriter(XMLEncoder(namespace: nil), root: "Batch", attributes: attributes) { _ in }
      }
    }
  }
}
