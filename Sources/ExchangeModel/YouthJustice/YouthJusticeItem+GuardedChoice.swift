package import ExchangeConsent

extension YouthJusticeItem: GuardedChoice {
  package var guardedItem: (any GuardedItem)? {
    switch self {
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
