import Testing

@testable import XMLCoding

@Suite struct NativeValuesTests {
  @Test func integersAreReadUpToTheirBounds() {
    #expect(parse("127") as Int8? == 127)
    #expect(parse("128") as Int8? == nil)
    #expect(parse("-128") as Int8? == -128)
    #expect(parse("-129") as Int8? == nil)
    #expect(parse("+000000000000000000000255") as UInt8? == 255)
    #expect(parse("256") as UInt8? == nil)
    #expect(parse("-0") as UInt8? == 0)
    #expect(parse("-1") as UInt8? == nil)
    #expect(parse(String(Int.max)) as Int? == .max)
    #expect(parse(String(Int.min)) as Int? == .min)
    #expect(parse("9223372036854775808") as Int? == nil)
    #expect(parse(String(UInt128.max)) as UInt128? == .max)
  }

  @Test(arguments: ["", "-", "+", "1.0", "1e3", " 1", "1 ", "0x1", "1_000", "１", "--1", "٣"])
  func otherFormsAreNoInteger(text: String) {
    #expect(parse(text) as Int? == nil)
  }

  @Test func truthValuesHaveFourForms() {
    #expect(bytes("true") { parseBool($0) } == true)
    #expect(bytes("1") { parseBool($0) } == true)
    #expect(bytes("false") { parseBool($0) } == false)
    #expect(bytes("0") { parseBool($0) } == false)
    for text in ["", "True", "TRUE", "yes", "2", "truer", "fals", " true", "nil"] {
      #expect(bytes(text) { parseBool($0) } == nil)
    }
  }

  @Test(arguments: [
    ("1", 1.0), ("-0.5", -0.5), (".5", 0.5), ("5.", 5), ("1E3", 1000), ("1e-3", 0.001), ("+1.5e+2", 150),
    ("INF", .infinity), ("-INF", -.infinity), ("4.9e-324", 5e-324), ("1e-999", 0),
  ])
  func floatingPointNumbersAreReadInTheFormsOfXMLSchema(text: String, value: Double) {
    #expect(bytes(text) { parseDouble($0) } == value)
  }

  @Test(arguments: [
    "", ".", "e5", "1e", "1e+", "1e5.0", "+INF", "inf", "Infinity", "nan", "NAN", "-NaN", "0x1p3", "1,5",
    " 1", "1f",
    "1e999", "-1e999",
  ])
  func otherFormsAreNoFloatingPointNumber(text: String) {
    #expect(bytes(text) { parseDouble($0) } == nil)
  }

  @Test func everyDoubleIsReadBackExactly() {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<2000 {
      let number = Double(bitPattern: generator.next())
      let readBack = bytes(xmlText(of: number)) { parseDouble($0) }
      #expect(readBack?.bitPattern == number.bitPattern || (number.isNaN && readBack?.isNaN == true))
    }
    #expect(bytes(xmlText(of: Float.pi)) { parseFloat($0) } == Float.pi)
  }

  private func parse<T: FixedWidthInteger>(_ text: String) -> T? {
    bytes(text) { parseInteger($0) }
  }

  private func bytes<T>(_ text: String, _ parse: (Span<UInt8>) -> T?) -> T? {
    let bytes = Array(text.utf8)
    return parse(bytes.span)
  }
}
