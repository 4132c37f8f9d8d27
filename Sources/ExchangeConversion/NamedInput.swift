/// One file of an export: its bytes, and the name that findings use for it.
public struct NamedInput: Sendable {
  /// The name for reports: a file name, without the folders before it.
  public var name: String
  /// The whole file.
  public var bytes: [UInt8]

  /// Makes an input.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension NamedInput: CustomStringConvertible, CustomReflectable {
  /// The name and the number of bytes.
  public var description: String { "\(name), \(bytes.count) bytes" }
  /// The name alone: the bytes are personal data.
  public var customMirror: Mirror { Mirror(self, children: ["name": name], displayStyle: .struct) }
}
