extension ReleaseExplanation {
  /// The explanation as a page for whoever releases, lines ended. Items of which the same is to be said stand
  /// together.
  public var text: String {
    var lines = ["For you alone: this tells of what was withheld, so do not send it on."]
    if !reasons.isEmpty {
      lines.append("The whole document was refused")
      for reason in reasons { lines += reason.lines.map { "  " + $0 } }
    }
    lines += section("May go", items.filter { $0.outcome == .permit })
    lines += section("May not go", items.filter { $0.outcome != .permit })
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ title: String, _ items: [ItemExplanation]) -> [String] {
    let groups = Grouped(items.map { (key: $0.lines, value: $0) })
    return groups.isEmpty
      ? []
      : [title]
        + groups.flatMap { lines, items -> [String] in
          let names = Grouped(items.map { (key: $0.name, value: ()) }).map { name, all in
            "    - " + name + (all.count == 1 ? "" : " (\(all.count) items)")
          }
          return lines.map { "  " + $0 } + names
        }
  }
}

extension Explanation {
  fileprivate var lines: [String] {
    ["\(why) [\(code)]", "What would change that: \(change)"]
  }
}

extension ReleaseExplanation.ItemExplanation {
  fileprivate var name: String {
    "\(meaning) (\(category.code))\(marker == .hidden ? ", left out without a trace" : "")"
  }

  /// What is to be said of the item, but for its name.
  fileprivate var lines: [String] {
    var lines = reasons.flatMap(\.lines)
    if !reliedOn.isEmpty { lines.append("On: " + Self.list(reliedOn)) }
    if reliedOn.isEmpty, !cited.isEmpty { lines.append("Tried: " + Self.list(cited)) }
    if !against.isEmpty { lines.append("Against it: " + Self.list(against)) }
    if !obligations.isEmpty {
      lines.append("The receiver is told:")
      lines += obligations.map { "  \($0.why) \($0.change) [\($0.code)]" }
    }
    return lines
  }

  private static func list(_ records: [AuthorityIdentifier]) -> String {
    records.map(\.text).joined(separator: ", ")
  }
}

/// Values by key, with the keys in the order in which they first came.
private struct Grouped<Key: Hashable, Value>: Sequence {
  private var order: [Key] = []
  private var values: [Key: [Value]] = [:]

  var isEmpty: Bool { order.isEmpty }

  init(_ pairs: [(key: Key, value: Value)]) {
    for (key, value) in pairs {
      if values[key] == nil { order.append(key) }
      values[key, default: []].append(value)
    }
  }

  func makeIterator() -> some IteratorProtocol<(Key, [Value])> {
    order.map { ($0, values[$0] ?? []) }.makeIterator()
  }
}
