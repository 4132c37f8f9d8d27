public import ExchangeConsent
public import XMLCoding

/// A visit by the social worker.
public struct SocialWorkerVisit: ItemContent {
  /// `plan.contacts`.
  public static let category = InformationCategory.planContacts

  /// Day of the visit.
  public var on: CalendarDate
  /// Whether the young person was seen.
  public var seen: Bool?
  /// Whether they were seen alone.
  public var seenAlone: Bool?

  /// Makes the content of an item.
  public init(on: CalendarDate, seen: Bool? = nil, seenAlone: Bool? = nil) {
    self.on = on
    self.seen = seen
    self.seenAlone = seenAlone
  }

  private enum CodingKeys: String, CodingKey {
    case on = "@on"
    case seen = "@seen"
    case seenAlone = "@seenAlone"
  }
}
