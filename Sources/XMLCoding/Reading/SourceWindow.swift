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
  /// A place whose line is known, in the window: counting goes on from there. The start of its line may lie
  /// before the window, below zero.
  private struct Mark {
    var index = 0
    var line: Int
    var lineStart = 0
  }

  /// The beginning of the window, or of what stands in the source.
  private var first: Mark
  /// The place that was asked about last: faults mostly come in document order.
  private var known: Mark

  /// Makes an empty window.
  ///
  /// - Parameters:
  ///   - position: the line and column of the byte at `offset`.
  ///   - offset: 0, unless the document begins with bytes that do not stand there in the source.
  init(position: XMLPosition = XMLPosition(line: 1, column: 1), at offset: Int = 0) {
    capacity = 128 << 10
    bytes = .allocate(capacity: capacity)
    first = Mark(index: offset, line: position.line, lineStart: offset - position.column + 1)
    known = first
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
    first = mark(at: dropped)
    first.index -= dropped
    first.lineStart -= dropped
    known = first
    bytes.update(from: bytes + dropped, count: count - dropped)
    count -= dropped
    start += dropped
  }

  /// The line and column of an offset of the document.
  func position(at offset: Int) -> XMLPosition {
    let index = min(max(0, offset - start), count)
    known = mark(at: index)
    return XMLPosition(line: known.line, column: index - known.lineStart + 1)
  }

  /// Counts lines up to a place; before the first place of which the line is known there is nothing to count.
  private func mark(at index: Int) -> Mark {
    var mark = index < known.index ? first : known
    guard index > mark.index else { return mark }
    let lines = cx_count_line_feeds(bytes + mark.index, index - mark.index)
    if lines > 0, let last = lastLineFeed(before: index) { mark.lineStart = last + 1 }
    mark.line += lines
    mark.index = index
    return mark
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

  /// Where the document type declaration begins that contains the byte before the offset.
  func doctypeStart(before offset: Int) -> Int {
    var tag = tagStart(before: offset)
    while tag > start, bytes[tag - start + 1] != 0x21 { tag = tagStart(before: tag) }
    return tag
  }

  /// Whether no markup ends between an offset and the end of what has been read.
  func isOpenEnded(from offset: Int) -> Bool {
    let index = min(max(0, offset - start), count)
    return !UnsafeBufferPointer(start: bytes + index, count: count - index).contains(0x3E)
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
