public import XMLCoding

/// Length of an order or a sentence, in the units in which the court gave it; never converted.
public struct SentenceTerm: Codable, Hashable, Sendable {
  /// Years.
  public var years: Int?
  /// Months.
  public var months: Int?
  /// Weeks.
  public var weeks: Int?
  /// Days.
  public var days: Int?
  /// Hours.
  public var hours: Int?

  /// Makes one.
  public init(
    years: Int? = nil, months: Int? = nil, weeks: Int? = nil, days: Int? = nil, hours: Int? = nil
  ) {
    self.years = years
    self.months = months
    self.weeks = weeks
    self.days = days
    self.hours = hours
  }

  private enum CodingKeys: String, CodingKey {
    case years = "@years"
    case months = "@months"
    case weeks = "@weeks"
    case days = "@days"
    case hours = "@hours"
  }
}

/// Units of an amount.
public enum AmountUnit: String, XMLTextConvertible, CaseIterable {
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
  /// Sessions.
  case sessions
}
