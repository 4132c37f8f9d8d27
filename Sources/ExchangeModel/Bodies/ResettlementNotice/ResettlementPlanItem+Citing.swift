package import ExchangeConsent

extension ResettlementPlanItem: CitingChoice {
  package func citing(_ authority: (ItemDescription) -> [AuthorityIdentifier]) -> ResettlementPlanItem {
    switch self {
    case .releaseDate(let item): .releaseDate(item.citing(authority))
    case .releaseFrom(let item): .releaseFrom(item.citing(authority))
    case .releaseAccommodation(let item): .releaseAccommodation(item.citing(authority))
    case .releaseAddress(let item): .releaseAddress(item.citing(authority))
    case .releaseEducationOrWork(let item): .releaseEducationOrWork(item.citing(authority))
    case .resettlementAccommodation(let item): .resettlementAccommodation(item.citing(authority))
    case .resettlementAttitudes(let item): .resettlementAttitudes(item.citing(authority))
    case .resettlementFamily(let item): .resettlementFamily(item.citing(authority))
    case .resettlementDrugsAndAlcohol(let item): .resettlementDrugsAndAlcohol(item.citing(authority))
    case .resettlementEducationAndWork(let item): .resettlementEducationAndWork(item.citing(authority))
    case .resettlementFinance(let item): .resettlementFinance(item.citing(authority))
    case .resettlementHealth(let item): .resettlementHealth(item.citing(authority))
    case .resettlementMeeting(let item): .resettlementMeeting(item.citing(authority))
    case .identityWork(let item): .identityWork(item.citing(authority))
    case .view(let item): .view(item.citing(authority))
    case .narrative(let item): .narrative(item.citing(authority))
    case .notHeld(let item): .notHeld(item.citing(authority))
    case .withheld: self
    }
  }
}
