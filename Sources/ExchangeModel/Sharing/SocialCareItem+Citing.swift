package import ExchangeConsent

extension SocialCareItem: CitingChoice {
  package func citing(_ authority: (ItemDescription) -> [AuthorityIdentifier]) -> SocialCareItem {
    switch self {
    case .carePeriod(let item): .carePeriod(item.citing(authority))
    case .legalStatus(let item): .legalStatus(item.citing(authority))
    case .deprivationOfLiberty(let item): .deprivationOfLiberty(item.citing(authority))
    case .categoryOfNeed(let item): .categoryOfNeed(item.citing(authority))
    case .placement(let item): .placement(item.citing(authority))
    case .placementAddress(let item): .placementAddress(item.citing(authority))
    case .homeAddress(let item): .homeAddress(item.citing(authority))
    case .adoption(let item): .adoption(item.citing(authority))
    case .adoptionLegalStatus(let item): .adoptionLegalStatus(item.citing(authority))
    case .adoptionPlacement(let item): .adoptionPlacement(item.citing(authority))
    case .previousPermanence(let item): .previousPermanence(item.citing(authority))
    case .lookedAfterReview(let item): .lookedAfterReview(item.citing(authority))
    case .missingEpisode(let item): .missingEpisode(item.citing(authority))
    case .strengthsAndDifficulties(let item): .strengthsAndDifficulties(item.citing(authority))
    case .healthChecks(let item): .healthChecks(item.citing(authority))
    case .substanceMisuse(let item): .substanceMisuse(item.citing(authority))
    case .conviction(let item): .conviction(item.citing(authority))
    case .socialWorkerInvolvement(let item): .socialWorkerInvolvement(item.citing(authority))
    case .motherhood(let item): .motherhood(item.citing(authority))
    case .unaccompaniedAsylumSeeker(let item): .unaccompaniedAsylumSeeker(item.citing(authority))
    case .ethnicity(let item): .ethnicity(item.citing(authority))
    case .view(let item): .view(item.citing(authority))
    case .narrative(let item): .narrative(item.citing(authority))
    case .notHeld(let item): .notHeld(item.citing(authority))
    case .withheld: self
    }
  }
}
