package import ExchangeConsent

extension TransitionPlanItem: CitingChoice {
  package func citing(_ authority: (ItemDescription) -> [AuthorityIdentifier]) -> TransitionPlanItem {
    switch self {
    case .transferDate(let item): .transferDate(item.citing(authority))
    case .transferredOrder(let item): .transferredOrder(item.citing(authority))
    case .retainedOrder(let item): .retainedOrder(item.citing(authority))
    case .furtherSupervision(let item): .furtherSupervision(item.citing(authority))
    case .transitionNeed(let item): .transitionNeed(item.citing(authority))
    case .continuity(let item): .continuity(item.citing(authority))
    case .transitionSupporter(let item): .transitionSupporter(item.citing(authority))
    case .transitionMeeting(let item): .transitionMeeting(item.citing(authority))
    case .harmToOthersStatement(let item): .harmToOthersStatement(item.citing(authority))
    case .harmToSelfStatement(let item): .harmToSelfStatement(item.citing(authority))
    case .planningConcern(let item): .planningConcern(item.citing(authority))
    case .view(let item): .view(item.citing(authority))
    case .narrative(let item): .narrative(item.citing(authority))
    case .notHeld(let item): .notHeld(item.citing(authority))
    case .withheld: self
    }
  }
}
