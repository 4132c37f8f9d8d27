import Foundation
import Testing
import XMLCoding

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct EscapingTests {
  struct Pair: Codable, Equatable {
    var attribute: String
    var text: String
    enum CodingKeys: String, CodingKey {
      case attribute = "@a"
      case text = "T"
    }
  }

  @Test(arguments: [
    ("&", "&amp;", "&amp;"), ("<", "&lt;", "&lt;"), (">", ">", "&gt;"), ("\"", "&quot;", "\""),
    ("'", "'", "'"),
    ("\t", "&#9;", "\t"), ("\n", "&#10;", "\n"), ("\r", "&#13;", "&#13;"), ("]]>", "]]>", "]]&gt;"),
    ("\u{7F}\u{85}\u{2028}", "\u{7F}\u{85}\u{2028}", "\u{7F}\u{85}\u{2028}"),
    ("\u{FFFD}\u{FEFF}", "\u{FFFD}\u{FEFF}", "\u{FFFD}\u{FEFF}"),
    ("ï¿¾\u{1FFFE}\u{10FFFF}", "ï¿¾\u{1FFFE}\u{10FFFF}", "ï¿¾\u{1FFFE}\u{10FFFF}"),
  ])
  func eachCharacterIsEscapedWhereItMust(character: String, inAttribute: String, inText: String) throws {
    // At every offset within the eight bytes that are looked at together, and with more of the same behind.
    for before in 0..<17 {
      for after in [0, 1, 9] {
        let padding = String(repeating: "x", count: before)
        let rest = String(repeating: "y", count: after)
        let text = padding + character + rest
        #expect(
          try written(Pair(attribute: text, text: text))
            == "<Root a=\"\(padding)\(inAttribute)\(rest)\"><T>\(padding)\(inText)\(rest)</T></Root>")
      }
    }
  }

  @Test func randomTextsAreReadBackExactlyByAnotherParser() throws {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<1500 {
      let pair = Pair(attribute: randomText(&generator), text: randomText(&generator))
      for formatting in [XMLEncoder.Formatting.compact, .indented] {
        let bytes = try XMLEncoder(namespace: "urn:example", formatting: formatting).encode(pair, as: "Root")
        let readBack = OnePair.read(bytes)
        #expect(readBack?.attribute.unicodeScalars.elementsEqual(pair.attribute.unicodeScalars) == true)
        #expect(readBack?.text.unicodeScalars.elementsEqual(pair.text.unicodeScalars) == true)
      }
    }
  }

  private func randomText(_ generator: inout SeededGenerator) -> String {
    let special: [Unicode.Scalar] = [
      "&", "<", ">", "\"", "'", "]", "\t", "\n", "\r", " ", "#", ";", "\u{85}", "\u{2028}", "\u{FFFD}",
      "\u{FEFF}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: text.append(special[Int.random(in: 0..<special.count, using: &generator)])
      case 1: text.append(Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &generator)))
      default:
        guard let scalar = Unicode.Scalar(UInt32.random(in: 0x20...0x10FFFF, using: &generator)),
          scalar.value != 0xFFFE, scalar.value != 0xFFFF
        else { continue }
        text.append(scalar)
      }
    }
    return String(text)
  }
}

/// Reads the one shape of document that these tests write, with Foundation's parser.
private final class OnePair: NSObject, XMLParserDelegate {
  private var attribute: String?
  private var text: String?

  static func read(_ bytes: [UInt8]) -> (attribute: String, text: String)? {
    let pair = OnePair()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = pair
    guard parser.parse(), parser.parserError == nil, let attribute = pair.attribute, let text = pair.text
    else {
      return nil
    }
    return (attribute, text)
  }

  private var isInText = false

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if name == "Root" { attribute = attributes["a"] }
    if name == "T" {
      text = ""
      isInText = true
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "T" { isInText = false }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInText { text? += string }
  }
}
