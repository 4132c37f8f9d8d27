import Testing
import XMLCoding

/// Nothing is ever expanded or fetched, since a document type declaration already ends the reading.
@Suite(.serialized) struct EntityTests {
  static let attacks: [String] = [
    // Billion laughs.
    """
    <?xml version="1.0"?><!DOCTYPE T [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
    <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
    <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;">]><T>&h;&h;&h;</T>
    """,
    // Quadratic blow-up.
    "<!DOCTYPE T [<!ENTITY a \"" + String(repeating: "a", count: 30_000) + "\">]><T>"
      + String(repeating: "&a;", count: 10_000) + "</T>",
    "<!DOCTYPE T [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><T>&x;</T>",
    "<!DOCTYPE T [<!ENTITY x SYSTEM \"http://127.0.0.1:1/x\">]><T>&x;</T>",
    "<!DOCTYPE T [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p.dtd\"> %p;]><T/>",
    "<!DOCTYPE T [<!ENTITY % p \"<!ENTITY x 'y'>\"> %p;]><T>&x;</T>",
    "<!DOCTYPE T SYSTEM \"http://127.0.0.1:1/t.dtd\"><T/>",
    "<!DOCTYPE T SYSTEM \"file:///dev/zero\"><T/>",
    "<!DOCTYPE T PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://127.0.0.1:1/x.dtd\"><T/>",
    "<!DOCTYPE T><T/>", "<!DOCTYPE T []><T/>", "<!DOCTYPE html><T/>",
    "<!DOCTYPE T [<!ATTLIST T a CDATA \"default\">]><T/>",
    "<!DOCTYPE T [<!ATTLIST T xmlns CDATA #FIXED \"urn:x\">]><T/>",
    "<!DOCTYPE T [<!NOTATION n SYSTEM \"n\">]><T/>",
  ]

  @Test(arguments: attacks)
  func aDocumentTypeEndsTheReadingWhereItBegins(document: String) throws {
    for start in ["", "<!-- <x> -->\n\n <?p <x> ?>"] where start.isEmpty || !document.hasPrefix("<?xml") {
      let fault = try refusal(of: start + document)
      #expect(fault.code == .doctypeRefused)
      if document.hasPrefix("<!DOCTYPE") { #expect(fault.position == (start.isEmpty ? [1, 1] : [3, 12])) }
    }
  }

  @Test func aDocumentTypeInAnotherEncodingIsRefusedAlike() throws {
    var bytes: [UInt8] = [0xFE, 0xFF]
    for unit in Self.attacks[2].utf16 { bytes += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(try refusal(of: bytes).code == .doctypeRefused)
  }

  @Test func aDocumentTypeInsideTheRootIsNotWellFormed() throws {
    for text in ["<T><!DOCTYPE T [<!ENTITY x 'y'>]>&x;</T>", "<T/><!DOCTYPE T>", "<T><!ENTITY x 'y'></T>"] {
      let fault = try refusal(of: text)
      #expect([.notWellFormed, .markupAfterEnd].contains(fault.code))
    }
  }

  @Test func aCharacterReferenceIsNoEntity() throws {
    let text = "<T>" + String(repeating: "&#97;", count: 10_000) + "</T>"
    #expect(try decode(String.self, text).value == String(repeating: "a", count: 10_000))
  }

  @Test func inclusionsAndBasesAndStylesheetsAreMarkupLikeAnyOther() throws {
    let decoded = try decode(
      [String: String].self,
      """
      <?xml-stylesheet href="http://127.0.0.1:1/x.xsl" type="text/xsl"?>
      <?xml-model href="http://127.0.0.1:1/x.rng"?>
      <T xmlns:xi="http://www.w3.org/2001/XInclude" xml:base="http://127.0.0.1:1/">
        <xi:include href="file:///etc/passwd" parse="text"><xi:fallback/></xi:include></T>
      """)
    #expect(decoded.value["{http://www.w3.org/2001/XInclude}include"] == "")
    #expect(decoded.value["@{http://www.w3.org/XML/1998/namespace}base"] == "http://127.0.0.1:1/")
    #expect(decoded.unknown.map(\.code) == [.attributeUnknown, .attributeUnknown, .elementUnknown])
  }

  @Test func aCatalogueInstructionIsNotFollowed() throws {
    _ = try decode(Anything.self, "<?oasis-xml-catalog catalog=\"file:///dev/zero\"?><T/>")
  }
}
