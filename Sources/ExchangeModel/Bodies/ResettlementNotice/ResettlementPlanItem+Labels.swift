package import ExchangeConsent

extension ResettlementPlanItem: LabelledChoice {
  package func relabelled(_ change: (inout ItemLabels) -> Void) -> ResettlementPlanItem {
    switch self {
    case .releaseDate(let item): .releaseDate(item.relabelled(change))
    case .releaseFrom(let item): .releaseFrom(item.relabelled(change))
    case .releaseAccommodation(let item): .releaseAccommodation(item.relabelled(change))
    case .releaseAddress(let item): .releaseAddress(item.relabelled(change))
    case .releaseEducationOrWork(let item): .releaseEducationOrWork(item.relabelled(change))
    case .resettlementAccommodation(let item): .resettlementAccommodation(item.relabelled(change))
    case .resettlementAttitudes(let item): .resettlementAttitudes(item.relabelled(change))
    case .resettlementFamily(let item): .resettlementFamily(item.relabelled(change))
    case .resettlementDrugsAndAlcohol(let item): .resettlementDrugsAndAlcohol(item.relabelled(change))
    case .resettlementEducationAndWork(let item): .resettlementEducationAndWork(item.relabelled(change))
    case .resettlementFinance(let item): .resettlementFinance(item.relabelled(change))
    case .resettlementHealth(let item): .resettlementHealth(item.relabelled(change))
    case .resettlementMeeting(let item): .resettlementMeeting(item.relabelled(change))
    case .identityWork(let item): .identityWork(item.relabelled(change))
    case .view(let item): .view(item.relabelled(change))
    case .narrative(let item): .narrative(item.relabelled(change))
    case .notHeld(let item): .notHeld(item.relabelled(change))
    case .withheld: self
    }
  }
}
