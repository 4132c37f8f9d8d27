import Testing
import XMLCoding

@testable import ExchangeConsent

/// What of a withheld item is found in what would have been written, and what is not.
@Suite struct LeakScanTests {
  private static let narrative =
    "Vera told the nurse that Kai hears voices at night and was prescribed olanzapine by the Larkspur Clinic."

  /// A letter in which a note on health is withheld beside one on views that is released.
  private func letter(withheld: String, released: String) throws -> Letter {
    try Letter.sample(
      [
        Note.item("i1", .views, on: ["c1"], text: released),
        Note.item("i2", .healthMental, on: [], text: withheld),
      ],
      authorities: Authorities(consents: [.complete("c1", [.views])]), parties: [adviser])
  }

  @Test(arguments: [
    "He said: hears voices at night and was prescribed Olanzapine. That is all.",
    "HEARS VOICES   AT NIGHT,\nAND WAS PRESCRIBED OLANZAPINE",
    "hears vóices at níght — and was prescribed ‘olanzapine’",
    "hears voi\u{AD}ces at night & was prescribed… no: hears voices at night and was prescribed olanzapine",
    "… prescribed olanzapine by the Larkspur clinic",
  ])
  func aPhraseOfAWithheldNarrativeRefusesTheDocument(released: String) throws {
    let result = try letter(withheld: Self.narrative, released: released).released()
    #expect(result.releasable == nil)
    #expect(result.report.outcome == .refused)
    #expect(result.report.reasons == [.leakFound])
    #expect(result.report.decisionDigest == nil)
    #expect(result.report.leaks == [Leak(item: fact("i2"), foundIn: "i1")])
    #expect(!"\(result.report)".contains("olanzapine") && !"\(result)".contains("voices"))
  }

  @Test(arguments: [
    "He hears of olanzapine.", "voices at night", "I was prescribed something by the clinic at night.",
    "Kai was told that the nurse was at home.", "hears night voices prescribed and olanzapine was at",
    "hears voices at nightfall and was prescribed olanzapines",
  ])
  func whatOnlyLooksLikeItDoesNot(released: String) throws {
    let result = try letter(withheld: Self.narrative, released: released).released()
    #expect(result.report.leaks == [])
    #expect(result.releasable != nil)
  }

  @Test func aReasonThatSomebodyWroteDownCanLeakToo() throws {
    var basis = try LawfulBasis.complete("b1", [.views])
    basis.terms.necessity = Statement("Because he hears voices at night and was prescribed olanzapine.")
    let letter = try Letter.sample(
      [
        Note.item("i1", .views, on: ["b1"], text: "mine"),
        Note.item("i2", .healthMental, on: [], text: Self.narrative),
      ], authorities: Authorities(bases: [basis]), parties: [adviser])
    #expect(try letter.released().report.leaks == [Leak(item: fact("i2"), foundIn: "b1")])
  }

  @Test func whatLeavesNoTraceIsLookedForAsWell() throws {
    let letter = try Letter.sample(
      [
        Note.item("i1", .views, on: ["c1"], text: "I do not go near 7 Quillfeather Mews any more."),
        Note.item("i2", .victimAddress, on: ["c1"], about: ["victim-9"], text: "7 Quillfeather Mews"),
      ],
      authorities: Authorities(consents: [.complete("c1", [.views])]),
      parties: [adviser, LetterParty(id: person("victim-9"), role: "victim", name: "Vera")])
    #expect(try letter.released().report.leaks == [Leak(item: fact("i2"), foundIn: "i1")])
  }

  @Test func whereNothingIsWithheldNothingIsLookedFor() throws {
    let twice = [
      Note.item("i1", .views, on: ["c1"], text: Self.narrative),
      Note.item("i2", .healthMental, on: ["c1"], text: Self.narrative),
    ]
    let letter = try Letter.sample(
      twice, authorities: Authorities(consents: [.complete("c1", [.views, .health])]), parties: [adviser])
    #expect(try letter.released().report.outcome == .released)
  }

  @Test func aDocumentThatCannotBeLookedThroughIsNotReleased() throws {
    let letter = try letter(withheld: Self.narrative, released: "not a character of XML: \u{0}")
    #expect(throws: GateError.notWritable) { try letter.released() }
  }

  // MARK: Identifiers

  private func leaks(
    _ withheld: String, _ written: String, as key: PlainContent.Key = .text,
    category: InformationCategory = .contactAddress, about others: Bool = false, open: [String] = [],
    beside released: [ItemDescription] = []
  ) throws -> Bool {
    let item = Item(
      id: fact("i2"), content: PlainContent(category: category, key: key, value: withheld))
    let scan = try LeakScan(
      for: [item.itemDescription], beside: released, open: open, isAboutOthers: { _ in others })
    let bytes = try XMLEncoder(namespace: nil).encode(Note(kind: .views, text: written), as: "Note")
    return !scan.leaks(in: bytes).isEmpty
  }

  @Test(arguments: [
    ("Flat 3, CR0 4ZZ", "now at cr04zz.", true), ("Flat 3, CR0 4ZZ", "now at CR0 5ZZ.", false),
    ("N1 9GU", "N19GU", true), ("N1 9GU", "N1 and 9GU", false), ("N1 9GU", "N1 9G", false),
    ("07700 900123", "ring 07700900123", true), ("07700 900123", "ring 077-009-00123", true),
    ("07700 900123", "ring 07700 900124", false), ("07700 900123", "07700 9001230", false),
    ("NHS 999 054 8609", "number 9990548609", true), ("vera.b@example.org", "to Vera.B@Example.org!", true),
    ("vera.b@example.org", "to vera@example.org", false), ("X123456", "crn x123456", true),
    ("2012/0123456A", "PNC 2012/0123456A", true),
    ("2026-03-16", "on 2026-03-16", false), ("16.03.2026", "on 16.03.2026", false),
    ("2025/2026", "in 2025/2026", false), ("10.30 to 11.45", "10.30 to 11.45", false),
    ("31 12 25", "31 12 25", false),
  ])
  func identifiersAreFoundHoweverTheyAreGrouped(_ withheld: String, _ written: String, _ isLeak: Bool) throws
  {
    #expect(try leaks(withheld, written) == isLeak)
  }

  // MARK: Names

  @Test(arguments: [
    ("Vera Quillfeather", "my aunt vera", true), ("Vera Quillfeather", "the QUILLFEATHERS", false),
    ("Véra O’Dowd", "Mrs ODowd", true), ("Ye Li", "Ye and Li", false),
    ("Grace May", "by the grace of May", true),
    ("May Will", "he may, he will", false), ("Vera Kane", "Kane is his own name", false),
  ])
  func namesOfOthersAreLookedForWordByWord(_ name: String, _ written: String, _ isLeak: Bool) throws {
    #expect(try leaks(name, written, as: .name, about: true, open: ["Kai Kane"]) == isLeak)
  }

  @Test func namesAndNumbersOfProfessionalsAreNotSecret() throws {
    #expect(
      try !leaks("Dana Quillfeather", "my adviser Dana Quillfeather", as: .name, category: .leavingCarePa))
    #expect(try leaks("07700 900123", "ring 07700 900123", as: .telephone, category: .contactPhone))
  }

  @Test func aNameThatAReleasedItemGivesIsOpen() throws {
    let open = Item(
      id: fact("i1"), content: PlainContent(category: .familyComposition, key: .name, value: "Vera"))
    #expect(
      try !leaks("Vera", "visits Vera", as: .name, about: true, beside: [open.itemDescription]))
    #expect(try leaks("Vera", "visits Vera", as: .name, about: true))
  }

  @Test func theSameValueInTheSameFieldOfAReleasedItemOfTheCategoryIsOpen() throws {
    let value = "Larkspur semi-independent lodgings"
    func open(_ category: InformationCategory, _ key: PlainContent.Key) -> [ItemDescription] {
      [
        Item(id: fact("i1"), content: PlainContent(category: category, key: key, value: value))
          .itemDescription
      ]
    }
    #expect(try !leaks(value, value, beside: open(.contactAddress, .text)))
    #expect(try leaks(value, value, beside: open(.views, .text)))
    #expect(try leaks(value, value, beside: open(.contactAddress, .telephone)))
  }

  @Test func codesAreNotTexts() throws {
    #expect(try !leaks("larkspur-lodgings", "larkspur-lodgings", as: .code))
    #expect(try leaks("larkspur-lodgings", "larkspur-lodgings", as: .text))
  }

  @Test func anIdentifierThatNoTextHasByChanceIsLookedFor() throws {
    func finds(_ id: String, _ written: String) throws -> Bool {
      let item = Item(id: fact(id), content: Note(kind: .views, text: ""))
      let scan = try LeakScan(
        for: [item.itemDescription], beside: [], open: [], isAboutOthers: { _ in false })
      let note = Note(kind: .views, text: written)
      return !scan.leaks(in: try XMLEncoder(namespace: nil).encode(note, as: "Note")).isEmpty
    }
    #expect(try finds("i-9f3a2b7c", "see i-9f3a2b7c"))
    #expect(try !finds("i1", "see i1"))
    #expect(try !finds("placement-2", "see placement 2"))
  }

  // MARK: At random

  /// Words of a language that nobody speaks, so that none is common.
  private static func words(_ count: Int, _ generator: inout SplitMix) -> [String] {
    let syllables = ["zor", "quil", "bem", "tash", "wup", "drel", "íng", "mov", "ßax", "ky"]
    return (0..<count).map { _ in
      (0..<Int.random(in: 3...4, using: &generator)).map { _ in
        syllables.randomElement(using: &generator) ?? ""
      }
      .joined()
    }
  }

  /// The same words, written otherwise.
  private static func disguised(_ words: [String], _ generator: inout SplitMix) -> String {
    words.map { word in
      let isLoud = Bool.random(using: &generator)
      let accented = word.replacing("o", with: Bool.random(using: &generator) ? "ö" : "o")
      let gap = [" ", "\n", ", ", " – ", "  "].randomElement(using: &generator) ?? " "
      return (isLoud ? accented.uppercased() : accented) + gap
    }.joined()
  }

  @Test(arguments: 0..<200)
  func whatIsPlantedIsFoundAndWhatIsNotIsNot(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let secretWords = Self.words(30, &generator)
    let others = Self.words(30, &generator).filter { !secretWords.contains($0) }
    let start = Int.random(in: 0...24, using: &generator)
    let planted = Array(secretWords[start..<start + 6])
    let position = Int.random(in: 0...others.count, using: &generator)
    let leaky = others[..<position] + planted + others[position...]
    #expect(
      try leaks(secretWords.joined(separator: " "), Self.disguised(Array(leaky), &generator)), "seed \(seed)")
    #expect(
      try !leaks(secretWords.joined(separator: " "), Self.disguised(others, &generator)), "seed \(seed)")
    // Two words of it are no phrase.
    let near = others[..<position] + planted[..<2] + others[position...]
    #expect(
      try !leaks(secretWords.joined(separator: " "), Self.disguised(Array(near), &generator)), "seed \(seed)")
  }

  // MARK: Reading what was written

  @Test func everyTextAndAttributeIsVisitedWithThePlaceItStandsIn() throws {
    let document = """
      <?xml version="1.0" encoding="UTF-8"?>
      <A xmlns="urn:x" id="a"><B n="1 &lt; 2"/><C id="c">x &amp; y<D>z&#10;w</D></C>tail</A>
      """
    var seen: [String] = []
    forEachText(in: Array(document.utf8)) { text, place in
      if !text.allSatisfy(\.isWhitespace) { seen.append("\(place ?? "-"): \(text)") }
    }
    #expect(seen == ["a: urn:x", "a: a", "a: 1 < 2", "c: c", "c: x & y", "c: z w", "a: tail"])
  }

  @Test func theListOfCommonWordsIsReadAndInOrder() {
    #expect(CommonWords.standard.contains("placement"))
    #expect(!CommonWords.standard.contains("quillfeather"))
    let lines = String(decoding: CommonWords.file, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    #expect(lines == lines.sorted() && Set(lines).count == lines.count && lines.count > 500)
    #expect(lines.allSatisfy { line in line.utf8.allSatisfy { (97...122).contains($0) } })
  }
}

/// Content with one field under a name that the test chooses.
private struct PlainContent: ItemContent {
  enum Key: String, CodingKey {
    case text = "Text"
    case name = "Name"
    case telephone = "Telephone"
    case code = "@code"
    case count = "@count"
    case isOpen = "@isOpen"
  }

  static let category = InformationCategory.views

  var category: InformationCategory
  var key: Key
  var value: String

  init(category: InformationCategory, key: Key, value: String) {
    self.category = category
    self.key = key
    self.value = value
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(category: .views, key: .text, value: try container.decode(String.self, forKey: .text))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(value, forKey: key)
    // What is no text is passed over.
    try container.encode(value.count, forKey: .count)
    try container.encode(value.isEmpty, forKey: .isOpen)
  }
}

/// Numbers that are the same on every run.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
