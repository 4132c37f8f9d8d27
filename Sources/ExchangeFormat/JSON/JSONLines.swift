import XMLCoding

/// The lines of a text, to say of any byte where it stands without reading all of the text each time.
struct JSONLines: Sendable {
  private let bytes: [UInt8]
  /// For each block: how many lines end before it, and where its first line begins.
  private var blocks: [(lines: Int, start: Int)] = []

  private static let blockBytes = 16 << 10

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines = 0
    var start = 0
    for offset in stride(from: 0, through: bytes.count, by: Self.blockBytes) {
      blocks.append((lines, start))
      for index in offset..<min(offset + Self.blockBytes, bytes.count) where bytes[index] == 0x0A {
        lines += 1
        start = index + 1
      }
    }
  }

  /// The line and column of a byte.
  func position(at offset: Int) -> XMLPosition {
    let block = offset / Self.blockBytes
    var (lines, start) = blocks[min(block, blocks.count - 1)]
    for index in (block * Self.blockBytes)..<min(offset, bytes.count) where bytes[index] == 0x0A {
      lines += 1
      start = index + 1
    }
    return XMLPosition(line: lines + 1, column: offset - start + 1)
  }
}
