import XMLCoding

/// Content of an item that the scan for leaks can read, and nobody else: what a ``TextCollector`` collects stays
/// in this file.
protocol ScannableContent: AnyObject, Sendable {
  func write(to collector: TextCollector) throws
}

/// That the text of a withheld item stands in what would have been written.
public struct Leak: Codable, Hashable, Sendable {
  /// The item that is withheld.
  public var item: ItemIdentifier
  /// The identifier of the nearest element in which its text stands; `nil` when none has one.
  public var foundIn: String?
}

/// Looks in the bytes of a document for the texts of the items that are withheld from it.
///
/// Both are compared as ``FoldedText``. What is looked for:
///
/// - *Names.* Each word of a field for names, in an item that is about somebody else than the subject. Names in
///   other items are those of professionals or of the subject.
/// - *Identifiers.* Postcodes, electronic mail addresses, and numbers of six digits or more, however they are
///   grouped. Dates are none, and neither are the numbers at which a professional is reached.
/// - *Phrases.* The shortest runs of words that begin and end with an uncommon word and have at least three
///   uncommon words and twenty letters; and any value that is shorter than that as a whole, if it has an uncommon
///   word and at least twelve letters, or eight with a number among them.
///
/// What is not looked for, because it tells nothing of what was withheld: words of `common-words.txt`, shorter
/// than three letters, or numbers of up to four digits; the subject's names and reference numbers; a name
/// that an item which is released gives in a field for names; a value that such an item of the same category has
/// in the same field.
struct LeakScan {
  private var needles = Needles()
  private let common = CommonWords.standard

  /// Gathers what to look for.
  ///
  /// - Parameters:
  ///   - withheld: the items that must not be in the document.
  ///   - released: the items that are in it.
  ///   - open: the subject's names and reference numbers.
  ///   - isAboutOthers: whether an item is about somebody else than the subject and professionals.
  /// - Throws: what a content throws when it cannot be written.
  init(
    for withheld: [ItemDescription], beside released: [ItemDescription], open: [any Encodable],
    isAboutOthers: (ItemDescription) -> Bool
  ) throws {
    let known = try Known(released: released, open: open)
    for item in withheld {
      guard let texts = try item.texts() else { continue }
      addIdentifier(of: item.id)
      let isAboutOthers =
        isAboutOthers(item) || !item.category.flags.isDisjoint(with: [.thirdParty, .victim])
      let namesProfessional = !isAboutOthers && texts.contains { $0.isName }
      for text in texts {
        if text.isName {
          if isAboutOthers { add(nameIn: text, of: item.id, unless: known) }
          continue
        }
        if namesProfessional, text.isContact { continue }
        add(text, of: item, unless: known)
      }
    }
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { needles.isEmpty }

  /// What stands in a document that should not; one entry for each item and place.
  func leaks(in document: [UInt8]) -> [Leak] {
    var found: [Leak] = []
    forEachText(in: document) { text, place in
      for item in needles.items(in: FoldedText(text).words.map(\.text)) {
        let leak = Leak(item: item, foundIn: place)
        if !found.contains(leak) { found.append(leak) }
      }
    }
    return found
  }

  // MARK: Gathering

  /// The identifier of an item, where it is one that no text has by chance.
  private mutating func addIdentifier(of item: ItemIdentifier) {
    let words = FoldedText(item.text).words.map(\.text)
    let isDistinct = words.contains { $0.utf8.count >= 6 && $0.utf8.contains(where: Identifiers.isDigit) }
    if isDistinct { needles.add(words, of: item) }
  }

  private mutating func add(nameIn text: CollectedText, of item: ItemIdentifier, unless known: Known) {
    for word in FoldedText(text.value).words.map(\.text)
    where !common.contains(word) && !known.words.contains(word) && !known.names.contains(word) {
      needles.add([word], of: item)
    }
  }

  private mutating func add(_ text: CollectedText, of item: ItemDescription, unless known: Known) {
    let folded = FoldedText(text.value)
    guard !known.fields.contains(Known.Field(category: item.category, path: text.path, value: folded.compact))
    else { return }
    for identifier in Identifiers.all(in: text.value, folded) where !known.identifiers.contains(identifier) {
      needles.add(identifier: identifier, of: item.id)
    }
    let words = folded.words.map(\.text)
    let uncommon = words.indices.filter { !common.contains(words[$0]) && !known.words.contains(words[$0]) }
    var hasRun = false
    for (place, first) in uncommon.enumerated() {
      var last = place + 2
      while last < uncommon.count, Self.letters(words[first...uncommon[last]]) < 20 { last += 1 }
      guard last < uncommon.count else { break }
      needles.add(Array(words[first...uncommon[last]]), of: item.id)
      hasRun = true
    }
    let letters = Self.letters(words[...])
    let hasNumber = words.contains { $0.utf8.allSatisfy(Identifiers.isDigit) }
    if !hasRun, !uncommon.isEmpty, letters >= 12 || letters >= 8 && hasNumber {
      needles.add(words, of: item.id)
    }
  }

  private static func letters(_ words: ArraySlice<String>) -> Int {
    words.reduce(0) { $0 + $1.count }
  }
}

/// What may stand in a document although a withheld item says it too.
private struct Known {
  struct Field: Hashable {
    var category: InformationCategory
    var path: String
    var value: String
  }

  /// Words of the subject's names.
  private(set) var words: Set<String> = []
  private(set) var identifiers: Set<String> = []
  /// Words of fields for names.
  private(set) var names: Set<String> = []
  private(set) var fields: Set<Field> = []

  init(released: [ItemDescription], open: [any Encodable]) throws {
    let collector = TextCollector()
    for part in open { try part.encode(to: collector) }
    for text in collector.texts {
      let folded = FoldedText(text.value)
      words.formUnion(folded.words.map(\.text))
      identifiers.formUnion(Identifiers.all(in: text.value, folded))
      identifiers.insert(folded.compact)
    }
    for item in released {
      for text in try item.texts() ?? [] {
        let folded = FoldedText(text.value)
        if text.isName { names.formUnion(folded.words.map(\.text)) }
        fields.insert(Field(category: item.category, path: text.path, value: folded.compact))
      }
    }
  }
}

extension ItemDescription {
  /// The categories of information that codes in the content give away, and that the category of the item does not lie
  /// within; none where the content cannot be written, because then nothing is.
  package var categoriesGivenAway: [InformationCategory] {
    let disclosed = (try? collected())?.disclosed ?? []
    return disclosed.filter { !$0.covers(category) }.sorted { $0.code < $1.code }
  }

  fileprivate func texts() throws -> [CollectedText]? { try collected()?.texts }

  private func collected() throws -> TextCollector? {
    guard let box else { return nil }
    let collector = TextCollector()
    try box.write(to: collector)
    return collector
  }
}

/// Postcodes, addresses of electronic mail, telephone and reference numbers in a text.
private enum Identifiers {
  static func all(in text: String, _ folded: FoldedText) -> Set<String> {
    var found: Set<String> = []
    for token in text.split(whereSeparator: \.isWhitespace) where token.contains("@") {
      let address = FoldedText(String(token)).compact
      if address.utf8.count >= 6 { found.insert(address) }
    }
    for run in runs(of: folded.words) {
      for first in run.indices {
        for last in first..<run.count {
          let joined = run[first...last].joined()
          if isPostcode(joined) || first == last && isNumber([run[first]]) { found.insert(joined) }
        }
      }
      if isNumber(run) { found.insert(run.joined()) }
    }
    return found
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Words with digits that stand next to one another.
  private static func runs(of words: [FoldedText.Word]) -> [[String]] {
    var runs: [[String]] = []
    var isOpen = false
    for word in words {
      guard word.text.utf8.contains(where: isDigit) else {
        isOpen = false
        continue
      }
      if isOpen, word.isJoined, let last = runs.indices.last, runs[last].count < 8 {
        runs[last].append(word.text)
      } else {
        runs.append([word.text])
      }
      isOpen = true
    }
    return runs
  }

  private static func isNumber(_ run: [String]) -> Bool {
    let digits = run.joined().utf8.count(where: isDigit)
    let isCode = run.contains { word in
      word.utf8.count >= 6 && word.utf8.count(where: isDigit) >= 4 && !word.utf8.allSatisfy(isDigit)
    }
    return isCode || digits >= 6 && !run.allSatisfy(isSmallOrYear) && !isDate(run.joined())
  }

  /// Whether a word can be a part of a date or of a time.
  private static func isSmallOrYear(_ word: String) -> Bool {
    guard word.utf8.allSatisfy(isDigit) else { return false }
    return word.utf8.count <= 2 || word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
  }

  /// Eight digits that are a day: 20260316 or 16032026.
  private static func isDate(_ digits: String) -> Bool {
    guard digits.utf8.count == 8, digits.utf8.allSatisfy(isDigit) else { return false }
    func isDay(_ year: Substring, _ month: Substring, _ day: Substring) -> Bool {
      (1900...2099).contains(Int(year) ?? 0) && (1...12).contains(Int(month) ?? 0)
        && (1...31).contains(Int(day) ?? 0)
    }
    return isDay(digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2))
      || isDay(digits.suffix(4), digits.dropFirst(2).prefix(2), digits.prefix(2))
  }

  /// The forms of a postcode in the United Kingdom, without the space: `sw1a1aa`, `n19gu`.
  private static func isPostcode(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (5...7).contains(bytes.count) else { return false }
    let isLetter = { (byte: UInt8) in (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    let inward = bytes.suffix(3)
    guard let sector = inward.first, isDigit(sector), inward.dropFirst().allSatisfy(isLetter) else {
      return false
    }
    let outward = bytes.dropLast(3)
    let area = outward.prefix(while: isLetter)
    guard (1...2).contains(area.count), let district = outward.dropFirst(area.count).first, isDigit(district)
    else { return false }
    return outward.dropFirst(area.count).count <= 2
  }
}

/// Runs of words and identifiers to look for, each with the items that they would give away.
private struct Needles {
  private struct Run {
    var words: [String]
    var item: ItemIdentifier
  }

  private var runs: [String: [Run]] = [:]
  private var identifiers: [String: Set<ItemIdentifier>] = [:]
  private var longestIdentifier = 0

  var isEmpty: Bool { runs.isEmpty && identifiers.isEmpty }

  mutating func add(_ words: [String], of item: ItemIdentifier) {
    guard let first = words.first else { return }
    runs[first, default: []].append(Run(words: words, item: item))
  }

  mutating func add(identifier: String, of item: ItemIdentifier) {
    identifiers[identifier, default: []].insert(item)
    longestIdentifier = max(longestIdentifier, identifier.utf8.count)
  }

  /// The items that a text gives away.
  func items(in words: [String]) -> [ItemIdentifier] {
    var found: [ItemIdentifier] = []
    func add(_ item: ItemIdentifier) {
      if !found.contains(item) { found.append(item) }
    }
    for start in words.indices {
      for run in runs[words[start]] ?? [] where words[start...].starts(with: run.words) { add(run.item) }
      guard !identifiers.isEmpty else { continue }
      var joined = ""
      for word in words[start...] {
        joined += word
        guard joined.utf8.count <= longestIdentifier else { break }
        for item in (identifiers[joined] ?? []).sorted(by: { $0.text < $1.text }) { add(item) }
      }
    }
    return found
  }
}

// MARK: - What an item says

/// One text of a content.
private struct CollectedText {
  /// The names of the elements and of the attribute in which it stands.
  var path: String
  var name: String
  var value: String

  /// Whether the field is one for names of people.
  var isName: Bool {
    name.hasSuffix("name") || ["given", "family", "forenames", "forename", "alias"].contains(name)
  }

  /// Whether the field says how somebody is reached, and where they work.
  var isContact: Bool {
    name.hasPrefix("telephone") || name.hasPrefix("phone") || name.hasPrefix("email")
      || ["team", "service", "role"].contains(name)
  }
}

/// An encoder that writes nothing: it keeps the texts that it is given, for the scan alone. Codes, dates, numbers
/// and identifiers of the format are passed over, because they are the same in many documents.
final class TextCollector: DisclosureNoting {
  fileprivate private(set) var texts: [CollectedText] = []
  /// The categories that codes give away beyond that of the item in which they stand.
  private(set) var disclosed: Set<InformationCategory> = []
  private var names: [String] = []

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  fileprivate init() {}

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(KeyedCollector<Key>(collector: self))
  }
  func unkeyedContainer() -> any UnkeyedEncodingContainer { PlainCollector(collector: self) }
  func singleValueContainer() -> any SingleValueEncodingContainer { PlainCollector(collector: self) }

  func note(_ category: InformationCategory) { disclosed.insert(category) }

  fileprivate func collect(_ value: some Encodable) throws {
    if let text = value as? String {
      add(text)
    } else if !(value is any XMLTextConvertible || value is any Numeric || value is Bool) {
      try value.encode(to: self)
    }
  }

  fileprivate func collect(_ value: some Encodable, at key: any CodingKey) throws {
    names.append(key.stringValue)
    defer { names.removeLast() }
    try collect(value)
  }

  fileprivate func add(_ text: String) {
    let key = names.last ?? ""
    guard !["@code", "@list", "@listVersion", "@language"].contains(key) else { return }
    // The text of an element is called like the element.
    let name = (key == "#text" ? names.dropLast().last ?? key : key).drop { $0 == "@" || $0 == "#" }
    texts.append(CollectedText(path: names.joined(separator: "/"), name: name.lowercased(), value: text))
  }
}

private struct KeyedCollector<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let collector: TextCollector
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) {}
  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try collector.collect(value, at: key)
  }
  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { collector.container(keyedBy: type) }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    collector.unkeyedContainer()
  }
  func superEncoder() -> any Encoder { collector }
  func superEncoder(forKey key: Key) -> any Encoder { collector }
}

private struct PlainCollector: UnkeyedEncodingContainer, SingleValueEncodingContainer {
  let collector: TextCollector
  var codingPath: [any CodingKey] { [] }
  var count: Int { 0 }

  func encodeNil() {}
  func encode<Value: Encodable>(_ value: Value) throws { try collector.collect(value) }
  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    collector.container(keyedBy: type)
  }
  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { self }
  func superEncoder() -> any Encoder { collector }
}
