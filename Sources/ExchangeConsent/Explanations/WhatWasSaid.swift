/// What an explanation of an item has to heed beyond its reason, so that it sends nobody to a person who has said no, or
/// who may not know that there is something to ask about.
struct WhatWasSaid: Sendable, Hashable {
  /// Whether statute or a court rule bars the category: somebody who was adopted may not know it.
  var isBarred: Bool
  /// Whether a refusal, withdrawal or objection touches the item.
  var hasDissent: Bool
  /// What the young person said when they were asked about the sharing.
  var answer: SubjectAnswer?

  /// What to say in place of asking; `nil` where asking is right.
  fileprivate func insteadOfAsking(_ reason: DecisionReason) -> String? {
    if isBarred { return DecisionReason.prohibitedByStatute.explanation?.change }
    if hasDissent { return "Somebody has said no to this; do not ask again. Find the law, or leave it out." }
    // What the young person said binds nobody else.
    guard reason != .thirdPartyNoAuthority, reason != .victimNoAuthority else { return nil }
    switch answer {
    case .declined:
      return
        "They were asked and did not say yes to this. Do not ask again for it. Find the law, or leave it out."
    case .deferred: return "They asked for time. Wait for their answer."
    case .agreed, nil: return nil
    }
  }
}

extension DecisionReason {
  /// What would make the disclosure possible, where these things were said; see ``hint``.
  func hint(after said: WhatWasSaid) -> String? {
    guard asksSomebody else { return hint }
    return said.isBarred ? Self.prohibitedByStatute.hint : said.insteadOfAsking(self) ?? hint
  }

  /// What the reason means, where these things were said.
  func explanation(after said: WhatWasSaid) -> Explanation? {
    guard var explanation, asksSomebody, let change = said.insteadOfAsking(self) else { return explanation }
    explanation.change = change
    return explanation
  }

  /// Whether what would change it is to ask somebody.
  var asksSomebody: Bool { explanation?.asksAgain == true }
}
