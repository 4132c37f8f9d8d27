package import XMLCoding

/// What the decision needs to know about an item, and nothing of its content.
package struct ItemDescription: Sendable {
  package var id: ItemIdentifier
  package var category: InformationCategory
  /// Everybody whom the item is about; empty means the subject alone.
  package var about: [PartyIdentifier]
  /// Those named in an official role only.
  package var official: [PartyIdentifier]
  /// The authorities that the item cites, in order.
  package var authority: [AuthorityIdentifier]
  package var recordedOn: CalendarDate?
  package var source: OrganisationIdentifier?
  package var detail: DetailLevel
  /// Whether the document is worth nothing without the item.
  package var isEssential: Bool
  /// Whether the item tells of a spent conviction or caution.
  package var isSpent: Bool
  /// What whoever passed the item to the discloser allowed to be done with it.
  package var received: ReceivedRule?
  /// The content's own object: it identifies the very item, whatever its attributes say.
  let box: (any ScannableContent)?

  package init(
    id: ItemIdentifier, category: InformationCategory, about: [PartyIdentifier] = [],
    official: [PartyIdentifier] = [], authority: [AuthorityIdentifier] = [], recordedOn: CalendarDate? = nil,
    source: OrganisationIdentifier? = nil, detail: DetailLevel = .full, isEssential: Bool = false,
    isSpent: Bool = false, received: ReceivedRule? = nil
  ) {
    self.init(
      id: id, category: category, about: about, official: official, authority: authority,
      recordedOn: recordedOn, source: source, detail: detail, isEssential: isEssential, isSpent: isSpent,
      received: received, box: nil)
  }

  init(
    id: ItemIdentifier, category: InformationCategory, about: [PartyIdentifier],
    official: [PartyIdentifier], authority: [AuthorityIdentifier], recordedOn: CalendarDate?,
    source: OrganisationIdentifier?, detail: DetailLevel, isEssential: Bool, isSpent: Bool,
    received: ReceivedRule? = nil, box: (any ScannableContent)?
  ) {
    self.id = id
    self.category = category
    self.about = about
    self.official = official
    self.authority = authority
    self.recordedOn = recordedOn
    self.source = source
    self.detail = detail
    self.isEssential = isEssential
    self.isSpent = isSpent
    self.received = received
    self.box = box
  }
}

/// The rule on further disclosure that came with an item from another controller.
package enum ReceivedRule: Sendable, Hashable {
  /// Not to be passed on.
  case none
  /// To be passed on to these only.
  case named([OrganisationIdentifier])
  /// To be passed on only if whoever first recorded it releases it.
  case originator
  /// No rule came with it.
  case free
}
