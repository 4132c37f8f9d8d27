import Testing
import XMLCoding

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("+0.00", "0"), (".0", "0"), ("0.", "0"), ("007", "7"), ("+012.50", "12.5"),
    ("-.5", "-0.5"), ("5.", "5"), ("-100", "-100"), ("0.010", "0.01"), ("-0.0001", "-0.0001"),
    (
      "123456789012345678901234567890.123456789012345678901234567890",
      "123456789012345678901234567890.12345678901234567890123456789"
    ),
  ])
  func numbersAreWrittenCanonically(text: String, canonical: String) throws {
    #expect(try #require(read(text, as: ExactDecimal.self)).xmlText == canonical)
  }

  @Test(arguments: [
    "", ".", "-", "+", "-.", "1e3", "1,5", "1 000", "--1", "+-1", "1.2.3", "INF", "NaN", "0x1", " 1", "１",
  ])
  func everythingElseIsRefused(text: String) {
    #expect(read(text, as: ExactDecimal.self) == nil)
  }

  @Test func equalNumbersAreEqualValues() {
    #expect(ExactDecimal("+012.50") == ExactDecimal("12.5"))
    #expect(ExactDecimal("-0") == 0)
    #expect(ExactDecimal(Int64.min).xmlText == "-9223372036854775808")
    #expect(Set([ExactDecimal("1.0"), ExactDecimal("1"), ExactDecimal("01")]).count == 1)
  }

  @Test func numbersAreOrderedByTheirAmount() {
    let texts = [
      "-100", "-99.9", "-10", "-9", "-0.5", "-0.05", "0", "0.05", "0.5", "0.51", "1", "1.5", "9", "10",
      "10.01", "99.9",
      "100",
    ]
    let numbers = texts.compactMap { ExactDecimal($0) }
    #expect(numbers.count == texts.count)
    for (index, number) in numbers.enumerated() {
      for (otherIndex, other) in numbers.enumerated() {
        #expect((number < other) == (index < otherIndex))
      }
    }
  }

  @Test func digitsOfAnyNumberSurvive() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      var digits = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
        String(Int.random(in: 0...9, using: &generator))
      }
      digits[0] = String(Int.random(in: 1...9, using: &generator))
      digits[digits.count - 1] = String(Int.random(in: 1...9, using: &generator))
      let point = Int.random(in: 1...digits.count, using: &generator)
      let text =
        digits[..<point].joined() + (point < digits.count ? "." + digits[point...].joined() : "")
      #expect(try #require(read(text, as: ExactDecimal.self)).xmlText == text)
      #expect(try #require(read("-00" + text, as: ExactDecimal.self)).xmlText == "-" + text)
    }
  }
}
