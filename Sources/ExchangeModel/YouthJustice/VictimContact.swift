public import ExchangeConsent
public import XMLCoding

/// That the service was in contact with a victim, without anything that tells who it is.
public struct VictimContact: ItemContent {
  /// `victim`.
  public static let category = InformationCategory.victim

  /// Mark shared by all facts about one victim; never a number of the victim's in any system.
  public var victimCase: Grouping?
  /// Mark of the offence.
  public var offence: Grouping?
  /// Number of victims whom the facts concern.
  public var victims: Int?
  /// Kind of victim.
  public var kind: VictimKind?
  /// Whether the victim agreed to contact.
  public var consentToContact: Consent
  /// Day of the first contact.
  public var contactedOn: CalendarDate?
  /// News of the case.
  public var progress: ServiceToVictim?
  /// Day on which news was asked for.
  public var progressRequestedOn: CalendarDate?
  /// Day on which news was given.
  public var progressProvidedOn: CalendarDate?
  /// Additional support.
  public var additionalSupport: ServiceToVictim?
  /// How satisfied the victim was.
  public var satisfaction: Satisfaction?

  /// Makes the content of an item.
  public init(
    consentToContact: Consent, victimCase: Grouping? = nil, offence: Grouping? = nil,
    victims: Int? = nil, kind: VictimKind? = nil, contactedOn: CalendarDate? = nil,
    progress: ServiceToVictim? = nil, progressRequestedOn: CalendarDate? = nil,
    progressProvidedOn: CalendarDate? = nil, additionalSupport: ServiceToVictim? = nil,
    satisfaction: Satisfaction? = nil
  ) {
    self.victimCase = victimCase
    self.offence = offence
    self.victims = victims
    self.kind = kind
    self.consentToContact = consentToContact
    self.contactedOn = contactedOn
    self.progress = progress
    self.progressRequestedOn = progressRequestedOn
    self.progressProvidedOn = progressProvidedOn
    self.additionalSupport = additionalSupport
    self.satisfaction = satisfaction
  }

  private enum CodingKeys: String, CodingKey {
    case victimCase = "@victimCase"
    case offence = "@offence"
    case victims = "@victims"
    case kind = "@kind"
    case consentToContact = "@consentToContact"
    case contactedOn = "@contactedOn"
    case progress = "@progress"
    case progressRequestedOn = "@progressRequestedOn"
    case progressProvidedOn = "@progressProvidedOn"
    case additionalSupport = "@additionalSupport"
    case satisfaction = "@satisfaction"
  }
}

extension VictimContact {
  /// Whether a victim agreed to contact by the youth justice service. It is the victim's own decision and
  /// never a consent of the young person.
  public enum Consent: String, XMLTextConvertible, CaseIterable {
    /// Agreed.
    case given
    /// Refused.
    case refused
    /// Not asked.
    case notAsked = "not-asked"
    /// Not known.
    case notKnown = "not-known"
  }

  /// Kinds of victim.
  public enum VictimKind: String, XMLTextConvertible, CaseIterable {
    /// A person.
    case individual
    /// A business or other organisation.
    case organisation
    /// Not known.
    case notKnown = "not-known"
  }

  /// How satisfied a victim was.
  public enum Satisfaction: String, XMLTextConvertible, CaseIterable {
    /// Satisfied.
    case satisfied
    /// Satisfied in part.
    case partlySatisfied = "partly-satisfied"
    /// Not satisfied.
    case notSatisfied = "not-satisfied"
    /// Not asked.
    case notAsked = "not-asked"
    /// Not known.
    case notKnown = "not-known"
  }
}

/// What became of something that a victim may ask for.
public enum ServiceToVictim: String, XMLTextConvertible, CaseIterable {
  /// Not asked for.
  case notRequested = "not-requested"
  /// Asked for and not yet given.
  case requested
  /// Given.
  case provided
  /// Offered and declined.
  case declined
  /// Not known.
  case notKnown = "not-known"
}

/// Whether a victim's views are known; not what they are.
public struct VictimView: ItemContent {
  /// `victim.views`.
  public static let category = InformationCategory.victimViews

  /// Mark shared by all facts about one victim; never a number of the victim's in any system.
  public var victimCase: Grouping?
  /// Whether they were obtained before the plan or disposal.
  public var beforePlan: Status
  /// Whether the victim commented on the service.
  public var comment: Status?

  /// Makes the content of an item.
  public init(
    beforePlan: Status, victimCase: Grouping? = nil, comment: Status? = nil
  ) {
    self.victimCase = victimCase
    self.beforePlan = beforePlan
    self.comment = comment
  }

  private enum CodingKeys: String, CodingKey {
    case victimCase = "@victimCase"
    case beforePlan = "@beforePlan"
    case comment = "@comment"
  }
}

extension VictimView {
  /// Whether a victim's views are known.
  public enum Status: String, XMLTextConvertible, CaseIterable {
    /// Obtained.
    case obtained
    /// Asked, and the victim did not want to give them.
    case offeredAndDeclined = "offered-and-declined"
    /// Not asked.
    case notSought = "not-sought"
    /// Not known.
    case notKnown = "not-known"
  }
}

/// Restorative justice with a victim.
public struct RestorativeJustice: ItemContent {
  /// `victim.rj`.
  public static let category = InformationCategory.victimRj

  /// Mark shared by all facts about one victim; never a number of the victim's in any system.
  public var victimCase: Grouping?
  /// What became of the offer.
  public var offer: Offer
  /// Kind of restorative justice.
  public var kind: Kind?
  /// Whether the victim took part.
  public var engaged: Bool?
  /// First day.
  public var from: CalendarDate?
  /// Last day.
  public var until: CalendarDate?

  /// Makes the content of an item.
  public init(
    offer: Offer, victimCase: Grouping? = nil, kind: Kind? = nil, engaged: Bool? = nil,
    from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.victimCase = victimCase
    self.offer = offer
    self.kind = kind
    self.engaged = engaged
    self.from = from
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case victimCase = "@victimCase"
    case offer = "@offer"
    case kind = "@kind"
    case engaged = "@engaged"
    case from = "@from"
    case until = "@until"
  }
}

extension RestorativeJustice {
  /// What became of an offer of restorative justice.
  public enum Offer: String, XMLTextConvertible, CaseIterable {
    /// Offered and accepted.
    case offeredAccepted = "offered-accepted"
    /// Offered and declined.
    case offeredDeclined = "offered-declined"
    /// Not offered.
    case notOffered = "not-offered"
    /// Found not to be suitable.
    case notSuitable = "not-suitable"
    /// Not known.
    case notKnown = "not-known"
  }

  /// Kinds of restorative justice.
  public enum Kind: String, XMLTextConvertible, CaseIterable {
    /// Victim and young person meet.
    case direct
    /// By letter or through somebody else.
    case indirect
    /// Reparation to the community.
    case community
    /// Another kind.
    case other
    /// Not known.
    case notKnown = "not-known"
  }
}
