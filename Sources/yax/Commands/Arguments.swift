public import ArgumentParser
public import ExchangeConsent
public import ExchangeValidation
public import XMLCoding

extension OrganisationIdentifier: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Instant: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Purpose: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {}
