import Testing

@testable import ExchangeConsent
