package import ExchangeConsent

extension TransferArrangementsItem: GuardedChoice {
  package var guardedItem: (any GuardedItem)? {
    switch self {
    case .orderDecision(let item): item
    case .receivingTeam(let item): item
    case .firstAppointment(let item): item
    case .view(let item): item
    case .narrative(let item): item
    case .notHeld(let item): item
    case .withheld: nil
    }
  }

  package var marker: Withheld? {
    if case .withheld(let marker) = self { marker } else { nil }
  }
}
