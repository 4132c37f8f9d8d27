import ExchangeConsent

/// How far something that was received may go.
///
/// Terms can be made tighter and never looser, whoever passes the information on.
struct OnwardTerms: Sendable, Hashable {
  private var rule: OnwardRule
  private var named: Set<OrganisationIdentifier> = []

  /// It goes to nobody.
  static let nobody = OnwardTerms(rule: .none)
  /// It goes to anybody with an authority of their own.
  static let free = OnwardTerms(rule: .free)

  private init(rule: OnwardRule, named: Set<OrganisationIdentifier> = []) {
    self.rule = rule
    self.named = named
  }

  /// The terms on which an item was disclosed: those of all authorities that were relied on for it.
  init(of item: ItemReport, on authorities: Authorities) {
    self = .free
    // What was disclosed to protect somebody is passed on to protect somebody, and a rule to nobody says that.
    let bound: [Obligation] = [.noOnward, .onwardProtectiveOnly]
    if item.obligations.contains(where: bound.contains) { self = .nobody }
    if item.obligations.contains(.onwardOriginator) { tighten(by: OnwardTerms(rule: .originator)) }
    for consent in authorities.consents where item.chosen.contains(consent.id) {
      guard let onward = consent.onward, onward.rule == .named else { continue }
      tighten(by: OnwardTerms(rule: .named, named: Set(onward.named)))
    }
  }

  /// The terms, and those with which the item came to whoever disclosed it.
  func tightened(by received: Received?) -> OnwardTerms {
    guard let received else { return self }
    var terms = self
    terms.tighten(by: OnwardTerms(rule: received.onward ?? .none, named: Set(received.named)))
    return terms
  }

  /// The terms as an item carries them.
  func received(in document: DocumentIdentifier) -> Received {
    Received(document: document, onward: rule, named: named.sorted { $0.text < $1.text })
  }

  private mutating func tighten(by other: OnwardTerms) {
    switch (rule, other.rule) {
    case (_, .free), (.none, _), (.originator, .originator): break
    case (.free, _): self = other
    case (.named, .named):
      named.formIntersection(other.named)
      if named.isEmpty { self = .nobody }
    case (_, .none), (.named, .originator), (.originator, .named): self = .nobody
    }
  }
}
