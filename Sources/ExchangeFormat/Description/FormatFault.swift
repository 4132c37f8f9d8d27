public import XMLCoding

/// Why schema files do not describe a format: a file cannot be read, a name is not declared, or something stands
/// in them that the format does not use.
public struct FormatFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// Name of the schema file.
  public var file: String
  /// Where in the file, as far as it is known.
  public var position: XMLPosition?
  /// One sentence.
  public var message: String

  /// Makes a fault.
  public init(file: String, position: XMLPosition? = nil, message: String) {
    self.file = file
    self.position = position
    self.message = message
  }

  /// `file:line:column: message`.
  public var description: String {
    let place = position.map { "\(file):\($0.line):\($0.column)" } ?? file
    return "\(place): \(message)"
  }
}
