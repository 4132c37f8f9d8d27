package import ExchangeConsent

extension TransferArrangementsItem: CitingChoice {
  package func citing(_ authority: (ItemDescription) -> [AuthorityIdentifier]) -> TransferArrangementsItem {
    switch self {
    case .orderDecision(let item): .orderDecision(item.citing(authority))
    case .receivingTeam(let item): .receivingTeam(item.citing(authority))
    case .firstAppointment(let item): .firstAppointment(item.citing(authority))
    case .view(let item): .view(item.citing(authority))
    case .narrative(let item): .narrative(item.citing(authority))
    case .notHeld(let item): .notHeld(item.citing(authority))
    case .withheld: self
    }
  }
}
