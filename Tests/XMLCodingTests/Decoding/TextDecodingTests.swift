import Testing
import XMLCoding

/// What characters reach a value.
struct TextDecodingTests {
  struct Both: Decodable {
    var attribute: String?
    var text: String
    enum CodingKeys: String, CodingKey {
      case attribute = "@a"
      case text = "#text"
    }
  }

  /// An ampersand in an attribute comes out of libxml2 as `&#38;`, and has to be told from one that was written.
  @Test(
    arguments: [
      ("x &amp; y", "x & y"), ("&amp;#38;", "&#38;"), ("&#38;#38;", "&#38;"), ("&lt;", "<"),
      ("&amp;lt;", "&lt;"), ("&amp;amp;", "&amp;"), ("&#38;", "&"), ("&#x26;#38;", "&#38;"),
      ("&amp;#38;#38;", "&#38;#38;"), ("&amp;&amp;#38;&amp;", "&&#38;&"), ("&quot;&apos;&gt;", "\"'>"),
      ("&#x1F642;&#233;", "🙂é"), ("&#38;#60;", "&#60;"), ("a&amp;", "a&"), ("&amp;#3", "&#3"),
    ] as [(String, String)])
  func referencesAreResolvedOnceInAttributesAndText(written: String, meant: String) throws {
    let both = try value(Both.self, "<T a=\"\(written)\">\(written)</T>")
    #expect(both.attribute == meant)
    #expect(both.text == meant)
  }

  @Test func sectionsCommentsAndInstructionsDoNotCutText() throws {
    let text = "<T>a<![CDATA[<b>&amp;]]>c<!-- d -->e<?f g?>h<![CDATA[]]>i&#106;</T>"
    #expect(try value(Both.self, text).text == "a<b>&amp;cehij")
  }

  @Test func lineEndsBecomeLineFeedsAndAttributesHaveNone() throws {
    let both = try value(Both.self, "<T a='1\r\n2\n3\t4\r5&#13;&#10;'>1\r\n2\n3\r4&#13;</T>")
    #expect(both.attribute == "1 2 3 4 5\r\n")
    #expect(both.text == "1\n2\n3\n4\r")
  }

  @Test func whiteSpaceBetweenElementsIsLayout() throws {
    struct Holder: Decodable {
      var text: String
      enum CodingKeys: String, CodingKey { case text = "C" }
    }
    #expect(try value(Holder.self, "<H>\r\n\t <!-- c --> <C> </C>  \n<?p i?>\n</H>").text == " ")
  }

  @Test(arguments: [
    "<H>x<C>1</C></H>", "<H><C>1</C>x</H>", "<H><C>1</C><![CDATA[x]]></H>", "<H>&#120;<C>1</C></H>",
  ])
  func textBesideElementsIsReported(document: String) throws {
    struct Holder: Decodable {
      var text: String
      enum CodingKeys: String, CodingKey { case text = "C" }
    }
    let decoded = try decode(Holder.self, document)
    #expect(decoded.value.text == "1")
    #expect(decoded.unknown.map(\.code) == [.textUnknown])
  }

  @Test(arguments: [
    "<T>\u{1}</T>", "<T>&#0;</T>", "<T>&#1;</T>", "<T>&#xD800;</T>", "<T>&#xFFFE;</T>", "<T>\u{FFFF}</T>",
    "<T>&#x110000;</T>", "<T a='&#2;'/>", "<T a='\u{1}'/>", "<T><!-- \u{1} --></T>",
  ])
  func charactersThatXMLDoesNotHaveAreRefused(document: String) throws {
    let fault = try fault(decoding: Both.self, document)
    #expect(fault.code == .characterForbidden)
    #expect(fault.position?.line == 1)
  }

  @Test(arguments: ["<T>&eacute;</T>", "<T a='&nbsp;'/>", "<T>&AMP;</T>"])
  func otherReferencesAreRefused(document: String) throws {
    #expect(try fault(decoding: Both.self, document).code == .entityUndeclared)
  }

  @Test(arguments: ["<T>a & b</T>", "<T>&;</T>", "<T>&amp</T>", "<T a='x&y'/>", "<T>&#;</T>", "<T>&#xG;</T>"])
  func anAmpersandBeginsAReference(document: String) throws {
    let fault = try fault(decoding: Both.self, document)
    #expect([.notWellFormed, .entityUndeclared, .characterForbidden].contains(fault.code))
    #expect(fault.position?.line == 1)
  }
}
