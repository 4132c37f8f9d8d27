import Testing

@testable import ExchangeFormat

@Suite struct PatternTests {
  @Test(arguments: [
    ("[0-9]{4}-[0-9]{2}", ["2026-03"], ["2026-3", "2026-033", ""]),
    ("a(b|cd)*e?", ["a", "abcdb", "acde"], ["ac", "b", "aee"]),
    ("[^a-c]+", ["xyz", "é中"], ["", "xa"]),
    ("[+\\-.]{2,}", ["+-", "...."], ["+", "+a"]),
    ("\\+?[0-9][0-9 ]*", ["+44 20", "0"], [" 1", "++1"]),
    ("", [""], ["a"]), ("a||b", ["", "a", "b"], ["ab"]), (".", ["x", "👩"], ["\n", ""]),
  ])
  func aPatternMatchesWhatXMLSchemaSays(pattern: String, good: [String], bad: [String]) throws {
    let matcher = PatternMatcher(try #require(Pattern(pattern)))
    for text in good { #expect(matcher.matches(text), "\(text)") }
    for text in bad { #expect(!matcher.matches(text), "\(text)") }
  }

  @Test(arguments: ["\\d+", "\\p{Lu}", "[a-z-[aeiou]]", "(", "a{2", "*", "[b-a]"])
  func whatTheFormatDoesNotUseIsRefused(pattern: String) {
    #expect(Pattern(pattern) == nil)
  }

  @Test func whatIsWrittenForAPatternMatchesIt() throws {
    let format = try FormatDescription.embedded()
    var random = SplitMix64(seed: 1)
    for space in try format.valueSpaces().values where !space.patterns.isEmpty {
      guard let pattern = space.patterns.last, let matcher = space.matchers.last else { continue }
      for length in [PatternWriter.Length.shortest, .ordinary, .longest] {
        var writer = PatternWriter(length, isForeign: false)
        let room = max(min(space.facets.maxLength ?? 300, 300), pattern.root.shortest)
        writer.write(pattern.root, room: room, &random)
        #expect(matcher.matches(writer.text), "\(pattern.text)")
        #expect(writer.text.unicodeScalars.count <= room)
      }
    }
  }
}
