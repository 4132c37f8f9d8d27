public import XMLCoding

/// A length of time as the court gave it. It is never converted into another unit.
public struct SentenceLength: Codable, Hashable, Sendable {
  /// How many units, 1 to 9,999.
  public var amount: Int
  /// The unit.
  public var unit: Unit

  /// Makes the value.
  public init(amount: Int, unit: Unit) {
    self.amount = amount
    self.unit = unit
  }

  private enum CodingKeys: String, CodingKey {
    case amount = "@amount"
    case unit = "@unit"
  }
}

extension SentenceLength {
  /// Units in which courts and Delius give lengths.
  public enum Unit: String, XMLTextConvertible, CaseIterable {
    /// Hours.
    case hours
    /// Days.
    case days
    /// Weeks.
    case weeks
    /// Months.
    case months
    /// Years.
    case years
  }
}
