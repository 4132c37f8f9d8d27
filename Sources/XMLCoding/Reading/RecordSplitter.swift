internal import CXMLShims

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Cuts the bytes of a batch into parts of whole records, without parsing them.
///
/// It only follows the structure of tags, comments, CDATA sections and instructions. Where it cannot, it stops
/// cutting and leaves the rest to be read as one stream: whoever parses it finds the fault.
struct RecordSplitter {
  /// Some records, and where they stand.
  struct Part {
    var bytes: [UInt8]
    /// Where in the input the part begins.
    var position: XMLPosition
    /// The number of its first record.
    var firstRecordNumber: Int

  }

  private enum Step {
    case moreNeeded
    case taken
    case lost
  }

  /// Whether cutting has been given up.
  private(set) var isLost = false
  /// The start tag of the root, once it has been seen.
  private(set) var rootTag: [UInt8] = []

  private let recordName: [UInt8]
  private let partBytes: Int
  private let longestMarkup: Int
  private var buffer: [UInt8] = []
  private var index = 0
  private var depth = 0
  private var hasRoot = false
  /// Where the last complete record of the buffer ends.
  private var boundary: Int?
  private var position = XMLPosition(line: 1, column: 1)
  private var recordsBefore = 0
  private var recordsInBuffer = 0
  private var parts: [Part] = []

  init(recordName: String, partBytes: Int, longestMarkup: Int) {
    self.recordName = Array(recordName.utf8)
    self.partBytes = partBytes
    self.longestMarkup = longestMarkup
  }

  /// Bytes that have not been cut into parts yet.
  var heldBytes: Int { buffer.count }

  /// Takes the next bytes and gives the parts that are complete.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) -> [Part] {
    let isFirst = position == XMLPosition(line: 1, column: 1) && buffer.isEmpty
    buffer.append(contentsOf: bytes)
    parts.removeAll()
    if isFirst, !XMLIntake.isUTF8(Array(buffer.prefix(512))) { isLost = true }
    while !isLost {
      switch step() {
      case .taken: continue
      case .moreNeeded:
        if buffer.count - index > longestMarkup { isLost = true }
        return parts
      case .lost: isLost = true
      }
    }
    return parts
  }

  /// What has not been cut into parts.
  func rest() -> Part {
    Part(
      bytes: buffer, position: position, firstRecordNumber: recordsBefore + 1)
  }

  // MARK: Following the structure

  private mutating func step() -> Step {
    guard let start = find(0x3C, from: index) else {
      index = buffer.count
      return .moreNeeded
    }
    index = start
    guard start + 1 < buffer.count else { return .moreNeeded }
    switch buffer[start + 1] {
    case UInt8(ascii: "?"): return skip(to: "?>", from: start + 2)
    case UInt8(ascii: "!"): return declaration(start)
    case UInt8(ascii: "/"): return endTag(start)
    default: return startTag(start)
    }
  }

  private mutating func declaration(_ start: Int) -> Step {
    guard start + 9 <= buffer.count else { return .moreNeeded }
    if buffer[start...].starts(with: "<!--".utf8) { return skip(to: "-->", from: start + 4) }
    if buffer[start...].starts(with: "<![CDATA[".utf8) { return skip(to: "]]>", from: start + 9) }
    return .lost
  }

  private mutating func endTag(_ start: Int) -> Step {
    guard let end = find(0x3E, from: start) else { return .moreNeeded }
    index = end + 1
    depth -= 1
    if depth < 1 { return .lost }
    if depth == 1 { boundary = index }
    return .taken
  }

  private mutating func startTag(_ start: Int) -> Step {
    guard let found = endOfTag(start) else { return .moreNeeded }
    let isEmpty = buffer[found - 1] == UInt8(ascii: "/")
    guard hasRoot else {
      hasRoot = true
      if isEmpty || isRecord(start, found) { return .lost }
      rootTag = Array(buffer[start...found])
      depth = 1
      index = found + 1
      return .taken
    }
    var (start, end) = (start, found)
    if depth == 1 {
      // Cut before this record rather than after the last one: the rest must have a record, too.
      if let boundary, boundary >= partBytes {
        cut(boundary)
        start -= boundary
        end -= boundary
      }
      if isRecord(start, end) { recordsInBuffer += 1 }
    }
    index = end + 1
    if !isEmpty {
      depth += 1
    } else if depth == 1 {
      boundary = index
    }
    return .taken
  }

  private mutating func cut(_ end: Int) {
    let bytes = Array(buffer[..<end])
    parts.append(
      Part(bytes: bytes, position: position, firstRecordNumber: recordsBefore + 1))
    if let last = bytes.lastIndex(of: 0x0A) {
      position.line += bytes.withUnsafeBufferPointer { cx_count_line_feeds($0.baseAddress, $0.count) }
      position.column = bytes.count - last
    } else {
      position.column += bytes.count
    }
    recordsBefore += recordsInBuffer
    recordsInBuffer = 0
    buffer.removeSubrange(..<end)
    boundary = nil
  }

  /// Whether a tag has the local name of a record.
  private func isRecord(_ start: Int, _ end: Int) -> Bool {
    var name = buffer[(start + 1)..<end].prefix { !isXMLWhiteSpace($0) && $0 != 0x2F }
    if let colon = name.firstIndex(of: 0x3A) { name = name[(colon + 1)...] }
    return name.elementsEqual(recordName)
  }

  /// The `>` of a tag: one that is not within quotes.
  private func endOfTag(_ start: Int) -> Int? {
    buffer.withUnsafeBufferPointer { bytes in
      var quote: UInt8 = 0
      var index = start + 1
      while index < bytes.count {
        let byte = bytes[index]
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == 0x3E {
          return index
        } else if byte == 0x22 || byte == 0x27 {
          quote = byte
        }
        index += 1
      }
      return nil
    }
  }

  private mutating func skip(to end: StaticString, from start: Int) -> Step {
    let count = end.utf8CodeUnitCount
    var from = start
    while let last = find(end.utf8Start[count - 1], from: from) {
      if last - count + 1 >= start,
        buffer[(last - count + 1)...last].elementsEqual(
          UnsafeBufferPointer(start: end.utf8Start, count: count))
      {
        index = last + 1
        return .taken
      }
      from = last + 1
    }
    return .moreNeeded
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < buffer.count else { return nil }
    return buffer.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + start, Int32(byte), bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }
}
