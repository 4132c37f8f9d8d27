package import ExchangeConsent

extension ResettlementPlanItem: GuardedChoice {
  package var guardedItem: (any GuardedItem)? {
    switch self {
    case .releaseDate(let item): item
    case .releaseFrom(let item): item
    case .releaseAccommodation(let item): item
    case .releaseAddress(let item): item
    case .releaseEducationOrWork(let item): item
    case .resettlementAccommodation(let item): item
    case .resettlementAttitudes(let item): item
    case .resettlementFamily(let item): item
    case .resettlementDrugsAndAlcohol(let item): item
    case .resettlementEducationAndWork(let item): item
    case .resettlementFinance(let item): item
    case .resettlementHealth(let item): item
    case .resettlementMeeting(let item): item
    case .identityWork(let item): item
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
