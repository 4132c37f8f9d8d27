import Foundation

extension Console {
  /// Writes a value to standard output as JSON, with its keys in order.
  static func print(json value: some Encodable) throws {
    try print(encoded(value, [.prettyPrinted]) + "\n")
  }

  /// Writes a value to standard output as one line of JSON.
  static func print(jsonLine value: some Encodable) throws {
    try print(encoded(value, []) + "\n")
  }

  private static func encoded(_ value: some Encodable, _ layout: JSONEncoder.OutputFormatting) throws
    -> String
  {
    let encoder = JSONEncoder()
    encoder.outputFormatting = layout.union([.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
