import Testing
import XMLCoding

/// Schemas come from memory and from nowhere else, and documents cannot change which one is used.
struct SchemaIntakeTests {
  static func schema(_ content: String) -> [UInt8] {
    Array(
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" xmlns="urn:t"
          elementFormDefault="qualified">\(content)</xs:schema>
      """.utf8)
  }

  static let code = """
    <xs:simpleType name="Code"><xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}"/></xs:restriction></xs:simpleType>
    """

  private func faults(_ schema: XMLSchema, _ text: String) -> [XMLFault] {
    var faults: [XMLFault] = []
    let reading = XMLRecordReader(String.self, named: "T", namespace: "urn:t", schema: schema)
      .read(.bytes(Array(text.utf8))) { faults += $0.faults }
    return faults + reading.faults
  }

  private func refusal(_ resources: [String: [UInt8]]) throws -> XMLFault {
    let fault = try #require(
      #expect(throws: XMLFault.self) { try XMLSchema(main: "main.xsd", resources: resources) })
    #expect(fault.code == .schemaInvalid)
    return fault
  }

  @Test func includesAreAnsweredFromMemory() throws {
    let schema = try XMLSchema(
      main: "main.xsd",
      resources: [
        "main.xsd": Self.schema(
          "<xs:include schemaLocation='types/code.xsd'/><xs:element name='T' type='Code'/>"),
        "types/code.xsd": Self.schema("<xs:include schemaLocation='../more/code.xsd'/>"),
        "more/code.xsd": Self.schema(Self.code),
      ])
    #expect(faults(schema, "<T xmlns='urn:t'>AB</T>").isEmpty)
    #expect(faults(schema, "<T xmlns='urn:t'>ab</T>").map(\.code) == [.valuePatternMismatch])
  }

  @Test func includesMayGoInACircle() throws {
    let schema = try XMLSchema(
      main: "main.xsd",
      resources: [
        "main.xsd": Self.schema("<xs:include schemaLocation='b.xsd'/><xs:element name='T' type='Code'/>"),
        "b.xsd": Self.schema("<xs:include schemaLocation='c.xsd'/>"),
        "c.xsd": Self.schema(
          "<xs:include schemaLocation='main.xsd'/><xs:include schemaLocation='b.xsd'/>" + Self.code),
      ])
    #expect(faults(schema, "<T xmlns='urn:t'>AB</T>").isEmpty)
  }

  @Test(arguments: [
    "missing.xsd", "file:///etc/passwd", "/etc/passwd", "../../../etc/passwd", "http://127.0.0.1:1/x.xsd",
    "ftp://127.0.0.1:1/x.xsd", "xsd:///missing.xsd", "",
  ])
  func anIncludeThatIsNotInMemoryFails(location: String) throws {
    let element = "<xs:element name='T' type='xs:string'/>"
    for kind in ["include", "redefine", "import namespace='urn:other'"] {
      _ = try refusal(["main.xsd": Self.schema("<xs:\(kind) schemaLocation='\(location)'/>" + element)])
    }
  }

  @Test func aDocumentTypeInASchemaIsRefused() throws {
    let element = "<xs:element name='T' type='xs:string'/>"
    let doctype = Array("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>".utf8)
    #expect(try refusal(["main.xsd": doctype + Self.schema(element + "&e;")]).path == "main.xsd")
    let included = try refusal([
      "main.xsd": Self.schema("<xs:include schemaLocation='b.xsd'/>" + element),
      "b.xsd": doctype + Self.schema("&e;"),
    ])
    #expect(included.path == "b.xsd")
    #expect(included.position == [1, 1])
  }

  @Test(arguments: ["", "<", "<x/>", "text"])
  func whatIsNoSchemaIsRefused(text: String) throws {
    _ = try refusal(["main.xsd": Array(text.utf8)])
    _ = try refusal([:])
  }

  @Test(arguments: [
    "<xs:element name='T' type='Nothing'/>", "<xs:element/>", "<xs:element name='a b'/>", "<xs:nothing/>",
  ])
  func aSchemaWithAFaultIsRefused(content: String) throws {
    _ = try refusal(["main.xsd": Self.schema(content)])
  }

  @Test func aDocumentCannotBringItsOwnSchema() throws {
    let schema = try XMLSchema(
      main: "main.xsd",
      resources: ["main.xsd": Self.schema("<xs:element name='T' type='Code'/>" + Self.code)])
    let lax = "xsi:schemaLocation='urn:t lax.xsd' xsi:noNamespaceSchemaLocation='http://127.0.0.1:1/x.xsd'"
    let text = "<T xmlns='urn:t' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' \(lax)>ab</T>"
    #expect(faults(schema, text).map(\.code) == [.valuePatternMismatch])
  }

  @Test func aDocumentCannotLoosenItsType() throws {
    let schema = try XMLSchema(
      main: "main.xsd",
      resources: ["main.xsd": Self.schema("<xs:element name='T' type='Code'/>" + Self.code)])
    let root = "<T xmlns='urn:t' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
    let other = faults(
      schema, root + " xmlns:xs='http://www.w3.org/2001/XMLSchema' xsi:type='xs:string'>ab</T>")
    #expect(other.contains { $0.code == .typeOverridden })
    #expect(faults(schema, root + " xsi:nil='true'/>").contains { $0.code == .nilRefused })
  }

  @Test func refusalsWithASchemaReadNothingThatIsGone() throws {
    // The engine goes on to validate the very tag that is refused.
    let schema = try MutationTests.schema.get()
    for document in [
      "<Party xmlns='urn:t' id='" + String(repeating: "x", count: 3000) + "'><Name>",
      "<Other xmlns='urn:t' id='1'/>", "<Batch xmlns='urn:t'>" + String(repeating: "<a b='c'>", count: 100),
      "<Party xmlns='urn:t'" + (0..<300).map { " a\($0)='value'" }.joined() + "/>",
      "<Party xmlns='urn:t' id='1'><!DOCTYPE x>", "<!DOCTYPE Party><Party xmlns='urn:t' id='1'/>",
    ] {
      var limits = XMLLimits()
      limits.textBytes = 1000
      let reading = XMLRecordReader(
        Anything.self, named: "Party", inBatch: "Batch", namespace: "urn:t", schema: schema, limits: limits
      ).read(.bytes(Array(document.utf8))) { _ in }
      #expect(!reading.isComplete)
    }
  }

  @Test func textInManyPiecesIsValidatedInLinearTime() throws {
    let schema = try XMLSchema(
      main: "main.xsd", resources: ["main.xsd": Self.schema("<xs:element name='T' type='xs:string'/>")])
    let text = Array("<T xmlns='urn:t'>".utf8) + many("&lt;", 500_000) + Array("</T>".utf8)
    let time = ContinuousClock().measure {
      #expect(faults(schema, String(decoding: text, as: UTF8.self)).isEmpty)
    }
    #expect(time < .seconds(5))
  }

  @Test func joinedTextIsValidatedAsOneValue() throws {
    let schema = try XMLSchema(
      main: "main.xsd",
      resources: [
        "main.xsd": Self.schema(
          "<xs:element name='T'><xs:simpleType><xs:restriction base='xs:string'><xs:pattern value='(ab|&lt;)*'/></xs:restriction></xs:simpleType></xs:element>"
        )
      ])
    let ab = String(repeating: "ab", count: 40_000)
    for content in ["a<!-- c -->b", "a<?p i?>b&lt;", "<![CDATA[a]]>b", "&#97;b", ab, ab + "&lt;" + ab, ""] {
      #expect(faults(schema, "<T xmlns='urn:t'>\(content)</T>").isEmpty)
      #expect(faults(schema, "<T xmlns='urn:t'>\(content)a</T>").map(\.code) == [.valuePatternMismatch])
    }
  }

  @Test func compilingAndValidatingOnManyThreadsAtOnceIsSafe() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          for _ in 0..<20 {
            let schema = try XMLSchema(
              main: "main.xsd",
              resources: [
                "main.xsd": Self.schema(
                  "<xs:include schemaLocation='c\(number).xsd'/><xs:element name='T' type='Code'/>"),
                "c\(number).xsd": Self.schema(Self.code),
              ])
            #expect(self.faults(schema, "<T xmlns='urn:t'>AB</T>").isEmpty)
            #expect(throws: XMLFault.self) {
              try XMLSchema(main: "m", resources: ["m": Self.schema("<xs:x/>")])
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let shared = try MutationTests.schema.get()
    await withTaskGroup(of: Int.self) { group in
      for number in 0..<8 {
        group.addTask {
          var count = 0
          for _ in 0..<20 {
            let name = number % 2 == 0 ? "<Name>n</Name>" : "<Name>n</Name><Born>no date</Born>"
            let text = "<Party xmlns='urn:t' id='1'>\(name)</Party>"
            _ = XMLRecordReader(Anything.self, named: "Party", namespace: "urn:t", schema: shared)
              .read(.bytes(Array(text.utf8))) { count += $0.faults.filter { $0.code == .valueInvalid }.count }
          }
          return count
        }
      }
      var total = 0
      for await count in group { total += count }
      #expect(total == 80)
    }
  }
}
