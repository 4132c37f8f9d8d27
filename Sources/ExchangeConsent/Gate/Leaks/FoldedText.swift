import ExchangeSchemas
import Foundation

/// A text as words that can be compared: small letters without accents, digits, nothing else.
///
/// Apostrophes, soft hyphens and characters without width are left out, so that `O’Brien` and `obrien` are one
/// word; everything else that is neither letter nor digit ends a word.
struct FoldedText: Sendable, Hashable {
  struct Word: Sendable, Hashable {
    var text: String
    /// Whether no more than a space, a dash, a dot or a slash stands between the word and the one before, as in
    /// a number that is written in groups.
    var isJoined: Bool
  }

  private(set) var words: [Word] = []

  init(_ text: String) {
    var word = ""
    var gap: [Unicode.Scalar] = []
    func end() {
      guard !word.isEmpty else { return }
      words.append(Word(text: word, isJoined: !words.isEmpty && Self.joins(gap)))
      word = ""
      gap = []
    }
    for scalar in Self.decomposed(text) {
      if let replacement = Self.letters[scalar] {
        word += replacement
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word += scalar.properties.lowercaseMapping
      } else if !Self.isPassedOver(scalar) {
        end()
        gap.append(scalar)
      }
    }
    end()
  }

  /// The words without anything between.
  var compact: String { words.map(\.text).joined() }

  private static func joins(_ gap: [Unicode.Scalar]) -> Bool {
    gap.count <= 2 && gap.allSatisfy { " -./\u{A0}\u{2013}".unicodeScalars.contains($0) }
  }

  /// Decomposed, so that accents stand apart and can be left out. Most text is ASCII and needs nothing.
  private static func decomposed(_ text: String) -> String.UnicodeScalarView {
    text.utf8.allSatisfy { $0 < 0x80 }
      ? text.unicodeScalars : text.decomposedStringWithCompatibilityMapping.unicodeScalars
  }

  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\u{2018}", "\u{2019}", "\u{02BC}", "\u{00B4}", "`": true
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: true
      default: false
      }
    }
  }

  /// Letters that do not come apart into a letter and an accent.
  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d",
    "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i",
  ]
}

/// Words that every text about a young person is made of, from `Schemas/profiles/common-words.txt`.
struct CommonWords: Sendable {
  private let words: Set<String>

  static var file: [UInt8] { bytes(of: exchange_common_words()) }
  static let standard = CommonWords(list: file)

  init(list: [UInt8]) {
    words = Set(
      list.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
        .map { String(decoding: $0, as: UTF8.self) })
  }

  /// Whether a word says nothing by itself: it is in the list, has fewer than three letters, or is a number of
  /// up to four digits, such as a year.
  func contains(_ word: String) -> Bool {
    word.utf8.count < 3 || words.contains(word)
      || word.utf8.count <= 4 && word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
