package import ExchangeConsent

extension InformationResponse {
  /// The markers that stand in place of items.
  package var markers: [Withheld] {
    (socialCareRecord?.items ?? []).compactMap { if case .withheld(let marker) = $0 { marker } else { nil } }
      + (leavingCareRecord?.items ?? []).compactMap {
        if case .withheld(let marker) = $0 { marker } else { nil }
      }
  }

  /// Keeps, replaces or drops every item, and makes the answers say what then stands in the document.
  package mutating func treatItems(_ treatment: (ItemDescription) -> ItemTreatment) {
    var outcomes: [(category: InformationCategory, treatment: ItemTreatment)] = []
    let recording = { (item: ItemDescription) in
      let outcome = treatment(item)
      outcomes.append((item.category, outcome))
      return outcome
    }
    socialCareRecord?.items.treatItems(recording)
    leavingCareRecord?.items.treatItems(recording)
    if socialCareRecord?.items.isEmpty == true { socialCareRecord = nil }
    if leavingCareRecord?.items.isEmpty == true { leavingCareRecord = nil }
    for index in answers.indices {
      answers[index].follow(
        outcomes.filter { answers[index].category.covers($0.category) }.map(\.treatment))
    }
  }
}

extension Answer {
  /// Adapts an answer to what became of the items of its category.
  ///
  /// Where the existence of information is hidden, having none and disclosing none read alike.
  fileprivate mutating func follow(_ treatments: [ItemTreatment]) {
    var kept = false
    var withheld: WithholdingReason?
    var dropped = false
    for treatment in treatments {
      switch treatment {
      case .keep: kept = true
      case .withhold(let marker): withheld = withheld ?? marker.reason
      case .drop: dropped = true
      }
    }
    switch (kept, withheld) {
    case (true, .some): outcome = .givenInPart
    case (false, .some(let first)):
      outcome = .withheld
      reason = first
    case (false, nil) where dropped || category.flags.contains(.hidden):
      outcome = .nothingDisclosed
      reason = nil
      searched = []
    default: break
    }
  }
}
