package import ExchangeConsent

extension TransitionPlanItem: GuardedChoice {
  package var guardedItem: (any GuardedItem)? {
    switch self {
    case .transferDate(let item): item
    case .transferredOrder(let item): item
    case .retainedOrder(let item): item
    case .furtherSupervision(let item): item
    case .transitionNeed(let item): item
    case .continuity(let item): item
    case .transitionSupporter(let item): item
    case .transitionMeeting(let item): item
    case .harmToOthersStatement(let item): item
    case .harmToSelfStatement(let item): item
    case .planningConcern(let item): item
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
