import Testing

@testable import ExchangeModel
