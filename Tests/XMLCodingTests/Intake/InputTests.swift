import Foundation
import Testing
import XMLCoding

/// Where bytes come from.
struct InputTests {
  private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(url.path)
  }

  private let bytes = Array("<T>\n<!-- é --></T>".utf8)

  @Test func aFileIsReadInPieces() throws {
    try withFile(bytes) { path throws in
      for size in [1, 5, 1 << 18] {
        var input = XMLInput.file(path)
        input.pieceBytes = size
        let reading = XMLRecordReader(Anything.self, named: "T").read(input) { _ in }
        #expect(reading.isComplete)
        #expect(reading.recordCount == 1)
      }
      let all = try XMLInput.file(path).readAll(limit: bytes.count)
      #expect(all == bytes)
    }
  }

  @Test(arguments: ["/nonexistent/file.xml", "/tmp", "", "http://127.0.0.1:1/a.xml", "file:///etc/passwd"])
  func whatIsNoFileIsUnreadable(path: String) {
    let reading = XMLRecordReader(Anything.self, named: "T").read(.file(path)) { _ in }
    #expect(reading.faults.map(\.code) == [.unreadable])
    #expect(!reading.isComplete)
    #expect(throws: XMLFault(.unreadable)) { try XMLInput.file(path).readAll(limit: 10) }
  }

  @Test func readingEverythingStopsAtTheLimit() throws {
    #expect(try XMLInput.bytes(bytes).readAll(limit: bytes.count) == bytes)
    #expect(throws: XMLFault(.documentTooLarge)) { try XMLInput.bytes(bytes).readAll(limit: bytes.count - 1) }
    try withFile(bytes) { path throws in
      #expect(throws: XMLFault(.documentTooLarge)) { try XMLInput.file(path).readAll(limit: 3) }
    }
  }

  @Test func recordsCanBeTakenOneByOne() throws {
    let text = "<B>" + String(repeating: "<T/>", count: 500) + "</B>"
    var input = XMLInput.bytes(Array(text.utf8))
    input.pieceBytes = 600
    let sequence = XMLRecordReader(Anything.self, named: "T").records(in: input)
    let first = try #require(sequence.next())
    #expect(first.number == 1)
    #expect(sequence.outcome.recordCount < 500)
    #expect(sequence.map(\.number) == Array(2...500))
    #expect(sequence.outcome.recordCount == 500)
    #expect(sequence.outcome.isComplete)
    #expect(sequence.next() == nil)
  }

  @Test func whatTheCallerThrowsEndsTheReading() {
    struct Enough: Error {}
    var seen = 0
    #expect(throws: Enough.self) {
      try XMLRecordReader(Anything.self, named: "T").read(.bytes(Array("<B><T/><T/><T/></B>".utf8))) {
        (_: XMLRecord<Anything>) throws -> Void in
        seen += 1
        if seen == 2 { throw Enough() }
      }
    }
    #expect(seen == 2)
  }
}
