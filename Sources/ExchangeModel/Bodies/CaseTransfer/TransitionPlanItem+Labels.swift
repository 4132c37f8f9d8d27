package import ExchangeConsent

extension TransitionPlanItem: LabelledChoice {
  package func relabelled(_ change: (inout ItemLabels) -> Void) -> TransitionPlanItem {
    switch self {
    case .transferDate(let item): .transferDate(item.relabelled(change))
    case .transferredOrder(let item): .transferredOrder(item.relabelled(change))
    case .retainedOrder(let item): .retainedOrder(item.relabelled(change))
    case .furtherSupervision(let item): .furtherSupervision(item.relabelled(change))
    case .transitionNeed(let item): .transitionNeed(item.relabelled(change))
    case .continuity(let item): .continuity(item.relabelled(change))
    case .transitionSupporter(let item): .transitionSupporter(item.relabelled(change))
    case .transitionMeeting(let item): .transitionMeeting(item.relabelled(change))
    case .harmToOthersStatement(let item): .harmToOthersStatement(item.relabelled(change))
    case .harmToSelfStatement(let item): .harmToSelfStatement(item.relabelled(change))
    case .planningConcern(let item): .planningConcern(item.relabelled(change))
    case .view(let item): .view(item.relabelled(change))
    case .narrative(let item): .narrative(item.relabelled(change))
    case .notHeld(let item): .notHeld(item.relabelled(change))
    case .withheld: self
    }
  }
}
