/// The numbers of elements among their siblings of the same name, for paths.
///
/// The children of an element are counted once, when the first of them is asked about, so that any number of
/// faults among any number of siblings takes linear time. Names that may not be shown count as one name.
final class SiblingNumbers {
  /// By element of the record; 0 where nobody has asked.
  private var numbers: [UInt32] = []
  private static let onlyOne: UInt32 = .max

  /// Forgets a record, or what was known of names while it was decoded.
  func forget() {
    numbers.removeAll(keepingCapacity: true)
  }

  /// The number of an element of the record, counted from 1; `nil` when it is the only one of its name.
  func number(of node: UInt32, on tape: XMLTape, _ names: XMLNameTable) -> Int? {
    guard node > 0, Int(node) < tape.nodeCount else { return nil }
    if numbers.count != tape.nodeCount { numbers = Array(repeating: 0, count: tape.nodeCount) }
    if numbers[Int(node)] == 0 { countChildren(of: tape.nodes[Int(node)].parent, on: tape, names) }
    let number = numbers[Int(node)]
    return number == Self.onlyOne ? nil : Int(number)
  }

  private func countChildren(of parent: UInt32, on tape: XMLTape, _ names: XMLNameTable) {
    var counts: [XMLNameID: (count: UInt32, first: Int)] = [:]
    var child = Int(tape.nodes[Int(parent)].firstChild)
    while child != 0, child < numbers.count {
      let name = tape.nodes[child].name
      let label = names.isKnown(name) ? name : XMLNameTable.none
      var (count, first) = counts[label] ?? (0, child)
      count += 1
      counts[label] = (count, first)
      numbers[child] = count == 1 ? Self.onlyOne : count
      if count == 2 { numbers[first] = 1 }
      child = Int(tape.nodes[child].next)
    }
  }
}
