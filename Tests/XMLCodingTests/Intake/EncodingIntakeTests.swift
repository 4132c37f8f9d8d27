import Testing
import XMLCoding

/// Which bytes are text, in which encoding.
struct EncodingIntakeTests {
  struct Text: Decodable {
    var text: String
    enum CodingKeys: String, CodingKey { case text = "#text" }
  }

  private let content = "aé€ 漢🙂"

  private func read(_ bytes: [UInt8]) throws -> String {
    try XMLDecoder().decode(Text.self, from: bytes).value.text
  }

  /// The fault in which reading ends, the same in pieces of any size.
  private func fault(_ bytes: [UInt8]) throws -> XMLFault {
    let faults = [1, 3, 511, 1 << 20].map { size in
      var input = XMLInput.bytes(bytes)
      input.pieceBytes = size
      return XMLRecordReader(Anything.self, named: "T").read(input) { _ in }.faults
    }
    for other in faults { #expect(other == faults[0]) }
    #expect(faults[0].count == 1)
    return try #require(faults[0].first)
  }

  private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  @Test func utf8IsReadWithAndWithoutAMark() throws {
    let text = "<T>\(content)</T>"
    for declaration in ["", "<?xml version='1.0'?>", "<?xml version=\"1.0\" encoding='utf-8'?>\n"] {
      let bytes = Array((declaration + text).utf8)
      #expect(try read(bytes) == content)
      #expect(try read([0xEF, 0xBB, 0xBF] + bytes) == content)
    }
  }

  @Test func utf16IsReadInBothOrdersWithAndWithoutAMark() throws {
    for bigEndian in [false, true] {
      for mark in [false, true] {
        for encoding in [
          "", " encoding='UTF-16'", bigEndian ? " encoding='utf-16be'" : " encoding='UTF-16LE'",
        ] {
          let text = "<?xml version='1.0'\(encoding)?><T>\(content)</T>"
          #expect(try read(utf16(text, bigEndian: bigEndian, mark: mark)) == content)
        }
        #expect(try read(utf16("<T>\(content)</T>", bigEndian: bigEndian, mark: mark)) == content)
      }
    }
  }

  @Test func singleByteEncodingsAreReadWhereDeclared() throws {
    let latin =
      Array("<?xml version='1.0' encoding='ISO-8859-1'?><T>a".utf8) + [0xE9, 0xA4, 0x85] + "</T>".utf8
    #expect(try read(latin) == "aé¤\u{85}")
    let windows =
      Array("<?xml version='1.0' encoding='Windows-1252'?><T>a".utf8) + [0xE9, 0x80, 0x92] + "</T>".utf8
    #expect(try read(windows) == "aé€’")
    #expect(try read(Array("<?xml version='1.0' encoding='US-ASCII'?><T>a</T>".utf8)) == "a")
  }

  @Test(arguments: [
    "UTF-7", "UTF-32", "UCS-4", "EBCDIC-CP-US", "IBM037", "Shift_JIS", "GB18030", "ISO-2022-JP", "made-up",
    "",
    "UTF-8\u{0}", "HZ",
  ])
  func otherEncodingsAreRefused(name: String) throws {
    let fault = try fault(Array("<?xml version='1.0' encoding='\(name)'?><T/>".utf8))
    #expect(fault.code == .encodingRefused || fault.code == .characterForbidden)
    #expect(fault.position?.line == 1)
  }

  @Test func encodingsOfOtherShapesAreRefused() throws {
    let utf32 = Array("<T/>".unicodeScalars).flatMap { scalar -> [UInt8] in [UInt8(scalar.value), 0, 0, 0] }
    #expect(try fault(utf32).code == .encodingRefused)
    #expect(try fault([0xFF, 0xFE, 0, 0] + utf32).code == .encodingRefused)
    let big = Array("<T/>".unicodeScalars).flatMap { scalar -> [UInt8] in [0, 0, 0, UInt8(scalar.value)] }
    #expect(try fault(big).code == .encodingRefused)
    #expect(try fault([0, 0, 0xFE, 0xFF] + big).code == .encodingRefused)
    let ebcdic: [UInt8] = [0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40, 0xA5, 0x85, 0x99, 0xA2]
    #expect(try fault(ebcdic).code == .encodingRefused)
    #expect(try fault(Array("+ADw-T/+AD4-".utf8)).code == .notWellFormed)
  }

  @Test func aDeclarationThatContradictsTheBytesIsRefused() throws {
    func declared(_ name: String) -> String { "<?xml version='1.0' encoding='\(name)'?><T>x</T>" }
    #expect(try fault(utf16(declared("UTF-8"), bigEndian: false, mark: true)).code == .encodingInvalid)
    #expect(try fault(utf16(declared("UTF-16BE"), bigEndian: false, mark: true)).code == .encodingInvalid)
    #expect(try fault(Array(declared("UTF-16").utf8)).code == .encodingInvalid)
    #expect(try fault([0xEF, 0xBB, 0xBF] + declared("ISO-8859-1").utf8).code == .encodingInvalid)
    let ascii = try fault(Array("<?xml version='1.0' encoding='US-ASCII'?><T>é</T>".utf8))
    #expect(ascii.code == .encodingInvalid)
    #expect(ascii.position == [1, 45])
  }

  @Test func anInstructionOrACommentIsNoDeclaration() throws {
    #expect(try read(Array("<?xml-stylesheet encoding='UTF-7'?><T>é</T>".utf8)) == "é")
    #expect(try read(Array("<!-- <?xml encoding='UTF-7'?> --><T>é</T>".utf8)) == "é")
  }

  @Test func aDeclarationTooLongToBeLookedAtIsRefused() throws {
    let padding = String(repeating: " ", count: 2000)
    let fault = try fault(Array("<?xml version='1.0'\(padding) encoding='UTF-7'?><T/>".utf8))
    #expect(fault.code == .declarationInvalid)
  }

  struct Malformed: CustomTestStringConvertible {
    var bytes: [UInt8]
    var code = XMLFault.Code.encodingInvalid
    var testDescription: String { "\(bytes)" }
  }

  static let malformed: [Malformed] = [
    Malformed(bytes: [0x80]), Malformed(bytes: [0xBF]), Malformed(bytes: [0xFE]), Malformed(bytes: [0xFF]),
    // Overlong forms of `/`, NUL and `<`.
    Malformed(bytes: [0xC0, 0xAF]), Malformed(bytes: [0xC1, 0xBF]), Malformed(bytes: [0xE0, 0x80, 0xAF]),
    Malformed(bytes: [0xE0, 0x9F, 0xBF]), Malformed(bytes: [0xF0, 0x80, 0x80, 0xAF]),
    Malformed(bytes: [0xC0, 0x80]), Malformed(bytes: [0xC0, 0xBC]),
    // Surrogates and beyond the last plane.
    Malformed(bytes: [0xED, 0xA0, 0x80]), Malformed(bytes: [0xED, 0xBF, 0xBF]),
    Malformed(bytes: [0xF4, 0x90, 0x80, 0x80]), Malformed(bytes: [0xF5, 0x80, 0x80, 0x80]),
    // Cut off.
    Malformed(bytes: [0xC3]), Malformed(bytes: [0xE2, 0x82]), Malformed(bytes: [0xF0, 0x9F, 0x99]),
    Malformed(bytes: [0xC3, 0xC3, 0xA9]),
    Malformed(bytes: [0x00], code: .characterForbidden), Malformed(bytes: [0x0B], code: .characterForbidden),
    Malformed(bytes: [0xEF, 0xBF, 0xBE], code: .characterForbidden),
  ]

  @Test(arguments: malformed)
  func bytesThatAreNoCharactersAreRefusedAtTheirPlace(malformed: Malformed) throws {
    for padding in [0, 1, 254, 600] {
      let before = "<T>\n" + String(repeating: "é", count: padding)
      for after in ["</T>", "é</T>", String(repeating: "x", count: 600) + "</T>"] {
        let fault = try fault(Array(before.utf8) + malformed.bytes + after.utf8)
        #expect(fault.code == malformed.code)
        #expect(fault.position == XMLPosition(line: 2, column: 2 * padding + 1))
      }
    }
  }

  @Test func aCharacterCutOffAtTheEndIsRefused() throws {
    let end = try fault(Array("<T/>\n".utf8) + [0xE2, 0x82])
    #expect(end.code == .encodingInvalid)
    #expect(end.position == [2, 1])
    let odd = try fault(utf16("<T/>\n", bigEndian: false, mark: true) + [0x20])
    #expect(odd.code == .encodingInvalid)
    let high = try fault(utf16("<T/>\n", bigEndian: true, mark: true) + [0xD8, 0x3D])
    #expect(high.code == .encodingInvalid)
    #expect(high.position == [2, 1])
  }

  @Test func utf16ThatIsNoTextIsRefusedAtItsPlace() throws {
    for units in [[0xD800, 0x41], [0xDC00], [0xDBFF, 0xD800]] as [[UInt16]] {
      let bad = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      let text = utf16("<T>\n é", bigEndian: true, mark: true)
      let fault = try fault(text + bad + utf16("</T>", bigEndian: true, mark: false))
      #expect(fault.code == .encodingInvalid)
      #expect(fault.position == [2, 4])
    }
    let nul = utf16("<T>\n \u{0}</T>", bigEndian: false, mark: true)
    #expect(try fault(nul).code == .characterForbidden)
  }

  @Test func aByteThatWindowsDoesNotUseIsRefusedAtItsPlace() throws {
    let text = Array("<?xml version='1.0' encoding='windows-1252'?>\n<T>ab".utf8)
    let fault = try fault(text + [0x81] + Array("</T>".utf8))
    #expect(fault.code == .encodingInvalid)
    #expect(fault.position == [2, 6])
  }

  @Test(
    arguments: [
      [0x1F, 0x8B, 0x08, 0x00], [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x50, 0x4B, 0x03, 0x04],
      [0x42, 0x5A, 0x68, 0x39],
    ] as [[UInt8]])
  func compressedInputIsNeverUnpacked(start: [UInt8]) throws {
    let fault = try fault(start + Array(repeating: 7, count: 1000))
    #expect(fault.code == .compressed)
    #expect(fault.position == [1, 1])
  }

  @Test(
    arguments: [
      [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x20, 0x0A, 0x09], Array(repeating: 0x20, count: 70_000),
    ] as [[UInt8]])
  func inputWithoutAnythingInItIsEmpty(bytes: [UInt8]) throws {
    #expect(try fault(bytes).code == .empty)
  }

  @Test func aSecondMarkIsNotSkipped() throws {
    #expect(try fault([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array("<T/>".utf8)).code == .notWellFormed)
    #expect(try fault(utf16("\u{FEFF}<T/>", bigEndian: true, mark: true)).code == .notWellFormed)
  }
}
