package import ExchangeConsent

extension LeavingCareItem: GuardedChoice {
  package var guardedItem: (any GuardedItem)? {
    switch self {
    case .leavingCareStatus(let item): item
    case .leavingCareContact(let item): item
    case .personalAdviser(let item): item
    case .pathwayPlan(let item): item
    case .pathwayPlanDomain(let item): item
    case .activity(let item): item
    case .accommodation(let item): item
    case .unaccompaniedAsylumSeeker(let item): item
    case .ethnicity(let item): item
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
