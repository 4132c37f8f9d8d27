import Testing

@testable import ExchangeValidation
