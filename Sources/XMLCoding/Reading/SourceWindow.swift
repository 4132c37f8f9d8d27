internal import CXMLShims

/// The bytes of the document that may still be asked about: from the current record to the end of what has
/// been read. It tells lines and columns, and it gives a record's bytes for a second look.
///
/// Counting is left until somebody asks: a line and a column cost nothing while all is well.
final class SourceWindow {
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// Bytes in the window.
  private(set) var count = 0
  /// Where in the document the window begins.
  private(set) var start = 0
  /// A place in the window whose line is known: counting goes on from there.
  private var known: (index: Int, line: Int, lineStart: Int)
  /// Where the line begins on which the window begins: in the window, or before it, below zero.
  private var firstLineStart = 0

  /// Makes an empty window.
  ///
  /// - Parameters:
  ///   - position: the line and column of the byte at `offset`.
  ///   - offset: 0, unless the document begins with bytes that do not stand there in the source.
  init(position: XMLPosition = XMLPosition(line: 1, column: 1), at offset: Int = 0) {
    capacity = 128 << 10
    bytes = .allocate(capacity: capacity)
    known = (offset, position.line, offset - position.column + 1)
    firstLineStart = min(0, known.lineStart)
  }

  deinit {
    bytes.deallocate()
  }

  /// The end of what has been read, in bytes of the document.
  var end: Int { start + count }

  /// Adds the next bytes.
  func append(_ more: UnsafeBufferPointer<UInt8>) {
    guard let source = more.baseAddress else { return }
    if count + more.count > capacity {
      capacity = max(capacity * 2, count + more.count)
      let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
      grown.moveInitialize(from: bytes, count: count)
      bytes.deallocate()
      bytes = grown
    }
    (bytes + count).update(from: source, count: more.count)
    count += more.count
  }

  /// Forgets what lies before an offset of the document.
  func drop(before offset: Int) {
    let dropped = min(max(0, offset - start), count)
    guard dropped > 0 else { return }
    if dropped > known.index { advance(to: dropped) }
    firstLineStart = (lastLineFeed(before: dropped).map { $0 + 1 } ?? firstLineStart) - dropped
    known.index -= dropped
    known.lineStart -= dropped
    bytes.update(from: bytes + dropped, count: count - dropped)
    count -= dropped
    start += dropped
  }

  /// The line and column of an offset of the document.
  func position(at offset: Int) -> XMLPosition {
    let index = min(max(0, offset - start), count)
    if index >= known.index {
      advance(to: index)
      return XMLPosition(line: known.line, column: index - known.lineStart + 1)
    }
    let line = known.line - cx_count_line_feeds(bytes + index, min(known.index, count) - index)
    let lineStart = lastLineFeed(before: index).map { $0 + 1 } ?? firstLineStart
    return XMLPosition(line: line, column: index - lineStart + 1)
  }

  /// Counts lines up to a place. The start of a line may lie before the window, below zero.
  private func advance(to index: Int) {
    let lines = cx_count_line_feeds(bytes + known.index, index - known.index)
    if lines > 0, let last = lastLineFeed(before: index) { known.lineStart = last + 1 }
    known.line += lines
    known.index = index
  }

  /// Where the tag begins that contains the byte before the offset: an attribute value has no `<`.
  func tagStart(before offset: Int) -> Int {
    var index = min(max(0, offset - start), count)
    while index > 0 {
      index -= 1
      if bytes[index] == 0x3C { return start + index }
    }
    return start
  }

  /// A part of the document that is still in the window.
  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    let lower = min(max(0, range.lowerBound - start), count)
    let upper = min(max(lower, range.upperBound - start), count)
    return UnsafeBufferPointer(start: bytes + lower, count: upper - lower)
  }

  private func lastLineFeed(before index: Int) -> Int? {
    var index = index
    while index > 0 {
      index -= 1
      if bytes[index] == 0x0A { return index }
    }
    return nil
  }
}
