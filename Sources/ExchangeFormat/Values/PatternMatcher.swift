/// Says whether texts match a pattern, in time that grows with the text alone: all ways through the expression
/// are followed at once.
struct PatternMatcher: Sendable {
  private enum State: Sendable {
    case scalars(ScalarSet, next: Int)
    case split([Int])
    case end
  }

  private var states: [State] = []
  private var start = 0

  init(_ pattern: Pattern) {
    states = [.end]
    start = add(pattern.root, before: 0)
  }

  /// Adds the states of a part, and gives the first of them.
  private mutating func add(_ node: Pattern.Node, before next: Int) -> Int {
    switch node {
    case .scalars(let set): return append(.scalars(set, next: next))
    case .sequence(let nodes): return nodes.reversed().reduce(next) { add($1, before: $0) }
    case .alternatives(let nodes):
      let starts = nodes.map { add($0, before: next) }
      return append(.split(starts))
    case .repetition(let node, let min, let max):
      var first = next
      if let max {
        for _ in min..<max { first = append(.split([add(node, before: first), next])) }
      } else {
        let loop = append(.split([next]))
        states[loop] = .split([add(node, before: loop), next])
        first = loop
      }
      for _ in 0..<min { first = add(node, before: first) }
      return first
    }
  }

  private mutating func append(_ state: State) -> Int {
    states.append(state)
    return states.count - 1
  }

  /// Whether the whole text matches.
  func matches(_ text: String) -> Bool {
    var marks = Array(repeating: -1, count: states.count)
    var current: [Int] = []
    follow(start, mark: 0, &marks, into: &current)
    var step = 0
    for scalar in text.unicodeScalars {
      step += 1
      var next: [Int] = []
      for state in current {
        if case .scalars(let set, let target) = states[state], set.contains(scalar) {
          follow(target, mark: step, &marks, into: &next)
        }
      }
      if next.isEmpty { return false }
      current = next
    }
    return current.contains { if case .end = states[$0] { true } else { false } }
  }

  private func follow(_ state: Int, mark: Int, _ marks: inout [Int], into list: inout [Int]) {
    guard marks[state] != mark else { return }
    marks[state] = mark
    if case .split(let targets) = states[state] {
      for target in targets { follow(target, mark: mark, &marks, into: &list) }
    } else {
      list.append(state)
    }
  }
}
