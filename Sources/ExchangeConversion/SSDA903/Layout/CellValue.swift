/// What a cell holds, without blanks around it.
struct CellValue {
  let bytes: ArraySlice<UInt8>
  /// Whether blanks stood around it.
  let hadBlanks: Bool

  /// - Returns: `nil` for a cell that holds nothing: blanks, or a word that exports write for nothing.
  init?(_ content: ArraySlice<UInt8>) {
    guard let first = content.first, let last = content.last else { return nil }
    // Nearly every cell begins and ends with a letter or a digit.
    if Self.isPlain(first), Self.isPlain(last) {
      bytes = content
      hadBlanks = false
    } else {
      bytes = Self.trimmed(content)
      hadBlanks = bytes.count != content.count
    }
    if bytes.isEmpty || (bytes.count <= 4 && Self.standsForNothing(bytes)) { return nil }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x80 }

  /// Spaces, tabs, line ends, no-break spaces (U+00A0), zero-width characters (U+200B to U+200D) and byte
  /// order marks (U+FEFF) in the middle of a file: what copying from a web page or a spreadsheet leaves.
  private static func trimmed(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = content
    while let length = blank(atStartOf: rest) { rest = rest.dropFirst(length) }
    while let length = blank(atEndOf: rest) { rest = rest.dropLast(length) }
    return rest
  }

  private static let blanks: [[UInt8]] = [
    [0x20], [0x09], [0x0A], [0x0D], [0xC2, 0xA0], [0xE2, 0x80, 0x8B], [0xE2, 0x80, 0x8C], [0xE2, 0x80, 0x8D],
    [0xEF, 0xBB, 0xBF],
  ]

  private static func blank(atStartOf bytes: ArraySlice<UInt8>) -> Int? {
    blanks.first { bytes.starts(with: $0) }?.count
  }

  private static func blank(atEndOf bytes: ArraySlice<UInt8>) -> Int? {
    blanks.first { bytes.suffix($0.count).elementsEqual($0) }?.count
  }

  /// The words that agencies' exports write into empty cells, from the public samples and readers.
  private static func standsForNothing(_ bytes: ArraySlice<UInt8>) -> Bool {
    ["NULL", "#N/A", "NAN", "NONE", "-"].contains { word in
      word.utf8.count == bytes.count && zip(word.utf8, bytes).allSatisfy { $0 == asciiCapital($1) }
    }
  }
}

/// The capital of an ASCII letter; any other byte as it is.
func asciiCapital(_ byte: UInt8) -> UInt8 {
  0x61...0x7A ~= byte ? byte - 0x20 : byte
}
