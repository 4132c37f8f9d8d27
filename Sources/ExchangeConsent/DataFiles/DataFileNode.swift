public import XMLCoding

/// One thing that is wrong with a data file, such as a sharing profile. It names members, and never a value of the
/// file.
public struct DataFileFault: Error, Sendable, Hashable {
  /// Line, and column in UTF-8 bytes, each counted from 1.
  public var position: XMLPosition
  /// The member: a JSON Pointer (RFC 6901) such as `/gateways/3/code`; empty for the file as a whole.
  public var path: String
  /// What is wrong, as one sentence without a full stop.
  public var message: String
}

extension DataFileFault: CustomStringConvertible {
  /// `line:column: path: message`.
  public var description: String {
    "\(position.line):\(position.column): \(path.isEmpty ? "" : "\(path): ")\(message)"
  }
}

/// Gathers the faults of one file.
final class DataFileFaults {
  private(set) var list: [DataFileFault] = []

  func add(_ message: String, at position: XMLPosition, path: String) {
    list.append(DataFileFault(position: position, path: path, message: message))
  }
}

/// One place of a data file. Reading a value that is missing or malformed adds a fault and gives `nil`, so that all
/// faults of a file come out together.
struct DataFileNode {
  let node: JSONNode
  let path: String
  let faults: DataFileFaults

  func fault(_ message: String) {
    faults.add(message, at: node.position, path: path)
  }

  /// Reads an object of known members; any other member is a fault.
  func object<Value>(_ names: Set<String>, _ read: (DataFileObject) -> Value?) -> Value? {
    guard case .object(let members) = node.content else {
      fault("expected an object")
      return nil
    }
    var children: [String: DataFileNode] = [:]
    for member in members {
      guard names.contains(member.name) else {
        faults.add(
          "unknown member \(Self.shown(member.name)); expected one of \(names.sorted().joined(separator: ", "))",
          at: member.position, path: path)
        continue
      }
      children[member.name] = DataFileNode(node: member.value, path: "\(path)/\(member.name)", faults: faults)
    }
    return read(DataFileObject(place: self, children: children))
  }

  /// The name of a member as a fault shows it: at most 40 characters, and none that a terminal would act on.
  private static func shown(_ name: String) -> String {
    let scalars = name.unicodeScalars
    let escaped = scalars.prefix(40).map { $0.isPrintable ? String($0) : $0.escaped(asASCII: true) }
    return escaped.joined() + (scalars.count > 40 ? "…" : "")
  }

  /// Reads an array of things.
  func list<Element>(_ read: (DataFileNode) -> Element?) -> [Element] {
    guard case .array(let elements) = node.content else {
      fault("expected an array")
      return []
    }
    return elements.enumerated().compactMap { index, element in
      read(DataFileNode(node: element, path: "\(path)/\(index)", faults: faults))
    }
  }

  /// Reads an array of things none of which may stand twice: a fault at each that has a key of an earlier one.
  func list<Element, Key: Hashable>(
    of noun: String, keyedBy keys: (Element) -> [Key], _ read: (DataFileNode) -> Element?
  ) -> [Element] {
    var seen: Set<Key> = []
    return list { place in
      guard let element = read(place) else { return nil }
      let repeated = keys(element).filter { !seen.insert($0).inserted }
      if !repeated.isEmpty { place.fault("\(noun) is listed twice") }
      return element
    }
  }

  /// Reads text that is not blank, on one line: a terminal would act on what controls it.
  func text(maximum: Int = 1000) -> String? {
    guard case .text(let text) = node.content, !text.allSatisfy(\.isWhitespace) else {
      fault("expected text")
      return nil
    }
    guard text.unicodeScalars.allSatisfy(\.isPrintable) else {
      fault("expected text without line ends and control characters")
      return nil
    }
    guard text.unicodeScalars.count <= maximum else {
      fault("expected at most \(maximum) characters")
      return nil
    }
    return text
  }

  /// Reads a value that has a form.
  func value<Value: XMLTextConvertible>(_ type: Value.Type = Value.self) -> Value? {
    guard case .text(let text) = node.content, let value = Value(text) else {
      fault("expected \(Self.expectation(of: type))")
      return nil
    }
    return value
  }

  func integer(in range: ClosedRange<Int>) -> Int? {
    guard case .integer(let number) = node.content, range.contains(number) else {
      fault("expected a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  func boolean() -> Bool? {
    guard case .boolean(let value) = node.content else {
      fault("expected true or false")
      return nil
    }
    return value
  }

  private static func expectation<Value: XMLTextConvertible>(of type: Value.Type) -> String {
    guard let listed = type as? any CaseIterable.Type else { return type.expectedForm }
    let codes = codes(of: listed)
    return codes.isEmpty ? type.expectedForm : "one of \(codes.joined(separator: ", "))"
  }

  private static func codes<Listed: CaseIterable>(of type: Listed.Type) -> [String] {
    type.allCases.compactMap { ($0 as? any XMLTextConvertible)?.xmlText }
  }
}

/// The members of an object by name.
struct DataFileObject {
  let place: DataFileNode
  fileprivate let children: [String: DataFileNode]

  subscript(name: String) -> DataFileNode? { children[name] }

  /// The place of a member that must be there.
  func required(_ name: String) -> DataFileNode? {
    if let child = children[name] { return child }
    place.fault("the member \(name) is missing")
    return nil
  }

  /// A value that must be there.
  func required<Value: XMLTextConvertible>(_ name: String, _ type: Value.Type = Value.self) -> Value? {
    required(name)?.value(type)
  }

  /// A value that may be absent.
  func optional<Value: XMLTextConvertible>(_ name: String, _ type: Value.Type = Value.self) -> Value? {
    children[name]?.value(type)
  }

  /// An array of values that may be absent.
  func values<Value: XMLTextConvertible>(_ name: String, _ type: Value.Type = Value.self) -> [Value] {
    children[name]?.list { $0.value(type) } ?? []
  }

  /// An array of things that may be absent.
  func list<Element>(_ name: String, _ read: (DataFileNode) -> Element?) -> [Element] {
    children[name]?.list(read) ?? []
  }

  /// Adds a fault where the bound `below` does not lie above the bound `from`.
  func refuseReversed(_ from: Int?, _ below: Int?) {
    if let from, let below, below <= from { self["below"]?.fault("does not lie above from") }
  }
}

extension Unicode.Scalar {
  /// Whether it is neither a control nor one of those that turn or hide what stands around them.
  fileprivate var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
    default: true
    }
  }
}
