import ExchangeConversion
import Testing

@Suite struct CSVTableTests {
  static func table(_ text: String, limits: CSVLimits = CSVLimits()) throws -> CSVTable {
    try CSVTable(SourceText(Array(text.utf8)), limits: limits)
  }

  /// Every row, the names included, as strings.
  static func rows(of table: CSVTable) -> [[String]] {
    guard !table.isEmpty else { return [] }
    return ([table.header] + (0..<table.rowCount).map { table[$0] }).map { fields in
      fields.map { String(decoding: table.content(of: $0), as: UTF8.self) }
    }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a,b\n\n1,\n", [["a", "b"], ["1", ""]]),
    ("a,b\n1,", [["a", "b"], ["1", ""]]),
    ("a\n\"x,y\"\n", [["a"], ["x,y"]]),
    ("a\n\"x\"\"y\"\n", [["a"], ["x\"y"]]),
    ("a,b\n\"x\r\ny\",2\n", [["a", "b"], ["x\r\ny", "2"]]),
    ("a\nx\"y\n", [["a"], ["x\"y"]]),
    ("a\n\"x\"y\"z\n", [["a"], ["xy\"z"]]),
    ("a\n\"\"\n", [["a"], [""]]),
    ("a\n\"x", [["a"], ["x"]]),
    ("a\tb\n1\t2,5\n", [["a", "b"], ["1", "2,5"]]),
    ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]),
    ("", []),
  ])
  func fieldsAreFound(text: String, expected: [[String]]) throws {
    #expect(Self.rows(of: try Self.table(text)) == expected)
  }

  @Test func positionsCountLinesInsideQuotesAndCharactersNotBytes() throws {
    let table = try Self.table("a,b,c\r\n\"é\r\nx\",ü,z\r\nlast,1,2")
    let first = Array(table[0])
    #expect(table.position(of: first[0], inRow: 0) == SourcePosition(line: 2, column: 1))
    #expect(table.position(of: first[1], inRow: 0) == SourcePosition(line: 3, column: 4))
    #expect(table.position(of: first[2], inRow: 0) == SourcePosition(line: 3, column: 6))
    #expect(table.line(ofRow: 1) == 4)
    let header = Array(table.header)
    #expect(table.position(of: header[2], inRow: -1) == SourcePosition(line: 1, column: 5))
  }

  @Test func aByteOrderMarkIsNotPartOfTheFirstName() throws {
    let table = try CSVTable(SourceText([0xEF, 0xBB, 0xBF] + Array("CHILD,DOB\n1,2\n".utf8)))
    #expect(Self.rows(of: table).first == ["CHILD", "DOB"])
    let header = Array(table.header)
    #expect(table.position(of: header[0], inRow: -1) == SourcePosition(line: 1, column: 1))
  }

  @Test func unusualQuotingIsFlagged() throws {
    let table = try Self.table("a,b\n\"x\"y,\"open\n1,2\n")
    let fields = Array(table[0])
    #expect(fields[0].flags.contains(.textAfterQuote))
    #expect(fields[1].flags.contains(.unterminated))
    #expect(table.position(of: fields[1], inRow: 0) == SourcePosition(line: 2, column: 6))
    #expect(table.rowCount == 1)
  }

  @Test func everyLimitIsEnforcedAtItsEdge() throws {
    var limits = CSVLimits()
    limits.fieldBytes = 3
    limits.columns = 2
    limits.rows = 2
    #expect(throws: Never.self) { try Self.table("abc,b\n1,2\n", limits: limits) }
    #expect(throws: CSVFault(.fieldTooLong, at: SourcePosition(line: 2, column: 3))) {
      try Self.table("a,b\n1,abcd\n", limits: limits)
    }
    #expect(throws: CSVFault(.tooManyColumns, at: SourcePosition(line: 2, column: 1))) {
      try Self.table("a,b\n1,2,3\n", limits: limits)
    }
    #expect(throws: CSVFault(.tooManyRows, at: SourcePosition(line: 3, column: 1))) {
      try Self.table("a,b\n1,2\n3,4\n", limits: limits)
    }
  }
}
