/// A regular expression of XML Schema, in the part of it that the format uses: characters, classes, groups,
/// alternatives and counts. It can say whether a text matches, and make texts that do.
struct Pattern: Sendable, Hashable {
  /// The parts of an expression.
  indirect enum Node: Sendable, Hashable {
    case scalars(ScalarSet)
    case sequence([Node])
    case alternatives([Node])
    case repetition(Node, min: Int, max: Int?)
  }

  let text: String
  let root: Node

  /// Reads an expression; `nil` when it goes beyond that part.
  init?(_ text: String) {
    var parser = PatternParser(text)
    guard let root = parser.expression(), parser.isAtEnd else { return nil }
    self.text = text
    self.root = root
  }
}

extension Pattern.Node {
  /// Fewest characters that match.
  var shortest: Int {
    switch self {
    case .scalars: 1
    case .sequence(let nodes): nodes.reduce(0) { $0 + $1.shortest }
    case .alternatives(let nodes): nodes.map(\.shortest).min() ?? 0
    case .repetition(let node, let min, _): node.shortest * min
    }
  }

  /// Most characters that match; `nil` without end.
  var longest: Int? {
    switch self {
    case .scalars: return 1
    case .sequence(let nodes):
      return nodes.reduce(0 as Int?) { sum, node in
        guard let sum, let longest = node.longest else { return nil }
        return sum + longest
      }
    case .alternatives(let nodes):
      let lengths = nodes.map(\.longest)
      return lengths.contains(nil) ? nil : lengths.compactMap { $0 }.max() ?? 0
    case .repetition(let node, _, let max):
      guard let max, let longest = node.longest else { return nil }
      return longest * max
    }
  }
}

/// Characters, as ranges of their numbers.
struct ScalarSet: Sendable, Hashable {
  private(set) var ranges: [ClosedRange<UInt32>]

  init(_ ranges: [ClosedRange<UInt32>]) {
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool { ranges.contains { $0.contains(scalar.value) } }

  /// Every character of XML that is not in the set.
  var inverted: ScalarSet {
    var rest: [ClosedRange<UInt32>] = []
    for allowed in Self.xml.ranges {
      var lower = allowed.lowerBound
      for range in ranges where range.overlaps(allowed) {
        if range.lowerBound > lower { rest.append(lower...(range.lowerBound - 1)) }
        lower = max(lower, range.upperBound + 1)
      }
      if lower <= allowed.upperBound { rest.append(lower...allowed.upperBound) }
    }
    return ScalarSet(rest)
  }

  /// The characters that XML can carry.
  static let xml = ScalarSet([0x9...0xA, 0xD...0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF])
}

/// Reads an expression from left to right.
private struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var isAtEnd: Bool { index == scalars.count }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    index += 1
    return true
  }

  mutating func expression() -> Pattern.Node? {
    var branches: [Pattern.Node] = []
    repeat {
      guard let branch = branch() else { return nil }
      branches.append(branch)
    } while take("|")
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func branch() -> Pattern.Node? {
    var pieces: [Pattern.Node] = []
    while let scalar = current, scalar != "|", scalar != ")" {
      guard let atom = atom(), let piece = counted(atom) else { return nil }
      pieces.append(piece)
    }
    return .sequence(pieces)
  }

  private mutating func atom() -> Pattern.Node? {
    guard let scalar = current else { return nil }
    index += 1
    switch scalar {
    case "(":
      guard let inner = expression(), take(")") else { return nil }
      return inner
    case "[": return characterClass().map(Pattern.Node.scalars)
    case ".": return .scalars(ScalarSet([0xA...0xA, 0xD...0xD]).inverted)
    case "\\": return escape().map(Pattern.Node.scalars)
    case "?", "*", "+", "{", "}", "]": return nil
    default: return .scalars(ScalarSet([scalar.value...scalar.value]))
    }
  }

  private mutating func escape() -> ScalarSet? {
    guard let scalar = current else { return nil }
    index += 1
    switch scalar {
    case "n": return ScalarSet([0xA...0xA])
    case "r": return ScalarSet([0xD...0xD])
    case "t": return ScalarSet([0x9...0x9])
    case "\\", "|", ".", "?", "*", "+", "(", ")", "{", "}", "-", "[", "]", "^":
      return ScalarSet([scalar.value...scalar.value])
    default: return nil
    }
  }

  private mutating func characterClass() -> ScalarSet? {
    let isInverted = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    while let scalar = current, scalar != "]" {
      guard let first = member() else { return nil }
      if current == "-", index + 1 < scalars.count, scalars[index + 1] != "]" {
        index += 1
        // The class that another is taken away from begins so: beyond what the format uses.
        guard current != "[", let last = member(), first <= last else { return nil }
        ranges.append(first...last)
      } else {
        ranges.append(first...first)
      }
    }
    guard take("]"), !ranges.isEmpty else { return nil }
    let set = ScalarSet(ranges)
    return isInverted ? set.inverted : set
  }

  private mutating func member() -> UInt32? {
    guard let scalar = current else { return nil }
    index += 1
    if scalar == "[" { return nil }
    guard scalar == "\\" else { return scalar.value }
    return escape()?.ranges.first?.lowerBound
  }

  private mutating func counted(_ atom: Pattern.Node) -> Pattern.Node? {
    if take("?") { return .repetition(atom, min: 0, max: 1) }
    if take("*") { return .repetition(atom, min: 0, max: nil) }
    if take("+") { return .repetition(atom, min: 1, max: nil) }
    guard take("{") else { return atom }
    guard let min = number() else { return nil }
    var max: Int? = min
    if take(",") { max = current == "}" ? nil : number() }
    guard take("}"), max.map({ $0 >= min }) ?? true else { return nil }
    return .repetition(atom, min: min, max: max)
  }

  private mutating func number() -> Int? {
    var digits = ""
    while let scalar = current, ("0"..."9").contains(scalar), digits.count < 6 {
      digits.unicodeScalars.append(scalar)
      index += 1
    }
    return Int(digits)
  }
}
