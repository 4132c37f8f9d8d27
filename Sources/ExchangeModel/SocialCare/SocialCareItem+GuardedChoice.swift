package import ExchangeConsent

extension SocialCareItem: GuardedChoice {
  package var guardedItem: (any GuardedItem)? {
    switch self {
    case .carePeriod(let item): item
    case .legalStatus(let item): item
    case .deprivationOfLiberty(let item): item
    case .categoryOfNeed(let item): item
    case .placement(let item): item
    case .placementAddress(let item): item
    case .homeAddress(let item): item
    case .adoption(let item): item
    case .adoptionLegalStatus(let item): item
    case .adoptionPlacement(let item): item
    case .previousPermanence(let item): item
    case .lookedAfterReview(let item): item
    case .missingEpisode(let item): item
    case .strengthsAndDifficulties(let item): item
    case .healthChecks(let item): item
    case .substanceMisuse(let item): item
    case .conviction(let item): item
    case .socialWorkerInvolvement(let item): item
    case .motherhood(let item): item
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
