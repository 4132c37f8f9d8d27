import Testing
import XMLCoding

/// Every code can come out, and says what it means in one sentence.
struct FaultCodeTests {
  /// Codes that no input can be made to produce, with the reason.
  static let unreachable: [XMLFault.Code: String] = [
    .outOfMemory: "only when the system has no memory for libxml2",
    .engineFailure:
      "for callers that have no verdict though reading went through; reading itself never says so",
  ]

  struct Value: Codable {
    var count: Int?
    var name: String
    enum CodingKeys: String, CodingKey {
      case count = "@count"
      case name = "Name"
    }
  }

  private static func limited(_ change: (inout XMLLimits) -> Void) -> XMLLimits {
    var limits = XMLLimits()
    change(&limits)
    return limits
  }

  /// All codes that reading a document gives.
  private func codes(
    _ text: String, _ type: (some Decodable).Type = Anything.self, limits: XMLLimits = XMLLimits(),
    schema: String? = nil
  ) throws -> [XMLFault.Code] {
    try codes(Array(text.utf8), type, limits: limits, schema: schema)
  }

  private func codes<Record: Decodable>(
    _ bytes: [UInt8], _ type: Record.Type = Anything.self, limits: XMLLimits = XMLLimits(),
    schema: String? = nil
  ) throws -> [XMLFault.Code] {
    let compiled = try schema.map {
      try XMLSchema(main: "s", resources: ["s": SchemaIntakeTests.schema($0 + SchemaIntakeTests.code)])
    }
    var codes: [XMLFault.Code] = []
    let reading = XMLRecordReader(
      type, named: "T", inBatch: "B", namespace: schema == nil ? "" : "urn:t", schema: compiled,
      limits: limits
    ).read(.bytes(bytes)) { codes += $0.faults.map(\.code) }
    return codes + reading.faults.map(\.code)
  }

  private func typed(_ type: String, _ content: String) throws -> [XMLFault.Code] {
    try codes(
      "<T xmlns='urn:t' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'\(content)",
      schema: "<xs:element name='T'\(type)")
  }

  private func restricted(_ facets: String, base: String = "xs:string", _ value: String) throws -> [XMLFault
    .Code]
  {
    try typed(
      "><xs:simpleType><xs:restriction base='\(base)'>\(facets)</xs:restriction></xs:simpleType></xs:element>",
      ">\(value)</T>")
  }

  private func structured(_ children: String, _ content: String) throws -> [XMLFault.Code] {
    try typed("><xs:complexType>\(children)</xs:complexType></xs:element>", content)
  }

  private func thrown(_ body: () throws -> Void) -> [XMLFault.Code] {
    do {
      try body()
      return []
    } catch {
      return (error as? XMLFault).map { [$0.code] } ?? []
    }
  }

  private func produced(_ code: XMLFault.Code) throws -> [XMLFault.Code] {
    let sequence =
      "<xs:sequence><xs:element name='A' type='xs:int'/><xs:element name='B' type='xs:int'/></xs:sequence>"
    switch code {
    case .unreadable:
      return XMLRecordReader(Anything.self, named: "T").read(.file("/nonexistent")) { _ in }.faults.map(
        \.code)
    case .empty: return try codes("")
    case .documentTooLarge: return try codes("<T/>", limits: Self.limited { $0.documentBytes = 3 })
    case .recordTooLarge: return try codes("<T><a/><a/></T>", limits: Self.limited { $0.recordBytes = 80 })
    case .tooDeep: return try codes("<T><a/></T>", limits: Self.limited { $0.depth = 1 })
    case .tooManyAttributes: return try codes("<T a='' b=''/>", limits: Self.limited { $0.attributes = 1 })
    case .markupTooLong:
      return try codes("<T><!-- comment --></T>", limits: Self.limited { $0.markupBytes = 8 })
    case .textTooLong: return try codes("<T>text</T>", limits: Self.limited { $0.textBytes = 3 })
    case .nameTooLong: return try codes("<T><name/></T>", limits: Self.limited { $0.nameBytes = 3 })
    case .tooManyNames: return try codes("<T><a/><b/></T>", limits: Self.limited { $0.names = 2 })
    case .timeExceeded: return try codes("<T/>", limits: Self.limited { $0.time = .zero })
    case .outOfMemory, .engineFailure: return []
    case .encodingRefused: return try codes("<?xml version='1.0' encoding='UTF-7'?><T/>")
    case .encodingInvalid: return try codes([0x3C, 0xFF])
    case .doctypeRefused: return try codes("<!DOCTYPE T><T/>")
    case .compressed: return try codes([0x1F, 0x8B, 8, 0])
    case .truncated: return try codes("<T>")
    case .notWellFormed: return try codes("<T a=1/>")
    case .tagMismatch: return try codes("<T></a>")
    case .attributeRepeated: return try codes("<T a='' a=''/>")
    case .characterForbidden: return try codes("<T>\u{1}</T>")
    case .entityUndeclared: return try codes("<T>&nbsp;</T>")
    case .namespaceInvalid: return try codes("<p:T/>")
    case .markupAfterEnd: return try codes("<T/><T/>")
    case .declarationInvalid: return try codes("<?xml standalone='yes'?><T/>")
    case .elementUnexpected: return try structured(sequence, "><A>1</A><B>1</B><C/></T>")
    case .elementMissing: return try structured(sequence, "><A>1</A></T>")
    case .elementMisplaced: return try structured(sequence, "><B>1</B><A>1</A></T>")
    case .elementEmpty: return try structured("", ">text</T>")
    case .textUnexpected: return try structured(sequence, ">text<A>1</A><B>1</B></T>")
    case .attributeUnexpected: return try structured(sequence, " a='1'><A>1</A><B>1</B></T>")
    case .attributeMissing: return try structured("<xs:attribute name='a' use='required'/>", "/>")
    case .valueNotListed: return try restricted("<xs:enumeration value='red'/>", "blue")
    case .valuePatternMismatch: return try restricted("<xs:pattern value='[a-z]'/>", "1")
    case .valueTooLong:
      return try restricted("<xs:maxLength value='1'/>", "ab") + restricted("<xs:length value='1'/>", "ab")
    case .valueTooShort:
      return try restricted("<xs:minLength value='3'/>", "ab") + restricted("<xs:length value='3'/>", "ab")
    case .valueOutOfRange: return try restricted("<xs:maxInclusive value='1'/>", base: "xs:int", "2")
    case .valueInvalid: return try typed(" type='xs:date'/>", ">today</T>")
    case .valueFixed: return try typed(" type='xs:string' fixed='a'/>", ">b</T>")
    case .rootUnexpected: return try codes("<Other/>")
    case .typeOverridden: return try typed(" type='xs:date'/>", " xsi:type='Nothing'>2020-01-01</T>")
    case .nilRefused: return try typed(" type='xs:date'/>", " xsi:nil='true'/>")
    case .identifierRepeated: return try identified("<A id='1'/><A id='1'/>")
    case .referenceUnresolved: return try identified("<A id='1' ref='2'/>")
    case .schemaFault: return try identified("<A ref='1'/>")
    case .faultsIncomplete:
      return try structured(
        "<xs:sequence><xs:element name='A' maxOccurs='2'/></xs:sequence>",
        ">" + String(repeating: "<A/><C/>", count: 600) + "</T>")
    case .elementUnknown: return try codes("<T><a/></T>")
    case .attributeUnknown: return try codes("<T a=''/>")
    case .textUnknown: return try codes("<T>text</T>")
    case .elementRepeated: return try codes("<T><Name/><Name/></T>", Value.self)
    case .decodingFailed: return try codes("<T><Name/></T>", [String].self)
    case .characterNotWritable: return thrown { _ = try XMLEncoder(namespace: nil).encode("\u{1}", as: "T") }
    case .nameNotWritable: return thrown { _ = try XMLEncoder(namespace: nil).encode("", as: "1") }
    case .structureNotWritable: return thrown { _ = try XMLEncoder(namespace: nil).encode([1], as: "T") }
    case .schemaInvalid: return thrown { _ = try XMLSchema(main: "s", resources: [:]) }
    }
  }

  private func identified(_ content: String) throws -> [XMLFault.Code] {
    try typed(
      """
      ><xs:complexType><xs:sequence><xs:element name='A' maxOccurs='9'><xs:complexType>
        <xs:attribute name='id' type='xs:string'/><xs:attribute name='ref' type='xs:string'/></xs:complexType></xs:element>
      </xs:sequence></xs:complexType>
      <xs:key name='k'><xs:selector xpath='*'/><xs:field xpath='@id'/></xs:key>
      <xs:keyref name='r' refer='k'><xs:selector xpath='*'/><xs:field xpath='@ref'/></xs:keyref></xs:element>
      """, ">\(content)</T>")
  }

  @Test(arguments: XMLFault.Code.allCases)
  func everyCodeIsProducedOrSaysWhyNot(code: XMLFault.Code) throws {
    let codes = try produced(code)
    #expect(codes.contains(code) != (Self.unreachable[code] != nil), "\(codes)")
    if [.valueTooLong, .valueTooShort].contains(code) { #expect(codes.filter { $0 == code }.count == 2) }
  }

  @Test func codesAndSentencesAreUnique() {
    #expect(Set(XMLFault.Code.allCases.map(\.rawValue)).count == XMLFault.Code.allCases.count)
    #expect(Set(XMLFault.Code.allCases.map(\.summary)).count == XMLFault.Code.allCases.count)
    for code in XMLFault.Code.allCases { #expect(!code.summary.hasSuffix(".")) }
  }

  @Test func aLengthIsToldForAttributesAsForElements() throws {
    let schema = try XMLSchema(
      main: "s",
      resources: [
        "s": SchemaIntakeTests.schema(
          """
          <xs:simpleType name='Short'><xs:restriction base='xs:string'><xs:maxLength value='5'/></xs:restriction></xs:simpleType>
          <xs:element name='T'><xs:complexType><xs:sequence><xs:element name='A' type='Short'/></xs:sequence>
            <xs:attribute name='a' type='Short'/></xs:complexType></xs:element>
          """)
      ])
    var expected: [String?] = []
    _ = XMLRecordReader(Anything.self, named: "T", namespace: "urn:t", schema: schema)
      .read(.bytes(Array("<T xmlns='urn:t' a='seven or so'><A>seven or so</A></T>".utf8))) {
        expected = $0.faults.filter { $0.code == .valueTooLong }.map(\.expected)
      }
    #expect(expected == ["at most 5 characters", "at most 5 characters"])
  }
}
