import XMLCoding

/// Makes values of which most are not of a type, though near to it.
struct FaultyValues {
  let space: ValueSpace
  let spaces: [TypeName: ValueSpace]
  var random: SplitMix64

  /// A value changed in one way; `nil` where that is not possible.
  mutating func changed(_ value: String, _ mutation: Mutation) -> String? {
    switch mutation {
    case .valueLengthened: lengthened(value)
    case .valueEmptied: random.happens(0.5) ? "" : " "
    case .valueMisspelt: misspelt(value)
    case .valueForeign: foreign()
    case .valueAtBound: atBound()
    case .whiteSpaceAdded: spaced(value)
    case .controlCharacterAdded: inserting(["\u{1}", "\u{B}", "\u{1F}", "\u{FFFE}"], into: value)
    default: nil
    }
  }

  private mutating func lengthened(_ value: String) -> String? {
    guard !space.isList else { return value + String(repeating: " x", count: space.facets.maxLength ?? 20) }
    guard let maximum = space.facets.maxLength, let last = value.unicodeScalars.last else {
      return value + "0"
    }
    let target = maximum + random.number(in: 0...1)
    let missing = target - value.unicodeScalars.count
    guard missing > 0 else { return nil }
    return value + String(repeating: String(last), count: missing)
  }

  private mutating func misspelt(_ value: String) -> String? {
    var scalars = Array(value.unicodeScalars)
    guard let index = random.pick(Array(scalars.indices)) else { return "x" }
    let other = random.pick(Array("aZ09-_. :+@/é中\u{10348}".unicodeScalars)) ?? "x"
    switch random.number(in: 0...2) {
    case 0: scalars[index] = other
    case 1: scalars.insert(other, at: index)
    default: scalars.remove(at: index)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private mutating func foreign() -> String? {
    random.pick([
      "1", "-1", "0", "true", "TRUE", "yes", "2026-02-30", "2024-02-29", "1900-01-01", "31/12/2025",
      "2026-03",
      "2026-03-16T10:04:00", "2026-03-16T24:00:00Z", "2026-06-30T23:59:60Z", "2026-03-16T10:04:00+14:01",
      "2026-03-16Z", "+5", "007", "5.0", "1e3", "NaN", "INF", "an invented sentence", "é", "#", "a b  c",
      "A-1",
      "99999999999999999999",
    ])
  }

  private mutating func atBound() -> String? {
    let bounds = [space.facets.minInclusive, space.facets.maxInclusive].compactMap { $0 }
    switch space.builtIn {
    case .date:
      guard let bound = random.pick(bounds).flatMap({ CalendarDate($0) }) else { return nil }
      return CalendarDate(daysSinceEpoch: bound.daysSinceEpoch + random.number(in: -1...1)).xmlText
    case .dateTime:
      guard let bound = random.pick(bounds).flatMap({ Instant($0) }) else { return nil }
      let offset = random.pick([0, 60, -60, 840, -840]) ?? 0
      return Instant(
        secondsSinceEpoch: bound.secondsSinceEpoch + random.number(in: -1...1), offsetMinutes: offset
      ).xmlText
    default:
      guard let range = space.builtIn.wholeNumbers else { return nil }
      let whole =
        bounds.compactMap { Int($0) } + [range.lowerBound, range.upperBound].filter { abs($0 / 2) < 1 << 40 }
      return random.pick(whole).map { String($0 + random.number(in: -1...1)) }
    }
  }

  private mutating func spaced(_ value: String) -> String? {
    let space = random.pick([" ", "\t", "\n", "\r", "  ", "\u{A0}", "\u{2028}"]) ?? " "
    switch random.number(in: 0...2) {
    case 0: return space + value
    case 1: return value + space
    default: return inserting([space], into: value)
    }
  }

  private mutating func inserting(_ texts: [String], into value: String) -> String? {
    var scalars = Array(value.unicodeScalars)
    let text = random.pick(texts) ?? ""
    scalars.insert(contentsOf: text.unicodeScalars, at: random.number(in: 0...scalars.count))
    return String(String.UnicodeScalarView(scalars))
  }
}
