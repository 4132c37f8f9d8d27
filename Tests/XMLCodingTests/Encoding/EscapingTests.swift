import Testing
import XMLCoding

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

  @Test func randomTextsAreReadBackExactly() throws {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<1500 {
      let pair = Pair(attribute: randomText(&generator), text: randomText(&generator))
      for formatting in [XMLEncoder.Formatting.compact, .indented] {
        let bytes = try XMLEncoder(namespace: "urn:example", formatting: formatting).encode(pair, as: "Root")
        let readBack = try XMLDecoder(namespace: "urn:example").decode(Pair.self, from: bytes).value
        // Compared by scalars: equality of strings would overlook a change of normalisation.
        #expect(readBack.attribute.unicodeScalars.elementsEqual(pair.attribute.unicodeScalars))
        #expect(readBack.text.unicodeScalars.elementsEqual(pair.text.unicodeScalars))
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
