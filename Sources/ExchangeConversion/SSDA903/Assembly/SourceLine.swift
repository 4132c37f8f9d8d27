/// The line of an export that an item comes from.
public struct SourceLine: Sendable, Hashable, Codable {
  /// The name under which the file was given.
  public let file: String
  /// The line on which the row starts, counted from 1.
  public let line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}
