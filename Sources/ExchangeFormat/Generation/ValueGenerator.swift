import XMLCoding

/// Makes values of simple types, seeded.
struct ValueGenerator {
  /// Which value of a type.
  enum Choice: CaseIterable {
    /// The shortest text, the least number, the first day.
    case least
    case ordinary
    /// Text from far beyond ASCII.
    case foreign
    /// The longest text, the greatest number, the last day.
    case greatest
  }

  private let spaces: [TypeName: ValueSpace]
  /// Which enumerated value of a type comes next: they come in turn, so that all come over time.
  private var turns: [TypeName: Int] = [:]

  init(_ spaces: [TypeName: ValueSpace]) { self.spaces = spaces }

  func space(of type: TypeName) -> ValueSpace? { spaces[type] }

  /// A value of a type of at most so many characters; `nil` when none is found.
  mutating func value(
    of type: TypeName, _ choice: Choice, room: Int = .max, _ random: inout SplitMix64
  ) -> String? {
    guard let space = spaces[type] else { return nil }
    if !space.enumeration.isEmpty {
      let turn = turns[type] ?? random.number(in: 0...(space.enumeration.count - 1))
      turns[type] = turn + 1
      return space.enumeration[turn % space.enumeration.count]
    }
    if let item = space.item.first { return list(of: item, in: space, choice, &random) }
    for attempt in 0..<40 {
      let value = candidate(space, attempt < 20 ? choice : .ordinary, room: room, &random)
      if let value, space.accepts(value), space.fitsEveryProcessor(value), !value.isDayThatIsNone {
        return value
      }
    }
    return nil
  }

  private func list(
    of item: ValueSpace, in space: ValueSpace, _ choice: Choice, _ random: inout SplitMix64
  ) -> String? {
    let least = space.facets.minLength ?? 0
    let greatest = space.facets.maxLength ?? least + 3
    let count =
      switch choice {
      case .least: least
      case .greatest: greatest
      case .ordinary, .foreign: random.number(in: least...max(least, min(greatest, least + 2)))
      }
    var values: [String] = []
    for _ in 0..<count {
      guard let value = candidate(item, .ordinary, room: .max, &random) else { return nil }
      values.append(value)
    }
    let text = values.joined(separator: " ")
    return space.accepts(text) ? text : nil
  }

  private func candidate(
    _ space: ValueSpace, _ choice: Choice, room: Int, _ random: inout SplitMix64
  ) -> String? {
    switch space.builtIn {
    case .string, .normalizedString, .token, .anyURI: text(space, choice, room: room, &random)
    case .boolean: random.pick(["true", "false"])
    case .date: date(space, choice, &random)
    case .dateTime: instant(space, choice, &random)
    case .base64Binary: binary(space, choice, &random)
    case .decimal: decimal(space, choice, &random)
    default: wholeNumber(space, choice, &random).map(String.init)
    }
  }

  // MARK: Text

  private func text(
    _ space: ValueSpace, _ choice: Choice, room: Int, _ random: inout SplitMix64
  ) -> String? {
    let least = space.facets.minLength ?? 0
    let greatest = min(space.facets.maxLength ?? 200, max(room, least))
    if choice == .ordinary || choice == .foreign {
      let words = words(upTo: greatest, isForeign: choice == .foreign, &random)
      if space.accepts(words), !space.patterns.isEmpty { return words }
    }
    guard let pattern = space.patterns.last else {
      return String(words(upTo: greatest, isForeign: choice == .foreign, &random).prefix(greatest))
    }
    let length: PatternWriter.Length =
      switch choice {
      case .least: .shortest
      case .ordinary, .foreign: .ordinary
      case .greatest: .longest
      }
    var writer = PatternWriter(length, isForeign: choice == .foreign || choice == .greatest)
    guard pattern.root.shortest <= greatest else { return nil }
    writer.write(pattern.root, room: greatest, &random)
    return space.normalised(writer.text)
  }

  private func words(upTo length: Int, isForeign: Bool, _ random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<random.number(in: 1...6) {
      let word = random.pick(isForeign ? Self.foreignWords : Self.words) ?? "word"
      guard text.unicodeScalars.count + word.unicodeScalars.count + 1 <= length else { break }
      text += text.isEmpty ? word : " " + word
    }
    return text
  }

  private static let words = [
    "invented", "sample", "plan", "agreed", "visit", "review", "college", "worker", "and", "with", "O'Neill",
    "Tuesday", "part-time", "keeps", "well", "7-day", "room", "\u{A3}20", "cooking", "R&D", "a<b",
    "\"quoted\"",
  ]

  /// Welsh, accents as one character and as two, right to left, Chinese, and characters beyond 16 bits.
  private static let foreignWords = [
    "Llŷr", "ŵyn", "Łucja", "Zoë", "Zoe\u{308}", "أريد", "שלום", "安娜", "Ελένη", "Ирина", "नमस्ते", "𐍈", "👩🏽‍🎓",
    "İstanbul", "straße", "ﬁn", "¿qué?", "—",
  ]

  // MARK: Days and moments

  private func date(_ space: ValueSpace, _ choice: Choice, _ random: inout SplitMix64) -> String? {
    let first = space.facets.minInclusive.flatMap { CalendarDate($0) } ?? .earliest
    let last = space.facets.maxInclusive.flatMap { CalendarDate($0) } ?? .latest
    switch choice {
    case .least: return first.xmlText
    case .greatest: return last.xmlText
    case .ordinary, .foreign:
      guard let from = CalendarDate(year: 1996, month: 2, day: 29),
        let to = CalendarDate(year: 2032, month: 2, day: 29)
      else { return nil }
      let lower = max(from, first).daysSinceEpoch
      let upper = min(to, last).daysSinceEpoch
      guard lower <= upper else { return first.xmlText }
      return CalendarDate(daysSinceEpoch: random.number(in: lower...upper)).xmlText
    }
  }

  private func instant(_ space: ValueSpace, _ choice: Choice, _ random: inout SplitMix64) -> String? {
    switch choice {
    case .least: return space.facets.minInclusive ?? "0001-01-02T00:00:00Z"
    case .greatest: return space.facets.maxInclusive ?? "9999-12-30T23:59:59Z"
    case .ordinary, .foreign:
      // From 1996 to 2032, with offsets from −12 to +14 hours.
      let seconds = random.number(in: 820_540_800...1_956_528_000)
      let nanoseconds = random.happens(0.2) ? random.number(in: 1...999) * 1_000_000 : 0
      let offset = random.happens(0.5) ? 0 : random.number(in: -48...56) * 15
      return Instant(secondsSinceEpoch: seconds, nanoseconds: nanoseconds, offsetMinutes: offset).xmlText
    }
  }

  // MARK: Numbers and octets

  private func wholeNumber(_ space: ValueSpace, _ choice: Choice, _ random: inout SplitMix64) -> Int? {
    guard let range = space.builtIn.wholeNumbers else { return nil }
    var least = max(range.lowerBound, space.facets.minInclusive.flatMap { Int($0) } ?? .min)
    var greatest = min(range.upperBound, space.facets.maxInclusive.flatMap { Int($0) } ?? .max)
    if let digits = space.facets.totalDigits, digits < 18 {
      let bound = (0..<digits).reduce(1) { power, _ in power * 10 } - 1
      least = max(least, -bound)
      greatest = min(greatest, bound)
    }
    guard least <= greatest else { return nil }
    switch choice {
    case .least: return least
    case .greatest: return greatest
    case .ordinary, .foreign: return random.number(in: least...greatest)
    }
  }

  private func decimal(_ space: ValueSpace, _ choice: Choice, _ random: inout SplitMix64) -> String? {
    switch choice {
    case .least where space.facets.minInclusive != nil: return space.facets.minInclusive
    case .greatest where space.facets.maxInclusive != nil: return space.facets.maxInclusive
    default:
      let least = space.facets.minInclusive.flatMap { Double($0) } ?? 0
      let greatest = space.facets.maxInclusive.flatMap { Double($0) } ?? 1000
      guard least <= greatest, greatest < 1e12 else { return nil }
      let digits = min(space.facets.fractionDigits ?? 2, 6)
      let power = (0..<digits).reduce(1) { power, _ in power * 10 }
      let scaled = random.number(in: Int(least * Double(power))...Int(greatest * Double(power)))
      guard digits > 0, scaled % power != 0 else { return String(scaled / power) }
      let fraction = String(abs(scaled % power))
      let padded = String(repeating: "0", count: digits - fraction.count) + fraction
      var kept = padded[...]
      while kept.last == "0" { kept.removeLast() }
      return "\(scaled < 0 ? "-" : "")\(abs(scaled) / power).\(kept)"
    }
  }

  private func binary(_ space: ValueSpace, _ choice: Choice, _ random: inout SplitMix64) -> String? {
    let least = space.facets.minLength ?? 1
    let greatest = min(space.facets.maxLength ?? 64, 64 << 10)
    let count =
      switch choice {
      case .least: least
      case .greatest: greatest
      case .ordinary, .foreign: random.number(in: least...max(least, min(greatest, least + 48)))
      }
    return Base64Data((0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }).xmlText
  }
}

extension String {
  /// Whether it has the form of a day and the calendar has no such day: a pattern cannot tell.
  fileprivate var isDayThatIsNone: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    let isForm =
      parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { $0.utf8.allSatisfy { 48...57 ~= $0 } }
    return isForm && CalendarDate(self) == nil
  }
}
