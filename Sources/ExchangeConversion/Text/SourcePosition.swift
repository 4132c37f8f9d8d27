/// A place in a text file: both numbers count from 1; the column counts Unicode scalars.
public struct SourcePosition: Sendable, Hashable, Codable, Comparable {
  /// Line, counting LF, CR and CR LF as one line end each.
  public var line: Int
  /// Unicode scalars from the start of the line.
  public var column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Earlier in the file first.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// The position of a byte in UTF-8 text.
  package init(ofByte offset: Int, in bytes: [UInt8], from start: Int = 0) {
    var line = 1
    var lineStart = start
    var index = start
    let end = min(offset, bytes.count)
    while index < end {
      let byte = bytes[index]
      if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
        line += 1
        lineStart = index + 1
      }
      index += 1
    }
    self.line = line
    self.column = 1 + scalarCount(of: bytes[min(lineStart, end)..<end])
  }
}

/// Unicode scalars in UTF-8 text.
package func scalarCount(of bytes: ArraySlice<UInt8>) -> Int {
  bytes.reduce(into: 0) { count, byte in if byte & 0xC0 != 0x80 { count += 1 } }
}
