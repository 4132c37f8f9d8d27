import ArgumentParser
import ExchangeConsent
import XMLCoding

extension OrganisationIdentifier: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Instant: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Purpose: ExpressibleByArgument {}
