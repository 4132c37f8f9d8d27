import Testing
import XMLCoding

@Suite struct NamespaceEncodingTests {
  struct Mixed: Encodable {
    var own = "1"
    var foreign = "2"
    var language = "en"
    var attribute: String? = "3"
    var inner: Inner?
    enum CodingKeys: String, CodingKey {
      case own = "Own"
      case foreign = "{urn:other}Foreign"
      case language = "@{http://www.w3.org/XML/1998/namespace}lang"
      case attribute = "@{urn:other}attribute"
      case inner = "{urn:third}Inner"
    }
  }

  struct Inner: Encodable {
    var value = "4"
    var more = "5"
    enum CodingKeys: String, CodingKey {
      case value = "{urn:third}Value"
      case more = "{urn:example}More"
    }
  }

  @Test func givenPrefixesAreDeclaredOnceOnTheRoot() throws {
    let encoder = XMLEncoder(namespace: "urn:example", prefixes: ["urn:other": "o", "urn:third": "t"])
    #expect(
      try written(Mixed(inner: Inner()), by: encoder) == """
        <Root xmlns="urn:example" xmlns:o="urn:other" xmlns:t="urn:third" xml:lang="en" o:attribute="3">\
        <Own>1</Own><o:Foreign>2</o:Foreign><t:Inner><t:Value>4</t:Value><More>5</More></t:Inner></Root>
        """)
  }

  @Test func otherNamespacesGetAPrefixWhereTheyComeIntoUse() throws {
    let encoder = XMLEncoder(namespace: "urn:example", prefixes: ["urn:given": "ns1"])
    #expect(
      try written(Mixed(attribute: nil, inner: Inner()), by: encoder) == """
        <Root xmlns="urn:example" xmlns:ns1="urn:given" xml:lang="en"><Own>1</Own>\
        <ns2:Foreign xmlns:ns2="urn:other">2</ns2:Foreign>\
        <ns3:Inner xmlns:ns3="urn:third"><ns3:Value>4</ns3:Value><More>5</More></ns3:Inner></Root>
        """)
  }

  @Test func aLateAttributeBringsItsDeclarationWithIt() throws {
    #expect(
      try written(Mixed(inner: nil)) == """
        <Root xml:lang="en" xmlns:ns1="urn:other" ns1:attribute="3"><Own>1</Own>\
        <ns1:Foreign xmlns:ns1="urn:other">2</ns1:Foreign></Root>
        """)
  }

  @Test func anAttributeInTheDefaultNamespaceNeedsAPrefix() throws {
    struct Own: Encodable {
      var value = "1"
      enum CodingKeys: String, CodingKey { case value = "@{urn:example}value" }
    }
    #expect(
      try written(Own(), by: XMLEncoder(namespace: "urn:example"))
        == #"<Root xmlns="urn:example" xmlns:ns1="urn:example" ns1:value="1"/>"#)
  }

  @Test func theRootMayStandInAnotherNamespace() throws {
    #expect(
      try written("x", as: "{urn:other}Root", by: XMLEncoder(namespace: "urn:example"))
        == #"<ns1:Root xmlns="urn:example" xmlns:ns1="urn:other">x</ns1:Root>"#)
  }

  @Test func namespacesAreEscaped() throws {
    #expect(
      try written("x", by: XMLEncoder(namespace: "urn:a&\"<b"))
        == #"<Root xmlns="urn:a&amp;&quot;&lt;b">x</Root>"#)
  }

  @Test(arguments: [
    ["urn:a": "xml"], ["urn:a": "xmlns"], ["urn:a": "XmLish"], ["urn:a": ""], ["urn:a": "a:b"],
    ["urn:a": "1a"],
    ["": "a"], ["urn:a": "p", "urn:b": "p"], ["http://www.w3.org/2000/xmlns/": "a"], ["urn:\u{1}": "a"],
  ])
  func prefixesThatXMLForbidsAreRefused(prefixes: [String: String]) {
    let fault = #expect(throws: XMLFault.self) {
      try XMLEncoder(namespace: nil, prefixes: prefixes).encode("x", as: "Root")
    }
    #expect(fault?.code == .nameNotWritable)
  }
}
