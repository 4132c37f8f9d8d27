/// A decimal number with every digit that was written: `xs:decimal`, of any length.
///
/// Held in its canonical form: no plus sign, no needless zeros, a point only before a fraction. Numbers that
/// are equal are therefore written alike: `+012.50` and `12.5` both as `12.5`.
public struct ExactDecimal: XMLTextConvertible, Hashable {
  /// The canonical form.
  public let xmlText: String

  private init(canonical: String) {
    xmlText = canonical
  }

  /// Makes a whole number.
  public init(_ number: some BinaryInteger) {
    xmlText = String(number)
  }

  /// Whether the number is below zero.
  public var isNegative: Bool { xmlText.utf8.first == UInt8(ascii: "-") }
}

extension ExactDecimal {
  /// Decimal digits.
  public static var expectedForm: String { "a decimal number such as 12.5" }

  /// Reads an optional sign and digits with at most one point among them; no exponent.
  public init?(xmlText text: Span<UInt8>) {
    let zero = UInt8(ascii: "0")
    var start = 0
    var negative = false
    if !text.isEmpty, text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+") {
      negative = text[0] == UInt8(ascii: "-")
      start = 1
    }
    var point = text.count
    for index in start..<text.count {
      if text[index] == UInt8(ascii: "."), point == text.count {
        point = index
      } else if digitValue(text[index]) == nil {
        return nil
      }
    }
    let hasPoint = point < text.count
    guard text.count - start > (hasPoint ? 1 : 0) else { return nil }

    var whole = start
    while whole < point, text[whole] == zero { whole += 1 }
    var end = text.count
    while end > point + 1, text[end - 1] == zero { end -= 1 }
    let fraction = min(point + 1, end)..<end
    let isZero = whole == point && fraction.isEmpty
    self.init(
      canonical: String(utf8Capacity: text.count + 2) { output in
        if negative, !isZero { output.append(UInt8(ascii: "-")) }
        if whole == point { output.append(zero) }
        for index in whole..<point { output.append(text[index]) }
        guard !fraction.isEmpty else { return }
        output.append(UInt8(ascii: "."))
        for index in fraction { output.append(text[index]) }
      })
  }
}

extension ExactDecimal: Comparable {
  /// Whether one number is less than the other; exact for any number of digits.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    switch (left.isNegative, right.isNegative) {
    case (true, false): true
    case (false, true): false
    case (false, false): magnitude(of: left.xmlText.utf8[...], isLessThan: right.xmlText.utf8[...])
    case (true, true):
      magnitude(of: right.xmlText.utf8.dropFirst(), isLessThan: left.xmlText.utf8.dropFirst())
    }
  }

  private static func magnitude(
    of left: Substring.UTF8View, isLessThan right: Substring.UTF8View
  ) -> Bool {
    let leftWhole = left.prefix { $0 != UInt8(ascii: ".") }.count
    let rightWhole = right.prefix { $0 != UInt8(ascii: ".") }.count
    // Without needless zeros, more digits before the point mean a greater number, and the rest is compared
    // as text; the point sorts before every digit.
    return leftWhole == rightWhole ? left.lexicographicallyPrecedes(right) : leftWhole < rightWhole
  }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
  /// Makes a whole number from a literal.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}
