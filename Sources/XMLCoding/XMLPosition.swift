/// A place in a source: where the start tag of an element, or a fault, begins.
public struct XMLPosition: Sendable, Hashable, Comparable {
  /// Line, counted from 1.
  public var line: Int
  /// Column in UTF-8 bytes, counted from 1, as compilers count it.
  public var column: Int

  /// Makes a position from a line and a column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether one position stands before the other in the source.
  public static func < (left: XMLPosition, right: XMLPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
