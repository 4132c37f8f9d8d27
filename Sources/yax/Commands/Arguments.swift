public import ArgumentParser
public import ExchangeConsent
public import ExchangeModel
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

extension Severity: ExpressibleByArgument {}
