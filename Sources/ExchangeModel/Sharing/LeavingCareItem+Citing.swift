package import ExchangeConsent

extension LeavingCareItem: CitingChoice {
  package func citing(_ authority: (ItemDescription) -> [AuthorityIdentifier]) -> LeavingCareItem {
    switch self {
    case .leavingCareStatus(let item): .leavingCareStatus(item.citing(authority))
    case .leavingCareContact(let item): .leavingCareContact(item.citing(authority))
    case .personalAdviser(let item): .personalAdviser(item.citing(authority))
    case .pathwayPlan(let item): .pathwayPlan(item.citing(authority))
    case .pathwayPlanDomain(let item): .pathwayPlanDomain(item.citing(authority))
    case .activity(let item): .activity(item.citing(authority))
    case .accommodation(let item): .accommodation(item.citing(authority))
    case .unaccompaniedAsylumSeeker(let item): .unaccompaniedAsylumSeeker(item.citing(authority))
    case .ethnicity(let item): .ethnicity(item.citing(authority))
    case .view(let item): .view(item.citing(authority))
    case .narrative(let item): .narrative(item.citing(authority))
    case .notHeld(let item): .notHeld(item.citing(authority))
    case .withheld: self
    }
  }
}
