package import ExchangeConsent

extension RequestGroundsItem: LabelledChoice {
  package func relabelled(_ change: (inout ItemLabels) -> Void) -> RequestGroundsItem {
    switch self {
    case .requestOccasion(let item): .requestOccasion(item.relabelled(change))
    case .view(let item): .view(item.relabelled(change))
    case .narrative(let item): .narrative(item.relabelled(change))
    case .notHeld(let item): .notHeld(item.relabelled(change))
    case .withheld: self
    }
  }
}
