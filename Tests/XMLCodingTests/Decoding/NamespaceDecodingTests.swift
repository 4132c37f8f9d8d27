import Testing
import XMLCoding

/// Names are a namespace and a local part; prefixes mean nothing.
struct NamespaceDecodingTests {
  struct Thing: Decodable, Equatable {
    var id: String?
    var foreignID: String?
    var language: String?
    var name: String?
    var foreignName: String?
    enum CodingKeys: String, CodingKey {
      case id = "@id"
      case foreignID = "@{urn:b}id"
      case language = "@{http://www.w3.org/XML/1998/namespace}lang"
      case name = "Name"
      case foreignName = "{urn:b}Name"
    }
  }

  @Test(arguments: [
    "<T xmlns='urn:a' xmlns:b='urn:b' id='1' b:id='2' xml:lang='cy'><Name>3</Name><b:Name>4</b:Name></T>",
    "<x:T xmlns:x='urn:a' xmlns:y='urn:b' id='1' y:id='2' xml:lang='cy'><x:Name>3</x:Name><y:Name>4</y:Name></x:T>",
    "<a:T xmlns:a='urn:a' xmlns:b='urn:b' id='1' b:id='2' xml:lang='cy'><Name xmlns='urn:b'>4</Name><b:Name xmlns:b='urn:a'>3</b:Name></a:T>",
  ])
  func prefixesAreOnlySpelling(document: String) throws {
    #expect(
      try value(Thing.self, document, namespace: "urn:a")
        == Thing(id: "1", foreignID: "2", language: "cy", name: "3", foreignName: "4"))
  }

  @Test func aForeignNameIsNotTheSameName() throws {
    let decoded = try decode(
      Thing.self, "<T xmlns:b='urn:b' xmlns:c='urn:c' c:id='1'><c:Name>2</c:Name><b:Name>3</b:Name></T>")
    #expect(decoded.value.id == nil)
    #expect(decoded.value.name == nil)
    #expect(decoded.value.foreignName == "3")
    #expect(decoded.unknown.map(\.code) == [.attributeUnknown, .elementUnknown])
  }

  @Test func anAttributeWithoutPrefixHasNoNamespace() throws {
    let thing = try value(Thing.self, "<T xmlns='urn:b' id='1'/>", namespace: "urn:b")
    #expect(thing.id == "1")
    #expect(thing.foreignID == nil)
  }

  @Test func withoutADefaultNamespaceKeysHaveNone() throws {
    let decoded = try decode(Thing.self, "<T xmlns='urn:a'><Name>1</Name></T>")
    #expect(decoded.value.name == nil)
    #expect(decoded.unknown.map(\.code) == [.elementUnknown])
    #expect(try value(Thing.self, "<T xmlns='urn:a'><Name xmlns=''>1</Name></T>").name == "1")
  }

  @Test func aNamespaceMayBeRelativeButNotMalformed() throws {
    #expect(try value(Thing.self, "<T xmlns='things'><Name>1</Name></T>", namespace: "things").name == "1")
    #expect(try fault(decoding: Thing.self, "<T xmlns='a b'/>").code == .namespaceInvalid)
  }

  @Test(arguments: [
    "<p:T/>", "<T p:id='1'/>", "<T xmlns:p=''/>", "<T xmlns:xml='urn:a'/>", "<T xmlns:xmlns='urn:a'/>",
    "<T xmlns='http://www.w3.org/2000/xmlns/'/>", "<T><p:Name/></T>", "<:T/>",
  ])
  func whatNamespacesForbidIsRefused(document: String) throws {
    let fault = try fault(decoding: Thing.self, document)
    #expect(fault.code == .namespaceInvalid || fault.code == .notWellFormed)
    #expect(fault.position != nil)
  }

  @Test func twoPrefixesOfOneNamespaceDoNotHideARepeatedAttribute() throws {
    let fault = try fault(
      decoding: Thing.self, "<T xmlns:b='urn:b'\n  xmlns:c='urn:b'>\n <Name b:id='1' c:id='2'/></T>")
    #expect(fault.code == .attributeRepeated)
    #expect(fault.position == [3, 2])
  }
}
