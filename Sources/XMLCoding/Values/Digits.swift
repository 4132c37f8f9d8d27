/// The value of one ASCII digit, or `nil`.
@inline(__always)
func digitValue(_ byte: UInt8) -> Int? {
  let value = byte &- 0x30
  return value < 10 ? Int(value) : nil
}

extension Span<UInt8> {
  /// The number that two digits make at an offset, or `nil` when they are not both there.
  @inline(__always)
  func twoDigits(at offset: Int) -> Int? {
    guard offset + 2 <= count, let tens = digitValue(self[offset]), let ones = digitValue(self[offset + 1])
    else { return nil }
    return tens * 10 + ones
  }

  /// The number that four digits make at an offset, or `nil` when they are not all there.
  @inline(__always)
  func fourDigits(at offset: Int) -> Int? {
    guard let high = twoDigits(at: offset), let low = twoDigits(at: offset + 2) else { return nil }
    return high * 100 + low
  }
}

extension OutputSpan<UInt8> {
  /// Appends the last `width` decimal digits of a number that is not negative.
  @inline(__always)
  mutating func append(_ number: Int, width: Int) {
    var divisor = 1
    for _ in 1..<width { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(truncatingIfNeeded: number / divisor % 10) &+ 0x30)
      divisor /= 10
    }
  }
}
