import Foundation

/// As much of JSON Schema as our own schemas use; a keyword that it does not know is a fault of the schema.
struct JSONSchema {
  private let root: [String: Any]

  init(contentsOf path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// What is wrong with a JSON text; empty when nothing is.
  func faults(in json: String) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: Data(json.utf8)), root, at: "$")
  }

  private func faults(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    schema.sorted { $0.key < $1.key }.flatMap { keyword, demand -> [String] in
      isMet(keyword, demand, by: value, schema, at: place)
    }
  }

  private func isMet(
    _ keyword: String, _ demand: Any, by value: Any, _ schema: [String: Any], at place: String
  ) -> [String] {
    let object = value as? [String: Any]
    let array = value as? [Any]
    let text = value as? String
    let number = value as? Int
    func require(_ condition: Bool) -> [String] { condition ? [] : ["\(place): \(keyword)"] }
    switch (keyword, demand) {
    case ("$schema", _), ("$id", _), ("title", _), ("description", _), ("$defs", _): return []
    case ("$ref", let name as String):
      let definitions = root["$defs"] as? [String: Any]
      guard let target = definitions?[String(name.dropFirst("#/$defs/".count))] as? [String: Any] else {
        return ["\(place): no \(name)"]
      }
      return faults(value, target, at: place)
    case ("type", let name as String):
      switch name {
      case "object": return require(object != nil)
      case "array": return require(array != nil)
      case "string": return require(text != nil)
      case "integer": return require(number != nil)
      case "boolean": return require(value is Bool)
      default: return ["\(place): type \(name) is not known"]
      }
    case ("const", let wanted as String): return require(text == wanted)
    case ("enum", let wanted as [String]): return require(text.map(wanted.contains) == true)
    case ("pattern", let pattern as String):
      return require(text?.range(of: pattern, options: .regularExpression) != nil)
    case ("minLength", let least as Int): return require((text?.count ?? 0) >= least)
    case ("maxLength", let most as Int): return require((text?.count ?? .max) <= most)
    case ("maximum", let most as Int): return require((number ?? .max) <= most)
    case ("minimum", let least as Int): return require((number ?? .min) >= least)
    case ("minItems", let least as Int): return require((array?.count ?? 0) >= least)
    case ("maxItems", let most as Int): return require((array?.count ?? .max) <= most)
    case ("required", let names as [String]): return names.flatMap { require(object?[$0] != nil) }
    case ("additionalProperties", false as Bool):
      let known = (schema["properties"] as? [String: Any])?.keys.map(\.self) ?? []
      return require(Set(object?.keys.map(\.self) ?? []).isSubset(of: known))
    case ("properties", let properties as [String: [String: Any]]):
      return properties.sorted { $0.key < $1.key }.flatMap { name, schema in
        object?[name].map { faults($0, schema, at: "\(place).\(name)") } ?? []
      }
    case ("items", let item as [String: Any]):
      return (array ?? []).enumerated().flatMap { faults($1, item, at: "\(place)[\($0)]") }
    default: return ["\(place): the keyword \(keyword) is not known"]
    }
  }
}
