public import ArgumentParser
public import ExchangeConsent
public import ExchangeFormat
import ExchangeModel
public import ExchangeValidation
public import XMLCoding

extension OrganisationIdentifier: ExpressibleByArgument {
  /// Reads an identifier such as `LA-301`.
  public init?(argument: String) { self.init(argument) }
}

extension Instant: ExpressibleByArgument {
  /// Reads an instant with its offset from UTC.
  public init?(argument: String) { self.init(argument) }
}

extension DocumentIdentifier: ExpressibleByArgument {
  /// Reads a UUID in lower case.
  public init?(argument: String) { self.init(argument) }
}

extension Purpose: ExpressibleByArgument {}

extension Audience: ExpressibleByArgument {}

extension Regime: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {}

extension InstanceGenerator.Fullness: ExpressibleByArgument {
  /// Reads `minimal`, `some` or `full`.
  public init?(argument: String) {
    guard let fullness = Self.allCases.first(where: { "\($0)" == argument }) else { return nil }
    self = fullness
  }

  /// The words for it.
  public static var allValueStrings: [String] { allCases.map { "\($0)" } }
}
