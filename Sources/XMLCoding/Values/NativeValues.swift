/// Reads `xs:integer` into a fixed-width integer: an optional sign and decimal digits.
///
/// - Parameter bytes: UTF-8 without XML white space at its ends.
/// - Returns: `nil` for any other form, and for a number that the type cannot hold.
package func parseInteger<T: FixedWidthInteger>(_ bytes: Span<UInt8>) -> T? {
  var index = 0
  var negative = false
  if !bytes.isEmpty, bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+") {
    negative = bytes[0] == UInt8(ascii: "-")
    index = 1
  }
  guard index < bytes.count else { return nil }
  var value: T = 0
  while index < bytes.count {
    guard let digit = digitValue(bytes[index]) else { return nil }
    let (product, productOverflow) = value.multipliedReportingOverflow(by: 10)
    let digitAsT = T(truncatingIfNeeded: digit)
    let (sum, sumOverflow) =
      negative
      ? product.subtractingReportingOverflow(digitAsT) : product.addingReportingOverflow(digitAsT)
    guard !productOverflow, !sumOverflow else { return nil }
    value = sum
    index += 1
  }
  return value
}

/// Reads `xs:boolean`: `true`, `false`, `1` or `0`.
///
/// - Parameter bytes: UTF-8 without XML white space at its ends.
package func parseBool(_ bytes: Span<UInt8>) -> Bool? {
  switch bytes.count {
  case 1:
    bytes[0] == UInt8(ascii: "1") ? true : bytes[0] == UInt8(ascii: "0") ? false : nil
  case 4:
    hasText(bytes, "true") ? true : nil
  case 5:
    hasText(bytes, "false") ? false : nil
  default:
    nil
  }
}

/// Reads `xs:double`: a decimal number with an optional exponent, `INF`, `-INF` or `NaN`.
///
/// - Parameter bytes: UTF-8 without XML white space at its ends.
/// - Returns: `nil` for any other form, and for a finite number too large for the type.
package func parseDouble(_ bytes: Span<UInt8>) -> Double? {
  parseFloatingPoint(bytes)
}

/// Reads `xs:float`, in the same forms as `xs:double`.
///
/// - Parameter bytes: UTF-8 without XML white space at its ends.
/// - Returns: `nil` for any other form, and for a finite number too large for the type.
package func parseFloat(_ bytes: Span<UInt8>) -> Float? {
  parseFloatingPoint(bytes)
}

private func parseFloatingPoint<T: BinaryFloatingPoint & LosslessStringConvertible>(
  _ bytes: Span<UInt8>
) -> T? {
  if hasText(bytes, "NaN") { return .nan }
  if hasText(bytes, "INF") { return .infinity }
  if hasText(bytes, "-INF") { return -.infinity }
  guard isDecimalWithExponent(bytes) else { return nil }
  guard let value = T(bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }) else {
    return nil
  }
  return value.isFinite ? value : nil
}

/// The lexical form of a floating-point number as `xs:double` has it.
package func xmlText(of number: some BinaryFloatingPoint & LosslessStringConvertible) -> String {
  guard number.isFinite else { return number.isNaN ? "NaN" : number < 0 ? "-INF" : "INF" }
  return number.description
}

private func isDecimalWithExponent(_ bytes: Span<UInt8>) -> Bool {
  var index = 0
  func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") }
  if index < bytes.count, isSign(bytes[index]) { index += 1 }
  var digits = 0
  var points = 0
  while index < bytes.count {
    if digitValue(bytes[index]) != nil {
      digits += 1
    } else if bytes[index] == UInt8(ascii: "."), points == 0 {
      points = 1
    } else {
      break
    }
    index += 1
  }
  guard digits > 0 else { return false }
  if index == bytes.count { return true }
  guard bytes[index] == UInt8(ascii: "e") || bytes[index] == UInt8(ascii: "E") else { return false }
  index += 1
  if index < bytes.count, isSign(bytes[index]) { index += 1 }
  guard index < bytes.count else { return false }
  while index < bytes.count, digitValue(bytes[index]) != nil { index += 1 }
  return index == bytes.count
}

private func hasText(_ bytes: Span<UInt8>, _ text: StaticString) -> Bool {
  guard bytes.count == text.utf8CodeUnitCount else { return false }
  return text.withUTF8Buffer { expected in
    for index in 0..<bytes.count where bytes[index] != expected[index] { return false }
    return true
  }
}
