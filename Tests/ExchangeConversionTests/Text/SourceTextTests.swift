import ExchangeConversion
import Testing

@Suite struct SourceTextTests {
  /// Text with a character of two, three and four bytes, in every encoding that can hold it.
  static let sample = "CHILD,NAME\nYAXTEST0001,Zoë – £5 🙂\n"

  static func utf16(_ text: String, lowByteFirst: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return lowByteFirst ? pair : pair.reversed()
    }
  }

  static let encodings: [(String, [UInt8], TextEncoding, Bool)] = [
    ("UTF-8", Array(sample.utf8), .utf8, false),
    ("UTF-8 with mark", [0xEF, 0xBB, 0xBF] + Array(sample.utf8), .utf8, true),
    ("UTF-16LE with mark", [0xFF, 0xFE] + utf16(sample, lowByteFirst: true), .utf16LittleEndian, true),
    ("UTF-16BE with mark", [0xFE, 0xFF] + utf16(sample, lowByteFirst: false), .utf16BigEndian, true),
    (
      "UTF-16LE without mark", utf16(ascii + sample, lowByteFirst: true), .utf16LittleEndian, false
    ),
    ("UTF-16BE without mark", utf16(ascii + sample, lowByteFirst: false), .utf16BigEndian, false),
  ]
  /// Enough ASCII in front for UTF-16 without a mark to show itself.
  static let ascii = String(repeating: "CHILD,DOB,", count: 4)

  @Test(arguments: encodings.indices)
  func everyEncodingGivesTheSameText(index: Int) throws {
    let (_, bytes, encoding, mark) = Self.encodings[index]
    let text = try SourceText(bytes)
    #expect(text.encoding == encoding)
    #expect(text.hasByteOrderMark == mark)
    let decoded = String(decoding: text.bytes[text.start...], as: UTF8.self)
    #expect(decoded == Self.sample || decoded == Self.ascii + Self.sample)
  }

  @Test func windows1252IsUsedOnlyForTextThatIsNotUTF8() throws {
    let bytes: [UInt8] = Array("Zo".utf8) + [0xEB, 0x20, 0x96, 0x20, 0x80, 0x35]
    let text = try SourceText(bytes)
    #expect(text.encoding == .windows1252)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "Zoë – €5")
    #expect(try SourceText(Array("Zoë".utf8)).encoding == .utf8)
  }

  @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func aByteThatNoEncodingHasIsRefusedWithItsPlace(byte: UInt8) {
    let fault = #expect(throws: SourceTextFault.self) {
      try SourceText(Array("A,B\nx,é".utf8) + [byte])
    }
    #expect(fault?.code == .invalidText)
    #expect(fault?.position?.line == 2)
  }

  @Test func aNULByteIsRefusedWithItsPlace() {
    let fault = #expect(throws: SourceTextFault.self) {
      try SourceText(Array("CHILD,DOB\r\nYAXTEST0001,".utf8) + [0x00] + Array("1".utf8))
    }
    #expect(fault == SourceTextFault(.nulByte, at: SourcePosition(line: 2, column: 13)))
  }

  @Test func aNULCharacterInUTF16IsRefused() {
    let bytes = [0xFF, 0xFE] + Self.utf16("A\nB\u{0}", lowByteFirst: true)
    let fault = #expect(throws: SourceTextFault.self) { try SourceText(bytes) }
    #expect(fault == SourceTextFault(.nulByte, at: SourcePosition(line: 2, column: 2)))
  }

  @Test func halfASurrogatePairIsRefused() {
    #expect(throws: SourceTextFault.self) { try SourceText([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8]) }
    #expect(throws: SourceTextFault.self) { try SourceText([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xDC]) }
    #expect(throws: SourceTextFault.self) { try SourceText([0xFF, 0xFE, 0x41]) }
  }

  @Test func aMarkedUTF8FileThatIsNotUTF8IsRefused() {
    #expect(throws: SourceTextFault.self) { try SourceText([0xEF, 0xBB, 0xBF, 0x41, 0xEB]) }
  }

  @Test func aFileAboveTheLimitIsRefused() {
    #expect(throws: SourceTextFault(.tooLarge)) { try SourceText([0x41, 0x42], limit: 1) }
    #expect(throws: Never.self) { try SourceText([0x41, 0x42], limit: 2) }
  }

  @Test func emptyInputIsEmptyText() throws {
    #expect(try SourceText([]).bytes.isEmpty)
  }

  /// Overlong forms, surrogates and values above U+10FFFF are not UTF-8, so they fall to Windows-1252 or
  /// are refused; the standard library's own decoder is the judge.
  @Test(arguments: 0..<400)
  func validityOfUTF8AgreesWithTheStandardLibrary(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let leads: [UInt8] = [0xC0, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0x41, 0x80, 0xA0]
    let bytes: [UInt8] = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      Bool.random(using: &random)
        ? leads.randomElement(using: &random) ?? 0x41 : UInt8.random(in: 0x80...0xBF, using: &random)
    }
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    let text = try? SourceText([0x41] + bytes)
    #expect((text?.encoding == .utf8) == isUTF8)
  }
}
