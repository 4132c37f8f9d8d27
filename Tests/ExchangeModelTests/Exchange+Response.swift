import ExchangeModel

/// The samples of these tests are answers to requests, and change in one place at a time.
extension Exchange {
  var response: InformationResponse {
    get { if case .informationResponse(let response) = body { response } else { InformationResponse() } }
    set { body = .informationResponse(newValue) }
  }

  var records: AgencyRecords {
    get { body.records ?? AgencyRecords() }
    set { response.records = newValue }
  }
}
