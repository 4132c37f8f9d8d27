import ExchangeConsent

/// What became of an item of a category.
struct TreatedCategory {
  let category: InformationCategory
  let treatment: ItemTreatment
}

extension InformationResponse {
  /// Makes the answers say what stands in the document after its items were treated.
  mutating func followAnswers(_ treated: [TreatedCategory]) {
    for index in answers.indices {
      answers[index].follow(
        treated.filter { answers[index].category.covers($0.category) }.map(\.treatment))
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
