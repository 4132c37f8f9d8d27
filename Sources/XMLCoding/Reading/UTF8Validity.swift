/// Whether bytes are well-formed UTF-8 without NUL (RFC 3629: no overlong forms, no surrogates).
package enum UTF8Validity {
  /// Whether all of the bytes are valid.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { validPrefix(of: $0) == bytes.count }
  }

  /// How many bytes from the start are valid; less than the count when a fault follows.
  package static func validPrefix(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let start = bytes.baseAddress else { return 0 }
    let count = bytes.count
    var index = 0
    while index < count {
      index = skipASCII(start, index, count)
      guard index < count else { break }
      guard let length = sequence(start + index, count - index) else { return index }
      index += length
    }
    return count
  }

  /// Goes past bytes from 1 to 127, eight at a time: `(word - 0x01…) | word` has a high bit exactly where a
  /// byte is above 127 or, because of the borrow, at or after a zero.
  @inline(__always)
  private static func skipASCII(_ start: UnsafePointer<UInt8>, _ from: Int, _ count: Int) -> Int {
    let raw = UnsafeRawPointer(start)
    var index = from
    while index &+ 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if ((word &- 0x0101_0101_0101_0101) | word) & 0x8080_8080_8080_8080 != 0 { break }
      index &+= 8
    }
    while index < count, start[index] &- 1 < 0x7F { index &+= 1 }
    return index
  }

  /// The length of the well-formed sequence of several bytes that begins here.
  private static func sequence(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int? {
    func isTail(_ offset: Int) -> Bool { offset < count && bytes[offset] & 0xC0 == 0x80 }
    func second(_ range: ClosedRange<UInt8>) -> Bool { count > 1 && range.contains(bytes[1]) }
    switch bytes[0] {
    case 0xC2...0xDF: return isTail(1) ? 2 : nil
    case 0xE0: return second(0xA0...0xBF) && isTail(2) ? 3 : nil
    case 0xED: return second(0x80...0x9F) && isTail(2) ? 3 : nil
    case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : nil
    case 0xF0: return second(0x90...0xBF) && isTail(2) && isTail(3) ? 4 : nil
    case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : nil
    case 0xF4: return second(0x80...0x8F) && isTail(2) && isTail(3) ? 4 : nil
    default: return nil
    }
  }
}
