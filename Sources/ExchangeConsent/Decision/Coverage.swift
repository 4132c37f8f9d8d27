import XMLCoding

extension DecisionProcedure {
  /// The first part of a scope that does not reach an item; `nil` when all do.
  func coverageFault(of scope: Scope, for item: ItemDescription) -> DecisionReason? {
    let disclosure = context.disclosure
    guard names(scope.disclosers, disclosure.discloser) else { return .scopeDiscloser }
    guard names(scope.recipients, disclosure.recipient) else {
      return scope.recipientClasses.isEmpty ? .scopeRecipient : .recipientNotNamed
    }
    guard scope.purposes.contains(disclosure.purpose) else { return .scopePurpose }
    guard scope.categories.contains(where: { $0.covers(item.category) }) else { return .scopeCategory }
    guard !scope.exceptions.contains(where: { $0.covers(item.category) }) else { return .scopeExcluded }
    if scope.dataFrom != nil || scope.dataTo != nil {
      guard let day = item.recordedOn else { return .scopeUndated }
      if let from = scope.dataFrom, day < from { return .scopePeriod }
      if let to = scope.dataTo, day > to { return .scopePeriod }
    }
    return scope.detail != .full && item.detail == .full ? .scopeDetail : nil
  }

  /// Whether the scope of a refusal, a withdrawal or an objection reaches an item; a part that is left out
  /// reaches everything.
  func touches(_ scope: Scope, _ item: ItemDescription) -> Bool {
    let disclosure = context.disclosure
    return
      (scope.categories.isEmpty || scope.categories.contains { $0.covers(item.category) })
      && !scope.exceptions.contains { $0.covers(item.category) }
      && (scope.recipients.isEmpty && scope.recipientClasses.isEmpty
        || names(scope.recipients, disclosure.recipient))
      && (scope.purposes.isEmpty || scope.purposes.contains(disclosure.purpose))
  }

  /// Whether an organisation is among those that are named, or has taken the place of one of them.
  func names(
    _ named: [OrganisationIdentifier], _ organisation: OrganisationIdentifier
  ) -> Bool {
    named.contains { context.profile.organisations.isOrSucceeds(organisation, $0, on: today) }
  }
}
