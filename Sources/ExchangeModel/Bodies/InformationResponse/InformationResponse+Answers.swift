import ExchangeConsent

/// What became of an item of a category.
struct TreatedCategory {
  let category: InformationCategory
  let treatment: ItemTreatment
}

extension InformationResponse {
  /// Makes the answers say what stands in the document after its items were treated.
  ///
  /// - Parameter isHidden: whether that something of a category exists is itself protected.
  mutating func followAnswers(_ treated: [TreatedCategory], hiding isHidden: (InformationCategory) -> Bool) {
    for index in answers.indices {
      let category = answers[index].category
      answers[index].follow(
        treated.filter { category.covers($0.category) }.map(\.treatment), isHidden: isHidden(category))
    }
  }
}

extension Answer {
  /// Adapts an answer to what became of the items of its category.
  ///
  /// What was dropped without a trace counts for nothing, so that whoever has nothing and whoever may not tell that there
  /// is something answer alike: that nothing is disclosed, where it is the category that is hidden, and otherwise that
  /// nothing is held which may be told of.
  fileprivate mutating func follow(_ treatments: [ItemTreatment], isHidden: Bool) {
    var isKept = false
    var withheld: WithholdingReason?
    for treatment in treatments {
      switch treatment {
      case .keep: isKept = true
      case .withhold(let marker): withheld = withheld ?? marker.reason
      case .drop: break
      }
    }
    let isPromised = outcome == .given || outcome == .givenInPart
    switch (isKept, withheld) {
    case (true, .some): outcome = .givenInPart
    case (true, nil): if !isPromised { become(.given) }
    case (false, .some(let first)):
      outcome = .withheld
      reason = first
    case (false, nil) where isHidden: become(.nothingDisclosed)
    case (false, nil): if isPromised { become(.notHeld) }
    }
  }

  private mutating func become(_ outcome: Outcome) {
    self.outcome = outcome
    reason = nil
    searched = []
  }
}
