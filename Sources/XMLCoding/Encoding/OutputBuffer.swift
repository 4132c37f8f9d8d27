/// Bytes being written: one growing block of memory and the escaping of text into it.
///
/// Memory safety rests on one rule, kept within this file: a byte is written only below `capacity`, after
/// `reserve`, and read only below `count`.
struct OutputBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 4096) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// What has been written; not to be kept beyond the next write.
  var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  /// Makes room for so many more bytes.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let larger = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: base, count: count)
    base.deallocate()
    base = moved
    capacity = larger
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append($0) }
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  mutating func append(_ byte: UInt8, times: Int) {
    reserve(times)
    (base + count).update(repeating: byte, count: times)
    count += times
  }

  /// Appends at most `capacity` bytes that a closure writes in place.
  @inline(__always)
  mutating func append(capacity: Int, _ write: (inout OutputSpan<UInt8>) -> Void) {
    reserve(capacity)
    let room = UnsafeMutableBufferPointer(start: base + count, count: capacity)
    var output = OutputSpan(buffer: room, initializedCount: 0)
    write(&output)
    count += output.finalize(for: room)
  }

  /// Appends the decimal digits of a number.
  @inline(__always)
  mutating func append(_ number: some FixedWidthInteger) {
    guard let magnitude = UInt64(exactly: number.magnitude) else {
      append(String(number))
      return
    }
    reserve(20)
    if number < 0 {
      base[count] = UInt8(ascii: "-")
      count += 1
    }
    var rest = magnitude
    var digits = 1
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    rest = magnitude
    var index = count + digits
    repeat {
      index -= 1
      base[index] = UInt8(truncatingIfNeeded: rest % 10) &+ 0x30
      rest /= 10
    } while rest > 0
    count += digits
  }

  /// Drops everything after the first so many bytes.
  mutating func truncate(to length: Int) {
    count = min(count, max(length, 0))
  }

  /// Moves the bytes from `start` to the end to the place at `target` before them.
  mutating func moveTail(from start: Int, to target: Int) {
    let length = count - start
    guard target < start, length > 0 else { return }
    reserve(length)
    (base + count).update(from: base + start, count: length)
    (base + target + length).update(from: base + target, count: start - target)
    (base + target).update(from: base + count, count: length)
  }
}

/// Where text stands, which decides how it is escaped.
enum TextPlace {
  case element, attribute
}

extension OutputBuffer {
  /// Appends text with everything escaped that would not be read back as it is.
  ///
  /// - Returns: whether XML can carry every character; when not, what has been appended is of no use.
  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, in place: TextPlace) -> Bool {
    guard let source = text.baseAddress else { return true }
    let end = text.count
    var index = 0
    // Eight bytes more than needed, because a word is stored whole before it is known how much of it is plain.
    reserve(end + 8)
    while index < end {
      if end - index >= 8 {
        let word = UnsafeRawPointer(source + index).loadUnaligned(as: UInt64.self)
        UnsafeMutableRawPointer(base + count).storeBytes(of: word, as: UInt64.self)
        let marks = Self.marksOfSpecialBytes(in: UInt64(littleEndian: word))
        guard marks != 0 else {
          index += 8
          count += 8
          continue
        }
        let plain = marks.trailingZeroBitCount >> 3
        index += plain
        count += plain
      }
      let byte = source[index]
      if Self.isPlain(byte) {
        base[count] = byte
        count += 1
      } else {
        guard appendSpecial(source, index, end, place) else { return false }
        reserve(end - index + 8)
      }
      index += 1
    }
    return true
  }

  /// The highest bit of each byte that may need escaping; exact for the lowest such byte.
  @inline(__always)
  private static func marksOfSpecialBytes(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    @inline(__always)
    func marks(of bytes: UInt64, below limit: UInt64) -> UInt64 { (bytes &- ones &* limit) & ~bytes & highs }
    return marks(of: word, below: 0x20)
      | marks(of: (word | ones &* 0x04) ^ (ones &* 0x26), below: 1)  // " and &
      | marks(of: (word | ones &* 0x02) ^ (ones &* 0x3E), below: 1)  // < and >
      | marks(of: word ^ (ones &* 0xEF), below: 1)  // the first byte of U+FFFE and U+FFFF
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && (byte | 0x04) != 0x26 && (byte | 0x02) != 0x3E && byte != 0xEF
  }

  @inline(never)
  private mutating func appendSpecial(
    _ source: UnsafePointer<UInt8>, _ index: Int, _ end: Int, _ place: TextPlace
  ) -> Bool {
    let byte = source[index]
    switch (byte, place) {
    case (UInt8(ascii: "&"), _): append("&amp;")
    case (UInt8(ascii: "<"), _): append("&lt;")
    case (UInt8(ascii: ">"), .element): append("&gt;")
    case (UInt8(ascii: "\""), .attribute): append("&quot;")
    case (0x0D, _): append("&#13;")
    case (0x09, .attribute): append("&#9;")
    case (0x0A, .attribute): append("&#10;")
    case (0x00..<0x09, _), (0x0B..<0x0D, _), (0x0E..<0x20, _): return false
    case (0xEF, _) where index + 2 < end && source[index + 1] == 0xBF && source[index + 2] >= 0xBE:
      return false
    default: append(byte)
    }
    return true
  }
}
