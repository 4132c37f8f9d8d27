@testable import ExchangeFormat
import Foundation
import Testing
import XMLCoding

/// Reading JSON onto a tape.
@Suite struct JSONScannerTests {
  private func fault(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) -> JSONFault? {
    do throws(JSONFault) {
      _ = try JSONScanner.tape(of: bytes, limits: limits, known: ["a"])
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "{}", "[]", "null", "true", " [1, -0, 0.5e+10, 1E9, \"\\u00e9\\uD83C\\uDFF3\\/\\\"\"] ",
    "{\"a\":{\"a\":[]}}",
    "\u{FEFF}{}", "\"\u{7F}é\u{10FFFF}\"",
  ])
  func jsonIsRead(_ text: String) {
    #expect(fault(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("", JSONFault.Code.empty, 1), ("{", .truncated, 2), ("[1", .truncated, 3), ("\"a", .truncated, 3),
    ("{\"a\"", .truncated, 5), ("{\"a\":", .truncated, 6), ("   ", .truncated, 4), ("-", .truncated, 2),
    ("{} {}", .textAfterEnd, 4), ("01", .textAfterEnd, 2), ("nul", .notWellFormed, 1),
    ("NaN", .notWellFormed, 1),
    ("[1,]", .notWellFormed, 4), ("{\"a\":1,}", .notWellFormed, 8), ("{a:1}", .notWellFormed, 2),
    ("{'a':1}", .notWellFormed, 2), ("1.", .truncated, 3), ("+1", .notWellFormed, 1),
    ("\"\\x\"", .notWellFormed, 2), ("\"\t\"", .notWellFormed, 2), ("\"\\u12g4\"", .notWellFormed, 6),
    ("\"\\uD800\"", .characterForbidden, 2), ("\"\\uDC00\"", .characterForbidden, 2),
    ("\"\\uD800\\u0041\"", .characterForbidden, 2), ("{\"a\":1,\"a\":2}", .memberRepeated, 8),
    ("{\"a\":1,\"\\u0061\":2}", .memberRepeated, 8), ("// c\n{}", .notWellFormed, 1),
  ])
  func whatIsNoJSONIsRefusedWhereItGoesWrong(_ text: String, _ code: JSONFault.Code, _ column: Int) {
    let found = fault(Array(text.utf8))
    #expect(found?.code == code)
    #expect(found?.position == XMLPosition(line: 1, column: column))
  }

  @Test func theEncodingIsUTF8() {
    #expect(fault([0x22, 0x61, 0xC3, 0x22])?.code == .encodingInvalid)
    #expect(fault([0x22, 0x61, 0xC3, 0x22])?.position.column == 3)
    #expect(fault([0xFF, 0xFE, 0x7B, 0x00])?.code == .encodingInvalid)
    #expect(fault([0x22, 0xED, 0xA0, 0x80, 0x22])?.code == .encodingInvalid)
  }

  @Test func nothingIsReadBeyondTheLimits() {
    var limits = JSONLimits()
    limits.depth = 3
    #expect(fault(Array("[[[]]]".utf8), limits: limits) == nil)
    #expect(fault(Array("[[[[]]]]".utf8), limits: limits)?.code == .tooDeep)
    #expect(fault([UInt8](repeating: UInt8(ascii: "["), count: 1 << 20))?.code == .tooDeep)
    limits.values = 4
    #expect(fault(Array("[1,2,3]".utf8), limits: limits) == nil)
    #expect(fault(Array("[1,2,3,4]".utf8), limits: limits)?.code == .tooManyValues)
    limits.bytes = 6
    #expect(fault(Array("[1,2,3]".utf8), limits: limits)?.code == .tooLarge)
  }

  @Test func aPathNamesOnlyWhatTheFormatKnows() {
    #expect(fault(Array(#"{"a":{"somebody":[0,{"a":x}]}}"#.utf8))?.path == "/a/*/1/a")
  }

  /// Foundation takes members that stand twice, halves of characters and a comma after the last value; beyond that
  /// the two agree.
  @Test func whatFoundationRefusesIsRefused() {
    let texts = [
      #"{"a": [1, 2.5e3, -0.1, true, false, null, "x\ny\u00e9"], "b": {"c": {}, "d": []}}"#,
      #"[[], {}, "", 0]"#,
    ]
    var random = SplitMix64(seed: 3)
    var accepted = 0
    for _ in 0..<20_000 {
      var bytes = Array(texts[Int.random(in: 0..<texts.count, using: &random)].utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
        default: bytes[place] = UInt8.random(in: 0x20..<0x7F, using: &random)
        }
        if bytes.isEmpty { bytes = [0x20] }
      }
      let isJSON = (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
      let found = fault(bytes)
      if isJSON { accepted += 1 }
      let text = String(decoding: bytes, as: UTF8.self)
      let isStricter =
        found?.code == .memberRepeated || found?.code == .characterForbidden
        || text.filter { $0 != " " }.contains(/,[\]}]/)
      #expect((found == nil) == isJSON || isJSON && isStricter, "\(text)")
    }
    #expect(accepted > 100)
  }
}
