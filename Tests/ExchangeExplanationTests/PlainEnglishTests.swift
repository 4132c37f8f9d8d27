import ExchangeConsent
import Testing

/// What practitioners read can be read at about 12: short sentences, common words.
@Suite struct PlainEnglishTests {
  private static let texts: [(code: String, text: String)] =
    (DecisionReason.allCases.compactMap(\.explanation) + Obligation.allCases.compactMap(\.explanation)
    + WithholdingReason.allCases.compactMap(\.explanation)).map { ($0.code, "\($0.why) \($0.change)") }

  @Test func aReaderOfTwelveCanReadThem() {
    let grade = Readability(of: Self.texts.map(\.text).joined(separator: " ")).grade
    #expect(grade < 6, "\(grade)")
    for (code, text) in Self.texts {
      let grade = Readability(of: text).grade
      #expect(grade < 9, "\(code): \(grade)")
    }
  }

  @Test func noSentenceIsLong() {
    for (code, text) in Self.texts {
      for sentence in Readability.sentences(of: text) {
        #expect(sentence.split(separator: " ").count <= 20, "\(code): \(sentence)")
      }
    }
  }

  @Test func theWordsOfLawyersStayWithTheLead() {
    let words = [
      "controller", "processing", "data subject", "gateway", "article", "gdpr", "lawful basis", "statutory",
      "proportional", "disclos", "schedule", "pursuant", "capacity", "competen", "dissent", "prohibit",
    ]
    for (code, text) in Self.texts {
      for word in words { #expect(!text.lowercased().contains(word), "\(code): \(word)") }
    }
  }

  /// A no is final for whoever reads of it: no text sends them back to the young person.
  @Test func aRefusalIsNeverMetWithAsking() throws {
    let refusals: [DecisionReason] = [
      .consentRefused, .consentWithdrawn, .scopeExcluded, .dissentNotAddressed, .subjectPrevails,
      .specificRefusalSurvives,
    ]
    // A marker of the coarsest kind may stand for a refusal.
    let markers: [WithholdingReason] = [.notCovered, .refusedOrWithdrawn]
    let texts =
      try refusals.map { try #require($0.explanation) } + markers.map { try #require($0.explanation) }
    for text in texts.map({ "\($0.why) \($0.change) \($0.lead)" }) + refusals.compactMap(\.hint) {
      #expect(!Self.sendsBack(text), "\(text)")
    }
    for reason in DecisionReason.allCases {
      let text = try #require(reason.explanation)
      #expect(!Self.sendsBack(text.change) || text.asksAgain, "\(reason.rawValue) is not marked asksAgain")
    }
    #expect(Self.sendsBack("They said no. Ask again only if something real has changed."))
    #expect(Self.sendsBack("Ask the sender what would help. Often it is to ask the young person."))
    #expect(!Self.sendsBack("Ask the sender. Do not ask the young person."))
  }

  private static func sendsBack(_ text: String) -> Bool {
    let asking = ["ask again", "ask them", "ask if", "ask the young", "ask about", "ask afresh", "persuade"]
    return text.lowercased().split(whereSeparator: { ".;,".contains($0) }).contains { clause in
      asking.contains(where: clause.contains) && !clause.contains("do not")
    }
  }

  @Test func theMeasureKnowsEasyFromHard() {
    #expect(Readability(of: "The cat sat on the mat. It was warm.").grade < 2)
    let hard =
      "Notwithstanding the aforementioned considerations, proportionality necessitates documentation."
    #expect(Readability(of: hard).grade > 14)
  }
}

/// The Flesch-Kincaid grade: school years in America; grade 6 is an age of 11 to 12.
private struct Readability {
  let grade: Double

  init(of text: String) {
    let sentences = Double(Self.sentences(of: text).count)
    let words = text.split(separator: " ")
    let syllables = words.map(Self.syllables).reduce(0, +)
    grade = 0.39 * Double(words.count) / sentences + 11.8 * Double(syllables) / Double(words.count) - 15.59
  }

  static func sentences(of text: String) -> [Substring] {
    text.split { $0 == "." || $0 == "?" || $0 == "!" }.filter { $0.contains(where: \.isLetter) }
  }

  /// Groups of vowels, without an e that is not sounded.
  private static func syllables(of word: Substring) -> Int {
    let letters = word.lowercased().filter(\.isLetter)
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if letters.hasSuffix("e"), !letters.hasSuffix("le"), count > 1 { count -= 1 }
    return max(1, count)
  }
}
