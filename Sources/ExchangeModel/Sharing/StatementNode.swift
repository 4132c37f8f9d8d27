import XMLCoding
import Yams

/// Gathers the faults of one statement.
final class StatementFaults {
  private(set) var list: [SharingStatementError.Fault] = []

  func add(_ message: String, at position: XMLPosition, key: String) {
    list.append(SharingStatementError.Fault(position: position, key: key, message: message))
  }
}

/// One place of a statement with its key. Reading a value that is missing or malformed adds a fault and gives
/// `nil`, so that all faults of a file come out together.
struct StatementNode {
  let node: Node
  let key: String
  let faults: StatementFaults

  var position: XMLPosition {
    XMLPosition(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  func fault(_ message: String) {
    faults.add(message, at: position, key: key)
  }

  // MARK: Mappings

  /// Reads a mapping of known keys; any other key is a fault.
  func mapping<Value>(_ keys: Set<String>, _ read: (StatementMapping) -> Value?) -> Value? {
    guard case .mapping(let mapping) = node else {
      fault("expected keys with values")
      return nil
    }
    var children: [String: StatementNode] = [:]
    for (name, value) in mapping {
      guard let text = name.string, keys.contains(text) else {
        faults.add(
          "unknown key; expected one of \(keys.sorted().joined(separator: ", "))",
          at: XMLPosition(line: name.mark?.line ?? 1, column: name.mark?.column ?? 1), key: key)
        continue
      }
      children[text] = StatementNode(node: value, key: key.isEmpty ? text : "\(key).\(text)", faults: faults)
    }
    return read(StatementMapping(place: self, children: children))
  }

  /// Reads a list of things. A list that is left empty is one of none.
  func list<Element>(_ read: (StatementNode) -> Element?) -> [Element] {
    guard case .sequence(let sequence) = node else {
      fault("expected a list")
      return []
    }
    return sequence.enumerated().compactMap { index, element in
      read(StatementNode(node: element, key: "\(key)[\(index + 1)]", faults: faults))
    }
  }

  /// The places of the identifiers in a list of things.
  func identifiers() -> [StatementNode] {
    guard case .sequence(let sequence) = node else { return [] }
    return sequence.enumerated().compactMap { index, element in
      guard case .mapping(let mapping) = element, let id = mapping["id"] else { return nil }
      return StatementNode(node: id, key: "\(key)[\(index + 1)].id", faults: faults)
    }
  }

  // MARK: Values

  /// Reads text as it stands.
  func text(maximum: Int = 4000) -> String? {
    guard case .scalar(let scalar) = node else {
      fault("expected text")
      return nil
    }
    let text = scalar.string
    guard !text.allSatisfy(\.isWhitespace) else {
      fault("expected text; found nothing")
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
    guard let text = text() else { return nil }
    guard let value = Value(text) else {
      fault("expected \(Self.expectation(of: type))")
      return nil
    }
    return value
  }

  /// Reads yes or no.
  func yesOrNo() -> Bool? {
    guard let text = text() else { return nil }
    switch text {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      fault("expected yes or no")
      return nil
    }
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

/// The values of a mapping by key.
struct StatementMapping {
  let place: StatementNode
  fileprivate let children: [String: StatementNode]

  subscript(key: String) -> StatementNode? { children[key] }

  /// The place of a key that must be there.
  func required(_ key: String) -> StatementNode? {
    if let child = children[key] { return child }
    place.fault("the key \(key) is missing")
    return nil
  }

  /// A value that must be there.
  func required<Value: XMLTextConvertible>(_ key: String, _ type: Value.Type = Value.self) -> Value? {
    required(key)?.value(type)
  }

  /// A value that may be absent.
  func optional<Value: XMLTextConvertible>(_ key: String, _ type: Value.Type = Value.self) -> Value? {
    children[key]?.value(type)
  }

  /// A list of values that may be absent.
  func values<Value: XMLTextConvertible>(_ key: String, _ type: Value.Type = Value.self) -> [Value] {
    children[key]?.list { $0.value(type) } ?? []
  }

  /// A list of things that may be absent.
  func list<Element>(_ key: String, _ read: (StatementNode) -> Element?) -> [Element] {
    children[key]?.list(read) ?? []
  }
}
