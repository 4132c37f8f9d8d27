public import ExchangeConsent
public import XMLCoding

/// That only some staff may see the case in Delius.
public struct LimitedAccess: ItemContent {
  /// `professional`.
  public static let category = InformationCategory.professional

  /// What staff who are excluded are shown; it names nobody; at most 4,000 characters.
  public var exclusionMessage: String?
  /// What staff outside the restriction are shown; it names nobody; at most 4,000 characters.
  public var restrictionMessage: String?
  /// Whether some staff may not see it.
  public var exclusion: Bool
  /// Whether only some staff may see it.
  public var restriction: Bool
  /// First day.
  public var since: CalendarDate?

  /// Makes the content of an item.
  public init(
    exclusion: Bool, restriction: Bool, exclusionMessage: String? = nil, restrictionMessage: String? = nil,
    since: CalendarDate? = nil
  ) {
    self.exclusionMessage = exclusionMessage
    self.restrictionMessage = restrictionMessage
    self.exclusion = exclusion
    self.restriction = restriction
    self.since = since
  }

  private enum CodingKeys: String, CodingKey {
    case exclusionMessage = "ExclusionMessage"
    case restrictionMessage = "RestrictionMessage"
    case exclusion = "@exclusion"
    case restriction = "@restriction"
    case since = "@since"
  }
}
