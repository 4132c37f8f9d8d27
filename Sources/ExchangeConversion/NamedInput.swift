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
