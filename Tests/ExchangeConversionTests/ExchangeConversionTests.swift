import Testing

@testable import ExchangeConversion
