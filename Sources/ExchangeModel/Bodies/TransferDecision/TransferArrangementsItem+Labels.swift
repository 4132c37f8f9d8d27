package import ExchangeConsent

extension TransferArrangementsItem: LabelledChoice {
  package func relabelled(_ change: (inout ItemLabels) -> Void) -> TransferArrangementsItem {
    switch self {
    case .orderDecision(let item): .orderDecision(item.relabelled(change))
    case .receivingTeam(let item): .receivingTeam(item.relabelled(change))
    case .firstAppointment(let item): .firstAppointment(item.relabelled(change))
    case .view(let item): .view(item.relabelled(change))
    case .narrative(let item): .narrative(item.relabelled(change))
    case .notHeld(let item): .notHeld(item.relabelled(change))
    case .withheld: self
    }
  }
}
