/// What the reader of CSV accepts before it refuses a file: every input is hostile until it has been read.
public struct CSVLimits: Sendable, Hashable {
  /// Bytes of one file.
  public var fileBytes = 1 << 30
  /// Bytes of one field.
  public var fieldBytes = 64 << 10
  /// Fields of one row.
  public var columns = 256
  /// Rows of one file, the row of names included.
  public var rows = 8_000_000

  /// The defaults: far above any council's return, small beside an attack.
  public init() {}
}

/// Why a CSV file was refused, and where.
package struct CSVFault: Error, Sendable, Hashable {
  package enum Code: Sendable, Hashable {
    case fieldTooLong, tooManyColumns, tooManyRows
  }
  package let code: Code
  package let position: SourcePosition

  package init(_ code: Code, at position: SourcePosition) {
    self.code = code
    self.position = position
  }
}
