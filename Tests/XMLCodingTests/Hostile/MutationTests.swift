import Testing
import XMLCoding

/// Documents that are cut off or damaged anywhere are never a crash: they are fine, or end in a located fault.
struct MutationTests {
  struct Party: Decodable {
    var id: String
    var role: String?
    var names: [String]
    var born: CalendarDate?
    var shapes: [ChoiceDecodingTests.Shape]
    enum CodingKeys: String, CodingKey {
      case id = "@id"
      case role = "@{urn:r}role"
      case names = "Name"
      case born = "Born"
      case shapes = "#choice"
    }
  }

  static let document = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <!-- é <x> --><?target data?>
    <p:Batch xmlns:p="urn:t" xmlns="urn:t" xmlns:r='urn:r'>
      <Party id="a&amp;b" r:role='x &lt; "y"'><Name>é &#233; 漢🙂</Name><Name/>
        <Circle radius="3"/><Born>2008-02-29</Born><Label><![CDATA[<a>]]]]></Label></Party >
      <p:Party id=''><p:Label/><Other a="b">mixed<c/>text</Other></p:Party>
    </p:Batch>
    <!-- end --> <?last?>
    """

  static let schema = Result {
    try XMLSchema(
      main: "t.xsd",
      resources: [
        "t.xsd": Array(
          """
          <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" xmlns="urn:t"
              elementFormDefault="qualified">
            <xs:element name="Batch"><xs:complexType><xs:sequence>
              <xs:element ref="Party" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
            <xs:element name="Party"><xs:complexType><xs:sequence>
              <xs:element name="Name" type="xs:token" maxOccurs="2"/>
              <xs:element name="Circle" minOccurs="0"><xs:complexType><xs:attribute name="radius" type="xs:int"/></xs:complexType></xs:element>
              <xs:element name="Born" type="xs:date" minOccurs="0"/>
              <xs:element name="Label" type="xs:string" minOccurs="0"/></xs:sequence>
            <xs:attribute name="id" type="xs:string" use="required"/><xs:anyAttribute processContents="skip"/>
            </xs:complexType><xs:unique name="u"><xs:selector xpath="*"/><xs:field xpath="@radius"/></xs:unique></xs:element>
          </xs:schema>
          """.utf8)
      ])
  }

  private func read(_ bytes: [UInt8], _ schema: XMLSchema? = nil) -> XMLReading {
    XMLRecordReader(Party.self, named: "Party", namespace: "urn:t", schema: schema)
      .read(.bytes(bytes)) { record in
        #expect(record.value != nil || !record.faults.isEmpty)
        for fault in record.faults { #expect(fault.position != nil) }
      }
  }

  private func expectSound(_ reading: XMLReading) {
    #expect(reading.isComplete || !reading.faults.isEmpty)
    for fault in reading.faults where fault.code != .empty { #expect(fault.position != nil) }
  }

  @Test func theDocumentItselfIsFine() throws {
    let reading = read(Array(Self.document.utf8))
    #expect(reading.isComplete)
    #expect(reading.recordCount == 2)
    #expect(read(Array(Self.document.utf8), try Self.schema.get()).isComplete)
  }

  @Test func aDocumentCutOffAnywhereIsNotComplete() throws {
    let bytes = Array(Self.document.utf8)
    let root = try #require(Self.document.ranges(of: "</p:Batch>").first)
    let complete = Self.document[..<root.upperBound].utf8.count
    for end in 0..<complete {
      let reading = read(Array(bytes[..<end]))
      #expect(!reading.isComplete)
      expectSound(reading)
      let code = reading.faults.last?.code
      #expect([.truncated, .empty, .encodingInvalid, .notWellFormed].contains(code), "after \(end) bytes")
    }
    for end in complete..<bytes.count { expectSound(read(Array(bytes[..<end]))) }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func damagedBytesAreNeverACrash(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let original = Array(Self.document.utf8)
    let schema = seed % 2 == 0 ? nil : try Self.schema.get()
    let likely = Array("<>/&;'\"=!?-[]: \u{0}\u{1}#x".utf8) + [0xC3, 0xFF, 0xED]
    for _ in 0..<400 {
      var bytes = original
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let byte =
          Bool.random(using: &random)
          ? likely.randomElement(using: &random) ?? 0 : .random(in: 0...255, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] = byte
        case 1: bytes.insert(byte, at: place)
        case 2: bytes.remove(at: place)
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1..<40, using: &random)))
        default:
          let from = Int.random(in: 0..<bytes.count, using: &random)
          bytes.insert(contentsOf: bytes[from..<min(bytes.count, from + 30)], at: place)
        }
        if bytes.isEmpty { break }
      }
      expectSound(read(bytes, schema))
    }
  }
}
